import { parseRfc3339 } from '@release-gates/core';
import type { TrustedKey } from './schema.ts';

/** What a signature by a key is worth. Only `valid` counts. */
export type KeyStanding = 'valid' | 'not_yet_valid' | 'expired' | 'revoked' | 'compromised';

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

/** Not a number never compares as valid; a trust root that was read has none. */
function instantOf(text: string): number {
  return parseRfc3339(text) ?? Number.NaN;
}
