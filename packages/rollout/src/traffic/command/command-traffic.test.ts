import type { ProcessRequest, ProcessResult } from '@release-gates/core';
import { FakeProcesses, FakeSecrets, processResult, release, trafficRequest } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { trafficConfigSchema } from '../traffic-config.ts';
import type { TrafficRequest } from '../traffic-port.ts';
import { type CommandTrafficConfig, createCommandTraffic } from './command-traffic.ts';

const SECRET = 'hunter22-of-production';

function open(config: object, handler: (request: ProcessRequest) => Partial<ProcessResult> = () => ({})) {
  const parsed = trafficConfigSchema.parse({ adapter: 'command', ...config }) as CommandTrafficConfig;
  const processes = new FakeProcesses((request) => processResult(handler(request)));
  const secrets = new FakeSecrets({ ROUTER_TOKEN: SECRET });
  const { channel } = trafficRequest();
  return { traffic: createCommandTraffic(parsed, channel, { processes, secrets }), processes };
}

const SET = { command: ['shift', '{action}', '{target_version}', '{slot}={to_rollout_percent}', '{environment}'] };
const READ = { command: ['look', '{slot}', '{other_slot}', '{{slot}}'] };

describe('set', () => {
  it('fills in each argument, tells the rest by variables and input, and gives no more than that', async () => {
    const set = {
      ...SET,
      timeout: '90s',
      environment: { REGION: 'eu' },
      secrets: ['ROUTER_TOKEN'],
      'working-directory': 'ops',
    };
    const { traffic, processes } = open({ set });
    const request = trafficRequest();
    expect(await traffic.set(request)).toEqual({ state: 'done', reason: 'the command ended with exit code 0' });
    const [asked] = processes.requests;
    expect(asked).toMatchObject({
      argv: ['shift', 'advance', '1.4.0', 'green=25', 'prod'],
      timeoutMs: 90_000,
      cwd: 'ops',
    });
    expect(asked?.env).toEqual({
      REGION: 'eu',
      ROUTER_TOKEN: SECRET,
      RELEASE_GATES_CHANNEL: 'shop.prod',
      RELEASE_GATES_SLOT: 'green',
      RELEASE_GATES_OTHER_SLOT: 'blue',
      RELEASE_GATES_IDEMPOTENCY_KEY: 'tr-7-green-25',
      RELEASE_GATES_TRANSITION: 'advance',
      RELEASE_GATES_PERCENT: '25',
      RELEASE_GATES_FROM_PERCENT: '5',
      RELEASE_GATES_RELEASE: 'rc-1.4.0',
      RELEASE_GATES_RELEASE_VERSION: '1.4.0',
      RELEASE_GATES_OTHER_RELEASE: 'rc-1.3.0',
      RELEASE_GATES_OTHER_RELEASE_VERSION: '1.3.0',
      RELEASE_GATES_CORRELATION_ID: 'corr-1',
    });
    expect(JSON.parse(Buffer.from(asked?.stdin ?? []).toString())).toEqual(request);
  });

  it('knows all sixteen placeholders of the contract', async () => {
    const names = [
      'from_version',
      'to_version',
      'correlation_id',
      'release_candidate_id',
      'from_rollout_percent',
    ].concat(
      ['canary_rollout_percent', 'stable_rollout_percent', 'canary_version', 'stable_version'],
      [
        'before_canary_rollout_percent',
        'before_stable_rollout_percent',
        'before_canary_version',
        'before_stable_version',
      ],
    );
    const { traffic, processes } = open({ set: { command: ['x', ...names.map((name) => `{${name}}`)] } });
    await traffic.set(trafficRequest());
    expect(processes.requests[0]?.argv.slice(1).join(' ')).toBe(
      '1.3.0 1.4.0 corr-1 rc-1.4.0 5 25 75 1.4.0 1.3.0 5 95 1.4.0 1.3.0',
    );
  });

  it.each<[string, Partial<ProcessResult>, string, RegExp]>([
    ['exit code', { status: 3, stderr: Buffer.from('line\nno such host\n') }, 'failed', /exit code 3: no such host$/],
    ['signal', { state: 'signalled', status: null, signal: 'SIGSEGV' }, 'unknown', /SIGSEGV/],
    ['timeout', { state: 'timed_out', status: null }, 'unknown', /ended after 30 s/],
    [
      'not started',
      { state: 'not_started', status: null, reason: 'no program' },
      'failed',
      /not be started: no program/,
    ],
    [
      'a crash of Node',
      {
        status: 1,
        stderr: Buffer.from(
          'a.mjs:1\nTypeError: fetch failed\n    at failed (a.mjs:1:2)\n  [cause]: Error: no route\n}\n\nNode.js v20.20.2\n',
        ),
      },
      'failed',
      /exit code 1: \[cause\]: Error: no route$/,
    ],
    ['a secret', { status: 1, stderr: Buffer.from(`token ${SECRET} refused`) }, 'failed', /token \*\*\* refused/],
    [
      'commands',
      { status: 1, stderr: Buffer.from('::error::x ##[error]y\u001b[2J') },
      'failed',
      /: : :error::x # #\[error\]y\\x1b/,
    ],
    [
      'a flood',
      { status: 1, truncated: true, stderr: Buffer.from(SECRET.slice(0, 9)) },
      'failed',
      /which are not shown$/,
    ],
    ['only output', { status: 1, stdout: Buffer.from('sorry') }, 'failed', /: sorry$/],
  ])('%s', async (_, result, state, reason) => {
    const { traffic } = open({ set: { ...SET, secrets: ['ROUTER_TOKEN'] } }, () => result);
    const found = await traffic.set(trafficRequest());
    expect(found.state).toBe(state);
    expect(found.reason).toMatch(reason);
    // oxlint-disable-next-line no-control-regex -- none of them
    expect(found.reason).not.toMatch(/[\n\u001b]|hunter22/);
  });

  it.each<[string, object, Partial<TrafficRequest>]>([
    ['a value off the list', SET, { release: release({ version: '1.0 --force' }) }],
    ['an option as a version', SET, { release: release({ version: '--force' }) }],
    ['a missing version', { command: ['x', '{target_version}'] }, { release: release({ version: '' }) }],
    ['a region that the channel has not', { command: ['x', '{region}'] }, {}],
    ['a secret that is not there', { ...SET, secrets: ['NOT_SET'] }, {}],
  ])('is not begun: %s', async (_, set, change) => {
    const { traffic, processes } = open({ set });
    expect(await traffic.set(trafficRequest(change))).toMatchObject({ state: 'failed' });
    expect(processes.requests).toEqual([]);
  });

  it.each(['; rm -rf /', 'a b', '$(id)', '{action}', "'", '\n', '%0A'])(
    'the number of arguments does not depend on values: %j',
    async (hostile) => {
      const { traffic, processes } = open({ set: { command: ['x', '{release_candidate_id}', '{slot}'] } });
      const { state } = await traffic.set(trafficRequest({ release: release({ id: hostile }), reason: hostile }));
      expect([state, processes.requests.length]).toEqual(['failed', 0]);
    },
  );
});

