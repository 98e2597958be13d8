import { InputError, parseStrictJson, validateDocument, type ParsedDocument } from '@release-gates/core';
import * as z from 'zod';
import { decodeEitherBase64 } from '../base64.ts';
import type { AttestationErrorCode } from '../error.ts';

/** Of the whole file. A statement over ten thousand subjects has about 2 MB. */
export const MAX_ENVELOPE_BYTES = 16 * 1024 * 1024;
/** Each costs a verification for each trusted key. */
export const MAX_ENVELOPE_SIGNATURES = 100;

/** A DSSE envelope, decoded once. Nobody decodes or parses it again after its signatures were checked. */
export interface Envelope {
  readonly payloadType: string;
  readonly payload: Uint8Array;
  readonly signatures: readonly EnvelopeSignature[];
}

export interface EnvelopeSignature {
  /** Not covered by any signature: it may help to find a key, and proves nothing. */
  readonly keyId: string | null;
  readonly signature: Uint8Array;
}

const text = z.string();

/** Consumers ignore fields that they do not know, the protocol says. */
export const envelopeSchema = z.looseObject({
  payload: text.describe('The signed bytes, base64'),
  payloadType: text.min(1).max(1024).describe('What the payload is; signed along with it'),
  signatures: z
    .array(z.looseObject({ keyid: text.max(1024).nullish(), sig: text.min(1).max(16_384) }))
    .min(1)
    .max(MAX_ENVELOPE_SIGNATURES)
    .describe('One or more; a threshold counts keys, not entries'),
});

/** @throws InputError `json.*`, `schema.invalid`, `dsse.base64` */
export function parseEnvelope(bytes: Uint8Array, file: string): Envelope {
  return toEnvelope(parseStrictJson(bytes, { file, maxBytes: MAX_ENVELOPE_BYTES }));
}

/** As `parseEnvelope`, where the JSON was parsed already. */
export function toEnvelope(document: ParsedDocument, pointer = ''): Envelope {
  const { payload, payloadType, signatures } = validateDocument(envelopeSchema, document);
  const decode = (encoded: string, at: string): Uint8Array => {
    const decoded = decodeEitherBase64(encoded);
    if (decoded !== undefined) return decoded;
    throw new InputError<AttestationErrorCode>({
      code: 'dsse.base64',
      message: 'expected base64 in its one spelling, found other text',
      where: { file: document.file, pointer: `${pointer}${at}` },
    });
  };
  return {
    payloadType,
    payload: decode(payload, '/payload'),
    signatures: signatures.map(({ keyid, sig }, at) => ({
      keyId: keyid === undefined || keyid === null || keyid === '' ? null : keyid,
      signature: decode(sig, `/signatures/${at}/sig`),
    })),
  };
}

/**
 * The envelope as JSON. Padded standard base64, for slsa-verifier reads no other; no `keyid` where there is none, for it
 * takes an empty one as the name of a key.
 */
export function envelopeJson({ payloadType, payload, signatures }: Envelope): {
  readonly payload: string;
  readonly payloadType: string;
  readonly signatures: readonly { readonly keyid?: string; readonly sig: string }[];
} {
  return {
    payload: Buffer.from(payload).toString('base64'),
    payloadType,
    signatures: signatures.map(({ keyId, signature }) => ({
      ...(keyId !== null && { keyid: keyId }),
      sig: Buffer.from(signature).toString('base64'),
    })),
  };
}

/** The envelope as `sign` writes it: JSON on one line, with a line feed. */
export function envelopeLine(envelope: Envelope): Uint8Array {
  return Buffer.from(`${JSON.stringify(envelopeJson(envelope))}\n`, 'utf8');
}
