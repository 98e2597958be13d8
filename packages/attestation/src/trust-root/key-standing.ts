import { parseRfc3339 } from '@release-gates/core';
import type { ReadTrustRoot } from './parse-trust-root.ts';
import type { TrustedKey } from './schema.ts';

/** What a signature by a key is worth. Only `valid` counts. */
export type KeyStanding = 'valid' | 'not_yet_valid' | 'expired' | 'revoked' | 'compromised' | 'removed';

/**
 * @param signedAtMs when the signature was made as somebody else can prove (a timestamp, a position in a witnessed log),
 *   else the time of the reader: what the signer claims decides nothing. Both ends of the window belong to it.
 */
export function keyStanding(key: TrustedKey, signedAtMs: number): KeyStanding {
  if (key.revoked?.reason === 'compromised') return 'compromised';
  if (key.revoked !== null && signedAtMs >= instantOf(key.revoked.at)) return 'revoked';
  if (signedAtMs < instantOf(key.valid_from)) return 'not_yet_valid';
  return key.valid_until !== null && signedAtMs > instantOf(key.valid_until) ? 'expired' : 'valid';
}

/**
 * As of a time at which an earlier version was in force: what the versions since say of the key counts, too. One that is not
 * among theirs was taken away without a word of when, so nothing that it signed counts.
 */
export function standingSince(
  key: TrustedKey,
  { keyOf }: ReadTrustRoot,
  { atMs, since }: { readonly atMs: number; readonly since: readonly ReadTrustRoot[] },
): KeyStanding {
  const later = since.map(({ root, keyOf: keyOfLater }) =>
    root.keys.find(({ name }) => name === key.name && keyOfLater(name)?.spki === keyOf(name)?.spki),
  );
  const standings = [key, ...later].map((one) => (one === undefined ? 'removed' : keyStanding(one, atMs)));
  return standings.findLast((standing) => standing !== 'valid') ?? 'valid';
}

/** Not a number never compares as valid; a trust root that was read has none. */
function instantOf(text: string): number {
  return parseRfc3339(text) ?? Number.NaN;
}
