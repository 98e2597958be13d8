import { canonicalSha256 } from '@release-gates/core';
import type { Release } from './release.ts';

/** What a release is, whatever it is called: SHA-256 over the canonical form of its artifacts. */
export function artifactsSha256(release: Pick<Release, 'artifacts'>): string {
  return canonicalSha256(release.artifacts);
}
