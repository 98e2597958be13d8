import { defineGate, input } from '@release-gates/core';
import { manifestSchema } from '@release-gates/evidence';
import * as z from 'zod';
import { collectVerification } from './collect.ts';
import { decideVerification, verificationDetails, verificationValues } from './decide.ts';

export const manifestVerify = defineGate({
  id: 'manifest-verify',
  summary: 'Derives a manifest and all its evidence again, offline, and names every difference',
  inputs: z.strictObject({
    manifest: input
      .path()
      .optional()
      .describe('A manifest, or a folder that holds one; default: the evidence folder of the release candidate'),
    expectedSha256: input
      .sha256()
      .optional()
      .describe('SHA-256 that the manifest must have, from a place its writer cannot change'),
    expectedCandidate: input.id().optional().describe('Release candidate id that the manifest must be of'),
    expectedCommit: input.text(64).optional().describe('Full commit id that the manifest must be of'),
    expectedGates: input
      .list()
      .default([])
      .describe(
        'Gates that the manifest must name, require and hold enforced evidence of; whoever writes a manifest writes what it expects',
      ),
    requireOpen: input
      .boolean()
      .default(true)
      .describe('Fail also where the manifest holds but its decision is closed; false judges integrity alone'),
    requireVouched: input
      .boolean()
      .default(false)
      .describe(
        'Fail where nothing outside of the files vouches for the manifest (expected-sha256); otherwise a warning',
      ),
    requireFacts: input
      .boolean()
      .default(true)
      .describe(
        'Fail where what a gate decided on, which its evidence names, is not here; false where it was not handed on',
      ),
    requireArtifacts: input
      .boolean()
      .default(false)
      .describe('Fail where a bound artifact is not here to be hashed again'),
    requireMaterials: input
      .boolean()
      .default(false)
      .describe('Fail where a file that a gate read or wrote has other bytes now; otherwise a warning'),
  }),
  checks: {
    manifest_found: 'There is exactly one newest manifest',
    manifest_parse: 'The manifest has its canonical form and agrees with itself',
    manifest_digest: 'The manifest is the one whose SHA-256 was given',
    manifest_vouched:
      'Something outside of the files says which manifest it is; without, a folder that was rewritten as a whole verifies as well',
    manifest_candidate: 'The manifest is of the release candidate that was given',
    manifest_commit: 'The manifest is of the commit that was given',
    manifest_required_gates: 'The manifest requires the gates that were given, or at least any',
    manifest_fresh: 'The manifest is not from the future and has not expired',
    manifest_decision_open: 'The manifest says open',
    'evidence_digest::<unit>': 'The evidence of one unit has its SHA-256, agrees with itself and with its entry',
    facts_unchanged: 'What each gate decided on is here and has the SHA-256 that its evidence names',
    artifacts_unchanged: 'Every bound artifact that is here has its SHA-256',
    materials_unchanged: 'Every file that a gate read or wrote and that is here has its SHA-256',
    folder_sound: 'No file of the folder claims to be evidence or a manifest without being it',
  },
  outputs: {
    'manifest-path': 'The manifest that was verified, relative to the workspace',
    'manifest-sha256': 'SHA-256 of its bytes',
    decision: 'What it says: open or closed; empty where it cannot be read',
    differences: 'How many differences were found',
    'first-difference': 'The first of them in one line; empty where there is none',
  },
  documents: { manifest: manifestSchema },
  collect: collectVerification,
  decide: decideVerification,
  details: verificationDetails,
  values: verificationValues,
});
