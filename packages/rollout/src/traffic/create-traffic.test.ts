import {
  FakeProcesses,
  FakeSecrets,
  FakeSockets,
  FakeWorkspace,
  MemoryFileWriter,
  trafficRequest,
} from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import type { Channel } from '../state/channel-state.ts';
import { createTraffic } from './create-traffic.ts';
import { trafficConfigSchema } from './traffic-config.ts';

const CHANNEL: Channel = { tenant: 'acme', environment: 'prod', region: 'eu', segment: null };

function open(config: object, channel: Partial<Channel> = {}) {
  const disk = new Map<string, Uint8Array>();
  const sockets = new FakeSockets();
  const traffic = createTraffic(trafficConfigSchema.parse(config), {
    processes: new FakeProcesses(),
    secrets: new FakeSecrets(),
    sockets,
    openWorkspace: () => new FakeWorkspace(disk, { isShared: true }),
    files: new MemoryFileWriter(disk),
    channel: { ...CHANNEL, ...channel },
  });
  return { traffic, sockets, disk };
}

const { exposure } = trafficRequest();
const WEIGHTS = {
  adapter: 'haproxy',
  mode: 'weight',
  sockets: ['unix:/run/{environment}.sock'],
  backend: 'shop_{tenant}_{region}',
  servers: { blue: '{tenant}-blue', green: '{tenant}-green' },
};
const NGINX = {
  adapter: 'file',
  format: 'nginx-split',
  path: 'nginx/{tenant}.conf',
  variable: 'slot_{tenant}',
  key: '${tenant}',
  values: { blue: '{tenant}_blue', green: '{tenant}_green' },
};

describe('one configuration for the channels of an environment', () => {
  it('names the backend of each', async () => {
    const { traffic, sockets } = open(WEIGHTS);
    expect(await traffic.read(exposure)).toMatchObject({ state: 'unknown' });
    expect(sockets.requests).toEqual([
      { address: { kind: 'unix', path: '/run/prod.sock' }, text: 'show servers state shop_acme_eu\n' },
    ]);
  });

  it('names the entry of each, also where a slot is called like a key of ours', async () => {
    const { traffic, sockets } = open({
      adapter: 'haproxy',
      mode: 'map',
      sockets: ['unix:a.sock'],
      map: { file: '/etc/{tenant}.map', key: '{tenant}-share', slot: 'read' },
      backends: { read: '{tenant}_a', set: '{tenant}_b' },
    });
    await traffic.read({ slot: 'read', otherSlot: 'set', percent: 5 });
    expect(sockets.requests[0]?.text).toBe('get map /etc/acme.map acme-share\n');
  });

  it('names the file of each, and leaves the language of nginx alone', async () => {
    const { traffic, disk } = open(NGINX);
    expect(await traffic.set(trafficRequest())).toMatchObject({ state: 'done' });
    expect(new TextDecoder().decode(disk.get('nginx/acme.conf'))).toContain(
      'split_clients "${tenant}" $slot_acme {\n    75% acme_blue;\n    * acme_green;\n}\n',
    );
  });

  it.each<[string, object, Partial<Channel>, string]>([
    ['a region that is not there', WEIGHTS, { region: null }, 'names the region of a channel without one'],
    ['a name that nginx has not', NGINX, { tenant: 'Acme-2' }, 'does not fit the names of this channel: variable'],
  ])('refuses %s', async (_, config, channel, reason) => {
    const { traffic, sockets, disk } = open(config, channel);
    expect(await traffic.set(trafficRequest())).toEqual({
      state: 'failed',
      reason: expect.stringContaining(reason) as string,
    });
    expect(await traffic.read(exposure)).toMatchObject({ state: 'unknown' });
    expect([sockets.requests.length, disk.size]).toEqual([0, 0]);
  });
});

it.each(['{tenent}', '{slot}', '{', '}', '{tenant', '{{tenant}}'])('a name with %j is no configuration', (text) => {
  expect(trafficConfigSchema.safeParse({ ...WEIGHTS, backend: text }).success).toBe(false);
});
