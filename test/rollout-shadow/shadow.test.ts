import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { createHttp } from '@release-gates/adapters';
import { type ChannelState, collectShadowOutputs, emptyState, rolloutPolicySchema } from '@release-gates/rollout';
import { FakeProcesses, FakeSecrets, FakeWorkspace } from '@release-gates/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLI } from '../support/compiled-cli.ts';
import { copyExample } from '../support/example-repository.ts';

// Two services on loopback, one live and one in shadow, and the command line between them.

const servers: Server[] = [];

afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

async function listen(answer: (path: string, response: ServerResponse) => void): Promise<string> {
  const server = createServer((request, response) => answer(request.url ?? '', response));
  servers.push(server);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Stands in every answer, and nowhere else. */
const SECRET = 'what-users-get-7f3a';
let count = 0;

const FLAG = {
  state: 'ENABLED',
  defaultVariant: 'blue',
  variants: { blue: 'blue', green: 'green' },
  targeting: {
    fractional: [
      ['blue', 100],
      ['green', 0],
    ],
  },
};
const COVERED = ['health_inconclusive', 'metrics_missing', 'budget_unknown'];

function cart(path: string, price: number): string {
  // The time differs in each answer, as it does in life.
  return JSON.stringify({
    path,
    at: count++,
    items: [
      { price, note: SECRET },
      { price: 2, note: SECRET },
    ],
  });
}

function json(response: ServerResponse, body: string): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(body);
}

describe('a candidate in shadow, from the command line', () => {
  const repository = copyExample();
  let shadowPrice = 3;
  const asked: string[] = [];

  afterAll(() => repository.remove());

  function put(path: string, content: string): void {
    mkdirSync(dirname(join(repository.root, path)), { recursive: true });
    writeFileSync(join(repository.root, path), content);
  }

  function run(...args: readonly string[]): Promise<string> {
    return new Promise((resolve) => {
      const env = { PATH: process.env['PATH'] ?? '', HOME: repository.root };
      execFile(process.execPath, [CLI, ...args, '--root', repository.root], { env, timeout: 100_000 }, (_, out, err) =>
        resolve(out + err),
      );
    });
  }

  const tick = (action = 'tick') =>
    run('rollout-executor', '--action', action, '--reason', 'try', '--allow-gate-failures', COVERED.join(','));

  /** Nothing is measured here, and a second person said that this is fine. */
  function approve(covers: string, release: string): void {
    const { mtimeMs } = statSync(join(repository.root, '.release-gates'));
    const [at, expires] = [-1, 1].map((hours) => new Date(mtimeMs + hours * 3_600_000).toISOString());
    const given = { version: 1, action: 'override', channel: 'default.prod', by: 'bob', reason: 'a test' };
    put(`.github/release-approvals/${covers}.yml`, JSON.stringify({ ...given, covers, release, at, expires }));
  }

  /** Every byte that was written, but for the sources. */
  function written(): string {
    const folder = join(repository.root, '.release-gates');
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'latin1')).join('\n');
  }

  beforeAll(async () => {
    const live = await listen((path, response) => json(response, cart(path, 1)));
    const shadow = await listen((path, response) => {
      asked.push(path);
      json(response, cart(path, shadowPrice));
    });
    const paths = Array.from({ length: 20 }, (_, at) => `/carts/${at}?full=1`);
    put('flags.json', JSON.stringify({ flags: { parcel: FLAG } }));
    put('ops/shadow.ndjson', paths.map((path) => `${JSON.stringify({ path })}\n`).join(''));
    put(
      '.github/release-rollout.yml',
      `version: 1
canary: { min-time: 0, min-samples: 0, max-metric-age: 5m }
traffic: { adapter: file, format: flagd, path: flags.json, flag: parcel, variants: { blue: blue, green: green } }
overridable: [${COVERED.join(', ')}]
shadow-outputs:
  source: replay
  requests: ops/shadow.ndjson
  addresses: { blue: ${live}, green: ${shadow} }
  min-pairs: 20
`,
    );
  });

  it('stays there while it answers something else, goes on once it does not, and nothing of what it said is kept', async () => {
    repository.commit('Roll out');
    await run('preflight');
    const release = readdirSync(join(repository.root, '.release-gates')).find((name) => name.startsWith('rc-')) ?? '';
    for (const covers of COVERED) approve(covers, release);
    await run('channel-control', '--action', 'import');
    await run('rollout-executor', '--action', 'reconcile', '--reason', 'begin');
    expect(await run('rollout-executor', '--action', 'apply', '--reason', 'weekly')).toContain(
      'start, slot green to 0 %',
    );

    const blocked = await tick();
    expect(blocked).toContain('outputs    0 of 20 the same; 20 differ at /items/*/price (changed number)');
    expect(blocked).toMatch(/waits: the outputs of the candidate differ/);
    expect(asked).toHaveLength(20);
    expect(await tick('plan')).toContain('shadow_outputs_differ');
    // A status sends nothing to anybody, and so cannot tell.
    expect(await tick('status')).toContain('shadow_outputs_missing');

    const policy = readFileSync(join(repository.root, '.github/release-rollout.yml'), 'utf8');
    put('.github/release-rollout.yml', `${policy}  on-difference: abort\n`);
    expect(await tick()).toMatch(/✗ abort \(shadow_outputs_differ\): the outputs of the candidate differ: 20 of 20/);
    expect(await run('rollout-executor', '--action', 'apply', '--reason', 'again')).toContain(
      'start, slot green to 0 %',
    );

    shadowPrice = 1;
    const moved = await tick();
    expect(moved).toContain('outputs    20 of 20 the same');
    expect(moved).toContain('slot green to 1 %');

    const kept = written();
    expect(kept).not.toContain(SECRET);
    expect(kept).toContain('"shadow_outputs":{"compared":20,"different":0');
    expect(kept).toMatch(/"live_sha256": ?"[0-9a-f]{64}"/);
    // With users it is judged by what they meet.
    expect(await tick('status')).not.toMatch(/^outputs /m);
  });
});

