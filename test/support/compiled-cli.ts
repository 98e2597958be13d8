import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { bundleProgram } from './program.ts';

/** The command line as one file: what the shipped bundle is made of, without waiting for that one. */
export const CLI = await bundleProgram('cli');

export function runCompiledCli(
  args: readonly string[],
  cwd?: string,
  env: Readonly<Record<string, string>> = {},
): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [CLI, ...args], {
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
