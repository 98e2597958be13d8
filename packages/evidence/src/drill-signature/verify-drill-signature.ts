import { createHmac, verify } from 'node:crypto';
import { equalDigest } from '@release-gates/core';
import type { DrillKey } from './drill-key.ts';
import type { DrillSignature } from './parse-drill-signature.ts';

/** Whether the key made the signature. False too where the key is for another algorithm than the document states. */
export function isSignedBy(signature: DrillSignature, key: DrillKey): boolean {
  if (key.algorithm !== signature.algorithm) return false;
  switch (key.algorithm) {
    case 'hmac-sha256':
      return equalDigest(createHmac('sha256', key.secret).update(signature.message).digest(), signature.signature);
    case 'ed25519':
      return verify(null, signature.message, key.publicKey, signature.signature);
  }
}
