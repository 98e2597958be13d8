import { spawnSync } from 'node:child_process';

/**
 * A process with no network and a file system that is read-only but for one folder. Undefined where bubblewrap is
 * missing or may not make namespaces; in CI that is an error, because a test that cannot inject its fault proves nothing.
 */
export function readOnlyOffline(): ((writable: string) => readonly string[]) | undefined {
  const [program, ...args] = [...bubblewrap('/tmp'), 'true'];
  if (spawnSync(program, args, { stdio: 'ignore' }).status === 0) return bubblewrap;
  if (process.env['CI'] === 'true') throw new Error('bubblewrap (bwrap) does not work here; CI needs it');
  return undefined;
}

function bubblewrap(writable: string): readonly [string, ...string[]] {
  const files = ['--ro-bind', '/', '/', '--dev', '/dev', '--proc', '/proc', '--bind', writable, writable];
  return ['bwrap', ...files, '--unshare-net', '--die-with-parent', '--'];
}
