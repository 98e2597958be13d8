import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made: string[] = [];

/** A folder that every file of this test worker may use, gone when the worker ends: by SIGTERM, which passes `exit` by. */
export function makeWorkerFolder(name: string): string {
  if (made.length === 0) {
    process.once('exit', clear);
    process.once('SIGTERM', endCleared);
  }
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  made.push(folder);
  return folder;
}

function clear(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** Raised again, so that it ends us; the last who listens does so. */
function endCleared(): void {
  clear();
  if (process.listenerCount('SIGTERM') === 0) process.kill(process.pid, 'SIGTERM');
}
