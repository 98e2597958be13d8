import { canonicalText, equalDigest, parseStrictJson, sha256Hex } from '@release-gates/core';
import type { NoteSigner, NoteVerifier } from '../note-key.ts';
import { openNote, signNote } from '../note.ts';
import { type LogSeal, SEAL_FORMAT, sealSchema } from '../seal.ts';

/** Signed tree head of the log it lies beside. */
export const CHECKPOINT_SUFFIX = '.checkpoint';
/** The seal: its canonical JSON on one line, then a signed note over the SHA-256 of that line. */
export const SEAL_SUFFIX = '.seal';

const MAX_SEAL_BYTES = 67_108_864;

export type OpenedSeal =
  | { readonly ok: true; readonly seal: LogSeal; readonly verifiedBy: readonly string[] }
  | { readonly ok: false; readonly code: string; readonly message: string };

/**
 * A seal beside the log is worth its signature: whoever rewrites the log could rewrite its digests too.
 *
 * @throws RangeError where the origin is not one that a note can hold
 */
export function formatSeal(seal: LogSeal, signers: readonly NoteSigner[]): Uint8Array {
  const line = canonicalText(seal);
  return Buffer.from(`${line}\n${signNote(sealText(seal.origin, sha256Hex(line)), signers)}`, 'utf8');
}

/** Opens the seal of *our* log: right origin, signed by a trusted key of the log itself (not by a witness alone). */
export function openSeal(bytes: Uint8Array, origin: string, keys: readonly NoteVerifier[]): OpenedSeal {
  const lineEnd = bytes.indexOf(0x0a);
  if (lineEnd === -1) return { ok: false, code: 'seal.malformed', message: 'the seal is not a line and a note' };
  const line = bytes.subarray(0, lineEnd);
  const note = openNote(bytes.subarray(lineEnd + 1), keys);
  if (!note.ok) return note;
  if (!equalDigest(note.text, sealText(origin, sha256Hex(line)))) {
    return { ok: false, code: 'seal.not_signed', message: `what was signed is not this seal of ${origin}` };
  }
  if (!note.verifiedBy.some((key) => key.kind === 'signature')) {
    return { ok: false, code: 'seal.log_key', message: 'only witnesses signed the seal, not the log' };
  }
  const value = parseStrictJson(line, { file: 'seal', maxBytes: MAX_SEAL_BYTES }).value;
  const parsed = sealSchema.safeParse(value);
  if (!parsed.success) return { ok: false, code: 'seal.malformed', message: 'the signed seal has another shape' };
  return { ok: true, seal: parsed.data, verifiedBy: note.verifiedBy.map((key) => `${key.name}+${key.keyId}`) };
}

function sealText(origin: string, digest: string): string {
  return `${SEAL_FORMAT}\n${origin}\n${digest}\n`;
}
