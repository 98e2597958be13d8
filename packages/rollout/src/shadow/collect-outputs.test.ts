import type { Http, HttpRequest, HttpResult } from '@release-gates/core';
import { FakeHttp, FakeProcesses, FakeSecrets, FakeWorkspace, httpAnswer, processResult } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { resolvePolicy } from '../policy/resolve.ts';
import { rolloutPolicySchema } from '../policy/schema.ts';
import { emptyState, type ChannelState } from '../state/channel-state.ts';
import { release } from '../step/case-fixture.ts';
import { collectShadowOutputs } from './collect-outputs.ts';

const NOW_MS = Date.parse('2026-11-21T12:00:00Z');
const LIVE = 'http://127.0.0.1:1';
const SHADOW = 'http://127.0.0.1:2/base';
const REPLAY = {
  source: 'replay',
  requests: 'r.ndjson',
  addresses: { blue: LIVE, green: `${SHADOW}/` },
  'min-pairs': 2,
};
const SECRET = 'what-users-get';

const going = { slot: 'green', kind: 'rollout', strategy: 'canary', ladder: [0, 5, 100], by: 'ann', reason: 'r' };
const times = { started_at: '2026-11-21T11:00:00.000Z', stage_started_at: '2026-11-21T11:00:00.000Z' };
const candidate = { ...going, ...times, release: release(2), stage: 0 };
const current = { release: release(1), slot: 'blue', revision: 1, activated_at: times.started_at, proven: true };

interface World {
  readonly config?: object;
  readonly http?: Http;
  readonly answer?: (request: HttpRequest, count: number) => HttpResult;
  readonly files?: Readonly<Record<string, string>>;
  readonly printed?: Parameters<typeof processResult>[0];
  readonly environment?: Readonly<Record<string, string>>;
  readonly state?: object;
  readonly sends?: 'nothing' | 'safe' | 'all';
}

const requests = (count: number) => Array.from({ length: count }, (_, at) => `{"path":"/${at}"}`).join('\n');

async function look({
  http: other,
  config = {},
  answer,
  files,
  printed = {},
  environment,
  state,
  sends = 'all',
}: World) {
  let count = 0;
  const http = new FakeHttp(answer === undefined ? undefined : (request) => answer(request, count++));
  const processes = new FakeProcesses(() => processResult(printed));
  const workspace = new FakeWorkspace({ 'r.ndjson': requests(2), ...files });
  const policy = rolloutPolicySchema.parse({
    version: 1,
    canary: { 'min-time': '30m', 'min-samples': 10, 'max-metric-age': '5m' },
    traffic: { adapter: 'none' },
    'shadow-outputs': 'source' in config ? config : { ...REPLAY, ...config },
  });
  const report = await collectShadowOutputs({
    policy: resolvePolicy(policy, 'prod'),
    state: {
      ...emptyState({ tenant: 'a', environment: 'prod', region: null, segment: null }),
      candidate,
      current,
      ...state,
    } as ChannelState,
    ports: { http: other ?? http, processes, workspace, secrets: new FakeSecrets(environment) },
    nowMs: NOW_MS,
    sends,
  });
  expect(JSON.stringify(report)).not.toContain(SECRET);
  return { report, http, processes };
}

const json = (value: unknown, headers = {}) =>
  httpAnswer(JSON.stringify(value), { headers: { 'content-type': 'application/json', ...headers } });
const isShadow = ({ url }: HttpRequest) => url.startsWith(SHADOW);

