import { mkdtempSync, readdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ProcessRequest, ProcessResult } from '@release-gates/core';
import { describe, expect, test, vi } from 'vitest';
import { ChildProcesses } from './child-processes.ts';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'processes-')));
writeFileSync(join(root, 'plain.txt'), 'not a program');
symlinkSync('/', join(root, 'out'));

const environment = { PATH: process.env['PATH'], HOME: root, TOKEN: 'planted-secret' };
const processes = new ChildProcesses({ root, environment, graceMs: 150 });
const patient = new ChildProcesses({ root, environment, graceMs: 30_000 });

function run(argv: readonly [string, ...string[]], rest: Partial<ProcessRequest> = {}): Promise<ProcessResult> {
  return processes.run({ argv, timeoutMs: 20_000, ...rest });
}

const node = (script: string): [string, ...string[]] => [process.execPath, '-e', script];
const sh = (script: string): [string, ...string[]] => ['sh', '-c', script];
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString();

/** A zombie that nobody reaps yet is dead. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  if (process.platform !== 'linux') return true;
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
  return !/^[ZX]/.test(stat.slice(stat.lastIndexOf(')') + 2));
}

function pidsIn(result: ProcessResult): number[] {
  return (text(result.stdout).match(/\d+/g) ?? []).map(Number);
}

/** A killed process takes until the kernel comes to it. */
async function expectEnded(pids: readonly number[]): Promise<void> {
  await vi.waitFor(() => expect(pids.filter(isAlive)).toEqual([]), { timeout: 20_000 });
}

test.each([
  ['success', sh('exit 0'), { state: 'exited', status: 0, signal: null, reason: null, truncated: false }],
  ['failure', sh('exit 7'), { state: 'exited', status: 7, signal: null }],
  ['ended by a signal', sh('kill -9 $$'), { state: 'signalled', status: null, signal: 'SIGKILL' }],
  ['closes its streams and goes on', sh('exec 1>&- 2>&-; exit 3'), { state: 'exited', status: 3 }],
])('%s', async (_, argv, outcome) => {
  expect(await run(argv)).toMatchObject(outcome);
});

test.each([
  ['missing', ['no-such-program-anywhere'], /no program/],
  ['not executable', ['./plain.txt'], /not executable/],
  ['a folder', ['/'], /not executable|could not be started/],
  ['NUL in an argument', ['sh', '-c', 'a\0b'], /NUL/],
  ['empty name', [''], /empty/],
] as [string, [string, ...string[]], RegExp][])('not started: %s', async (_, argv, reason) => {
  const result = await run(argv);
  expect(result.state).toBe('not_started');
  expect(result.reason).toMatch(reason);
});

test.each(['..', '/', 'out', 'out/tmp', 'missing', 'plain.txt'])('refuses to work in %s', async (cwd) => {
  expect((await run(sh('true'), { cwd })).state).toBe('not_started');
});

test('arguments reach the program as they are, without a shell', async () => {
  const hostile = ['$(touch pwned)', '`id`', 'a;b', 'a b', '-rf', 'a\nb', '%0A', '"', "'"];
  const result = await run([
    process.execPath,
    '-e',
    'console.log(JSON.stringify(process.argv.slice(1)))',
    '--',
    ...hostile,
  ]);
  expect(JSON.parse(text(result.stdout))).toEqual(hostile);
});

test('no secret of ours is inherited', async () => {
  const result = await run(node('console.log(JSON.stringify(process.env))'), { env: { ADDED: 'yes' } });
  const inherited = JSON.parse(text(result.stdout)) as Record<string, string>;
  expect(Object.keys(inherited).sort()).toEqual(['ADDED', 'HOME', 'PATH', 'RELEASE_GATES_PROCESS_ID']);
});

test('stdin is given whole, or closed', async () => {
  const big = Buffer.alloc(300_000, 'x');
  expect(text((await run(sh('wc -c'), { stdin: big })).stdout).trim()).toBe('300000');
  expect(text((await run(sh('wc -c'))).stdout).trim()).toBe('0');
  expect((await run(sh('exec 0<&-; exit 4'), { stdin: big })).status).toBe(4);
});

test('a flood is counted and dropped, on both streams', async () => {
  const result = await run(sh('head -c 30000000 /dev/zero; head -c 30000000 /dev/zero >&2'), { maxOutputBytes: 1000 });
  expect(result).toMatchObject({ state: 'exited', status: 0, truncated: true });
  expect([result.stdout.length, result.stderr.length]).toEqual([1000, 1000]);
});

