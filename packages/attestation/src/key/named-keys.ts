import type { ReadFile } from '../verify/read-files.ts';

/** DER of a public key in base64: what the command line makes of a file outside of the folder that is verified. */
const KEY_TEXT = /^M[A-Za-z0-9+/]{50,}={0,2}$/;

/** What a reader names as keys: PEM that was given as text, and paths of files that have it. */
export function splitNamedKeys(entries: readonly string[]): {
  readonly given: readonly ReadFile[];
  readonly paths: readonly string[];
} {
  const texts = entries.filter((entry) => KEY_TEXT.test(entry));
  const given = texts.map((text, at) => ({
    path: texts.length === 1 ? 'the key that was given' : `key ${at + 1} of those that were given`,
    base64: Buffer.from(`-----BEGIN PUBLIC KEY-----\n${text}\n-----END PUBLIC KEY-----\n`).toString('base64'),
  }));
  return { given, paths: entries.filter((entry) => !KEY_TEXT.test(entry)) };
}
