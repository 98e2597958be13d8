import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, expect, test } from 'vitest';
import { readProcessTable } from './proc-table.ts';
import { ProcessTree } from './process-tree.ts';

const started: number[] = [];
afterEach(() => {
  for (const pid of started.splice(0)) {
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // It is gone, as it should be.
    }
  }
});

/** As on a machine so busy that one look lasts longer than every wait. */
function slowTable(): ReturnType<typeof readProcessTable> {
  const table = readProcessTable();
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 700);
  return table;
}

test.runIf(process.platform === 'linux')('what is found too late is ended all the same', async () => {
  const child = spawn('sh', ['-c', 'trap "" TERM; echo up; while :; do sleep 0.1; done'], {
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const pid = child.pid as number;
  started.push(pid);
  await once(child.stdout, 'data');
  const ended = once(child, 'exit');
  await new ProcessTree(pid, 'a marker', { readTable: slowTable }).end(10);
  const [, signal] = (await ended) as [number | null, string | null];
  expect(signal).toBe('SIGKILL');
});
