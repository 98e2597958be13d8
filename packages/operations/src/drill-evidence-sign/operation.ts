import { defineOperation, input } from '@release-gates/core';
import { DRILL_ALGORITHMS, ed25519SignatureSchema, hmacSignatureSchema } from '@release-gates/evidence';
import * as z from 'zod';
import { applySignature } from './apply.ts';
import { collectDrillEvidence } from './collect.ts';
import { planSignature } from './plan.ts';

export const drillEvidenceSign = defineOperation({
  id: 'drill-evidence-sign',
  summary: 'Signs the reports of a rollback drill, so that the drill guard can tell what was really rehearsed',
  inputs: z.strictObject({
    algorithm: input
      .choice(DRILL_ALGORITHMS)
      .default('ed25519')
      .describe('ed25519, or hmac-sha256 in the form of the predecessor, where whoever verifies can also sign'),
    keyEnv: input
      .environmentVariable()
      .optional()
      .describe('Environment variable that holds the key: PEM (PKCS#8), or a secret of at least 32 bytes'),
    keyFile: input.path().optional().describe('File that holds the key, instead of a variable'),
    keyId: input.id().default('default').describe('Name of the key, as the policy of the guard knows it'),
    incidentPattern: input
      .text()
      .default('.data/out/incident_notify_drill_*.json')
      .describe('Glob of incident notification drills'),
    bundlePattern: input
      .text()
      .default('.data/out/rollback_bundle_report_*.json')
      .describe('Glob of rollback bundle reports'),
    reportPattern: input
      .text()
      .default('.data/out/incident_report_drill_*.json')
      .describe('Glob of incident report drills'),
    recent: input
      .integer({ min: 1, max: 1000 })
      .default(4)
      .describe('How many reports of a kind to sign, newest by the time they state'),
    outDirectory: input.path().default('.data/out').describe('Folder for the signature'),
  }),
  outputs: {
    'signature-path': 'The signature, relative to the workspace',
    'signature-sha256': 'SHA-256 of its bytes',
    'key-id': 'Name of the key',
    'public-key': 'Ed25519 public key in base64, to configure the guard with; empty for a shared secret',
  },
  checks: {
    drill_evidence_artifacts_found: 'At least one report matches',
    drill_evidence_has_incident_and_rollback: 'There is an incident drill and a rollback bundle',
    drill_evidence_sound: 'Every report that matches is sound and not from the future',
    drill_signature_key_available: 'One key is named, is there, and fits the algorithm',
    drill_signature_created: 'The signature was made, verifies, and is written',
  },
  documents: {
    'drill-signature-ed25519': ed25519SignatureSchema,
    'drill-signature-hmac': hmacSignatureSchema,
  },
  collect: collectDrillEvidence,
  plan: planSignature,
  apply: applySignature,
});
