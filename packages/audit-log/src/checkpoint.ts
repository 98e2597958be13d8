import { equalDigest } from '@release-gates/core';
import { EMPTY_ROOT, HASH_BYTES } from './merkle.ts';
import { decodeBase64, isKeyName, type NoteSigner, type NoteVerifier } from './note-key.ts';
import { type NoteFault, type NoteSignature, openNote, signNote } from './note.ts';
import type { TreeHead } from './report.ts';

/** https://c2sp.org/tlog-checkpoint: origin, size and root on a line each. */
export interface Checkpoint extends TreeHead {
  /** Schema-less URL that names the log: `example.com/owner/repository/release-log`. */
  readonly origin: string;
  /** Further lines, signed like the rest. We write none. */
  readonly extensions: readonly string[];
}

export type CheckpointFault = NoteFault | 'checkpoint.malformed' | 'checkpoint.origin' | 'checkpoint.log_key';

export type OpenedCheckpoint =
  | {
      readonly ok: true;
      readonly checkpoint: Checkpoint;
      /** `name+keyid` of each distinct key that signed. */
      readonly verifiedBy: readonly string[];
      /** The signed text, and every good signature over it by the log or a witness. */
      readonly text: string;
      readonly signatures: readonly NoteSignature[];
    }
  | { readonly ok: false; readonly code: CheckpointFault; readonly message: string };

/**
 * Opens a signed checkpoint of *our* log. `origin` is what is configured here: a checkpoint may be perfectly signed by
 * a trusted key and speak of another log. The signature that counts is one of the log itself; witnesses alone only
 * say that they saw it.
 */
export function openCheckpoint(bytes: Uint8Array, origin: string, keys: readonly NoteVerifier[]): OpenedCheckpoint {
  const note = openNote(bytes, keys);
  if (!note.ok) return note;
  const checkpoint = parseCheckpointText(note.text);
  if (checkpoint === undefined) {
    return { ok: false, code: 'checkpoint.malformed', message: 'the signed text is not a checkpoint' };
  }
  if (checkpoint.origin !== origin) {
    const message = `expected a checkpoint of ${origin}, found one of ${checkpoint.origin}`;
    return { ok: false, code: 'checkpoint.origin', message };
  }
  if (!note.verifiedBy.some((key) => key.kind === 'signature')) {
    return { ok: false, code: 'checkpoint.log_key', message: 'only witnesses signed the checkpoint, not the log' };
  }
  const verifiedBy = note.verifiedBy.map((key) => `${key.name}+${key.keyId}`);
  return { ok: true, checkpoint, verifiedBy, text: note.text, signatures: note.signatures };
}

/** @throws RangeError where a field is not one that a checkpoint can hold */
export function signCheckpoint(head: TreeHead & { readonly origin: string }, signers: readonly NoteSigner[]): string {
  const text = `${head.origin}\n${head.size}\n${Buffer.from(head.root, 'hex').toString('base64')}\n`;
  if (parseCheckpointText(text)?.root !== head.root) throw new RangeError('not a tree head that a checkpoint can hold');
  return signNote(text, signers);
}

/** The unsigned text, strictly; undefined where it is not a checkpoint. */
export function parseCheckpointText(text: string): Checkpoint | undefined {
  if (!text.endsWith('\n')) return undefined;
  const [origin, decimal, encoded, ...extensions] = text.slice(0, -1).split('\n');
  if (origin === undefined || !isOrigin(origin) || decimal === undefined || encoded === undefined) return undefined;
  const size = parseDecimal(decimal);
  const root = decodeBase64(encoded);
  if (size === undefined || root?.length !== HASH_BYTES || extensions.includes('')) return undefined;
  // A tree of nothing has one root; any other would let an "empty" log stand for a hidden one.
  if (size === 0 && !equalDigest(root, EMPTY_ROOT)) return undefined;
  return { origin, size, root: root.toString('hex'), extensions };
}

/** An origin is also a key name by the standard's advice, so the same characters are refused. */
export function isOrigin(text: string): boolean {
  return isKeyName(text) && text.length <= 256;
}

/** Decimal without sign or leading zero, at most 2^53 - 1. */
export function parseDecimal(text: string): number | undefined {
  const value = /^(0|[1-9][0-9]{0,15})$/.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(value) ? value : undefined;
}
