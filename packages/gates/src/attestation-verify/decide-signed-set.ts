import type { SignedSet } from '@release-gates/attestation';
import { andMore, type Check, type JsonObject } from '@release-gates/core';
import { mustCheck } from '../_shared/row.ts';
import type { AttestationFacts } from './facts.ts';

/** What `sign` made at once lies here whole, and as it was made. */
export function decideSignedSet({ unlike, missing }: SignedSet, { requiresSignatures }: AttestationFacts): Check[] {
  const [wrong] = unlike;
  const [lacking] = missing;
  const complete = mustCheck('statements_complete', lacking === undefined ? 'pass' : 'fail', {
    reason:
      lacking === undefined
        ? 'all that sign makes is here, or none of it'
        : andMore(lacking, missing.length - 1, 'such signer'),
    expected: [],
    actual: missing.slice(0, 100),
    remedy: 'Bring back what was signed, all files of it, or sign the manifest with another key',
  });
  return [
    mustCheck('statements_named', wrong === undefined ? 'pass' : 'fail', {
      reason:
        wrong === undefined
          ? 'what summary and reference name is here, with the digests that they name'
          : andMore(wrong, unlike.length - 1, 'such name'),
      expected: [],
      actual: unlike.slice(0, 100),
      remedy: 'Put the file back byte for byte as it was signed: what was signed speaks of no other',
    }),
    requiresSignatures === true ? complete : { ...complete, level: 'may' },
  ];
}

/** Told and no more: it was not signed for, and says nothing that counts against the release. */
export function notNamed(set: SignedSet | null, { others = [] }: AttestationFacts): JsonObject {
  const files = [...(set?.unnamed ?? []), ...others];
  return { total: files.length, files: files.slice(0, 100) };
}
