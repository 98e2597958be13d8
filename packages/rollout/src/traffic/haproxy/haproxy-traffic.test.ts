import type { SocketResult } from '@release-gates/core';
import { FakeSecrets, FakeSockets, type SocketRequest, trafficRequest } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { trafficConfigSchema } from '../traffic-config.ts';
import type { HaproxyMapConfig, HaproxyWeightConfig } from './haproxy-config.ts';
import { createHaproxyTraffic } from './haproxy-traffic.ts';

const HEADER =
  '# be_id be_name srv_id srv_name srv_addr srv_op_state srv_admin_state srv_uweight srv_iweight srv_time_since_last_change srv_check_status srv_check_result srv_check_health srv_check_state srv_agent_state bk_f_forced_id srv_f_forced_id srv_fqdn srv_port srvrecord srv_use_ssl srv_check_port srv_check_addr srv_agent_addr srv_agent_port';

interface Server {
  readonly name: string;
  weight: number;
  operational?: number;
  administrative?: number;
  backend?: string;
}

const row = ({ name, weight, operational = 2, administrative = 0, backend = 'shop' }: Server): string =>
  `3 ${backend} 1 ${name} 127.0.0.1 ${operational} ${administrative} ${weight} 100 2 1 0 2 0 0 0 0 - 19001 - 0 0 - - 0`;

const list = (servers: readonly Server[]): string => `1\n${HEADER}\n${servers.map(row).join('\n')}\n\n`;

const WEIGHTS = {
  adapter: 'haproxy',
  mode: 'weight',
  sockets: ['unix:admin.sock'],
  backend: 'shop',
  servers: { blue: 'shop-blue', green: 'shop-green' },
} as const;

/** What a HAProxy of ours does: weights it is told, in the order it is told. */
class FakeHaproxy {
  readonly servers: Server[] = [
    { name: 'shop-blue', weight: 95 },
    { name: 'shop-green', weight: 5 },
  ];
  /** The smallest sum of weights that ever was. */
  least = 100;

  answer(line: string): string {
    const commands = line.trim().split('; ');
    return commands.map((command) => `${this.#run(command)}\n`).join('');
  }

  #run(command: string): string {
    if (command === 'show servers state shop') return list(this.servers).slice(0, -1);
    const [, name, weight] = /^set server shop\/(\S+) weight (\d+)$/.exec(command) ?? [];
    const server = this.servers.find((candidate) => candidate.name === name);
    if (server === undefined) return 'No such server.\n';
    server.weight = Number(weight);
    this.least = Math.min(
      this.least,
      this.servers.reduce((sum, each) => sum + each.weight, 0),
    );
    return '';
  }
}

function open(config: object, handler: (request: SocketRequest) => string | SocketResult) {
  const parsed = trafficConfigSchema.parse(config) as HaproxyWeightConfig | HaproxyMapConfig;
  const sockets = new FakeSockets(handler);
  return { traffic: createHaproxyTraffic(parsed, { sockets, secrets: new FakeSecrets() }), sockets };
}

const to = (percent: number, slot = 'green') =>
  trafficRequest({ exposure: { slot, otherSlot: slot === 'green' ? 'blue' : 'green', percent } });

const isFirst = ({ address }: SocketRequest): boolean => address.kind === 'unix';

const entry = (value: string): string =>
  `type=str, case=sensitive, found=yes, idx=tree, key="green", value="${value}", type="sint"\n\n`;

/** A backend with one server that is down and one that is not. */
const healthy = (text: string): string => {
  const backend = text.trim().split(' ').at(-1) as string;
  return list([
    { name: 's1', weight: 100, backend, operational: 0 },
    { name: 's2', weight: 100, backend },
  ]);
};

