import { InputError } from '@release-gates/core';
import { describe, expect, it } from 'vitest';
import { identitiesOfRole } from './identity-standing.ts';
import { parseTrustRoot } from './parse-trust-root.ts';
import type { CertifiedIdentity } from './schema.ts';
import { verifyTrustChain } from './trust-chain.ts';
import { newSigningKey, signedRoot, trustRoot } from './trust-root-fixture.ts';

const [a, b] = [newSigningKey(), newSigningKey()];
const NOW = Date.UTC(2026, 5, 1);
const day = (text: string): string => `2026-${text}T00:00:00Z`;
const WORKFLOW = { issuer: 'https://issuer.example', subject: 'https://example.com/release.yml@main' };

type Revoked = NonNullable<CertifiedIdentity['revoked']>;
const revoked = (reason: Revoked['reason'], at = day('03-01')): Revoked => ({ at, reason, note: 'moved' });

function version(number: number, identities: readonly CertifiedIdentity[]) {
  const issued = number === 1 ? {} : { issued_at: day('03-02') };
  return signedRoot(trustRoot(number, { a, b }, { identities, ...issued }), [a, b]);
}

const own = (more: Partial<CertifiedIdentity> = {}): CertifiedIdentity => ({
  ...WORKFLOW,
  roles: ['evidence'],
  ...more,
});

/** Who counts for evidence at a time, by these versions. */
function counting(versions: readonly (readonly CertifiedIdentity[])[], asOf: string | null): number {
  const files = versions.map((identities, at) => version(at + 1, identities));
  const atMs = asOf === null ? NOW : Date.parse(asOf);
  const chain = verifyTrustChain(files, {
    pin: null,
    minVersion: null,
    nowMs: NOW,
    ...(asOf !== null && { asOfMs: atMs }),
  });
  if (!chain.ok) throw new Error(chain.message);
  return identitiesOfRole(chain.trusted, 'evidence', { atMs, since: chain.since }).length;
}

describe('an identity', () => {
  it.each<[string, readonly (readonly CertifiedIdentity[])[], string | null, number]>([
    ['that stands', [[own()]], null, 1],
    ['for something else', [[own({ roles: ['approval'] })]], null, 0],
    ['that was superseded, now', [[own()], [own({ revoked: revoked('superseded') })]], null, 0],
    ['that was superseded, before that', [[own()], [own({ revoked: revoked('superseded') })]], day('02-01'), 1],
    ['that was superseded, from that time on', [[own()], [own({ revoked: revoked('superseded') })]], day('03-01'), 0],
    ['that was compromised, before that', [[own()], [own({ revoked: revoked('compromised') })]], day('02-01'), 0],
    ['that will be retired', [[own({ revoked: revoked('retired', day('12-01')) })]], null, 1],
    ['that was taken away without a word, before that', [[own()], []], day('02-01'), 0],
    ['that lost its role, before that', [[own()], [own({ roles: ['approval'] })]], day('02-01'), 0],
  ])('%s', (_name, versions, asOf, count) => {
    expect(counting(versions, asOf)).toBe(count);
  });

  it.each<[string, readonly CertifiedIdentity[]]>([
    ['twice, and revoked once', [own(), own({ roles: ['approval'], revoked: revoked('compromised') })]],
    ['from a time that does not exist', [own({ revoked: revoked('retired', '2026-02-30T00:00:00Z') })]],
  ])('does not stand there %s', (_name, identities) => {
    const payload = Buffer.from(JSON.stringify(trustRoot(1, { a, b }, { identities })));
    expect(() => parseTrustRoot(payload, '1.root.json')).toThrow(InputError);
  });
});
