import { InputError, sha256Hex } from '@release-gates/core';
import { keySpellings } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import type { TrustRoot } from './schema.ts';
import { keysOfRole, type TrustChainExpectation, type TrustRootFile, verifyTrustChain } from './trust-chain.ts';
import { END, newSigningKey, signedRoot, START, trustedKey, trustRoot } from './trust-root-fixture.ts';

const [a, b, c, d, evil] = [newSigningKey(), newSigningKey(), newSigningKey(), newSigningKey(), newSigningKey()];
const NOW = Date.parse('2026-06-01T00:00:00Z');
const v1 = trustRoot(1, { a, b, c });
const v2 = trustRoot(2, { a, c, d });
const v3 = trustRoot(3, { c, d });
const one = signedRoot(v1, [a, b]);
const two = signedRoot(v2, [a, b, c]);
const three = signedRoot(v3, [c, d]);

function outcomeOf(files: readonly TrustRootFile[], changes: Partial<TrustChainExpectation> = {}): string | number {
  try {
    const chain = verifyTrustChain(files, { pin: null, minVersion: null, nowMs: NOW, ...changes });
    return chain.ok ? chain.trusted.root.version : chain.fault;
  } catch (error) {
    if (error instanceof InputError) return error.code;
    throw error;
  }
}

const day = (date: string): string => `2026-${date}T00:00:00Z`;
const rolesOf = (...evidence: string[]) => ({
  root: { keys: ['a', 'b', 'c'], threshold: 2 },
  evidence: { keys: evidence, threshold: 1 },
});

