import { canonicalBytes, type Json } from '@release-gates/core';
import { firstDifferingByte, type Difference } from './difference.ts';

const LINE_FEED = 0x0a;

/** RFC 8785 canonical JSON, UTF-8, and one line feed: the one form a document of ours has on disk. */
export function canonicalFile(value: Json): Uint8Array {
  const text = canonicalBytes(value);
  const file = new Uint8Array(text.length + 1);
  file.set(text);
  file[text.length] = LINE_FEED;
  return file;
}

/** Undefined where the bytes are the canonical form of the value that was parsed from them. */
export function canonicalFormDifference<C extends string>(
  bytes: Uint8Array,
  value: Json,
  report: { readonly file: string; readonly code: C },
): (Difference & { readonly code: C }) | undefined {
  const canonical = canonicalFile(value);
  const offset = firstDifferingByte(bytes, canonical);
  if (offset === undefined) return undefined;
  return {
    ...report,
    pointer: null,
    expected: byteAt(canonical, offset),
    found: byteAt(bytes, offset),
    message: `expected RFC 8785 canonical JSON and one line feed, found another byte at offset ${offset}: expected ${byteAt(canonical, offset)}, found ${byteAt(bytes, offset)}`,
  };
}

function byteAt(bytes: Uint8Array, offset: number): string {
  const byte = bytes[offset];
  return byte === undefined ? 'the end of the file' : `0x${byte.toString(16).padStart(2, '0')}`;
}
