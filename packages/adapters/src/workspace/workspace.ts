import { realpathSync, statSync } from 'node:fs';
import { InputError } from '@release-gates/core';
import { CommitFiles } from '../git/commit-files.ts';
import { GitRunner } from '../git/git-runner.ts';
import { FileWorkspace } from './file-workspace.ts';

export interface OpenWorkspaceOptions {
  /** Absolute, or relative to the working directory. It may be a folder inside a repository. */
  readonly root: string;
  /** Where PATH and the user's git settings come from. Default: ours. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Full id of a pull request's base commit: policies are read from there. */
  readonly policyCommit?: string | undefined;
}

/** @throws InputError `workspace.not_a_folder`, `commit.invalid` */
export function openWorkspace(options: OpenWorkspaceOptions): FileWorkspace {
  const root = toRealRoot(options.root);
  const { policyCommit } = options;
  if (policyCommit === undefined) return new FileWorkspace(root, undefined);
  if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(policyCommit)) {
    throw new InputError({
      code: 'commit.invalid',
      message: `expected the full id of the base commit, found ${JSON.stringify(policyCommit.slice(0, 100))}`,
    });
  }
  const git = new GitRunner({ root, environment: options.environment ?? process.env });
  return new FileWorkspace(root, new CommitFiles(git, policyCommit));
}

/** @throws InputError `workspace.not_a_folder` */
export function toRealRoot(root: string): string {
  try {
    const real = realpathSync(root);
    if (statSync(real).isDirectory()) return real;
  } catch {
    // Told below, with what was asked for.
  }
  throw new InputError({
    code: 'workspace.not_a_folder',
    message: 'expected a folder that can be entered, found none',
    where: { file: root },
    remedy: 'Check the root',
  });
}
