import { describe, expect, it } from 'vitest';
import { keyStanding } from './key-standing.ts';
import type { TrustedKey } from './schema.ts';
import { END, newSigningKey, START, trustedKey } from './trust-root-fixture.ts';

const signer = newSigningKey();
const [start, end] = [Date.parse(START), Date.parse(END)];
const middle = (start + end) / 2;
const revokedAt = (ms: number, reason: 'compromised' | 'superseded' = 'superseded'): TrustedKey['revoked'] => ({
  at: new Date(ms).toISOString(),
  reason,
  note: 'why',
});
const standing = (atMs: number, changes: Partial<TrustedKey> = {}): string =>
  keyStanding(trustedKey('a', signer, { valid_until: END, ...changes }), atMs);

describe('keyStanding', () => {
  it.each([
    ['before its start', start - 1, 'not_yet_valid', 'not_yet_valid'],
    ['at its start', start, 'valid', 'valid'],
    ['after its start', start + 1, 'valid', 'valid'],
    ['before its end', end - 1, 'valid', 'revoked'],
    ['at its end', end, 'valid', 'revoked'],
    ['after its end', end + 1, 'expired', 'revoked'],
  ])('%s', (_name, atMs, active, revoked) => {
    expect([standing(atMs), standing(atMs, { revoked: revokedAt(middle) })]).toEqual([active, revoked]);
  });

  it.each([
    [-1, 'valid'],
    [0, 'revoked'],
    [1, 'revoked'],
  ])('%i ms from its revocation', (offsetMs, expected) => {
    expect(standing(middle + offsetMs, { revoked: revokedAt(middle) })).toBe(expected);
  });

  it.each([start - 1, start, middle, end, end + 1])('never counts once it was compromised (%i)', (atMs) => {
    expect(standing(atMs, { revoked: revokedAt(end, 'compromised') })).toBe('compromised');
  });

  it('has no end where none is set', () => {
    expect(standing(Date.parse('2999-01-01T00:00:00Z'), { valid_until: null })).toBe('valid');
  });
});
