import { equalDigest } from '@release-gates/core';
import type { Release } from '../state/release.ts';
import type { DowngradePolicy, DowngradeRule } from './downgrade-policy.ts';
import type { History } from './history.ts';
import { nameParts } from './part-names.ts';

/** What goes out, what it takes the place of, and the row of the policy for their generations. */
export interface Pair {
  readonly live: Release;
  readonly target: Release;
  readonly rule: DowngradeRule | null;
}

/** Why the target does not take the place of all that is live: what is left over would run beside it. */
export function findLeftovers({ live, target, rule }: Pair, { parts: patterns }: DowngradePolicy): string[] {
  const [before, after] = [nameParts(live, patterns), nameParts(target, patterns)];
  const faults = [...before.faults, ...after.faults];
  if (faults.length > 0) return faults;
  const missing = patterns.map(({ name }) => name).filter((name) => !before.parts.has(name) && !after.parts.has(name));
  return [
    ...missing.map((name) => `${name} is in neither of them`),
    ...only(before.parts, after.parts, rule?.onlyLive).map((name) => `${name} is live and not in the target`),
    ...only(after.parts, before.parts, rule?.onlyTarget).map((name) => `${name} is in the target and not live`),
  ];
}

function only(
  parts: ReadonlyMap<string, string>,
  others: ReadonlyMap<string, string>,
  allowed: readonly string[] = [],
): string[] {
  return [...parts.keys()].filter((name) => !others.has(name) && !allowed.includes(name));
}

/**
 * Parts of the target that belong to another generation: bytes are at home where they were live first, and in every
 * generation that a release with them went well in. A part that did not change from one to the next is so at home in both.
 */
export function findStrays(target: Release, { activations }: Pick<History, 'activations'>): string[] {
  return Object.entries(target.artifacts).flatMap(([path, sha256]) => {
    const carriers = activations.filter(({ release }) =>
      Object.values(release.artifacts).some((other) => equalDigest(other, sha256)),
    );
    const [first] = carriers;
    if (first === undefined) return [];
    const { id, generation } = first.release;
    const isAtHome = carriers.some(
      (one) => one.release.generation === target.generation && (one === first || one.proven),
    );
    return isAtHome ? [] : [`${path} came with ${id} of generation ${generation}`];
  });
}

/** Whether the schema stays as it is; null: could not tell. */
export function keepsSchema({ live, target }: Pair, { parts, schemaPart }: DowngradePolicy): boolean | null {
  if (schemaPart === null) return null;
  const [before, after] = [live, target].map((release) => nameParts(release, parts).parts.get(schemaPart));
  return before === undefined || after === undefined ? null : equalDigest(before, after);
}

/** Generations that were live since the target was, its own aside. */
export function generationsBetween({ live, target }: Pair, { activations }: Pick<History, 'activations'>): string[] {
  const last = activations.findLastIndex(({ release }) => release.id === target.id);
  const since = activations.slice(last + 1).map(({ release }) => release.generation);
  return [...new Set([...since, live.generation])].filter((generation) => generation !== target.generation);
}
