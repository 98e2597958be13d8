import { InputError, type Json, type ParsedDocument, validateDocument } from '@release-gates/core';
import * as z from 'zod';
import { type Envelope, envelopeSchema, toEnvelope } from '../dsse/envelope.ts';
import type { AttestationErrorCode } from '../error.ts';

/** 0.1 and 0.2 had a chain of certificates; nothing that is made today writes them. */
const MEDIA_TYPES = [
  'application/vnd.dev.sigstore.bundle.v0.3+json',
  'application/vnd.dev.sigstore.bundle+json;version=0.3',
] as const;

const bytes = z
  .string()
  .max(1_000_000)
  .regex(/^[A-Za-z0-9+/_-]*={0,2}$/, 'base64');
/** Written as text, for it has 64 bits; protobuf reads numbers too. */
const count = z.union([z.string().regex(/^[0-9]{1,20}$/, 'a number'), z.int().nonnegative()]);

const logEntrySchema = z.looseObject({
  logIndex: count.nullish(),
  logId: z.looseObject({ keyId: bytes }),
  kindVersion: z.looseObject({ kind: z.string(), version: z.string() }),
  integratedTime: count.nullish(),
  inclusionPromise: z.looseObject({ signedEntryTimestamp: bytes }).nullish(),
  inclusionProof: z
    .looseObject({
      logIndex: count.nullish(),
      rootHash: bytes,
      treeSize: count.nullish(),
      hashes: z.array(bytes).max(64).nullish(),
      checkpoint: z.looseObject({ envelope: z.string().max(1_000_000) }).nullish(),
    })
    .nullish(),
  canonicalizedBody: bytes,
});

/** Also of what a key makes needless: a bundle that others cannot read is none, whoever vouches for its envelope. */
const bundleSchema = z.looseObject({
  mediaType: z.enum(MEDIA_TYPES),
  verificationMaterial: z.looseObject({
    publicKey: z.looseObject({ hint: z.string().max(1024).nullish() }).optional(),
    certificate: z.looseObject({ rawBytes: z.string().max(65_536) }).optional(),
    x509CertificateChain: z.unknown().optional(),
    tlogEntries: z.array(logEntrySchema).max(64).nullish(),
    timestampVerificationData: z
      .looseObject({
        rfc3161Timestamps: z
          .array(z.looseObject({ signedTimestamp: bytes.nullish() }))
          .max(64)
          .nullish(),
      })
      .nullish(),
  }),
  dsseEnvelope: envelopeSchema.optional(),
  messageSignature: z.unknown().optional(),
});

export interface BundledEnvelope {
  readonly envelope: Envelope;
  /** The bundle, where it brings a certificate along; null where the reader must have the key. */
  readonly certified: Json | null;
}

/** @throws InputError `schema.invalid`, `dsse.*` */
export function toBundleEnvelope(document: ParsedDocument): BundledEnvelope {
  const { verificationMaterial, dsseEnvelope, messageSignature } = validateDocument(bundleSchema, document);
  const { certificate, publicKey, x509CertificateChain: chain } = verificationMaterial;
  if (dsseEnvelope === undefined)
    throw malformed(
      document,
      'a DSSE envelope in the bundle, found none: a bare signature says nothing about what it means',
    );
  if (messageSignature !== undefined)
    throw malformed(document, 'a DSSE envelope alone, found a bare signature beside it');
  if ((certificate === undefined) === (publicKey === undefined))
    throw malformed(document, 'a public key or a certificate in verificationMaterial, found both or neither');
  if (chain !== undefined)
    throw malformed(document, 'one certificate or a public key alone, found a chain of certificates');
  const { length } = dsseEnvelope.signatures;
  if (length !== 1)
    throw malformed(
      document,
      `exactly one signature in a Sigstore bundle, found ${length}`,
      '/dsseEnvelope/signatures',
    );
  return {
    envelope: toEnvelope(within(document, 'dsseEnvelope'), '/dsseEnvelope'),
    certified: certificate === undefined ? null : document.value,
  };
}

function malformed({ file }: ParsedDocument, expected: string, pointer?: string): InputError<AttestationErrorCode> {
  const where = { file, ...(pointer !== undefined && { pointer }) };
  return new InputError<AttestationErrorCode>({ code: 'dsse.malformed', message: `expected ${expected}`, where });
}

/** One member of a document, as a document: pointers inside it begin at the member. */
function within(document: ParsedDocument, name: string): ParsedDocument {
  const { value } = document;
  const member = (value as Record<string, ParsedDocument['value']>)[name] ?? null;
  return { file: document.file, value: member, lineOf: (pointer) => document.lineOf(`/${name}${pointer}`) };
}
