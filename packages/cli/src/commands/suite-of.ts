import type { GitRepository, GitUnavailable } from '@release-gates/core';

/** Where the bundle lies in a clone of its own. */
const BUNDLE_FOLDER = 'actions/dist/';

export interface Suite {
  readonly repository?: string;
  readonly commit?: string;
}

/**
 * The clone that holds the bundle, as git describes the bundle's folder. Installed below another repository, git would
 * answer for that one: its workflows would then call themselves by a commit that has no release-gates.
 */
export function suiteOf(described: GitRepository | GitUnavailable): Suite {
  if (described.state === 'unavailable' || described.prefix !== BUNDLE_FOLDER) return {};
  return {
    ...(described.remote !== null && { repository: described.remote }),
    ...(described.commit !== null && { commit: described.commit }),
  };
}
