import { COSIGNATURE, formatVerifierKey, type NoteSigner, parseVerifierKey } from './note-key.ts';

/** A witness's key: https://c2sp.org/tlog-cosignature, `cosignature/v1` with Ed25519. */
export interface Cosigner {
  readonly name: string;
  readonly keyId: string;
  /** To be handed out; of type 4, so that no signature of it can pass for one of a log. */
  readonly vkey: string;
  /** Time and signature, for the text of a note. */
  cosign(text: string, timeS: number): Uint8Array;
}

/** The same private key under another type. Use it for nothing else: the standard has one key a witness. */
export function toCosigner(signer: NoteSigner): Cosigner {
  const { name, publicKey } = parseVerifierKey(signer.vkey);
  const vkey = formatVerifierKey(name, Buffer.from(publicKey, 'hex'), COSIGNATURE);
  return {
    name,
    keyId: parseVerifierKey(vkey).keyId,
    vkey,
    cosign(text, timeS) {
      const time = Buffer.alloc(8);
      time.writeBigUInt64BE(BigInt(timeS));
      return Buffer.concat([time, signer.sign(`cosignature/v1\ntime ${timeS}\n${text}`)]);
    },
  };
}
