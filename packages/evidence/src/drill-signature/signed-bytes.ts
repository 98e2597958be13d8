import { canonicalBytes, pythonCanonicalText, type PythonJson } from '@release-gates/core';
import { DRILL_SIGNATURE_FORMAT, type Ed25519Payload } from './schema.ts';

/** The format's name in front: a signature over a drill can never be one over something else. */
export function ed25519Message(payload: Ed25519Payload): Uint8Array {
  const domain = Buffer.from(`${DRILL_SIGNATURE_FORMAT}\n`, 'utf8');
  return Buffer.concat([domain, canonicalBytes(payload)]);
}

export function hmacMessage(payload: PythonJson): Uint8Array {
  return Buffer.from(pythonCanonicalText(payload), 'utf8');
}
