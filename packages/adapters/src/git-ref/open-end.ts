import { join } from 'node:path';
import type { Secrets } from '@release-gates/core';
import { toEnvironmentError } from '../errno.ts';
import type { GitProcess } from './git-process.ts';
import { LocalEnd } from './local-end.ts';
import type { Pauses } from './pauses.ts';
import type { RefEnd } from './ref-end.ts';
import { refError } from './ref-error.ts';
import { RemoteEnd } from './remote-end.ts';
import { remoteSettings } from './remote-settings.ts';
import { makeScratch } from './scratch.ts';

export interface EndRequest {
  /** In the user's repository. */
  readonly git: GitProcess;
  readonly ref: string;
  /** Null: the ref of the local repository. */
  readonly remote: string | null;
  readonly place: string;
  readonly secrets: Pick<Secrets, 'fromEnvironment'>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly pauses: Pauses;
}

/**
 * For a remote: a bare repository of our own. A shallow fetch into the user's would make the user's shallow, and two of
 * them at once would fight over its lock.
 *
 * @throws InputError `ref.invalid`; EnvironmentError `ref.git_failed`, `disk.…`
 */
export async function openEnd(request: EndRequest): Promise<RefEnd> {
  const { git, ref, remote, place } = request;
  const described = await say(request, [
    'rev-parse',
    '--show-object-format',
    '--path-format=absolute',
    '--git-common-dir',
  ]);
  const [, format = '', gitFolder = ''] = /^(\w+)\n([^]+)\n$/.exec(described) ?? [];
  const scratch = scratchIn(gitFolder);
  if (remote === null) return new LocalEnd({ git, scratch, ref, place });
  const settings = await remoteSettings({ ...request, remote });
  const gitDir = join(scratch, 'repository.git');
  await say(request, ['init', '--quiet', '--bare', '--template=', `--object-format=${format}`, gitDir]);
  // A remote may be given relative to the top of the worktree.
  const top = await git.run({ args: ['rev-parse', '--show-toplevel'] });
  const cwd = top.ok ? top.stdout.toString('utf8').replace(/\n$/, '') : git.cwd;
  const own = git.with({ cwd, gitDir, settings });
  return new RemoteEnd({ git: own, scratch, ref, place, pauses: request.pauses });
}

function scratchIn(gitFolder: string): string {
  try {
    return makeScratch(gitFolder);
  } catch (error) {
    throw toEnvironmentError(error, gitFolder, 'make a temporary folder below');
  }
}

async function say({ git, place }: EndRequest, args: readonly [string, ...string[]]): Promise<string> {
  const output = await git.run({ args });
  if (output.ok) return output.stdout.toString('utf8');
  throw refError('ref.git_failed', { place, found: `git ${args[0]}: ${output.stderr}` });
}
