import type { TrustedKey } from '@release-gates/attestation';
import { parseRfc3339 } from '@release-gates/core';

export type Revoked = NonNullable<TrustedKey['revoked']>;

/**
 * Whether fewer signatures count by a revocation than by the one before. Threat: what counts as of an earlier time counts for
 * whoever steals an old key, so that its owner must be able to call it compromised later on.
 */
export function isStricter(next: Revoked, before: Revoked): boolean {
  const [isLost, wasLost] = [next, before].map(({ reason }) => reason === 'compromised');
  const [nextMs, beforeMs] = [startOf(next), startOf(before)];
  if ((wasLost && !isLost) || nextMs > beforeMs) return false;
  return nextMs < beforeMs || (isLost === true && wasLost === false);
}

/** A time that is later than the one before would let more signatures count. */
export function notLater(next: Revoked, before: Revoked | null): Revoked {
  return before !== null && startOf(before) < startOf(next) ? { ...next, at: before.at } : next;
}

function startOf({ at }: Revoked): number {
  return parseRfc3339(at) ?? Number.NaN;
}
