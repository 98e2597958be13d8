import {
  InputError,
  isJsonObject,
  parsePythonJson,
  parseRfc3339,
  parseStrictJson,
  type PythonJson,
  validateDocument,
} from '@release-gates/core';
import { type DrillAlgorithm, ed25519SignatureSchema, hmacSignatureSchema } from './schema.ts';
import { ed25519Message, hmacMessage } from './signed-bytes.ts';

export interface SignedArtifact {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

/** A drill signature that was read but not yet verified. */
export interface DrillSignature {
  /** What the document says about itself outside of what is signed; ours has no such claim and is true. */
  readonly ok: boolean;
  readonly algorithm: DrillAlgorithm;
  readonly keyId: string;
  /** `signed_at` of the payload: the only time here that a signature covers. Unix milliseconds. */
  readonly signedAtMs: number;
  readonly artifacts: readonly SignedArtifact[];
  /** The bytes that the signature is over. */
  readonly message: Uint8Array;
  readonly signature: Uint8Array;
}

const MAX_BYTES = 8 * 1024 * 1024;

/**
 * Reads both forms: the predecessor's report (HMAC-SHA256) and ours (Ed25519). The form is told by `format`, and fixes
 * the algorithm: no document can choose another one for itself.
 *
 * @throws InputError `json.*`, `schema.invalid`, `schema.unknown_key`
 */
export function parseDrillSignature(bytes: Uint8Array, file: string): DrillSignature {
  const document = parseStrictJson(bytes, { file, maxBytes: MAX_BYTES });
  if (isJsonObject(document.value) && 'format' in document.value) {
    const { payload, signature } = validateDocument(ed25519SignatureSchema, document);
    return {
      ...fieldsOf(payload),
      ok: true,
      signedAtMs: requireInstant(payload.signed_at, file),
      message: ed25519Message(payload),
      signature: Buffer.from(signature, 'base64'),
    };
  }
  const { ok, payload, signature } = validateDocument(hmacSignatureSchema, document);
  return {
    ...fieldsOf(payload),
    ok,
    signedAtMs: Math.round(payload.signed_at * 1000),
    message: hmacMessage(payloadOf(parsePythonJson(bytes, { file, maxBytes: MAX_BYTES }), file)),
    signature: Buffer.from(signature, 'hex'),
  };
}

function fieldsOf(payload: {
  algorithm: DrillAlgorithm;
  key_id: string;
  artifacts: readonly SignedArtifact[];
}): Pick<DrillSignature, 'algorithm' | 'keyId' | 'artifacts'> {
  const artifacts = payload.artifacts.map(({ path, size, sha256 }) => ({ path, size, sha256 }));
  return { algorithm: payload.algorithm, keyId: payload.key_id, artifacts };
}

/** The same text read a second time, now with the kind of every number kept: what Python signed. */
function payloadOf(tree: PythonJson, file: string): PythonJson {
  const payload =
    typeof tree === 'object' && tree?.kind === 'object' ? tree.members.get('payload') : /* c8 ignore next */ undefined;
  if (payload !== undefined) return payload;
  throw new InputError({ code: 'schema.invalid', message: 'expected a payload', where: { file, pointer: '/payload' } });
}

/** The schema's shape admits days that do not exist. */
function requireInstant(text: string, file: string): number {
  const unixMs = parseRfc3339(text);
  if (unixMs !== undefined) return unixMs;
  throw new InputError({
    code: 'schema.invalid',
    message: `expected an RFC 3339 time, found ${JSON.stringify(text)}`,
    where: { file, pointer: '/payload/signed_at' },
  });
}
