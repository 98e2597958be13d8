import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { makeWorkerFolder } from './worker-folder.ts';

const made = new Map<string, Promise<string>>();

/**
 * A program of `test/support/programs` with all that it imports, as one file that plain Node runs. Crash and race tests
 * start it some thousand times, and a process that first finds two hundred files takes three times as long.
 *
 * @returns its path, the same each time; gone when this worker ends
 */
export function bundleProgram(name: string): Promise<string> {
  const path = made.get(name) ?? bundle(name);
  made.set(name, path);
  return path;
}

async function bundle(name: string): Promise<string> {
  const build = await rolldown({ input: join(import.meta.dirname, 'programs', `${name}.mjs`), platform: 'node' });
  const { output } = await build.generate({ format: 'esm', codeSplitting: false });
  await build.close();
  const path = join(makeWorkerFolder('program'), `${name}.mjs`);
  writeFileSync(path, output[0].code);
  return path;
}
