import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ChildProcesses } from '@release-gates/adapters';
import { Masker, type Secrets } from '@release-gates/core';
import { createTraffic, type Traffic, trafficConfigSchema } from '@release-gates/rollout';
import { FakeSockets, FakeWorkspace, trafficRequest } from '@release-gates/testkit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const SECRET = 'correct-horse/battery+staple';
const TIMEOUT_S = 1;
/** For what must come to its end, however busy the machine is. */
const PATIENCE_S = 50;
/** Whatever a program does, we are done by then: TERM, five seconds, KILL, and two for a slow machine. */
const BOUND_MS = (TIMEOUT_S + 7) * 1000;

let root: string;
let secrets: Secrets;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'hostile-adapter-')));
  mkdirSync(join(root, 'sub'));
  writeFileSync(join(root, 'share'), '5\n');
  writeFileSync(join(root, 'plain.txt'), 'no program');
  const masker = new Masker();
  masker.register(SECRET);
  secrets = {
    fromEnvironment: (name) => (name === 'ROUTER_TOKEN' ? SECRET : undefined),
    fromFile: async () => undefined,
    mask: (text) => masker.mask(text),
  };
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

type Command = readonly string[];

const sh = (script: string): Command => ['sh', '-c', script];
const READ = sh('printf \'{"percent": %s}\\n\' "$(cat share)"');

interface Timed {
  readonly command: Command;
  readonly timeoutS: number;
}

function open(set: Timed, read: Timed = { command: READ, timeoutS: PATIENCE_S }): Traffic {
  const toConfig = ({ command, timeoutS }: Timed) => ({
    command: command.map(escapeBraces),
    timeout: timeoutS,
    secrets: ['ROUTER_TOKEN'],
  });
  const config = trafficConfigSchema.parse({ adapter: 'command', set: toConfig(set), read: toConfig(read) });
  return createTraffic(config, {
    processes: new ChildProcesses({ root, environment: process.env }),
    secrets,
    sockets: new FakeSockets(),
    openWorkspace: () => new FakeWorkspace(),
    channel: trafficRequest().channel,
  });
}

/** These scripts are shell, not templates. */
function escapeBraces(text: string): string {
  return text.replaceAll(/[{}]/g, '$&$&');
}

/** Every process that wrote its id into the file `pids` and still runs; a zombie is dead. */
function living(): number[] {
  const file = join(root, 'pids');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8').trim().split(/\s+/).map(Number).filter(isAlive);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return !/^[ZX]/.test(stat.slice(stat.lastIndexOf(')') + 2));
  } catch {
    return false;
  }
}

const HOSTILE: readonly [name: string, command: Command, set: 'done' | 'failed' | 'unknown', left: number][] = [
  ['does its work', sh('echo 25 > share'), 'done', 25],
  ['exits with another code', sh('exit 7'), 'failed', 5],
  ['exits with another code after its work', sh('echo 25 > share; exit 1'), 'failed', 25],
  ['dies of a signal', sh('kill -SEGV $$'), 'unknown', 5],
  ['dies of a signal after its work', sh('echo 25 > share; kill -9 $$'), 'unknown', 25],
  ['hangs', sh('echo $$ >> pids; exec sleep 600'), 'unknown', 5],
  ['ignores TERM', sh("trap '' TERM; echo $$ >> pids; while :; do sleep 0.1; done"), 'unknown', 5],
  [
    'leaves a child in a session of its own',
    sh("(setsid sh -c 'echo $$ >> pids; exec sleep 600' &); until [ -s pids ]; do sleep 0.02; done"),
    'done',
    5,
  ],
  [
    'double-forks, closes everything and ignores TERM',
    sh(
      '(setsid sh -c \'trap "" TERM; echo $$ >> pids; exec >/dev/null 2>&1 </dev/null; while :; do sleep 0.1; done\' &); until [ -s pids ]; do sleep 0.02; done',
    ),
    'done',
    5,
  ],
  ['leaves a child that holds the pipe open', sh('sleep 600 & echo $! >> pids; echo 25 > share'), 'done', 25],
  ['prints for ever', sh('echo $$ >> pids; exec yes'), 'unknown', 5],
  [
    'prints on both streams without a line end',
    sh('for at in 1 2; do head -c 5000000 /dev/zero | tr "\\0" x >&$at; done'),
    'done',
    5,
  ],
  ['prints binary', sh('head -c 100000 /dev/urandom; exit 3'), 'failed', 5],
  ['closes its input', sh('exec 0<&-; echo 25 > share'), 'done', 25],
  ['closes all its streams', sh('exec 0<&- 1>&- 2>&-; echo 25 > share'), 'done', 25],
  [
    'prints commands',
    sh("printf '::error::x\\n##[error]y\\n::set-output name=a::b\\r\\n::stop-commands::t'; exit 1"),
    'failed',
    5,
  ],
  [
    'prints secrets',
    sh(
      'echo "x$ROUTER_TOKEN"; echo "$ROUTER_TOKEN" | base64; printf %s "$ROUTER_TOKEN" | od -An -tx1 | tr -d " \\n"; exit 1',
    ),
    'failed',
    5,
  ],
  ['exits with 0 without an effect', sh('true'), 'done', 5],
  ['succeeds after the deadline', sh('echo $$ >> pids; sleep 1.6; echo 25 > share'), 'unknown', 5],
  ['is missing', ['no-such-program-anywhere'], 'failed', 5],
  ['is not executable', ['./plain.txt'], 'failed', 5],
  ['is a folder', ['./sub'], 'failed', 5],
  ['goes elsewhere', sh('cd / && cd sub 2>/dev/null; exit 0'), 'done', 5],
  ['removes the folder it works in', sh('cp share /tmp/$$ && rm -r sub && echo 25 > share && rm /tmp/$$'), 'done', 25],
];

