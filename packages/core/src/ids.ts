import { InputError } from './error.ts';

/**
 * Identifiers that end up in file names, manifests and argv: ASCII, 1 to 128 characters, no leading `-` (an option)
 * or `.` (a hidden file, a traversal). Confusables and bidirectional marks cannot occur.
 */
const ID = /^(?![-.])[A-Za-z0-9._-]{1,128}$/;

export function isId(text: unknown): boolean {
  return typeof text === 'string' && ID.test(text);
}

/** @throws InputError `id.invalid` */
export function parseId(text: string, name: string): string {
  if (isId(text)) return text;
  throw new InputError({
    code: 'id.invalid',
    message: `expected an id of 1 to 128 characters A-Z a-z 0-9 . _ - without a leading "-" or ".", found ${JSON.stringify(text.slice(0, 140))}`,
    where: { file: name },
  });
}

/**
 * `rc-<version>-<first 12 hex digits of the commit>`; characters an id may not have become `-`. A change writes its own
 * version: a long one is cut, so that the commit always stands in the id.
 */
export function deriveReleaseCandidateId(version: string, commit: string): string {
  const tail = `-${commit.slice(0, 12)}`;
  const head = `rc-${version.replaceAll(/[^A-Za-z0-9._-]/g, '-')}`;
  return head.slice(0, 128 - tail.length) + tail;
}
