import { sha256Hex } from '@release-gates/core';
import { factsPath, serializeEvidence, serializeFacts } from '@release-gates/evidence';
import { evidenceOf } from '@release-gates/testkit';
import { expect, it } from 'vitest';
import { remakeEvidence } from './remake-evidence.ts';

const FACTS = serializeFacts({ unit: 'merge-gate', masked: false, facts: {} });
const evidence = evidenceOf({
  unit: 'merge-gate',
  facts: { path: factsPath('merge-gate', sha256Hex(FACTS)), sha256: sha256Hex(FACTS), bytes: FACTS.length },
});

it.each([
  ['evidence that is none', Buffer.from('{'), FACTS],
  ['a unit that is not known', serializeEvidence({ ...evidence, unit: 'no-such-gate' }), FACTS],
  ['an operation', serializeEvidence({ ...evidence, unit: 'release-manifest' }), FACTS],
  ['facts that are none', serializeEvidence(evidence), Buffer.from('[]')],
  ['facts that no gate collects: somebody edited them', serializeEvidence(evidence), FACTS],
])('makes nothing of %s', async (_name, bytes, facts) => {
  expect(await remakeEvidence(bytes, facts)).toBeUndefined();
});
