import { cosignatureTime, type NoteSigner, type NoteVerifier, decodeBase64, isKeyName } from './note-key.ts';

/** C2SP signed note: text, an empty line, signature lines. https://c2sp.org/signed-note */

export const MAX_NOTE_BYTES = 1_000_000;
/** The standard asks for at least 16; more than this is refused, for each costs a verification. */
export const MAX_SIGNATURES = 100;

const SPLIT = '\n\n';
const LINE = /^\u2014 ([^ ]+) ([^ ]+)$/u;
const KEY_ID_BYTES = 4;

export type NoteFault = 'note.malformed' | 'note.no_known_key' | 'note.bad_signature' | 'note.ambiguous_key';

/** A signature by a known key that fits. */
export interface NoteSignature {
  readonly key: NoteVerifier;
  /** The line as it stands, without its newline. */
  readonly line: string;
  /** When a witness says that it signed, Unix seconds; null for a plain signature. */
  readonly timeS: number | null;
}

export type OpenedNote =
  | {
      readonly ok: true;
      /** What was signed; ends in a newline. */
      readonly text: string;
      /** Distinct keys, in the order of their lines. A threshold counts these, never lines. */
      readonly verifiedBy: readonly NoteVerifier[];
      /** The good ones, in the order of their lines. A key may have more than one line. */
      readonly signatures: readonly NoteSignature[];
      /** Signature lines by keys we do not know; proof of nothing. */
      readonly unknown: number;
    }
  | { readonly ok: false; readonly code: NoteFault; readonly message: string };

interface SignatureLine {
  readonly line: string;
  readonly name: string;
  readonly keyId: string;
  readonly signature: Uint8Array;
}

/**
 * Checks a note against the keys of the trust root. Unknown keys are ignored; a known key whose signature is wrong
 * refuses the note even beside a good one; without any known key there is no note.
 */
export function openNote(bytes: Uint8Array, keys: readonly NoteVerifier[]): OpenedNote {
  const parsed = parseNote(bytes);
  if (typeof parsed === 'string') return refuse('note.malformed', parsed);
  const verified = new Map<string, NoteVerifier>();
  const signatures: NoteSignature[] = [];
  let unknown = 0;
  for (const line of parsed.lines) {
    const known = keys.filter((key) => key.name === line.name && key.keyId === line.keyId);
    if (new Set(known.map((key) => key.publicKey)).size > 1) {
      return refuse('note.ambiguous_key', `two trusted keys are both named ${line.name} with id ${line.keyId}`);
    }
    const [key] = known;
    if (key === undefined) unknown++;
    else if (key.isSignatureOf(parsed.text, line.signature)) {
      verified.set(`${key.publicKey} ${key.kind}`, key);
      const timeS = key.kind === 'cosignature' ? cosignatureTime(line.signature) : null;
      signatures.push({ key, line: line.line, timeS });
    } else return refuse('note.bad_signature', `the signature of the trusted key ${line.name} does not fit the text`);
  }
  if (verified.size === 0) return refuse('note.no_known_key', 'no trusted key signed the note');
  return { ok: true, text: parsed.text, verifiedBy: [...verified.values()], signatures, unknown };
}

/** @throws RangeError where the text is not one that a note can hold: our bug, never the reader's input */
export function signNote(text: string, signers: readonly NoteSigner[]): string {
  if (!text.endsWith('\n') || hasBadCharacter(text)) throw new RangeError('a note is text that ends in a newline');
  return formatNote(
    text,
    signers.map((signer) => formatSignatureLine(signer, signer.sign(text))),
  );
}

/** A text and lines of signatures over it, each without its newline. */
export function formatNote(text: string, lines: readonly string[]): string {
  return `${text}\n${lines.map((line) => `${line}\n`).join('')}`;
}

export function formatSignatureLine(
  { name, keyId }: { readonly name: string; readonly keyId: string },
  signature: Uint8Array,
): string {
  return `\u2014 ${name} ${Buffer.concat([Buffer.from(keyId, 'hex'), signature]).toString('base64')}`;
}

function parseNote(bytes: Uint8Array): { text: string; lines: SignatureLine[] } | string {
  if (bytes.length > MAX_NOTE_BYTES) return `the note is longer than ${MAX_NOTE_BYTES} bytes`;
  const note = decodeUtf8(bytes);
  if (note === undefined) return 'the note is not UTF-8';
  if (hasBadCharacter(note)) return 'the note holds a control character';
  const split = note.lastIndexOf(SPLIT);
  if (split < 0 || !note.endsWith('\n')) return 'the note has no empty line, or does not end in a newline';
  const signatureText = note.slice(split + SPLIT.length);
  const rawLines = signatureText.split('\n').slice(0, -1);
  if (rawLines.length === 0) return 'the note has no signature';
  if (rawLines.length > MAX_SIGNATURES) return `the note has more than ${MAX_SIGNATURES} signature lines`;
  const lines = rawLines.map(parseSignatureLine);
  if (lines.some((line) => line === undefined)) return 'a signature line is not of the form "— name base64"';
  return { text: note.slice(0, split + 1), lines: lines as SignatureLine[] };
}

function parseSignatureLine(line: string): SignatureLine | undefined {
  const [, name, encoded] = LINE.exec(line) ?? [];
  const value = encoded === undefined ? undefined : decodeBase64(encoded);
  if (name === undefined || value === undefined || !isKeyName(name) || value.length <= KEY_ID_BYTES) return undefined;
  return {
    line,
    name,
    keyId: value.subarray(0, KEY_ID_BYTES).toString('hex'),
    signature: value.subarray(KEY_ID_BYTES),
  };
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function hasBadCharacter(text: string): boolean {
  // oxlint-disable-next-line no-control-regex -- the standard refuses exactly these; half surrogates are not UTF-8
  return /[\u0000-\u0009\u000b-\u001f\p{Cs}]/u.test(text);
}

function refuse(code: NoteFault, message: string): OpenedNote {
  return { ok: false, code, message };
}
