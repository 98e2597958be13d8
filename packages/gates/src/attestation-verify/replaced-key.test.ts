import { newSigningKey, trustedKey, trustRootText } from '@release-gates/testkit';
import { expect, it } from 'vitest';
import { ALICE, factsOf, fileOf, MALLORY, signedCandidate } from './candidate-case.ts';
import { attestationVerify } from './gate.ts';

const ROOT = newSigningKey();
const candidate = await signedCandidate();
const REPLACED = '2026-11-20T11:59:59Z';

type Reason = 'superseded' | 'retired' | 'compromised';

/** Of two versions: alice signs evidence by the first, and by the second whoever it says. */
function trustRoot(keys: readonly string[], reason: Reason | null) {
  const root = { keys: ['root'], threshold: 1 };
  const named = [trustedKey('root', ROOT), trustedKey('alice', ALICE), trustedKey('mallory', MALLORY)];
  const revoked = reason === null ? null : { at: REPLACED, reason, note: 'n' };
  const later = named.map((key) => (key.name === 'alice' ? { ...key, revoked } : key));
  const first = trustRootText(ROOT, { keys: named, roles: { root, evidence: { keys: ['alice'], threshold: 1 } } });
  const second = trustRootText(ROOT, {
    keys: later,
    roles: { root, evidence: { keys: [...keys], threshold: 1 } },
    version: 2,
    issued_at: REPLACED,
  });
  return [fileOf('t/1.root.json', first), fileOf('t/2.root.json', second)];
}

/** What helps where these are believed, and the statements are of this candidate. */
async function remedy(files: ReturnType<typeof trustRoot>, of = candidate): Promise<string | undefined> {
  const facts = factsOf(of, undefined, { trust: { kind: 'trust_root', folder: 't', files, sigstoreRoots: [] } });
  const checks = attestationVerify.decide(facts, attestationVerify.inputs.parse({}));
  const signed = checks.find(({ id }) => id === 'attestations_signed');
  expect(signed?.outcome).toBe('fail');
  return signed?.remedy;
}

const TIME = /--as-of TIME/;
it.each<[string, readonly string[], Reason | null]>([
  ['still has the role', ['alice'], 'superseded'],
  ['lost the role', ['mallory'], 'superseded'],
  ['was retired', ['mallory'], 'retired'],
  ['lost the role, and was not revoked', ['mallory'], null],
])('who signed with a key that %s is told what tells whether it counted', async (_name, keys, reason) => {
  expect(await remedy(trustRoot(keys, reason))).toMatch(TIME);
});

it('a key that was stolen never counts, and a stranger never did', async () => {
  for (const files of [trustRoot(['alice'], 'compromised'), trustRoot(['mallory'], 'compromised')])
    expect(await remedy(files)).not.toMatch(TIME);
  const strange = await signedCandidate({}, newSigningKey());
  expect(await remedy(trustRoot(['mallory'], 'superseded'), strange)).not.toMatch(TIME);
});
