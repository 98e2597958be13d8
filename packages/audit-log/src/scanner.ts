/**
 * Proves, in one pass over the bytes, that a line is a record in canonical form, without building a value.
 *
 * Sound, not complete: `true` means that the strict reader (`readOwnLine`) would take the line too, but for the two
 * hash values, of which only place and length are looked at because the caller compares them with known hashes.
 * `false` means nothing: the caller asks the strict reader. Refused here and left to it: keys with an escape or beyond
 * ASCII (their order is by UTF-16 unit), numbers of more than 15 digits or with an exponent, `\u` escapes, deep nesting.
 */
export interface ScannedLine {
  /** Offset after the closing brace. */
  end: number;
  /** Offset of the member `"entry_hash":"…",`, of `ENTRY_MEMBER_BYTES`. */
  memberAt: number;
  prevHashAt: number;
  /** 0 or 64. */
  prevHashLength: number;
  seq: number;
  ts: number;
}

export const ENTRY_MEMBER_BYTES = 80;
export const ENTRY_HASH_OFFSET = 14;
export const HEX_BYTES = 64;

const MAX_NESTING = 32;
const MAX_DIGITS = 15;
const FAIL = -1;

const QUOTE = 0x22;
const COMMA = 0x2c;
const MINUS = 0x2d;
const DOT = 0x2e;
const ZERO = 0x30;
const COLON = 0x3a;
const OPEN_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/** 1: stands for itself inside a string. Bytes beyond ASCII too: the caller has checked the UTF-8 of all lines at once. */
const PLAIN = Uint8Array.from({ length: 256 }, (_, byte) =>
  Number(byte >= 0x20 && byte !== QUOTE && byte !== BACKSLASH),
);
/** 1: may stand in a key that is compared byte by byte. */
const PLAIN_KEY = PLAIN.map((plain, byte) => Number(plain === 1 && byte < 0x80));
/** 1: the short escapes of RFC 8785. `\/` is not one of them. */
const ESCAPE = Uint8Array.from({ length: 256 }, (_, byte) => Number('"\\bfnrt'.includes(String.fromCharCode(byte))));

/** 1: begins a character that is no white space. All white space beyond ASCII begins with C2, E1, E2, E3 or EF. */
const FILLED = PLAIN.map((plain, byte) =>
  Number(plain === 1 && byte !== 0x20 && ![0xc2, 0xe1, 0xe2, 0xe3, 0xef].includes(byte)),
);

const ACTION = ascii('{"action":"');
const ACTOR = ascii(',"actor":"');
const CONTEXT = ascii(',"context":{');
const ENTRY_HASH = ascii('"entry_hash":"');
const PREV_HASH = ascii('","prev_hash":"');
const SEQ = ascii(',"schema_version":1,"seq":');
const SOURCE = ascii(',"source":"');
const STATUS = ascii(',"status":"');
const TS = ascii(',"ts":');
const TRUE = ascii('true');
const FALSE = ascii('false');
const NULL = ascii('null');

/**
 * @param bytes valid UTF-8 from `start`; a byte below 0x20 (the line feed) must follow the line, for every loop here ends at one
 * @param into is filled; meaningless where the answer is false
 */
export function scanLine(bytes: Uint8Array, start: number, into: ScannedLine): boolean {
  let at = skipLiteral(bytes, start, ACTION);
  at = at === FAIL ? FAIL : skipFilledText(bytes, at);
  at = at === FAIL ? FAIL : skipLiteral(bytes, at, ACTOR);
  at = at === FAIL ? FAIL : skipFilledText(bytes, at);
  at = at === FAIL ? FAIL : skipLiteral(bytes, at, CONTEXT);
  at = at === FAIL ? FAIL : skipMembers(bytes, at, 1);
  at = at === FAIL ? FAIL : scanHashes(bytes, at, into);
  at = at === FAIL ? FAIL : skipLiteral(bytes, at, SEQ);
  at = at === FAIL ? FAIL : scanSeq(bytes, at, into);
  at = at === FAIL ? FAIL : skipLiteral(bytes, at, SOURCE);
  at = at === FAIL ? FAIL : skipFilledText(bytes, at);
  at = at === FAIL ? FAIL : skipLiteral(bytes, at, STATUS);
  at = at === FAIL ? FAIL : skipFilledText(bytes, at);
  at = at === FAIL ? FAIL : skipLiteral(bytes, at, TS);
  at = at === FAIL ? FAIL : scanTs(bytes, at, into);
  if (at === FAIL || bytes[at] !== CLOSE_BRACE) return false;
  into.end = at + 1;
  return true;
}

function skipLiteral(bytes: Uint8Array, at: number, literal: Uint8Array): number {
  for (let index = 0; index < literal.length; index++) {
    if (bytes[at + index] !== literal[index]) return FAIL;
  }
  return at + literal.length;
}

/** A text that cannot be blank: its first character is no white space, by its first byte. */
function skipFilledText(bytes: Uint8Array, at: number): number {
  return FILLED[bytes[at] as number] === 1 ? skipText(bytes, at + 1) : FAIL;
}

/** From behind the opening quote to behind the closing one. */
function skipText(bytes: Uint8Array, from: number): number {
  let at = from;
  for (;;) {
    while (PLAIN[bytes[at] as number] === 1) at++;
    if (bytes[at] === QUOTE) return at + 1;
    if (bytes[at] !== BACKSLASH || ESCAPE[bytes[at + 1] as number] !== 1) return FAIL;
    at += 2;
  }
}

