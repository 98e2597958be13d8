import type { VerificationKey } from '../key/verification-key.ts';
import type { Envelope } from './envelope.ts';
import { preAuthenticationEncoding } from './pae.ts';

export interface EnvelopeExpectation {
  /** Keys of the trust root that may sign this. Never taken from the envelope. */
  readonly keys: readonly VerificationKey[];
  /** Different public keys that must have signed; at least 1. */
  readonly threshold: number;
  readonly payloadTypes: readonly string[];
}

export type EnvelopeFault = 'payload_type' | 'no_trusted_signature' | 'threshold';

export type EnvelopeVerdict =
  | { readonly ok: true; readonly payload: Uint8Array; readonly signedBy: readonly VerificationKey[] }
  | { readonly ok: false; readonly fault: EnvelopeFault; readonly message: string };

/**
 * Tries every signature with every trusted key: `keyid` is a hint that an attacker writes. One public key counts once,
 * under however many ids and in however many entries it comes.
 *
 * @throws RangeError where the threshold is below 1: our bug, and it would let everything pass
 */
export function verifyEnvelope(
  envelope: Envelope,
  { keys, threshold, payloadTypes }: EnvelopeExpectation,
): EnvelopeVerdict {
  if (!Number.isSafeInteger(threshold) || threshold < 1) throw new RangeError('a threshold is at least 1');
  if (!payloadTypes.includes(envelope.payloadType)) {
    return refuse('payload_type', `expected ${payloadTypes.join(' or ')}, found ${envelope.payloadType}`);
  }
  const message = preAuthenticationEncoding(envelope.payloadType, envelope.payload);
  const signedBy = new Map<string, VerificationKey>();
  for (const { signature } of envelope.signatures) {
    const key = keys.find((candidate) => candidate.isSignatureOf(message, signature));
    if (key !== undefined) signedBy.set(key.spki, key);
  }
  if (signedBy.size >= threshold) return { ok: true, payload: envelope.payload, signedBy: [...signedBy.values()] };
  if (signedBy.size === 0) return refuse('no_trusted_signature', `none of ${keys.length} trusted keys signed it`);
  return refuse('threshold', `expected the signatures of ${threshold} different keys, found those of ${signedBy.size}`);
}

function refuse(fault: EnvelopeFault, message: string): EnvelopeVerdict {
  return { ok: false, fault, message };
}