/** Sets once and looks at everything that a hostile program could have broken. */
async function prove(set: Timed): Promise<{ state: string; left: number | string }> {
  const cwd = process.cwd();
  const before = process.memoryUsage().rss;
  const traffic = open(set);
  const { state, reason } = await traffic.set(trafficRequest());
  await expect.poll(living, { timeout: 20_000 }).toEqual([]);
  expect(reason.length).toBeLessThan(500);
  // oxlint-disable-next-line no-control-regex -- none of them
  expect(reason).not.toMatch(/[\0-\x1f\x7f-\x9f]|(^|[^:\s])\s*::(error|set-output|stop)|##\[/);
  for (const encoding of ['utf8', 'base64', 'hex'] as const) {
    expect(reason).not.toContain(Buffer.from(SECRET).toString(encoding).slice(0, 12));
  }
  expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
  expect(process.cwd()).toBe(cwd);
  const reading = await traffic.read(trafficRequest().exposure);
  return { state, left: reading.state === 'read' ? reading.percent : reading.reason };
}

describe.runIf(process.platform === 'linux')('a set command that', () => {
  it.each(HOSTILE)(
    '%s',
    async (_, command, state, left) => {
      // Where it is not known how it ended, it is the deadline that ended it, or a signal.
      const timeoutS = state === 'unknown' ? TIMEOUT_S : PATIENCE_S;
      expect(await prove({ command, timeoutS })).toEqual({ state, left });
    },
    BOUND_MS + PATIENCE_S * 1000,
  );

  it('prints 1 GB', async () => {
    const command = sh('head -c 1073741824 /dev/zero; echo 25 > share');
    expect(await prove({ command, timeoutS: PATIENCE_S })).toEqual({ state: 'done', left: 25 });
  });
});

const READERS: readonly [name: string, command: Command][] = [
  ['fails after its answer', sh('echo \'{"percent": 25}\'; exit 1')],
  ['dies after its answer', sh('echo \'{"percent": 25}\'; kill -9 $$')],
  ['hangs after its answer', sh('echo \'{"percent": 25}\'; echo $$ >> pids; exec sleep 600')],
  ['prints 100 MB and then its answer', sh('head -c 104857600 /dev/zero; echo; echo \'{"percent": 25}\'')],
  ['prints its answer and then 100 MB', sh('echo \'{"percent": 25}\'; head -c 104857600 /dev/zero')],
  ['prints its answer on the other stream', sh('echo \'{"percent": 25}\' >&2')],
  ['is missing', ['no-such-program-anywhere']],
];

describe.runIf(process.platform === 'linux')('a read command that', () => {
  it.each(READERS)(
    '%s knows nothing',
    async (_, command) => {
      const traffic = open({ command: sh('true'), timeoutS: PATIENCE_S }, { command, timeoutS: TIMEOUT_S });
      expect(await traffic.read(trafficRequest().exposure)).toMatchObject({ state: 'unknown' });
      await expect.poll(living, { timeout: 20_000 }).toEqual([]);
    },
    BOUND_MS,
  );
});
