import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

const made = new Map<string, Promise<string>>();

/**
 * A program of `test/support/programs` with all that it imports, as one file that plain Node runs. Crash and race tests
 * start it some thousand times, and a process that first finds two hundred files takes three times as long.
 *
 * @returns its path, the same each time; gone when this process ends
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
  const folder = mkdtempSync(join(tmpdir(), 'program-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, `${name}.mjs`);
  writeFileSync(path, output[0].code);
  return path;
}