describe('weights', () => {
  it.each([0, 1, 5, 25, 50, 99, 100])(
    '%i percent of either slot are exactly that, and never nowhere',
    async (percent) => {
      for (const slot of ['green', 'blue']) {
        const haproxy = new FakeHaproxy();
        const { traffic, sockets } = open(WEIGHTS, ({ text }) => haproxy.answer(text));
        expect(await traffic.set(to(percent, slot))).toMatchObject({ state: 'done' });
        expect(sockets.requests.length).toBe(2);
        expect(haproxy.least).toBeGreaterThanOrEqual(100);
        expect(await traffic.read(to(percent, slot).exposure)).toMatchObject({ state: 'read', percent, proven: true });
        expect(await traffic.read(to(0, slot === 'green' ? 'blue' : 'green').exposure)).toMatchObject({
          percent: 100 - percent,
        });
      }
    },
  );

  it('raises first, in one line', async () => {
    const haproxy = new FakeHaproxy();
    const { traffic, sockets } = open(WEIGHTS, ({ text }) => haproxy.answer(text));
    await traffic.set(to(25));
    await traffic.set(to(0));
    expect(sockets.requests.map(({ text }) => text).filter((text) => text.startsWith('set'))).toEqual([
      'set server shop/shop-green weight 25; set server shop/shop-blue weight 75\n',
      'set server shop/shop-blue weight 100; set server shop/shop-green weight 0\n',
    ]);
  });

  const pair = (blue: Partial<Server>, green: Partial<Server>, ...more: Server[]): string =>
    list([{ name: 'shop-blue', weight: 95, ...blue }, { name: 'shop-green', weight: 5, ...green }, ...more]);

  it.each<[string, string, RegExp | number]>([
    ['drift', pair({ weight: 60 }, { weight: 20 }), 25],
    ['down without a share', pair({ weight: 100 }, { weight: 0, operational: 0 }), 0],
    ['all on it, the other in maintenance', pair({ weight: 0, administrative: 1, operational: 0 }, {}), 100],
    ['another server without a share', pair({}, {}, { name: 'old', weight: 0 }), 5],
    ['down with a share', pair({}, { operational: 0 }), /shop-green is down/],
    ['the other one down', pair({ operational: 0 }, {}), /shop-blue is down/],
    ['drained', pair({}, { administrative: 8 }), /is drained/],
    ['drained by its configuration', pair({}, { administrative: 16 }), /is drained/],
    ['maintenance', pair({}, { administrative: 32 }), /is in maintenance/],
    ['maintenance and drained', pair({}, { administrative: 9 }), /is in maintenance/],
    ['starting', pair({}, { operational: 1 }), /is starting slowly/],
    ['stopping', pair({}, { operational: 3 }), /is stopping/],
    ['a new state', pair({}, { operational: 7 }), /do not know/],
    ['both 0', pair({ weight: 0 }, { weight: 0 }), /both weights are 0/],
    ['a third server', pair({}, {}, { name: 'extra', weight: 1 }), /shop\/extra takes traffic/],
    ['no such server', list([{ name: 'shop-blue', weight: 100 }]), /no server shop-green/],
    ['no such backend', "Can't find backend.\n\n", /expected version 1/],
    ['nothing', '', /expected version 1/],
    ['another version', pair({}, {}).replace(/^1/, '2'), /expected version 1/],
    ['no header', pair({}, {}).replace('# be_id', 'be_id'), /with the columns/],
    ['a column less', pair({}, {}).replace(' srv_uweight', ' srv_weight'), /with the columns/],
    ['a column twice', pair({}, {}).replace(' srv_iweight', ' srv_uweight'), /with the columns/],
    ['a cell less', pair({}, {}).replace(' 19001', ''), /columns in every row/],
    ['another backend', pair({}, { backend: 'other' }), /of shop alone/],
    ['a server twice', pair({}, {}, { name: 'shop-blue', weight: 1 }), /two servers/],
    ['no number', pair({}, {}).replace(' 95 100', ' 9x 100'), /expected numbers/],
    ['commands and colours', '::error::x\n\u001b[2J', /expected version 1/],
  ])('read: %s', async (_, text, found) => {
    const { traffic } = open(WEIGHTS, () => text);
    const reading = await traffic.read(to(5).exposure);
    const shown = reading.state === 'read' ? reading.percent : reading.reason;
    const isFound = typeof found === 'number' ? shown === found : found.test(String(shown));
    expect([shown, isFound]).toEqual([shown, true]);
    // oxlint-disable-next-line no-control-regex -- none of them
    expect(String(shown)).not.toMatch(/[\n\u001b]|"::/);
  });

  it('says what it thinks of columns in another order', async () => {
    const swapped = list([
      { name: 'shop-blue', weight: 95 },
      { name: 'shop-green', weight: 5 },
    ])
      .split('\n')
      .map((line) => line.split(' '))
      .map((cells) =>
        cells.length < 9 ? cells : [...cells.slice(0, 3), cells[8], ...cells.slice(4, 8), cells[3], ...cells.slice(9)],
      )
      .map((cells) => cells.join(' '))
      .join('\n');
    const reading = await open(WEIGHTS, () => swapped).traffic.read(to(5).exposure);
    expect(reading.state).toBe('unknown');
  });

  it.each<[string, Partial<Server>, Partial<Server>, number]>([
    ['to a server that is down', {}, { operational: 0 }, 1],
    ['back to a server that is down', { operational: 0 }, {}, 0],
    ['to a drained server', {}, { administrative: 8 }, 100],
  ])('set: nothing is sent %s', async (_, blue, green, percent) => {
    const { traffic, sockets } = open(WEIGHTS, () => pair(blue, green));
    expect(await traffic.set(to(percent))).toMatchObject({ state: 'failed' });
    expect(sockets.requests.map(({ text }) => text)).toEqual(['show servers state shop\n']);
  });

  it.each<[string, string | SocketResult, string, string]>([
    ['both refused', 'Permission denied\n\nPermission denied\n\n', 'failed', 'Permission denied'],
    ['one refused', 'No such server.\n\n\n', 'unknown', 'No such server.'],
    ['unsent', { state: 'unsent', reason: 'refused' }, 'failed', 'refused'],
    ['timed out', { state: 'timed_out', reason: 'late' }, 'unknown', 'late'],
    ['cut', { state: 'unknown', reason: 'cut' }, 'unknown', 'cut'],
    ['too large', { state: 'too_large', reason: 'much' }, 'unknown', 'much'],
  ])('set: %s', async (_, answer, state, reason) => {
    const { traffic } = open(WEIGHTS, ({ text }) => (text.startsWith('show') ? pair({}, {}) : answer));
    const result = await traffic.set(to(25));
    expect(result.state).toBe(state);
    expect(result.reason).toContain(reason);
  });

  it('set: what cannot be looked at is not touched', async () => {
    const { traffic } = open(WEIGHTS, () => ({ state: 'timed_out', reason: 'late' }));
    expect(await traffic.set(to(25))).toMatchObject({ state: 'failed' });
    expect(await traffic.read(to(25).exposure)).toMatchObject({ state: 'unknown' });
  });

  it('slots of another configuration are told', async () => {
    const { traffic } = open(WEIGHTS, () => pair({}, {}));
    const request = trafficRequest({ exposure: { slot: 'red', otherSlot: 'blue', percent: 5 } });
    expect(await traffic.set(request)).toMatchObject({
      state: 'failed',
      reason: expect.stringContaining('not red') as string,
    });
  });

  describe('several HAProxys', () => {
    const sockets = ['unix:a.sock', 'tcp:127.0.0.1:9999'];

    it('are all told, and read as one where they agree', async () => {
      const [first, second] = [new FakeHaproxy(), new FakeHaproxy()];
      const { traffic } = open({ ...WEIGHTS, sockets }, (request) =>
        (isFirst(request) ? first : second).answer(request.text),
      );
      expect(await traffic.set(to(50))).toMatchObject({ state: 'done' });
      expect(await traffic.read(to(50).exposure)).toMatchObject({ percent: 50 });
      (second.servers[0] as Server).weight = 150;
      expect(await traffic.read(to(50).exposure)).toMatchObject({
        state: 'unknown',
        reason: 'the HAProxys differ: unix:a.sock has 50 %, tcp:127.0.0.1:9999 has 25 %',
      });
    });

    it('are all looked at before the first is told', async () => {
      const { traffic, sockets: seen } = open({ ...WEIGHTS, sockets }, (request) =>
        isFirst(request) ? pair({}, {}) : { state: 'unsent', reason: 'away' },
      );
      expect(await traffic.set(to(50))).toMatchObject({ state: 'failed' });
      expect(seen.requests.every(({ text }) => text.startsWith('show'))).toBe(true);
    });

    it('half told is unknown', async () => {
      const { traffic } = open({ ...WEIGHTS, sockets }, (request) => {
        if (request.text.startsWith('show')) return pair({}, {});
        return isFirst(request) ? '\n\n' : { state: 'unsent', reason: 'away' };
      });
      expect(await traffic.set(to(50))).toMatchObject({ state: 'unknown' });
    });
  });
});

describe('a map', () => {
  const MAP = {
    adapter: 'haproxy',
    mode: 'map',
    sockets: ['unix:admin.sock'],
    map: { file: '/etc/share.map', key: 'green', slot: 'green' },
    backends: { blue: 'shop_blue', green: 'shop_green' },
  } as const;
  const world = (value: string, state = healthy) =>
    open(MAP, ({ text }) => (text.startsWith('get') ? entry(value) : text.startsWith('show') ? state(text) : '\n'));

  it.each([
    ['green', 25, '2500'],
    ['green', 0, '0'],
    ['green', 100, '10000'],
    ['blue', 25, '7500'],
    ['blue', 100, '0'],
  ])('%s %i', async (slot, percent, points) => {
    const { traffic, sockets } = world(points);
    expect(await traffic.set(to(percent, slot))).toMatchObject({ state: 'done' });
    expect(sockets.requests.at(-1)?.text).toBe(`set map /etc/share.map green ${points}\n`);
    expect(await traffic.read(to(0, slot).exposure)).toMatchObject({ state: 'read', percent });
  });

  it.each<[string, string, number | 'unknown']>([
    ['hundredths', entry('150'), 1.5],
    ['above', entry('10001'), 'unknown'],
    ['below', entry('-1'), 'unknown'],
    ['no number', entry('5e3'), 'unknown'],
    ['not there', 'type=str, case=sensitive, found=no\n\n', 'unknown'],
    ['another key', entry('5').replace('"green"', '"blue"'), 'unknown'],
    ['no such map', 'Unknown map identifier. Please use #<id> or <file>.\n\n', 'unknown'],
    ['two entries', entry('5').trim() + '\n' + entry('6'), 'unknown'],
  ])('read: %s', async (_, answer, percent) => {
    const { traffic } = open(MAP, ({ text }) => (text.startsWith('get') ? answer : healthy(text)));
    const reading = await traffic.read(to(5).exposure);
    expect(reading.state === 'read' ? reading.percent : reading.state).toBe(percent);
  });

  it('a backend without a living server is no place for traffic', async () => {
    const { traffic, sockets } = world('0', (text) =>
      text.includes('green') ? list([{ name: 's1', weight: 1, backend: 'shop_green', operational: 0 }]) : healthy(text),
    );
    expect(await traffic.read(to(0).exposure)).toMatchObject({ state: 'read', percent: 0 });
    expect(await traffic.set(to(5))).toMatchObject({ state: 'failed' });
    expect(sockets.requests.some(({ text }) => text.startsWith('set'))).toBe(false);
  });

  it('a refusal is a failure', async () => {
    const { traffic } = open(MAP, ({ text }) =>
      text.startsWith('get') ? entry('5') : text.startsWith('show') ? healthy(text) : 'entry not found.\n\n',
    );
    expect(await traffic.set(to(5))).toMatchObject({ state: 'failed', reason: 'unix:admin.sock: entry not found.' });
  });
});