describe('read', () => {
  const { exposure } = trafficRequest();

  it('learns where, and not what is expected', async () => {
    const { traffic, processes } = open({ set: SET, read: READ }, () => ({ stdout: Buffer.from('{"percent": 5}\n') }));
    expect(await traffic.read(exposure)).toEqual({
      state: 'read',
      percent: 5,
      proven: true,
      detail: 'read by command',
    });
    const [asked] = processes.requests;
    expect(asked?.argv).toEqual(['look', 'green', 'blue', '{slot}']);
    expect(asked?.env).toEqual({
      RELEASE_GATES_CHANNEL: 'shop.prod',
      RELEASE_GATES_SLOT: 'green',
      RELEASE_GATES_OTHER_SLOT: 'blue',
    });
    expect(asked?.stdin).toBeUndefined();
  });

  it.each<[string, string, number | 'unknown']>([
    ['a fraction', '{"percent": 4.5}', 4.5],
    ['after other lines', 'looking\r\nfound {\n{"percent": 0}\r\n\r\n', 0],
    ['indented', '{\n  "percent": 100,\n  "detail": "weights 100 and 0"\n}\n', 100],
    ['the last of two', '{"percent": 1}\n{"percent": 2}', 2],
    ['not the last line', '{"percent": 1}\nbye', 'unknown'],
    ['nothing', '', 'unknown'],
    ['white space', '\n \n', 'unknown'],
    ['a bare number', '25', 'unknown'],
    ['text', '{"percent": "25"}', 'unknown'],
    ['above', '{"percent": 100.5}', 'unknown'],
    ['below', '{"percent": -1}', 'unknown'],
    ['infinite', '{"percent": 1e999}', 'unknown'],
    ['twice', '{"percent": 1, "percent": 2}', 'unknown'],
    ['another key', '{"percent": 1, "Percent": 2}', 'unknown'],
    ['a key of the prototype', '{"percent": 1, "__proto__": 2}', 'unknown'],
    ['a list', '[{"percent": 1}]', 'unknown'],
    ['cut', '{"percent": 1', 'unknown'],
    ['a comment', '{"percent": 1} # ok', 'unknown'],
    ['two on a line', '{"percent": 1}{"percent": 1}', 'unknown'],
    ['not UTF-8', '{"percent": 1, "detail": "\xff"}', 'unknown'],
  ])('%s', async (_, stdout, percent) => {
    const { traffic } = open({ set: SET, read: READ }, () => ({ stdout: Buffer.from(stdout, 'latin1') }));
    const reading = await traffic.read(exposure);
    expect(reading.state === 'read' ? reading.percent : reading.state).toBe(percent);
  });

  it.each<[string, Partial<ProcessResult>]>([
    ['exit code', { status: 1 }],
    ['signal', { state: 'signalled', status: null, signal: 'SIGKILL' }],
    ['timeout', { state: 'timed_out', status: null }],
    ['not started', { state: 'not_started', status: null }],
    ['a flood', { truncated: true }],
  ])('is unknown for %s, whatever it printed', async (_, result) => {
    const { traffic } = open({ set: SET, read: READ }, () => ({ stdout: Buffer.from('{"percent": 5}'), ...result }));
    expect(await traffic.read(exposure)).toMatchObject({ state: 'unknown' });
  });

  it('shows a detail harmless and masked', async () => {
    const stdout = Buffer.from(JSON.stringify({ percent: 1, detail: `${SECRET}\n::error::x` }));
    const { traffic } = open({ set: SET, read: READ }, () => ({ stdout }));
    expect(await traffic.read(exposure)).toMatchObject({ detail: String.raw`***\n::error::x` });
  });

  it.each([
    [{}, { state: 'unknown', reason: expect.stringContaining('no read command') as string }],
    [
      { 'trust-command': true },
      { state: 'read', percent: 25, proven: false, detail: expect.stringContaining('nobody looked') as string },
    ],
  ])('without a command, with %j', async (config, reading) => {
    expect(await open({ set: SET, ...config }).traffic.read(exposure)).toEqual(reading);
  });
});
