import { isUtf8 } from 'node:buffer';
import { InputError } from '../error.ts';

export interface DecodeOptions {
  readonly file: string;
  readonly maxBytes: number;
  /** First part of the error codes. */
  readonly format: 'json' | 'yaml' | 'toml' | 'text';
}

/**
 * Bytes to text without a replacement character: two different files must never read as the same text.
 *
 * @throws InputError `<format>.too_large`, `<format>.bom`, `<format>.encoding`
 */
export function decodeUtf8(bytes: Uint8Array, options: DecodeOptions): string {
  const { file, format, maxBytes } = options;
  if (bytes.length > maxBytes) {
    throw new InputError({
      code: `${format}.too_large`,
      message: `expected at most ${maxBytes} bytes, found ${bytes.length}`,
      where: { file },
      remedy: 'Make the file smaller, or split it',
    });
  }
  refuseByteOrderMark(bytes, options);
  if (isUtf8(bytes)) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  const at = firstInvalidByte(bytes);
  throw new InputError({
    code: `${format}.encoding`,
    message: `expected UTF-8, found the byte 0x${hex(bytes[at])} that cannot stand at offset ${at}`,
    where: { file, ...positionOfByte(bytes, at) },
    remedy: 'Save the file as UTF-8',
  });
}

function refuseByteOrderMark(bytes: Uint8Array, { file, format }: DecodeOptions): void {
  const [first, second, third] = bytes;
  const utf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (!utf16 && !(first === 0xef && second === 0xbb && third === 0xbf)) return;
  throw new InputError({
    code: `${format}.bom`,
    message: `expected UTF-8 without a byte order mark, found a ${utf16 ? 'UTF-16' : 'UTF-8'} byte order mark`,
    where: { file, line: 1, column: 1 },
    remedy: 'Save the file as UTF-8 without a byte order mark',
  });
}

/** Offset of the first byte that no UTF-8 text can have there, by bisection over prefixes. */
function firstInvalidByte(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >>> 1;
    if (isUtf8Prefix(bytes, valid, middle)) valid = middle;
    else invalid = middle;
  }
  return invalid - 1;
}

/** A cut may fall inside a character: up to three bytes are forgiven where they could still become one. */
function isUtf8Prefix(bytes: Uint8Array, from: number, to: number): boolean {
  const start = characterStart(bytes, from);
  return COMPLETIONS.some((tail) => {
    const probe = new Uint8Array(to - start + tail.length);
    probe.set(bytes.subarray(start, to));
    probe.set(tail, to - start);
    return isUtf8(probe);
  });
}

function characterStart(bytes: Uint8Array, from: number): number {
  let start = from;
  while (start > 0 && from - start < 3 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start--;
  return start;
}

/** Tails that complete every valid beginning of a character (E0 and F0 need a high byte next, ED and F4 a low one). */
const COMPLETIONS = [[], [0x80], [0xa0], [0x80, 0x80], [0xa0, 0x80], [0x90, 0x80, 0x80], [0x80, 0x80, 0x80]];

function positionOfByte(bytes: Uint8Array, at: number): { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  for (let index = 0; index < at; index++) {
    if (bytes[index] !== 0x0a) continue;
    line++;
    lineStart = index + 1;
  }
  const before = Buffer.from(bytes.buffer, bytes.byteOffset + lineStart, at - lineStart).toString('utf8');
  return { line, column: before.length + 1 };
}

function hex(byte: number | undefined): string {
  return (byte ?? 0).toString(16).padStart(2, '0');
}