function skipValue(bytes: Uint8Array, at: number, depth: number): number {
  const byte = bytes[at] as number;
  if (byte === QUOTE) return skipText(bytes, at + 1);
  if (byte === OPEN_BRACE) return depth < MAX_NESTING ? skipMembers(bytes, at + 1, depth + 1) : FAIL;
  if (byte === OPEN_BRACKET) return depth < MAX_NESTING ? skipItems(bytes, at + 1, depth + 1) : FAIL;
  if (byte === MINUS || isDigit(byte)) return skipNumber(bytes, at);
  return skipLiteral(bytes, at, byte === TRUE[0] ? TRUE : byte === FALSE[0] ? FALSE : NULL);
}

function skipItems(bytes: Uint8Array, from: number, depth: number): number {
  if (bytes[from] === CLOSE_BRACKET) return from + 1;
  let at = from;
  for (;;) {
    at = skipValue(bytes, at, depth);
    if (at === FAIL) return FAIL;
    if (bytes[at] !== COMMA) return bytes[at] === CLOSE_BRACKET ? at + 1 : FAIL;
    at++;
  }
}

/** Members of an object, from behind its brace: keys in strictly ascending order, so none twice. */
function skipMembers(bytes: Uint8Array, from: number, depth: number): number {
  if (bytes[from] === CLOSE_BRACE) return from + 1;
  let at = from;
  let lastKey = FAIL;
  for (;;) {
    if (bytes[at] !== QUOTE) return FAIL;
    const key = at + 1;
    at = key;
    while (PLAIN_KEY[bytes[at] as number] === 1) at++;
    if (bytes[at] !== QUOTE || bytes[at + 1] !== COLON) return FAIL;
    if (lastKey !== FAIL && !ascends(bytes, lastKey, key)) return FAIL;
    lastKey = key;
    at = skipValue(bytes, at + 2, depth);
    if (at === FAIL) return FAIL;
    if (bytes[at] !== COMMA) return bytes[at] === CLOSE_BRACE ? at + 1 : FAIL;
    at++;
  }
}

/** Both keys end at a quote, which no key holds here; the shorter of two with a common start comes first. */
function ascends(bytes: Uint8Array, left: number, right: number): boolean {
  for (let index = 0; ; index++) {
    const a = bytes[left + index] as number;
    const b = bytes[right + index] as number;
    if (a !== b) return a === QUOTE || (b !== QUOTE && a < b);
    if (a === QUOTE) return false;
  }
}

/**
 * A number that is its own RFC 8785 text: at most 15 digits, so that the double keeps them all and no shorter text
 * reads back as the same double; no needless zero, nothing below 0.000001 (there the text has an exponent). An exponent
 * ends the number here, and no value may end at one.
 */
function skipNumber(bytes: Uint8Array, from: number): number {
  const first = bytes[from] === MINUS ? from + 1 : from;
  let at = first;
  while (isDigit(bytes[at] as number)) at++;
  const whole = at - first;
  if (whole === 0 || (bytes[first] === ZERO && whole > 1)) return FAIL;
  if (bytes[at] !== DOT) {
    const isMinusZero = bytes[first] === ZERO && first !== from;
    return whole <= MAX_DIGITS && !isMinusZero ? at : FAIL;
  }
  const point = at++;
  while (isDigit(bytes[at] as number)) at++;
  const digits = at - point - 1;
  if (digits === 0 || whole + digits > MAX_DIGITS) return FAIL;
  if (bytes[at - 1] === ZERO) return FAIL;
  return bytes[first] === ZERO && startsWithZeros(bytes, point + 1) ? FAIL : at;
}

function startsWithZeros(bytes: Uint8Array, at: number): boolean {
  for (let index = 0; index < 6; index++) if (bytes[at + index] !== ZERO) return false;
  return true;
}

/** From behind `"context":{…}` to behind `prev_hash`. */
function scanHashes(bytes: Uint8Array, at: number, into: ScannedLine): number {
  if (bytes[at] !== COMMA) return FAIL;
  into.memberAt = at + 1;
  const entry = skipLiteral(bytes, at + 1, ENTRY_HASH);
  if (entry === FAIL) return FAIL;
  const prev = skipLiteral(bytes, entry + HEX_BYTES, PREV_HASH);
  if (prev === FAIL) return FAIL;
  into.prevHashAt = prev;
  into.prevHashLength = bytes[prev] === QUOTE ? 0 : HEX_BYTES;
  const end = prev + into.prevHashLength;
  return bytes[end] === QUOTE ? end + 1 : FAIL;
}

function scanSeq(bytes: Uint8Array, from: number, into: ScannedLine): number {
  let at = from;
  let seq = 0;
  while (isDigit(bytes[at] as number)) seq = seq * 10 + (bytes[at++] as number) - ZERO;
  into.seq = seq;
  return at > from && at - from <= MAX_DIGITS && bytes[from] !== ZERO ? at : FAIL;
}

/** Up to 11 digits (all below `MAX_TS`), a point, up to 3. */
function scanTs(bytes: Uint8Array, from: number, into: ScannedLine): number {
  let at = from;
  let whole = 0;
  while (isDigit(bytes[at] as number)) whole = whole * 10 + (bytes[at++] as number) - ZERO;
  if (at === from || at - from > 11 || bytes[from] === ZERO) return FAIL;
  let millis = 0;
  if (bytes[at] === DOT) {
    const point = at++;
    let weight = 100;
    for (; isDigit(bytes[at] as number); weight /= 10) millis += weight * ((bytes[at++] as number) - ZERO);
    if (at === point + 1 || at > point + 4 || bytes[at - 1] === ZERO) return FAIL;
  }
  into.ts = (whole * 1000 + millis) / 1000;
  return at;
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= 0x39;
}

function ascii(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, 'latin1'));
}
