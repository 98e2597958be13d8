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

export const gateEntrySchema = z.strictObject({
  verdict,
  mode,
  required: z.boolean(),
  evidence: z
    .string()
    .min(1)
    .max(4096)
    .describe('Path of the evidence document, relative to the folder of the manifest, "/" separators'),
  sha256: sha256.describe('SHA-256 of the bytes of the evidence document'),
  run_id: z.string().max(128),
  run_attempt: z.int().min(0).describe('0 for a local run'),
  at: instant.describe('ended_at of the evidence'),
  format: z.enum(['release-gates/evidence/v1', 'predecessor']),
});

export const gateMapSchema = z.record(unitId, gateEntrySchema);

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
    environment: z.string().min(1).max(64),
    artifacts: z
      .array(z.strictObject({ path: z.string().min(1).max(4096), sha256, bytes: byteCount, required: z.boolean() }))
      .max(100_000),
    missing_artifacts: z.array(z.string().max(4096)).max(10_000),
    gates: gateMapSchema,
    expected_gates: z.array(unitId).max(1000),
    missing_gates: z.array(unitId).max(1000),
    evidence_sha256: sha256.describe('SHA-256 of the RFC 8785 canonical form of "gates"'),
    decision: z.enum(['open', 'closed']),
    reasons: z.array(line).max(1000).describe('Why it is closed; empty when open'),
    require_gate_evidence: z.boolean(),
    require_clean_git: z.boolean(),
    git: z.strictObject({ state: z.enum(['clean', 'dirty', 'unavailable']), detail: line }),
    tool,
  })
  .describe('release-gates manifest, version 1');

export type Manifest = z.output<typeof manifestSchema>;
export type GateEntry = z.output<typeof gateEntrySchema>;
