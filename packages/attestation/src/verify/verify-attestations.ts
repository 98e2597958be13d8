import type { FoundAttestation } from './read-attestations.ts';
import { holdToThreshold } from './threshold.ts';
import { type AttestationTrust, type JudgedAttestation, verifyAttestation } from './verify-attestation.ts';

/** All that lie there: what one signs in an envelope of his own counts towards the threshold of what another signed alike. */
export function verifyAttestations(
  found: readonly FoundAttestation[],
  trust: AttestationTrust,
): readonly JudgedAttestation[] {
  const { threshold } = trust;
  const judged = verifyEach(found, threshold > 1 ? { ...trust, threshold: 1 } : trust);
  return threshold > 1 ? holdToThreshold(judged, threshold) : judged;
}

/** `sign` writes each envelope in up to three forms: its signature is checked once, and the verdict names the first. */
function verifyEach(found: readonly FoundAttestation[], trust: AttestationTrust): readonly JudgedAttestation[] {
  const judged = new Map<string, JudgedAttestation[]>();
  return found.map((one) => {
    const key = signatureKey(one);
    const alike = judged.get(key) ?? [];
    const known = alike.find((other) => isSamePayload(other.found, one));
    const result = { found: one, verdict: known?.verdict ?? verifyAttestation(one, trust) };
    if (known === undefined) judged.set(key, [...alike, result]);
    return result;
  });
}

/** All of an attestation but its payload, which may have megabytes. */
function signatureKey({ envelope, certified }: FoundAttestation): string {
  const { payloadType, signatures } = envelope;
  const encoded = signatures.map(({ keyId, signature }) => [keyId, Buffer.from(signature).toString('base64')]);
  return JSON.stringify([payloadType, encoded, certified]);
}

function isSamePayload(left: FoundAttestation, right: FoundAttestation): boolean {
  return Buffer.compare(left.envelope.payload, right.envelope.payload) === 0;
}
