import { buildStatement, envelopeJson, PREDICATE_TYPES, signPayload } from '@release-gates/attestation';
import { sha256Hex } from '@release-gates/core';
import { COMPLETE_PREDICATES } from '@release-gates/testkit';
import { expect, it } from 'vitest';
import { ALICE, factsOf, NOW_MS, signedCandidate } from './candidate-case.ts';
import { attestationVerify } from './gate.ts';

const candidate = await signedCandidate();
const about = { name: 'manifest.json', digest: { sha256: sha256Hex(candidate.manifestBytes) } };
const at = (offsetMs: number): string => new Date(NOW_MS + offsetMs).toISOString();

it.each<[string, keyof typeof PREDICATE_TYPES, object, readonly string[]]>([
  ['a summary of now', 'verificationSummary', { timeVerified: at(0) }, []],
  ['a summary of tomorrow', 'verificationSummary', { timeVerified: at(86_400_000) }, ['summary_expected']],
  ['a summary of no time', 'verificationSummary', {}, ['summary_expected']],
  ['a simple result of now', 'simpleVerificationResult', { timeCreated: at(0) }, []],
  ['a simple result of tomorrow', 'simpleVerificationResult', { timeCreated: at(86_400_000) }, ['summary_expected']],
])('%s, beside what else was signed', (_name, kind, more, refused) => {
  const type = PREDICATE_TYPES[kind];
  const payload = buildStatement([about], { type, predicate: { ...COMPLETE_PREDICATES[type], ...more } });
  const line = `${JSON.stringify(envelopeJson(signPayload(payload, ALICE)))}\n`;
  const facts = factsOf(candidate, [...Object.values(candidate.lines), line]);
  const checks = attestationVerify.decide(facts, attestationVerify.inputs.parse({}));
  expect(checks.filter(({ outcome }) => outcome === 'fail').map(({ id }) => id)).toEqual(refused);
});
