import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fromRoot, ROOT } from './paths.mjs';

/** `npm ci` where there are no packages yet, or older ones than the lock file. */
export function ensureInstalled() {
  const installed = fromRoot('node_modules', '.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(fromRoot('package-lock.json')).mtimeMs) return;
  process.stderr.write('installing packages: npm ci\n');
  // Output goes to stderr: stdout belongs to the command that was asked for.
  const run = spawnSync('npm', ['ci', '--loglevel=error'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) throw new Error('npm ci failed');
}
