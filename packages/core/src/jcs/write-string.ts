import { type ByteSink, reserve } from './byte-sink.ts';

/** UTF-16 units encoded per reservation, so that a large string does not reserve six times its size at once. */
const CHUNK = 4096;
/** A control character becomes six bytes; every other unit fewer. */
const MAX_BYTES_PER_UNIT = 6;

/** Second byte of the two-byte escapes of RFC 8785 section 3.2.2.2, by character; 0 where there is none. */
const SHORT_ESCAPES = new Uint8Array(0x60);
SHORT_ESCAPES[0x08] = 0x62;
SHORT_ESCAPES[0x09] = 0x74;
SHORT_ESCAPES[0x0a] = 0x6e;
SHORT_ESCAPES[0x0c] = 0x66;
SHORT_ESCAPES[0x0d] = 0x72;
SHORT_ESCAPES[0x22] = 0x22;
SHORT_ESCAPES[0x5c] = 0x5c;

/** Writes a quoted string; false where it holds half of a surrogate pair. */
export function writeString(sink: ByteSink, text: string): boolean {
  reserve(sink, 1);
  sink.bytes[sink.at++] = 0x22;
  let index = 0;
  while (index < text.length) {
    const next = writeUnits(sink, text, index);
    if (next < 0) return false;
    index = next;
  }
  reserve(sink, 1);
  sink.bytes[sink.at++] = 0x22;
  return true;
}

/** Writes up to `CHUNK` units; the index of the first one not written, or -1 at half of a surrogate pair. */
function writeUnits(sink: ByteSink, text: string, from: number): number {
  const end = Math.min(text.length, from + CHUNK);
  reserve(sink, (end - from + 1) * MAX_BYTES_PER_UNIT);
  const { bytes } = sink;
  let { at } = sink;
  let index = from;
  for (; index < end; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x80) {
      if (code >= 0x20 && code !== 0x22 && code !== 0x5c) bytes[at++] = code;
      else at = writeEscape(bytes, at, code);
    } else if (code < 0x800) {
      bytes[at++] = 0xc0 | (code >> 6);
      bytes[at++] = 0x80 | (code & 0x3f);
    } else if (code < 0xd800 || code > 0xdfff) {
      bytes[at++] = 0xe0 | (code >> 12);
      bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
      bytes[at++] = 0x80 | (code & 0x3f);
    } else {
      const low = text.charCodeAt(++index);
      if (code > 0xdbff || !(low >= 0xdc00 && low <= 0xdfff)) return -1;
      at = writeAstral(bytes, at, ((code - 0xd800) << 10) + (low - 0xdc00) + 0x1_0000);
    }
  }
  sink.at = at;
  return index;
}

function writeAstral(bytes: Uint8Array, from: number, point: number): number {
  bytes[from] = 0xf0 | (point >> 18);
  bytes[from + 1] = 0x80 | ((point >> 12) & 0x3f);
  bytes[from + 2] = 0x80 | ((point >> 6) & 0x3f);
  bytes[from + 3] = 0x80 | (point & 0x3f);
  return from + 4;
}

function writeEscape(bytes: Uint8Array, from: number, code: number): number {
  bytes[from] = 0x5c;
  const short = SHORT_ESCAPES[code] as number;
  if (short !== 0) {
    bytes[from + 1] = short;
    return from + 2;
  }
  bytes[from + 1] = 0x75;
  bytes[from + 2] = 0x30;
  bytes[from + 3] = 0x30;
  bytes[from + 4] = 0x30 + (code >> 4);
  bytes[from + 5] = '0123456789abcdef'.charCodeAt(code & 0xf);
  return from + 6;
}
