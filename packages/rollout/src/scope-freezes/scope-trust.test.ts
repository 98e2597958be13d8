import { describe, expect, it } from 'vitest';
import { type Freeze, freezeSchema } from '../state/channel-state.ts';
import { MAX_TRUST_ROOTS, type ScopeTrustRoot } from '../state/ledger-state.ts';
import { checkScopeTrust, rememberScopeTrust, type ScopeTrust } from './scope-trust.ts';
import { digestsOf, seenIn } from './trust-fixture.ts';

function known(environment: string | null, { root = 'ours', versions = 1 } = {}): ScopeTrustRoot {
  const [first = '', newest = first] = [digestsOf(root, 1)[0], digestsOf(root, versions).at(-1)];
  return { environment, first_sha256: first, version: versions, sha256: newest };
}

function frozen(environment: string): Freeze {
  const what = { id: `f-${environment}`, tier: 'A', scope: 'environment', environment, phase: 'frozen' };
  const why = { trigger: 'person', reason_code: 'outage', reason: 'x', by: 'ann' };
  return freezeSchema.parse({ ...what, ...why, at: '2026-06-20T10:00:00.000Z', until: null });
}

const OWN = { folders: { dev: 'trust-of-dev' } };
const GONE = { state: 'none', folder: '.github/release-trust' } as const;

describe('the trust root of freezes of many', () => {
  it.each<[string, readonly ScopeTrustRoot[], ScopeTrust, RegExp | null]>([
    ['that nobody saw before', [], seenIn(null), null],
    ['as it was seen', [known(null)], seenIn(null), null],
    ['newer than it was seen', [known(null)], seenIn(null, { versions: 2 }), null],
    ['older', [known(null, { versions: 2 })], seenIn(null), /of the repository saw version 2 .*newest in \S+ is 1/],
    [
      'older, by another scope',
      [known('prod', { versions: 2 })],
      seenIn(null),
      /of the environment prod saw version 2/,
    ],
    ['another one', [known(null)], seenIn(null, { root: 'theirs' }), /version 1 of another trust root/],
    ['another one, that somebody names', [known(null)], seenIn(null, { root: 'theirs', isNamed: true }), null],
    ['deleted', [known(null)], { ...seenIn(null), fact: GONE }, /saw version 1 .*there is none/],
    ['deleted, by another scope', [known(null)], { ...seenIn('prod'), fact: GONE }, /there is none/],
    [
      'of an environment with one of its own',
      [known(null), known('dev', { root: 'dev' })],
      seenIn('dev', { ...OWN, root: 'dev' }),
      null,
    ],
    [
      'an older one, in a folder of its own',
      [known(null, { versions: 2 }), known('dev', { root: 'dev' })],
      seenIn('dev', OWN),
      /saw version/,
    ],
    [
      'another one, in a folder that nobody used',
      [known(null)],
      seenIn('dev', { ...OWN, root: 'theirs' }),
      /another trust root/,
    ],
    ['broken, whoever saw none', [], { ...seenIn(null), fact: { state: 'broken', message: 'x' } }, /does not verify/],
  ])('%s', (_name, remembered, trust, why) => {
    const found = checkScopeTrust(trust, remembered);
    const message = found.map((one) => one.message).join('\n');
    expect(message).toMatch(why ?? /^$/);
    // What is wrong is never remembered, and what was is never forgotten for it.
    const isKept = rememberScopeTrust(remembered, { trust, freezes: [] }) === remembered;
    expect(isKept).toBe(why !== null);
  });

  it('is remembered in its newest version by every scope that trusts by it', () => {
    const before = [known('dev', { root: 'dev' }), known('prod'), known(null)];
    const after = rememberScopeTrust(before, { trust: seenIn('prod', { ...OWN, versions: 3 }), freezes: [] });
    expect(after).toEqual([
      known('dev', { root: 'dev' }),
      known(null, { versions: 3 }),
      known('prod', { versions: 3 }),
    ]);
  });

  it('is forgotten of the environment that nothing freezes, the oldest first, and of nothing else', () => {
    const names = Array.from({ length: MAX_TRUST_ROOTS - 1 }, (_, at) => `env-${at}`);
    const full = [known(null), ...names.map((name) => known(name))];
    const trust = seenIn('more');
    const freezes = [frozen('env-0'), frozen('env-2')];
    const after = rememberScopeTrust(full, { trust, freezes });
    const left = new Set(after.map(({ environment }) => environment));
    expect(names.filter((name) => !left.has(name))).toEqual(['env-1']);
    expect([after.length, after.at(-1)]).toEqual([MAX_TRUST_ROOTS, known('more')]);
    expect(rememberScopeTrust(full, { trust, freezes: names.map(frozen) })).toBe(full);
  });
});
