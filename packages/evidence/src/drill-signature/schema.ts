import * as z from 'zod';
import { byteCount, id, instant, sha256 } from '../schema.ts';

export const DRILL_SIGNATURE_FORMAT = 'release-gates/drill-signature/v1';

const path = z.string().min(1).max(4096).describe('Relative to the workspace, "/" separators');
const patterns = z
  .record(z.string().min(1).max(128), z.string().max(4096))
  .describe('What was looked for: kind of evidence to glob');

/** Signed with HMAC-SHA256 over the predecessor's canonical text (Python's, sorted keys). Its verifiers read it too. */
export const hmacPayloadSchema = z.looseObject({
  version: z.literal(1),
  signed_at: z.number().gt(0).lt(253_402_300_800).describe('Unix seconds'),
  algorithm: z.literal('hmac-sha256'),
  key_id: id,
  artifact_patterns: patterns,
  artifacts: z
    .array(z.looseObject({ path, size: byteCount, mtime: z.number().describe('Unix seconds; proves nothing'), sha256 }))
    .max(10_000),
});

/** The predecessor's report. Only `payload` is signed; everything beside it is a claim. */
export const hmacSignatureSchema = z
  .looseObject({
    ok: z.boolean(),
    payload: hmacPayloadSchema,
    signature: sha256.describe('HMAC-SHA256, lower-case hex'),
  })
  .describe('Rollback drill signature, HMAC-SHA256');

/** Signed with Ed25519 over the format's name, a line feed and the RFC 8785 form of the payload. */
export const ed25519PayloadSchema = z.strictObject({
  version: z.literal(2),
  signed_at: instant,
  algorithm: z.literal('ed25519'),
  key_id: id,
  artifact_patterns: patterns,
  artifacts: z.array(z.strictObject({ path, size: byteCount, sha256 })).max(10_000),
});

export const ed25519SignatureSchema = z
  .strictObject({
    format: z.literal(DRILL_SIGNATURE_FORMAT),
    payload: ed25519PayloadSchema,
    signature: z
      .string()
      .regex(/^[A-Za-z0-9+/]{86}==$/, 'a 64 byte signature in base64')
      .describe('Ed25519 (RFC 8032), base64'),
  })
  .describe('Rollback drill signature, Ed25519');

export type HmacPayload = z.output<typeof hmacPayloadSchema>;
export type Ed25519Payload = z.output<typeof ed25519PayloadSchema>;
export type Ed25519Signature = z.output<typeof ed25519SignatureSchema>;

export const DRILL_ALGORITHMS = ['hmac-sha256', 'ed25519'] as const;
export type DrillAlgorithm = (typeof DRILL_ALGORITHMS)[number];
