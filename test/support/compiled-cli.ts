import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile } from './compiled.ts';

/** The command line from the compiled sources: what the bundle is made of, without waiting for the bundle. */
export function runCompiledCli(args: readonly string[], cwd?: string): SpawnSyncReturns<string> {
  const shell = pathToFileURL(join(compile(), 'packages', 'cli', 'src', 'index.js')).href;
  const program = `await (await import(${JSON.stringify(shell)})).runCli();`;
  return spawnSync(process.execPath, ['--input-type=module', '--eval', program, '--', 'release-gates', ...args], {
    cwd,
    encoding: 'utf8',
    timeout: 120_000,
    maxBuffer: 64 * 1024 * 1024,
  });
}
