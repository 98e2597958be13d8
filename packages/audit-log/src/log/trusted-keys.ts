import { decodeUtf8, InputError, type Workspace } from '@release-gates/core';
import { type NoteVerifier, parseVerifierKey } from '../note-key.ts';

export interface TrustedKeys {
  readonly keys: readonly NoteVerifier[];
  /** `name+keyid` of each. */
  readonly names: readonly string[];
  /** Entries that are no keys, and files that cannot be read, one line each. */
  readonly problems: readonly string[];
}

const VKEY = /^[^+\s]+\+[0-9a-f]{8}\+[A-Za-z0-9+/=]+$/;
const MAX_KEY_FILE_BYTES = 65_536;

/**
 * Reads the keys that may sign. Key files are policy: on a pull request they come from the base commit, so that a change
 * cannot bring its own key along.
 *
 * @param entries keys `<name>+<id>+<base64>`, or paths of files with one a line (`#` begins a comment line)
 */
export async function readTrustedKeys(entries: readonly string[], workspace: Workspace): Promise<TrustedKeys> {
  const problems: string[] = [];
  const texts: string[] = [];
  for (const entry of entries) {
    if (VKEY.test(entry)) texts.push(entry);
    else {
      const read = await workspace.read(entry, { role: 'policy', maxBytes: MAX_KEY_FILE_BYTES });
      if (read.state === 'present') texts.push(...linesOf(read.bytes, entry, problems));
      else problems.push(`${entry}: ${read.state === 'absent' ? 'there is no such key or file' : read.reason}`);
    }
  }
  const keys = texts.flatMap((text) => parseKey(text, problems));
  return { keys, names: keys.map((key) => `${key.name}+${key.keyId}`), problems };
}

function linesOf(bytes: Uint8Array, file: string, problems: string[]): string[] {
  try {
    const lines = decodeUtf8(bytes, { file, maxBytes: MAX_KEY_FILE_BYTES, format: 'text' }).split('\n');
    return lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
  } catch (error) {
    return note(error, file, problems);
  }
}

function parseKey(text: string, problems: string[]): NoteVerifier[] {
  try {
    return [parseVerifierKey(text)];
  } catch (error) {
    return note(error, text.slice(0, 60), problems);
  }
}

function note(error: unknown, what: string, problems: string[]): [] {
  if (!(error instanceof InputError)) throw error;
  problems.push(`${what}: ${error.problems[0]?.message ?? 'it does not parse'}`);
  return [];
}
