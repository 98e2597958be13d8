import { InputError, type ParsedDocument, parseStrictJson, validateDocument } from '@release-gates/core';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toTrustMaterial, Verifier } from '@sigstore/verify';
import * as z from 'zod';
import type { AttestationErrorCode } from '../error.ts';

/** Of a file. That of the public instance has 7 kB. */
export const MAX_SIGSTORE_ROOT_BYTES = 1_048_576;

/** One Sigstore instance that may certify who signs: what its certificates, logs and clocks verify with, from a file. */
export interface SigstoreRoot {
  /** The file, and the line where it holds several. */
  readonly at: string;
  readonly verifier: Verifier;
}

const MEDIA_TYPES = [
  'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
  'application/vnd.dev.sigstore.trustedroot.v0.2+json',
] as const;

const rootSchema = z.looseObject({
  mediaType: z.enum(MEDIA_TYPES),
  certificateAuthorities: z.array(z.looseObject({})).min(1).max(100),
});

/**
 * A trusted root as `cosign trusted-root create` writes it, or lines of them (`.jsonl`) as `gh attestation trusted-root`
 * does. None is ever fetched: who verifies says whom to believe.
 *
 * @throws InputError `json.*`, `schema.invalid`, `sigstore_root.malformed`
 */
export function parseSigstoreRoots(bytes: Uint8Array, file: string): readonly SigstoreRoot[] {
  if (!file.endsWith('.jsonl')) return [toRoot(parseStrictJson(bytes, { file, maxBytes: MAX_SIGSTORE_ROOT_BYTES }))];
  const lines = Buffer.from(bytes).toString('utf8').split('\n');
  return lines.flatMap((line, at) => {
    const limits = { file: `${file}:${at + 1}`, maxBytes: MAX_SIGSTORE_ROOT_BYTES };
    return line.trim() === '' ? [] : [toRoot(parseStrictJson(Buffer.from(line), limits))];
  });
}

/**
 * An instance that has a log vouches for nothing that does not stand in it; one that has none, as GitHub's for private
 * repositories, must prove the time. Without either a certificate of ten minutes would count for ever.
 */
function toRoot(document: ParsedDocument): SigstoreRoot {
  validateDocument(rootSchema, document);
  try {
    const root = TrustedRoot.fromJSON(document.value);
    const verifier = new Verifier(toTrustMaterial(root), {
      ctlogThreshold: Math.min(1, root.ctlogs.length),
      tlogThreshold: Math.min(1, root.tlogs.length),
      timestampThreshold: 1,
    });
    return { at: document.file, verifier };
  } catch (cause) {
    throw new InputError<AttestationErrorCode>(
      {
        code: 'sigstore_root.malformed',
        message: 'expected certificates and keys of a Sigstore instance, found some that cannot be read',
        where: { file: document.file },
        remedy: 'Write it again: gh attestation trusted-root, or cosign trusted-root create',
      },
      { cause },
    );
  }
}
