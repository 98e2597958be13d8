import * as z from 'zod';
import {
  byteCount,
  id,
  instant,
  line,
  MANIFEST_FORMAT,
  mode,
  run,
  sha256,
  subject,
  tool,
  unitId,
  verdict,
} from './schema.ts';

const evidencePath = z
  .string()
  .min(1)
  .max(4096)
  .describe('Path of the evidence document, relative to the folder of the manifest, "/" separators');

export const gateEntrySchema = z.strictObject({
  kind: z.enum(['gate', 'operation']).describe('Whether the unit judges or acts'),
  verdict: verdict.describe('Verdict of the evidence'),
  mode: mode.describe('How the runner treated the unit'),
  required: z.boolean().describe('Whether the candidate is closed without this evidence'),
  evidence: evidencePath,
  sha256: sha256.describe('SHA-256 of the bytes of the evidence document'),
  run_id: z.string().max(128).describe('Run that made the evidence; empty where the predecessor made it'),
  run_attempt: z.int().min(0).describe('0 for a local run'),
  at: instant.describe('ended_at of the evidence'),
  format: z.enum(['release-gates/evidence/v1', 'predecessor']).describe('What kind of document it is'),
});

export const gateMapSchema = z.record(unitId, gateEntrySchema);

export const expectedGateSchema = z.strictObject({
  unit: unitId,
  required: z.boolean().describe('Whether the candidate is closed without its evidence'),
  mode: mode.describe('How strictly the configuration wants the unit judged, at least'),
});

export const refusedEvidenceSchema = z.strictObject({
  evidence: z.string().max(4096).describe('Path of the refused file, relative to the workspace'),
  unit: unitId.nullable().describe('Null where the file does not tell'),
  code: z.string().max(128).describe('Why, as a stable code'),
  message: line.describe('Why, for a person'),
});

export const REASON_CODES = [
  'artifact_missing',
  'evidence_refused',
  'gate_closed',
  'gate_judged_leniently',
  'gate_missing',
  'git_not_clean',
  'nothing_expected',
] as const;

export const reasonSchema = z.strictObject({
  code: z.enum(REASON_CODES).describe('Why the candidate is closed, as a stable code'),
  subject: z.string().max(4096).describe('The gate, the file or the pattern in question'),
  message: line.describe('For a person'),
});

export const manifestSchema = z
  .strictObject({
    format: z.literal(MANIFEST_FORMAT),
    release_candidate_id: id,
    correlation_id: id,
    subject,
    run,
    generated_at: instant,
    expires_at: instant
      .nullable()
      .describe('After this the decision no longer counts; null where no maximum age is set'),
    max_evidence_age_s: z
      .int()
      .min(0)
      .nullable()
      .exactOptional()
      .describe('Oldest that evidence may be, in seconds; null: any age. Manifests of before do not say it'),
    environment: z.string().min(1).max(64).describe('Environment profile'),
    strict: z.boolean().describe('Whether checks of level "should" bound; false where somebody asked for leniency'),
    artifacts: z
      .array(z.strictObject({ path: z.string().min(1).max(4096), sha256, bytes: byteCount, required: z.boolean() }))
      .max(100_000)
      .describe('What is released: paths relative to the workspace, sorted'),
    missing_artifacts: z
      .array(z.string().min(1).max(4096))
      .max(10_000)
      .describe('Required paths and patterns that name no readable file'),
    gates: gateMapSchema.describe('One entry for each unit whose evidence counts'),
    expected_gates: z.array(expectedGateSchema).max(1000).describe('What the configuration expects, sorted by unit'),
    missing_gates: z.array(unitId).max(1000).describe('Expected units without an entry, sorted'),
    refused: z.array(refusedEvidenceSchema).max(10_000).describe('Files that do not count, by name'),
    evidence_sha256: sha256.describe('SHA-256 of the RFC 8785 canonical form of "gates"'),
    decision: z.enum(['open', 'closed']),
    reasons: z.array(reasonSchema).max(20_000).describe('Why it is closed; empty when open'),
    require_gate_evidence: z.boolean(),
    require_clean_git: z.boolean(),
    git: z.strictObject({ state: z.enum(['clean', 'dirty', 'unavailable']), detail: line }),
    tool,
  })
  .describe('release-gates manifest, version 1');

export type Manifest = z.output<typeof manifestSchema>;
export type GateEntry = z.output<typeof gateEntrySchema>;
export type ExpectedGate = z.output<typeof expectedGateSchema>;
export type RefusedEvidence = z.output<typeof refusedEvidenceSchema>;
export type Reason = z.output<typeof reasonSchema>;
