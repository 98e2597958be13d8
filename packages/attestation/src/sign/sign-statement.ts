import { sha256Hex } from '@release-gates/core';
import { type Envelope, envelopeJson } from '../dsse/envelope.ts';
import { preAuthenticationEncoding } from '../dsse/pae.ts';
import type { SigningKey } from '../key/signing-key.ts';
import { buildKeyBundle } from '../sigstore-bundle/build-bundle.ts';
import { IN_TOTO_PAYLOAD_TYPE } from '../statement/predicate-types.ts';

/** What is made of one statement; both files hold the same signature. */
export interface SignedStatement {
  readonly name: string;
  /** One line of JSON with a line feed: a file of its own, and a line of `<candidate>.intoto.jsonl`. */
  readonly dsse: Uint8Array;
  readonly dsseSha256: string;
  readonly sigstoreBundle: Uint8Array;
}

/** Payload type of in-toto statements unless told otherwise. */
export function signPayload(payload: Uint8Array, key: SigningKey, payloadType = IN_TOTO_PAYLOAD_TYPE): Envelope {
  const signature = key.sign(preAuthenticationEncoding(payloadType, payload));
  // The one key id that slsa-verifier works out from a public key by itself, and that securesystemslib can be told.
  return { payloadType, payload, signatures: [{ keyId: key.publicKey.fingerprint, signature }] };
}

export function signStatement(name: string, payload: Uint8Array, key: SigningKey): SignedStatement {
  const envelope = signPayload(payload, key);
  const dsse = toLine(envelopeJson(envelope));
  return {
    name,
    dsse,
    dsseSha256: sha256Hex(dsse),
    sigstoreBundle: toLine(buildKeyBundle(envelope, key.publicKey.fingerprint)),
  };
}

function toLine(value: object): Uint8Array {
  return Buffer.from(`${JSON.stringify(value)}\n`, 'utf8');
}