test('binary output comes back byte for byte', async () => {
  const result = await run(sh("printf '\\377\\000\\r\\n'"));
  expect([...result.stdout]).toEqual([255, 0, 13, 10]);
});

test('a child that ignores TERM is killed', async () => {
  const script = "process.on('SIGTERM',()=>{});console.log(process.pid);setInterval(()=>{},1000)";
  const result = await run(node(script), { timeoutMs: 2000 });
  expect(result.state).toBe('timed_out');
  await expectEnded(pidsIn(result));
});

test('a child that obeys TERM may still say something', async () => {
  const argv = sh("trap 'echo bye; exit 0' TERM; echo up; while :; do sleep 0.05; done");
  const result = await patient.run({ argv, timeoutMs: 4000 });
  expect(result.state).toBe('timed_out');
  expect(text(result.stdout)).toBe('up\nbye\n');
});

/** Until the child has said who it is: what a busy machine takes for that is not what is tried here. */
const WAIT = 'until [ -s "$F" ]; do sleep 0.02; done';
const NAMED = 'echo $$ | tee "$1"';
const GRANDCHILDREN: readonly [string, string][] = [
  ['in the group, holding the pipe', 'sleep 600 & echo $!'],
  ['in the group, ignoring TERM', `sh -c 'trap "" TERM; ${NAMED}; while :; do sleep 0.05; done' sh "$F" & ${WAIT}`],
  ['in a session of its own', 'setsid sleep 600 & echo $!; sleep 0.1'],
  ['double fork into a session of its own', `(setsid sh -c '${NAMED}; exec sleep 600' sh "$F" &) ; ${WAIT}`],
  ['as before, pipes closed', `(setsid sh -c '${NAMED}; exec sleep 600 >/dev/null 2>&1' sh "$F" &) ; ${WAIT}`],
  ['as before, environment cleared, pipe held', `(env -i setsid sh -c '${NAMED}; exec sleep 600' sh "$F" &) ; ${WAIT}`],
];

describe.runIf(process.platform === 'linux').concurrent('what is left behind is ended', () => {
  test.each(GRANDCHILDREN)('%s', async (_, script) => {
    const result = await run(sh(`F=pid.$$; ${script}`));
    expect(result).toMatchObject({ state: 'exited', status: 0 });
    const pids = pidsIn(result);
    expect(pids.length).toBeGreaterThan(0);
    await expectEnded(pids);
  });

  // Long enough that a busy machine has started all of them: the timeout is what is tried here.
  test.each(GRANDCHILDREN)('and after a timeout: %s', async (_, script) => {
    const result = await run(sh(`F=pid.$$; ${script}; sleep 600`), { timeoutMs: 4000 });
    expect(result.state).toBe('timed_out');
    await expectEnded(pidsIn(result));
  });
});

/** Ids of the shells that would end the children of this run, were we killed. */
function watches(marker: string): number[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const argv = readFileSync(`/proc/${name}/cmdline`, 'latin1').split('\0');
      return argv[0] === '/bin/sh' && argv.includes(`RELEASE_GATES_PROCESS_ID=${marker}`) ? [Number(name)] : [];
    } catch {
      return [];
    }
  });
}

describe.runIf(process.platform === 'linux')('the shell that waits for our end', () => {
  // It finds itself as well.
  const FIND = 'grep -lszFx -- "RELEASE_GATES_PROCESS_ID=$RELEASE_GATES_PROCESS_ID" /proc/[0-9]*/cmdline';

  test('is there while a program runs, and gone after it', async () => {
    const { status, stdout } = await run(sh(`[ $(${FIND} | wc -l) = 2 ] && echo $RELEASE_GATES_PROCESS_ID`));
    expect(status).toBe(0);
    await vi.waitFor(() => expect(watches(text(stdout).trim())).toEqual([]), { timeout: 20_000 });
  });

  test('may be ended by whoever tidies up: the program does not notice', async () => {
    const result = await run(sh(`for f in $(${FIND}); do p=\${f#/proc/}; kill -9 \${p%/cmdline}; done; echo done`));
    expect(result).toMatchObject({ state: 'exited', status: 0 });
    expect(text(result.stdout)).toBe('done\n');
  });
});