describe('verifyTrustChain', () => {
  it.each<[string, readonly TrustRootFile[], string | number]>([
    ['nothing', [], 'empty'],
    ['the first version', [one], 1],
    ['step by step to the third', [one, two, three], 3],
    ['a jump over one', [one, three], 'gap'],
    ['one twice', [one, one], 'gap'],
    ['a beginning in the middle', [two, three], 'gap'],
    ['backwards', [one, two, one], 'gap'],
    ['one that only its new keys signed', [one, signedRoot(v2, [c, d])], 'not_signed_by_previous'],
    ['one that only the old keys signed', [one, signedRoot(v2, [a, b])], 'not_signed_by_itself'],
    ['one key fewer than asked for', [signedRoot(v1, [a])], 'not_signed_by_itself'],
    ['one key twice', [signedRoot(v1, [a, a])], 'not_signed_by_itself'],
    ['a stranger beside one key', [signedRoot(v1, [a, evil])], 'not_signed_by_itself'],
    ['strangers beside two keys', [signedRoot(v1, [evil, a, b])], 1],
    ['another payload type', [signedRoot(v1, [a, b], 'application/json')], 'not_signed_by_itself'],
  ])('%s', (_name, files, outcome) => {
    expect(outcomeOf(files)).toBe(outcome);
  });

  it.each([
    ['at its last moment', END, 0, 1],
    ['a millisecond later', END, 1, 'expired'],
    ['issued a minute ahead of this clock', START, -60_000, 1],
    ['issued further ahead', START, -60_001, 'time'],
  ])('%s', (_name, instant, offsetMs, outcome) => {
    expect(outcomeOf([one], { nowMs: Date.parse(instant) + offsetMs })).toBe(outcome);
  });

  it('holds the first file to a digest from elsewhere', () => {
    expect(outcomeOf([one, two], { pin: sha256Hex(one.bytes) })).toBe(2);
    const forged = signedRoot(trustRoot(1, { evil, d }), [evil, d]);
    expect(outcomeOf([forged])).toBe(1);
    expect(outcomeOf([forged], { pin: sha256Hex(one.bytes) })).toBe('pin');
    expect(outcomeOf([], { pin: sha256Hex(one.bytes) })).toBe('missing');
  });

  it.each<[string, readonly TrustRootFile[], number, string | number]>([
    ['as new as asked for', [one, two, three], 3, 3],
    ['newer', [one, two, three], 2, 3],
    ['its newest version was taken away', [one, two], 3, 'rolled_back'],
    ['all but the first were', [one], 3, 'rolled_back'],
    ['all of them were', [], 1, 'rolled_back'],
    ['it does not hold, and is too old', [one, three], 4, 'gap'],
  ])('holds the newest version to the smallest that counts: %s', (_name, files, minVersion, outcome) => {
    expect(outcomeOf(files, { minVersion })).toBe(outcome);
  });

  it('tells of a version that is too old also where it is over, and what to do', () => {
    const nowMs = Date.parse(END) + 1;
    const chain = verifyTrustChain([one, two], { pin: null, minVersion: 3, nowMs });
    expect(chain).toMatchObject({
      ok: false,
      fault: 'rolled_back',
      file: '2.root.json',
      message: expect.stringMatching(/version 3 at least.* newest here is 2.*[Bb]ring/),
    });
  });

  it.each([
    ['of a later version', three, '7.root.json'],
    ['of the one before', three, '2.root.json'],
    ['of none', three, 'root.json'],
    ['with a zero before it', three, '03.root.json'],
  ])('takes no version under a name %s', (_name, { bytes }, file) => {
    const chain = verifyTrustChain([one, two, { file: `trust/${file}`, bytes }], {
      pin: null,
      minVersion: null,
      nowMs: NOW,
    });
    expect(chain).toMatchObject({
      fault: 'name',
      file: `trust/${file}`,
      message: 'it holds version 3, so its name must be 3.root.json',
    });
  });

  it('tells the SHA-256 of every version', () => {
    const chain = verifyTrustChain([one, two], { pin: null, minVersion: null, nowMs: NOW });
    expect(chain).toMatchObject({ ok: true, digests: [sha256Hex(one.bytes), sha256Hex(two.bytes)] });
  });

  it('an expired version in the middle is no matter: what counts is the last', () => {
    const old = trustRoot(1, { a, b, c }, { expires_at: '2026-02-01T00:00:00Z' });
    expect(outcomeOf([signedRoot(old, [a, b]), two])).toBe(2);
  });

  it('a revoked root key signs no later version, however early that one claims to be', () => {
    const revoked = { at: END, reason: 'superseded', note: 'laptop replaced' } as const;
    const keys = [trustedKey('a', a, { revoked }), trustedKey('b', b), trustedKey('c', c)];
    const revoking = signedRoot({ ...trustRoot(2, { a, b, c }), keys }, [a, b, c]);
    const next = trustRoot(3, { b, c });
    expect(outcomeOf([one, revoking])).toBe(2);
    expect(outcomeOf([one, revoking, signedRoot(next, [a, b])])).toBe('not_signed_by_previous');
    expect(outcomeOf([one, revoking, signedRoot(next, [b, c])])).toBe(3);
  });

  describe('as of a time', () => {
    const revoked = (reason: 'superseded' | 'retired' | 'compromised') => ({
      at: day('03-01'),
      reason,
      note: 'rotated',
    });
    const versionOf = (version: number, changes: object): TrustRootFile =>
      signedRoot(trustRoot(version, { a, b, c, d }, changes), [a, b]);
    const begin = versionOf(1, { roles: rolesOf('d'), expires_at: day('05-01') });
    const changing = (of: ReturnType<typeof revoked> | null): TrustRootFile => {
      const keys = Object.entries({ a, b, c, d }).map(([name, key]) =>
        trustedKey(name, key, name === 'd' ? { revoked: of } : {}),
      );
      return versionOf(2, { issued_at: day('03-02'), keys, roles: rolesOf('d') });
    };
    const rotated = (keys: TrustRoot['keys']): TrustRootFile =>
      versionOf(3, { issued_at: day('04-01'), keys, roles: rolesOf('c') });
    const kept = [trustedKey('a', a), trustedKey('b', b), trustedKey('c', c)];
    const keptOf = (of: ReturnType<typeof revoked>) => [...kept, trustedKey('d', d, { revoked: of })];

    it.each<[string, readonly TrustRootFile[], string, readonly string[]]>([
      ['before it was superseded', [begin, changing(revoked('superseded'))], day('02-01'), []],
      ['before it was retired', [begin, changing(revoked('retired'))], day('02-01'), []],
      ['after it was superseded', [begin, changing(revoked('superseded'))], day('03-01'), ['revoked']],
      ['compromised later', [begin, changing(revoked('compromised'))], day('02-01'), ['compromised']],
      [
        'out of its role since',
        [begin, changing(revoked('retired')), rotated(keptOf(revoked('retired')))],
        day('02-01'),
        [],
      ],
      ['taken away since', [begin, changing(null), rotated(kept)], day('02-01'), ['removed']],
      [
        'superseded, and compromised after that',
        [begin, changing(revoked('superseded')), rotated(keptOf(revoked('compromised')))],
        day('02-01'),
        ['compromised'],
      ],
    ])('a key %s', (_name, files, at, excluded) => {
      const asOfMs = Date.parse(at);
      const chain = verifyTrustChain(files, { pin: null, minVersion: null, nowMs: NOW, asOfMs });
      if (!chain.ok) throw new Error(chain.message);
      const role = keysOfRole(chain.trusted, 'evidence', { atMs: asOfMs, since: chain.since });
      expect(role.excluded.map(({ standing }) => standing)).toEqual(excluded);
      expect(role.keys).toHaveLength(1 - excluded.length);
    });

    it.each([
      ['before there was any', '2025-12-31T00:00:00Z', 'not_yet'],
      ['while the first counted', day('02-01'), 1],
      ['after it had expired, and none followed', day('05-02'), 'expired'],
      ['in the end', day('05-01'), 1],
    ])('takes the version that was in force %s', (_name, at, outcome) => {
      expect(outcomeOf([begin], { asOfMs: Date.parse(at) })).toBe(outcome);
    });
  });

  it('a name cannot come to stand for another key', () => {
    expect(outcomeOf([one, signedRoot(trustRoot(2, { a: evil, b, c }), [b, c])])).toBe('renamed_key');
  });

  it('a version does not go back in time', () => {
    const early = trustRoot(2, { a, b, c }, { issued_at: '2025-12-31T00:00:00Z' });
    expect(outcomeOf([one, signedRoot(early, [a, b])])).toBe('time');
  });
});

