import { envelopeJson, type Envelope } from '../dsse/envelope.ts';

export const SIGSTORE_BUNDLE_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';

/**
 * A Sigstore bundle v0.3 around an envelope that a key signed: no certificate and no entry of a public log.
 *
 * @param keyHint which key; a verifier has its own idea of the key and takes this for nothing more than a hint
 * @throws RangeError where the envelope has not exactly one signature, which is all a bundle may have
 */
export function buildKeyBundle(envelope: Envelope, keyHint: string): object {
  if (envelope.signatures.length !== 1) throw new RangeError('a Sigstore bundle has exactly one signature');
  return {
    mediaType: SIGSTORE_BUNDLE_TYPE,
    verificationMaterial: { publicKey: { hint: keyHint }, tlogEntries: [] },
    dsseEnvelope: envelopeJson(envelope),
  };
}
