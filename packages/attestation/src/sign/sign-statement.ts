import { parseStrictJson, sha256Hex } from '@release-gates/core';
import { type Envelope, envelopeLine } from '../dsse/envelope.ts';
import { preAuthenticationEncoding } from '../dsse/pae.ts';
import type { SigningKey } from '../key/signing-key.ts';
import { buildKeyBundle, SIGSTORE_BUNDLE_TYPE } from '../sigstore-bundle/build-bundle.ts';
import { toBundleEnvelope } from '../sigstore-bundle/parse-bundle.ts';
import { IN_TOTO_PAYLOAD_TYPE } from '../statement/predicate-types.ts';

export const DSSE_MEDIA_TYPE = 'application/vnd.dsse.envelope.v1+json';

/** What is made of one statement. */
export interface SignedStatement {
  readonly name: string;
  readonly envelope: Envelope;
  /** JSON on one line with a line feed: all a verifier needs. A line of the file that holds all of them. */
  readonly line: Uint8Array;
  /** What others refer to it by, and with which digest: those of `line`. */
  readonly file: { readonly name: string; readonly sha256: string; readonly mediaType: string };
  /** The same signature in another format; null where `line` is the only one that verifies. */
  readonly copy: { readonly name: string; readonly bytes: Uint8Array } | null;
}

/** Signs the payload of a statement. How is the signer's business: with a key, or with a certificate. */
export interface StatementSigner {
  /** Of the file that it makes of a statement with this name. */
  fileName(name: string): string;
  sign(name: string, payload: Uint8Array): Promise<SignedStatement>;
}

/** Payload type of in-toto statements unless told otherwise. */
export function signPayload(payload: Uint8Array, key: SigningKey, payloadType = IN_TOTO_PAYLOAD_TYPE): Envelope {
  const signature = key.sign(preAuthenticationEncoding(payloadType, payload));
  // The one key id that slsa-verifier works out from a public key by itself, and that securesystemslib can be told.
  return { payloadType, payload, signatures: [{ keyId: key.publicKey.fingerprint, signature }] };
}

/** A DSSE envelope, and the same in a Sigstore bundle. */
export function signStatement(name: string, payload: Uint8Array, key: SigningKey): SignedStatement {
  const envelope = signPayload(payload, key);
  const line = envelopeLine(envelope);
  return {
    name,
    envelope,
    line,
    file: { name: dsseFileName(name), sha256: sha256Hex(line), mediaType: DSSE_MEDIA_TYPE },
    copy: { name: bundleFileName(name), bytes: keyBundleLine(envelope, key.publicKey.fingerprint) },
  };
}

export function signWithKey(key: SigningKey): StatementSigner {
  return { fileName: dsseFileName, sign: async (name, payload) => signStatement(name, payload, key) };
}

/**
 * A Sigstore bundle alone: without its certificate the envelope verifies with nothing.
 *
 * @param signBundle makes a bundle of payload type and payload, as `Keyless` does
 */
export function signKeyless(
  signBundle: (payloadType: string, payload: Uint8Array) => Promise<Uint8Array>,
): StatementSigner {
  return {
    fileName: bundleFileName,
    async sign(name, payload) {
      const line = await signBundle(IN_TOTO_PAYLOAD_TYPE, payload);
      const { envelope } = toBundleEnvelope(parseStrictJson(line, { file: name }));
      const file = { name: bundleFileName(name), sha256: sha256Hex(line), mediaType: SIGSTORE_BUNDLE_TYPE };
      return { name, envelope, line, file, copy: null };
    },
  };
}

function dsseFileName(name: string): string {
  return `${name}.dsse.json`;
}

function bundleFileName(name: string): string {
  return `${name}.sigstore.json`;
}

function keyBundleLine(envelope: Envelope, hint: string): Uint8Array {
  return Buffer.from(`${JSON.stringify(buildKeyBundle(envelope, hint))}\n`, 'utf8');
}