describe('requests sent again', () => {
  it('that are answered the same say so, each asked three times, without a double slash', async () => {
    const { report, http } = await look({ answer: () => json({ text: SECRET }) });
    expect(report).toMatchObject({ state: 'pass', compared: 2, different: 0, reasons: [], summary: '2 of 2 the same' });
    const asked = http.requests
      .map(({ method, url }) => `${method} ${url}`)
      .filter((request) => request.endsWith('/1'));
    expect(asked).toEqual([`GET ${LIVE}/1`, `GET ${SHADOW}/1`, `GET ${LIVE}/1`]);
  });

  it('that are answered differently say where, and never what', async () => {
    const { report } = await look({
      answer: (request) => json({ items: [{ price: isShadow(request) ? 1 : 2, text: SECRET }] }),
    });
    expect(report).toMatchObject({
      state: 'fail',
      summary: '0 of 2 the same; 2 differ at /items/*/price (changed number)',
      reasons: ['2 of 2 pairs differ at /items/*/price (changed number)'],
      places: [{ at: '/items/*/price', kind: 'number', pairs: 2 }],
      examples: [{ id: 'GET /0', at: ['/items/*/price (changed number)'] }, { id: 'GET /1' }],
    });
    expect(report.examples[0]?.live_sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('hold what varies in what is live against nobody, and name it', async () => {
    const { report } = await look({ answer: (_, count) => json({ at: count, text: SECRET }) });
    expect(report).toMatchObject({ state: 'pass', noise: [{ at: '/at', kind: 'number', pairs: 2 }] });
  });

  it.each<[string, World, object]>([
    [
      'as many as may',
      { config: { 'max-different-percent': 50 }, answer: one('/1', json({})) },
      { state: 'pass', different: 1 },
    ],
    ['more than may', { config: { 'max-different-percent': 49 }, answer: one('/1', json({})) }, { state: 'fail' }],
    [
      'enough to be too many whatever follows',
      { config: { 'min-pairs': 100 }, answer: one('/1', json({})) },
      { state: 'fail' },
    ],
    [
      'too few to say so',
      { config: { 'min-pairs': 100, 'max-different-percent': 1 }, answer: one('/1', json({})) },
      { state: 'unknown' },
    ],
  ])('judge the share: %s', async (_name, world, expected) => {
    expect((await look(world)).report).toMatchObject(expected);
  });

  it.each<[string, World, RegExp]>([
    ['no file', { config: { requests: 'x.ndjson' } }, /x.ndjson: there is no such file/],
    ['a file of something else', { files: { 'r.ndjson': `{"${SECRET}` } }, /r.ndjson: line 1/],
    ['too few', { files: { 'r.ndjson': '{"path":"/"}' }, answer: () => json({}) }, /^1 of 2 pairs were compared$/],
    ['nobody is there', {}, /0 of 2 pairs were compared; of 2 more what is live gave no answer/],
    ['what is live is in trouble', { answer: () => httpAnswer(SECRET, { status: 503 }) }, /with an error of its own/],
    [
      'the candidate is not there',
      { answer: (request) => (isShadow(request) ? UNSENT : json({})) },
      /the candidate could not be reached/,
    ],
    [
      'what is live is of no mind',
      { answer: (_, count) => httpAnswer(`${SECRET}${count}`) },
      /does not answer the same twice/,
    ],
    [
      'no release is named',
      { config: { 'release-header': 'x-release' }, answer: () => json({}) },
      /says of no release/,
    ],
    [
      'the candidate is another one',
      {
        config: { 'release-header': 'x-release' },
        answer: (request) => json({}, { 'x-release': isShadow(request) ? SECRET : '1' }),
      },
      /the address of the candidate is another release than rc-2/,
    ],
    ['no token', { config: { 'token-env': 'SHADOW_TOKEN' }, answer: () => json({}) }, /SHADOW_TOKEN is not set/],
    [
      'a token in the clear',
      {
        config: { 'token-env': 'T', addresses: { blue: 'http://a.example', green: 'http://b.example' } },
        environment: { T: 'abcd' },
      },
      /sent over https/,
    ],
    ['a plan', { config: { 'unsafe-methods': true }, sends: 'safe', answer: () => json({}) }, /a plan does not/],
  ])('say nothing, and why: %s', async (_name, world, reason) => {
    const { report } = await look(world);
    expect(report).toMatchObject({ state: 'unknown', reasons: [expect.stringMatching(reason) as string] });
  });

  it.each([
    ['nothing', 0, 'unknown'],
    ['safe', 6, 'pass'],
    ['all', 6, 'pass'],
  ] as const)('are sent as far as is allowed: %s', async (sends, count, state) => {
    const { report, http } = await look({ sends, answer: () => json({}) });
    expect([http.requests.length, report.state]).toEqual([count, state]);
  });

  it('accept a release that says its id, version or commit', async () => {
    const { report } = await look({
      config: { 'release-header': 'x-release' },
      answer: (request) => json({}, { 'x-release': isShadow(request) ? 'rc-2' : release(1).commit }),
    });
    expect(report.state).toBe('pass');
  });

  it('stop where nobody answers, and are not sent a thousand times', async () => {
    const { report, http } = await look({ files: { 'r.ndjson': requests(1000) }, config: { concurrency: 1 } });
    expect(http.requests.length).toBe(3);
    expect(report).toMatchObject({ state: 'unknown', unclear: 1000, unclearBy: { live_silent: 3, not_asked: 997 } });
  });

  it('are never more under way than allowed', async () => {
    let underWay = 0;
    let most = 0;
    const http = {
      exchange: async () => {
        most = Math.max(most, ++underWay);
        await Promise.resolve();
        underWay--;
        return json({});
      },
    };
    await look({ http, config: { concurrency: 3 }, files: { 'r.ndjson': requests(50) } });
    expect(most).toBe(3);
  });

  it('show keys and ids that somebody else chose as one harmless, bounded line, without a secret', async () => {
    const environment = { TOKEN: 'se/cret' };
    const files = { 'r.ndjson': '{"path":"/0","id":"se/cret ##[error]"}\n{"path":"/1"}' };
    const text = JSON.stringify((await look({ answer: hostile, environment, files })).report);
    expect(text).not.toMatch(/se\/cret|se~1cret|##\[|\\n::|\\u001b/);
    expect(text.length).toBeLessThan(3000);
  });
});

function hostile(request: HttpRequest) {
  return json(
    isShadow(request) ? { 'se/cret': 1, '::stop-commands::x\n\u001b[31m': 1, [`k${'x'.repeat(9000)}`]: 1 } : {},
  );
}

function one(path: string, other: HttpResult) {
  return (request: HttpRequest) => (isShadow(request) && request.url.endsWith(path) ? other : json({ a: 1 }));
}

const UNSENT: HttpResult = { state: 'unsent', reason: SECRET };

const header = (more: object = {}) =>
  JSON.stringify({ candidate_release: 'rc-2', live_release: 'rc-1', at: '2026-11-21T11:59:00Z', ...more });
const pairs = (text: string, other = text) =>
  ['a', 'b']
    .map((id) => JSON.stringify({ id, live: { text }, candidate: { text: id === 'a' ? text : other } }))
    .join('\n');

describe.each([
  [
    'file',
    (text: string): World => ({
      config: { source: 'file', path: 'o.ndjson', 'min-pairs': 2 },
      files: { 'o.ndjson': text },
    }),
  ],
  [
    'command',
    (text: string): World => ({
      config: { source: 'command', command: ['./pairs', '{slot}'], 'min-pairs': 2 },
      printed: { stdout: text },
    }),
  ],
])('pairs of a %s', (source, world) => {
  it.each<[string, string, object]>([
    ['the same', `${header()}\n${pairs(SECRET)}`, { state: 'pass', source, compared: 2 }],
    [
      'different',
      `${header()}\n${pairs(SECRET, 'x')}`,
      { state: 'fail', examples: [{ id: 'b', at: ['/text (changed text)'] }] },
    ],
    ['of another candidate', `${header({ candidate_release: SECRET })}\n${pairs(SECRET)}`, { state: 'unknown' }],
    ['no such lines', SECRET, { state: 'unknown' }],
    ['from before the stage', `${header({ at: '2026-11-21T10:59:59Z' })}\n${pairs(SECRET)}`, { state: 'unknown' }],
  ])('%s', async (_name, text, expected) => {
    expect((await look(world(text))).report).toMatchObject(expected);
  });
});

describe('a command', () => {
  const config = { source: 'command', command: ['./pairs', '{slot}', '{other_slot}'], 'min-pairs': 2 };

  it.each<[string, Parameters<typeof processResult>[0], RegExp]>([
    ['that fails', { status: 3, stdout: SECRET, stderr: `error: ${SECRET}` }, /ended with exit code 3$/],
    ['that hangs', { state: 'timed_out', stderr: `error: ${SECRET}` }, /ended after 300 s$/],
    ['that says too much', { truncated: true, stdout: SECRET }, /printed more than/],
  ])('%s is told without a word of what it said', async (_name, printed, reason) => {
    const { report } = await look({ config, printed: printed ?? {} });
    expect(report).toMatchObject({ state: 'unknown', reasons: [expect.stringMatching(reason) as string] });
  });

  it('is told where to look, and not what it should find', async () => {
    const { processes } = await look({ config });
    expect(processes.requests[0]).toMatchObject({ argv: ['./pairs', 'green', 'blue'] });
    expect(JSON.stringify(processes.requests[0])).not.toContain('rc-2');
  });
});

describe('nothing is compared, and nothing waits for it', () => {
  it.each<[string, object]>([
    ['beyond shadow', { candidate: { ...candidate, stage: 1 } }],
    ['without a candidate', { candidate: null }],
    ['of the very first release', { current: null }],
  ])('%s', async (_name, state) => {
    const { report, http } = await look({ state, answer: () => json({}) });
    expect([report.state, http.requests]).toEqual(['absent', []]);
  });
});
