/** URIs as their owners wrote them; a reader compares them byte for byte. */
export const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
/** Of the same shape; cosign and the older builders still write it. */
export const OLD_STATEMENT_TYPE = 'https://in-toto.io/Statement/v0.1';
/** Not the newer type with the predicate's name in it: slsa-verifier refuses that. */
export const IN_TOTO_PAYLOAD_TYPE = 'application/vnd.in-toto+json';

export const PREDICATE_TYPES = {
  /** https://github.com/in-toto/attestation/blob/main/spec/predicates/test-result.md */
  testResult: 'https://in-toto.io/attestation/test-result/v0.1',
  /** https://slsa.dev/spec/v1.2/verification_summary */
  verificationSummary: 'https://slsa.dev/verification_summary/v1',
  /** https://github.com/in-toto/attestation/blob/main/spec/predicates/svr.md */
  simpleVerificationResult: 'https://in-toto.io/attestation/svr/v0.2',
  /** https://github.com/in-toto/attestation/blob/main/spec/predicates/reference.md */
  reference: 'https://in-toto.io/attestation/reference/v0.1',
  /** https://github.com/in-toto/attestation/blob/main/spec/predicates/release.md */
  release: 'https://in-toto.io/attestation/release/v0.1',
  /** https://github.com/in-toto/attestation/blob/main/spec/predicates/vuln.md */
  vulnerabilities: 'https://in-toto.io/attestation/vulns/v0.2',
} as const;

/** Still written by the older builders; says in other places what version 1 says. */
export const PROVENANCE_V02 = 'https://slsa.dev/provenance/v0.2';

/** https://slsa.dev/spec/v1.2/provenance, and the one before it. */
export const PROVENANCE_TYPES: readonly string[] = ['https://slsa.dev/provenance/v1', PROVENANCE_V02];
