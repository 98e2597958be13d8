import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the repository, absolute. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

export function fromRoot(...parts) {
  return join(ROOT, ...parts);
}

/** Was this module started as the program, rather than imported? */
export function isProgram(moduleUrl) {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === realpathSync(fileURLToPath(moduleUrl));
}
