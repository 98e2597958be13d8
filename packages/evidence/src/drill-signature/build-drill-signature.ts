import { createHmac, type KeyObject, sign } from 'node:crypto';
import { canonicalBytes, formatRfc3339, pythonCanonicalText, pythonStoredText } from '@release-gates/core';
import type { SignedArtifact } from './parse-drill-signature.ts';
import { float, object, toPythonPayload } from './python-payload.ts';
import { DRILL_SIGNATURE_FORMAT, type Ed25519Payload, type HmacPayload } from './schema.ts';
import { ed25519Message, hmacMessage } from './signed-bytes.ts';

/** What is to be signed, whatever the algorithm. */
export interface DrillStatement {
  readonly signedAtMs: number;
  readonly keyId: string;
  readonly artifactPatterns: Readonly<Record<string, string>>;
  /** Sorted by path by the caller or not: the order is kept and signed. */
  readonly artifacts: readonly (SignedArtifact & { readonly mtimeMs?: number })[];
}

/** The predecessor's report, byte for byte what its Python would read as its own. Ends with a line feed. */
export function buildHmacSignature(statement: DrillStatement, secret: string): Uint8Array {
  const payload: HmacPayload = {
    version: 1,
    signed_at: statement.signedAtMs / 1000,
    algorithm: 'hmac-sha256',
    key_id: statement.keyId,
    artifact_patterns: { ...statement.artifactPatterns },
    artifacts: statement.artifacts.map(({ path, size, sha256, mtimeMs }) => ({
      path,
      size,
      mtime: Math.round(mtimeMs ?? 0) / 1000,
      sha256,
    })),
  };
  const tree = toPythonPayload(payload);
  const report = object({
    ok: true,
    started_at: float(payload.signed_at),
    ended_at: float(payload.signed_at),
    payload: tree,
    payload_canonical_json: pythonCanonicalText(tree),
    signature: createHmac('sha256', secret).update(hmacMessage(tree)).digest('hex'),
  });
  return Buffer.from(`${pythonStoredText(report)}\n`, 'utf8');
}

/** RFC 8785 canonical JSON and a line feed. */
export function buildEd25519Signature(statement: DrillStatement, privateKey: KeyObject): Uint8Array {
  const payload: Ed25519Payload = {
    version: 2,
    signed_at: formatRfc3339(statement.signedAtMs),
    algorithm: 'ed25519',
    key_id: statement.keyId,
    artifact_patterns: { ...statement.artifactPatterns },
    artifacts: statement.artifacts.map(({ path, size, sha256 }) => ({ path, size, sha256 })),
  };
  const signature = sign(null, ed25519Message(payload), privateKey).toString('base64');
  const document = { format: DRILL_SIGNATURE_FORMAT, payload, signature };
  return Buffer.concat([canonicalBytes(document), Buffer.from('\n')]);
}
