import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile } from './compiled.ts';

/** The command line from the compiled sources: what the bundle is made of, without waiting for the bundle. */
export function runCompiledCli(
  args: readonly string[],
  cwd?: string,
  env: Readonly<Record<string, string>> = {},
): SpawnSyncReturns<string> {
  const shell = pathToFileURL(join(compile(), 'packages', 'cli', 'src', 'index.js')).href;
  const program = `await (await import(${JSON.stringify(shell)})).runCli();`;
  return spawnSync(process.execPath, ['--input-type=module', '--eval', program, '--', 'release-gates', ...args], {
    cwd,
    env: { ...withoutRunner(process.env), ...env },
    encoding: 'utf8',
    timeout: 120_000,
    maxBuffer: 64 * 1024 * 1024,
  });
}

/** A test must not notice that it runs inside a workflow. */
function withoutRunner(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(GITHUB|ACTIONS|INPUT|RUNNER|RELEASE_GATES)_/.test(name)),
  );
}
