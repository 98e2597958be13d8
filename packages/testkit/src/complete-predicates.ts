import { PREDICATE_TYPES } from '@release-gates/attestation';
import type { JsonObject } from '@release-gates/core';

const VERIFIER = { id: 'https://example.com/v1' };

/** By the type of a predicate, what its specification demands and no more: a pass of nothing. */
export const COMPLETE_PREDICATES: Readonly<Record<string, JsonObject>> = {
  [PREDICATE_TYPES.testResult]: { result: 'PASSED', configuration: [] },
  [PREDICATE_TYPES.verificationSummary]: {
    verifier: VERIFIER,
    resourceUri: 'pkg:npm/app',
    policy: { uri: 'https://example.com/policy' },
    verificationResult: 'PASSED',
    verifiedLevels: [],
  },
  [PREDICATE_TYPES.simpleVerificationResult]: {
    verifier: VERIFIER,
    timeCreated: '2026-11-20T12:00:00Z',
    properties: [],
  },
  [PREDICATE_TYPES.reference]: { attester: VERIFIER, references: [] },
};
