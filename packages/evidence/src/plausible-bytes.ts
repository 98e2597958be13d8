const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];

/** What may have stood in a place of canonical JSON, so that with it the whole is canonical JSON of the same shape. */
export type Plausible = (offset: number) => readonly number[];

const bytesOf = (text: string): readonly number[] => [...Buffer.from(text, 'latin1')];
const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_none, index) => from + index);

export const PRINTABLE = range(0x20, 0x7e);
const CONTINUED = range(0x80, 0xff);
const HEX = bytesOf('0123456789abcdef');
const DIGIT = bytesOf('0123456789');
const IN_NUMBER = bytesOf('0123456789-+.e,');
const NONE: readonly number[] = [];

/** Text that is nothing but a digest, a commit id or a time is told by its length and its characters. */
const DIGEST = /^(?:sha256:)?(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

/**
 * One byte of canonical JSON that was changed into another that leaves it canonical is a character of a string, a digit,
 * or a comma between two numbers: brackets, colons, quotes and words cannot be.
 */
export function plausibleBytes(bytes: Uint8Array): Plausible {
  const kinds: (readonly number[] | undefined)[] = [];
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] as number;
    if (byte === QUOTE) {
      const end = stringEnd(bytes, at + 1);
      const isNamed = ofString(Buffer.from(bytes.subarray(at + 1, end)).toString('latin1'));
      for (let inner = at + 1; inner < end; inner++) kinds[inner] = isNamed(bytes[inner] as number);
      at = end + 1;
      continue;
    }
    if (IN_NUMBER.includes(byte)) kinds[at] = byte === COMMA ? DIGIT : IN_NUMBER;
    at++;
  }
  return (offset) => kinds[offset] ?? NONE;
}

function ofString(text: string): (byte: number) => readonly number[] {
  if (DIGEST.test(text)) return (byte) => (HEX.includes(byte) ? HEX : NONE);
  if (TIME.test(text)) return (byte) => (DIGIT.includes(byte) ? DIGIT : NONE);
  return (byte) => (byte < 0x80 ? PRINTABLE : CONTINUED);
}

/** Offset of the quote that ends the string whose first character is at `from`. */
function stringEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
  return Math.min(at, bytes.length);
}
