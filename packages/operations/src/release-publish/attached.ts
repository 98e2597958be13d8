import { equalDigest, type KnownRelease, type ReleaseAsset } from '@release-gates/core';
import type { WantedAsset } from './facts.ts';

export interface Attached {
  readonly missing: readonly WantedAsset[];
  /** An upload began and did not end: what lies there is nothing. */
  readonly half: readonly ReleaseAsset[];
  /** Of the wanted name, with other bytes. */
  readonly different: readonly ReleaseAsset[];
  /** Of the wanted name, and the forge does not say which bytes. */
  readonly untold: readonly ReleaseAsset[];
  /** Bound by no manifest, and not named as one that may be there. */
  readonly others: readonly ReleaseAsset[];
}

/** What a release has of what it should have. Pure. */
export function compareAssets(
  { assets }: KnownRelease,
  wanted: readonly WantedAsset[],
  allowed: readonly string[],
): Attached {
  const byName = new Map(wanted.map((asset) => [asset.name, asset]));
  const present = assets.filter(({ state }) => state === 'uploaded');
  const names = new Set(present.map(({ name }) => name));
  const ours = present.filter(({ name }) => byName.has(name));
  return {
    missing: wanted.filter(({ name }) => !names.has(name)),
    half: assets.filter(({ state }) => state === 'starter'),
    untold: ours.filter(({ sha256 }) => sha256 === null),
    different: ours.filter(({ name, sha256 }) => {
      return sha256 !== null && !equalDigest(sha256, byName.get(name)?.sha256 ?? '');
    }),
    others: present.filter(({ name }) => !byName.has(name) && !allowed.includes(name)),
  };
}
