import { defineGate } from '@release-gates/core';
import { collectAttestations } from './collect.ts';
import { attestationDetails, attestationValues, decideAttestations } from './decide.ts';
import { attestationInputs } from './inputs.ts';

export const attestationVerify = defineGate({
  id: 'attestation-verify',
  summary: 'Verifies signed statements, ours and others, against keys you trust, and what they are about',
  inputs: attestationInputs,
  checks: {
    trust_known: 'The trust root verifies as of now, or the keys that were named can be read',
    manifest_found: 'There is exactly one newest manifest',
    manifest_parse: 'The manifest has its canonical form and agrees with itself',
    attestations_found: 'There are attestations, and every file that was named can be read',
    attestations_signed: 'Enough trusted keys signed each of them, and each is an in-toto statement',
    statements_bound:
      'What lies beside the manifest is about it or what it binds, and says the same in every form; not judged where files are named',
    statements_named: 'What a verification summary and a reference name lies here with the digest that they name',
    statements_complete:
      'Who signed a verdict with sign left its other statements over the manifest; advice where signatures are not required',
    subjects_attested: 'An attestation that holds is about every subject that was named',
    'evidence_attested::<unit>': 'The evidence of one unit is attested, with its verdict, for this candidate',
    attestations_fresh: 'None of what is attested has become too old; says nothing of who signed it',
    manifest_attested: 'A verification summary is about this manifest and says what it says',
    provenance_expected: 'SLSA provenance names the builder and the source that were asked for',
    summary_expected: 'The verification summary is by whom, of what and of the levels that were asked for',
  },
  outputs: {
    verified: 'How many attestations hold',
    refused: 'How many do not',
    'manifest-sha256': 'SHA-256 of the manifest that was looked at; empty where there is none',
  },
  collect: collectAttestations,
  decide: decideAttestations,
  details: attestationDetails,
  values: attestationValues,
});
