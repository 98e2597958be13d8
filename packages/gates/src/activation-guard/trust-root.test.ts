import type { TrustRootFact } from '@release-gates/rollout';
import { expect, it } from 'vitest';
import { factsOf } from './contract.ts';
import { activationGuard } from './gate.ts';

const [A, B] = ['a'.repeat(64), 'b'.repeat(64)];
const SEEN = { first_sha256: A, version: 2, sha256: B };
const holds = (...digests: string[]): TrustRootFact => ({ state: 'holds', folder: 't', digests, isNamed: false });

it.each<[string, TrustRootFact | undefined, string, RegExp]>([
  ['is the one that the channel saw', holds(A, B), 'pass', /as new as/],
  ['is an earlier one', holds(A), 'fail', /saw version 2 of the trust root, and the newest in t is 1/],
  [
    'is an earlier one than another channel saw',
    { ...holds(A, B), witnesses: [{ name: 'default.eu', seen: { ...SEEN, version: 3 } }] },
    'fail',
    /default\.eu saw version 3 of the trust root, and the newest in t is 2/,
  ],
  ['is not there any more', { state: 'none', folder: 't' }, 'fail', /none in t/],
  [
    'is older than was asked for',
    { state: 'rolled_back', message: 'version 3 at least' },
    'fail',
    /version 3 at least/,
  ],
  ['does not hold', { state: 'broken', message: 'not JSON' }, 'fail', /does not verify: not JSON/],
  ['was not looked at, by an older version', undefined, 'not_applicable', /with the signatures/],
])('a trust root that %s', (_name, trustRoot, outcome, reason) => {
  const facts = { ...factsOf({ state: { trust_root: SEEN } }), ...(trustRoot !== undefined && { trustRoot }) };
  const checks = activationGuard.decide(facts, activationGuard.inputs.parse({}));
  const row = checks.find(({ id }) => id === 'trust_registry');
  expect(row).toMatchObject({ outcome, reason: expect.stringMatching(reason) });
  expect(activationGuard.values?.(facts, activationGuard.inputs.parse({}))['activation'] === 'reject').toBe(
    outcome === 'fail',
  );
});
