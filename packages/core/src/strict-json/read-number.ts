import { type Cursor, unexpected } from './cursor.ts';
import { JsonRefusal } from './refusal.ts';

const MAX_FAST_DIGITS = 15;

/**
 * RFC 8259 section 6. An integer that a double cannot hold for sure is refused: `JSON.parse` would change its digits
 * without a word, and a hash over the value would then not cover what the file says.
 */
export function readNumber(cursor: Cursor): number {
  const { text } = cursor;
  const start = cursor.at;
  const negative = text.charCodeAt(start) === 0x2d;
  const first = negative ? start + 1 : start;
  let at = first;
  let value = 0;
  let code = text.charCodeAt(at);
  if (code === 0x30) {
    code = text.charCodeAt(++at);
  } else if (isDigit(code)) {
    do {
      value = value * 10 + (code - 0x30);
      code = text.charCodeAt(++at);
    } while (isDigit(code));
  } else {
    throw unexpected({ text, at }, negative ? 'a digit after "-"' : 'a JSON value');
  }
  if (code === 0x2e || code === 0x65 || code === 0x45) return readFraction(cursor, at);
  if (isDigit(code)) throw unexpected({ text, at }, 'no digit after a leading zero');
  cursor.at = at;
  if (at - first > MAX_FAST_DIGITS) return readLongInteger(cursor, start);
  return negative ? -value : value;
}

function readFraction(cursor: Cursor, integerEnd: number): number {
  const { text } = cursor;
  const start = cursor.at;
  let at = integerEnd;
  if (text.charCodeAt(at) === 0x2e) at = skipDigits(text, at + 1, 'a digit after "."');
  const code = text.charCodeAt(at);
  if (code === 0x65 || code === 0x45) {
    const sign = text.charCodeAt(at + 1);
    at = skipDigits(text, sign === 0x2b || sign === 0x2d ? at + 2 : at + 1, 'a digit in the exponent');
  }
  const value = Number(text.slice(start, at));
  if (!Number.isFinite(value)) throw outOfRange(text.slice(start, at), start);
  cursor.at = at;
  return value;
}

function readLongInteger(cursor: Cursor, start: number): number {
  const digits = cursor.text.slice(start, cursor.at);
  const value = Number(digits);
  if (Number.isSafeInteger(value)) return value;
  if (!Number.isFinite(value)) throw outOfRange(digits, start);
  if (cursor.integers === 'exact' && String(value) === digits) return value;
  throw new JsonRefusal(
    'json.unsafe_integer',
    start,
    `expected an integer between -(2^53-1) and 2^53-1, found ${shorten(digits)}`,
    'Write it as a string',
  );
}

function skipDigits(text: string, from: number, expected: string): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at++;
  if (at === from) throw unexpected({ text, at }, expected);
  return at;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function outOfRange(digits: string, at: number): JsonRefusal {
  return new JsonRefusal(
    'json.number_range',
    at,
    `expected a number below 1.8e308, found ${shorten(digits)}`,
    'Write it as a string',
  );
}

function shorten(digits: string): string {
  return digits.length > 60 ? `${digits.slice(0, 60)}… (${digits.length} characters)` : digits;
}
