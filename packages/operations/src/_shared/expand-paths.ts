import type { Workspace } from '@release-gates/core';

export interface ExpandedPaths {
  readonly paths: readonly string[];
  /** Patterns that name nothing. */
  readonly unmatched: readonly string[];
}

const PATTERN = /[*?[\]{}]/;

/** A path without a pattern character is taken as it is, so that `dist/app` may name a file that is absent. */
export async function expandPaths(entries: readonly string[], workspace: Workspace): Promise<ExpandedPaths> {
  const paths: string[] = [];
  const unmatched: string[] = [];
  for (const entry of new Set(entries)) {
    const found = PATTERN.test(entry) ? await workspace.list([entry]) : [entry];
    if (found.length === 0) unmatched.push(entry);
    paths.push(...found);
  }
  return { paths, unmatched };
}
