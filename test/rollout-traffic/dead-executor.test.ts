import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { bundleProgram } from '../support/program.ts';

/** An executor that nobody could warn: killed while a program of the user's moves the traffic for it. */

const PROGRAM = await bundleProgram('engine');
const START_MS = Date.UTC(2026, 0, 1);
const HOUR_MS = 3_600_000;

/**
 * The share is one file. While there is `hold`, a step that shows more users the candidate waits before it is made: in
 * the program itself, and in a child of it that left its process group.
 */
const SET = `cd "$(dirname "$0")"
if [ "$RELEASE_GATES_TRANSITION" = advance ] && [ -e hold ]; then
  setsid sh late.sh &
  exec sh late.sh
fi
echo "$RELEASE_GATES_SLOT $RELEASE_GATES_PERCENT" > share.$$ && mv share.$$ share`;
const LATE = `echo $$ >> late
while [ -e hold ]; do sleep 0.02; done
echo "$RELEASE_GATES_SLOT $RELEASE_GATES_PERCENT" > share.$$ && mv share.$$ share`;
const READ = `cd "$(dirname "$0")"
read -r slot percent < share
[ "$slot" = "$RELEASE_GATES_SLOT" ] || percent=$((100 - percent))
echo "{\\"percent\\": $percent}"`;

const root = realpathSync(mkdtempSync(join(tmpdir(), 'dead-executor-')));
const file = (name: string): string => join(root, name);
const shareNow = (): string => readFileSync(file('share'), 'utf8').trim();
let nowMs = START_MS;

interface Told {
  readonly outcome: string;
  readonly kind: string | null;
  readonly result: string | null;
  readonly blockers: readonly string[];
  readonly recovered: readonly string[];
  readonly live: string | null;
}

function argvOf(order: readonly string[]): string[] {
  nowMs += 2 * HOUR_MS;
  return [PROGRAM, root, String(nowMs), ...order];
}

function run(...order: readonly string[]): Told {
  const { stdout, stderr } = spawnSync(process.execPath, argvOf(order), { encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Told;
}

function untilLive(release: string): void {
  for (let turn = 0; turn < 20; turn++) if (run('tick').live === release) return;
  throw new Error('never came');
}

function late(): number[] {
  return existsSync(file('late')) ? readFileSync(file('late'), 'utf8').trim().split('\n').map(Number) : [];
}

/** A tick that is killed while its program and a child of that are about to move the traffic. */
async function killInTheMiddle(): Promise<void> {
  writeFileSync(file('hold'), '');
  const executor: ChildProcess = spawn(process.execPath, argvOf(['tick']), { stdio: 'ignore' });
  const ended = once(executor, 'exit');
  await vi.waitFor(() => expect(late()).toHaveLength(2), { timeout: 60_000 });
  executor.kill('SIGKILL');
  await ended;
}

function isAlive(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return !/^[ZX]/.test(stat.slice(stat.lastIndexOf(')') + 2));
  } catch {
    return false;
  }
}

beforeAll(() => {
  writeFileSync(file('set.sh'), SET);
  writeFileSync(file('late.sh'), LATE);
  writeFileSync(file('read.sh'), READ);
  writeFileSync(file('share'), 'blue 0');
  run('start', '1');
  untilLive('rc-1');
  nowMs += 48 * HOUR_MS;
  const done = [run('tick').kind, run('start', '2').result].join(' ');
  if (done !== 'audit_passed done') throw new Error(done);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe.runIf(process.platform === 'linux')('an executor that was killed', () => {
  it('moves no traffic after it was taken over', async () => {
    await killInTheMiddle();
    expect(run('rollback')).toMatchObject({
      kind: 'rollback',
      result: 'done',
      recovered: ['advance unknown preempted'],
    });
    expect(shareNow()).toBe('green 0');
    await vi.waitFor(() => expect(late().filter(isAlive)).toEqual([]), { timeout: 60_000 });
    rmSync(file('hold'));
    expect(shareNow()).toBe('green 0');
  });

  it('has what came late all the same taken back by the next tick', () => {
    writeFileSync(file('share'), 'green 5');
    expect(run('tick')).toMatchObject({ kind: 'reconcile', result: 'done' });
    expect(shareNow()).toBe('blue 100');
  });
});