describe('a trust root that contradicts itself', () => {
  const broken = (changes: object): string | number => outcomeOf([signedRoot({ ...v1, ...changes }, [a, b])]);
  const ROOT = { keys: ['a', 'b'], threshold: 2 };

  it.each<[string, object, string]>([
    [
      'one public key under two names',
      { keys: [trustedKey('a', a), trustedKey('b', b), trustedKey('c', a)] },
      'trust_root.inconsistent',
    ],
    [
      'one name twice',
      { keys: [trustedKey('a', a), trustedKey('a', b), trustedKey('b', b), trustedKey('c', c)] },
      'trust_root.inconsistent',
    ],
    [
      'a threshold nobody can reach',
      { roles: { root: { keys: ['a', 'b'], threshold: 3 } } },
      'trust_root.inconsistent',
    ],
    ['a role with a key twice', { roles: { root: { keys: ['a', 'a'], threshold: 2 } } }, 'trust_root.inconsistent'],
    [
      'a role with an unknown key',
      { roles: { root: ROOT, evidence: { keys: ['z'], threshold: 1 } } },
      'trust_root.inconsistent',
    ],
    ['a threshold of zero', { roles: { root: { ...ROOT, threshold: 0 } } }, 'schema.invalid'],
    [
      'another algorithm than the key',
      { keys: [trustedKey('a', a, { algorithm: 'ed25519' }), trustedKey('b', b), trustedKey('c', c)] },
      'trust_root.inconsistent',
    ],
    [
      'an end before the beginning',
      { keys: [trustedKey('a', a, { valid_until: '2025-01-01T00:00:00Z' }), trustedKey('b', b), trustedKey('c', c)] },
      'trust_root.inconsistent',
    ],
    ['a day that does not exist', { expires_at: '2026-02-30T00:00:00Z' }, 'trust_root.inconsistent'],
    ['a field that is not known', { roles: { root: ROOT, admin: ROOT } }, 'schema.unknown_key'],
    ['another format', { format: 'release-gates/trust-root/v2' }, 'schema.invalid'],
  ])('%s', (_name, changes, code) => {
    expect(broken(changes)).toBe(code);
  });

  it.each(Object.entries(keySpellings(a.publicKey.pem)))('one public key, written in two ways: %s', (_how, pem) => {
    const keys = [trustedKey('a', a), trustedKey('b', a, { public_key: pem })];
    const roles = { root: { keys: ['a', 'b'], threshold: 2 } };
    expect(outcomeOf([signedRoot({ ...v1, keys, roles }, [a, a])])).toBe('trust_root.inconsistent');
  });
});
