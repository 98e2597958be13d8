import { spawnSync } from 'node:child_process';

/**
 * Whether system calls can be watched, and faults injected, here. CI must be able to; elsewhere a test that cannot says so and is skipped.
 *
 * @throws Error in CI without strace
 */
export function straceIsThere(): boolean {
  const found = spawnSync('strace', ['-qq', '-e', 'trace=none', process.execPath, '--version']).status === 0;
  if (found) return true;
  const message = 'strace is missing or may not trace: no system call is watched, no crash or disk error injected';
  if (process.env['CI'] !== undefined) throw new Error(message);
  process.stderr.write(`skipped: ${message}\n`);
  return false;
}