async function look(live: string, shadow: string) {
  const policy = rolloutPolicySchema.parse({
    version: 1,
    canary: { 'min-time': 0, 'min-samples': 0, 'max-metric-age': '5m' },
    traffic: { adapter: 'none' },
    'shadow-outputs': {
      source: 'replay',
      requests: 'r.ndjson',
      addresses: { live, candidate: shadow },
      'min-pairs': 2,
      timeout: '1s',
      headers: ['content-type', 'location'],
    },
  });
  const release = { id: 'rc-1', version: '1', commit: 'a'.repeat(40) };
  const candidate = {
    release,
    slot: 'green',
    ladder: [0, 100],
    stage: 0,
    stage_started_at: '2026-01-01T00:00:00.000Z',
  };
  const empty = emptyState({ tenant: 'a', environment: 'prod', region: null, segment: null });
  const { state, summary, places } = await collectShadowOutputs({
    policy,
    state: { ...empty, candidate, current: { release, slot: 'blue' } } as unknown as ChannelState,
    ports: {
      http: createHttp(),
      processes: new FakeProcesses(),
      secrets: new FakeSecrets(),
      workspace: new FakeWorkspace({ 'r.ndjson': '{"path":"/a"}\n{"path":"/b","method":"HEAD"}\n' }),
    },
    nowMs: Date.parse('2026-01-01T01:00:00Z'),
    sends: 'all',
  });
  return { state, summary, at: places.map(({ at }) => at) };
}

const good = () => listen((path, response) => json(response, JSON.stringify({ path })));

describe('through real sockets', () => {
  it.each<[string, (path: string, response: ServerResponse) => void, object]>([
    ['the same', (path, response) => json(response, JSON.stringify({ path })), { state: 'pass' }],
    ['one that never answers', () => undefined, { state: 'fail', at: ['answer'] }],
    ['one that hangs up', (_, response) => response.destroy(), { state: 'fail', at: ['answer'] }],
    [
      'one without end',
      (_, response) => void response.writeHead(200).write(Buffer.alloc(2_000_000)),
      { state: 'fail' },
    ],
    [
      'one that sends elsewhere, where nobody follows',
      (_, response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
      { state: 'fail', at: expect.arrayContaining(['status', 'header location']) as string[] },
    ],
  ])('a candidate that is %s', async (_name, answer, expected) => {
    expect(await look(await good(), await listen(answer))).toMatchObject(expected);
  });

  it('what is live and does not answer says nothing about the candidate', async () => {
    const { state, summary } = await look(await listen(() => undefined), await good());
    expect([state, summary]).toEqual([
      'unknown',
      'not known: 0 of 2 pairs were compared; of 2 more what is live gave no answer',
    ]);
  });

  it('nor does a candidate that nobody can reach', async () => {
    expect(await look(await good(), 'http://127.0.0.1:1')).toMatchObject({ state: 'unknown' });
  });
});
