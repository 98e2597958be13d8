import type { RefStoreFactory, Secrets } from '@release-gates/core';
import { GitProcess } from './git-process.ts';
import { GitRefStore } from './git-ref-store.ts';
import { jitteredPauses, type Pauses } from './pauses.ts';
import { checkRefName, checkRemoteName } from './ref-name.ts';

export interface RefStoresOptions {
  /** Absolute; git finds the repository from here. */
  readonly root: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Asked for GITHUB_TOKEN and GH_TOKEN, where the remote is of GITHUB_SERVER_URL. */
  readonly secrets: Pick<Secrets, 'fromEnvironment'>;
  readonly pauses?: Pauses;
  /** For one git command, default 45 s. */
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 45_000;

/** Refs of the repository at `root` and of its remotes. Nothing is asked of git before the first use. */
export function createRefStores(options: RefStoresOptions): RefStoreFactory {
  const { root, environment, secrets, pauses = jitteredPauses, timeoutMs = TIMEOUT_MS } = options;
  return {
    open: ({ ref: name, remote: remoteName }) => {
      const ref = checkRefName(name);
      const remote = remoteName === null ? null : checkRemoteName(remoteName);
      const place = remote === null ? `${ref} of the local repository` : `${ref} of ${remote}`;
      const git = new GitProcess({ cwd: root, environment, timeoutMs });
      return new GitRefStore({ git, ref, remote, place, secrets, environment, pauses });
    },
  };
}
