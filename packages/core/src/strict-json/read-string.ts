import { type Cursor, unexpected } from './cursor.ts';
import { JsonRefusal } from './refusal.ts';

const SIMPLE_ESCAPES: Readonly<Record<number, string>> = {
  0x22: '"',
  0x5c: '\\',
  0x2f: '/',
  0x62: '\b',
  0x66: '\f',
  0x6e: '\n',
  0x72: '\r',
  0x74: '\t',
};

/** RFC 8259 section 7, from the opening quote to behind the closing one. */
export function readString(cursor: Cursor): string {
  const { text } = cursor;
  const start = cursor.at + 1;
  if (text.charCodeAt(cursor.at) !== 0x22) throw unexpected(cursor, 'a string in double quotes');
  const end = plainEnd(text, start);
  if (text.charCodeAt(end) === 0x22) {
    cursor.at = end + 1;
    return text.slice(start, end);
  }
  cursor.at = end;
  return readEscaped(cursor, text.slice(start, end));
}

/** Offset of the first quote, backslash, control character or end at or after `from`. */
function plainEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === 0x22 || code === 0x5c || !(code >= 0x20)) return at;
    at++;
  }
}

function readEscaped(cursor: Cursor, beginning: string): string {
  const { text } = cursor;
  let value = beginning;
  for (;;) {
    const code = text.charCodeAt(cursor.at);
    if (code === 0x22) {
      cursor.at++;
      return value;
    }
    if (code !== 0x5c) throw unexpected(cursor, 'a closing quote, or control characters as escapes such as \\n');
    value += readEscape(cursor);
    const end = plainEnd(text, cursor.at);
    value += text.slice(cursor.at, end);
    cursor.at = end;
  }
}

function readEscape(cursor: Cursor): string {
  const start = cursor.at;
  const code = cursor.text.charCodeAt(start + 1);
  const simple = SIMPLE_ESCAPES[code];
  if (simple !== undefined) {
    cursor.at += 2;
    return simple;
  }
  if (code !== 0x75) throw unexpected({ text: cursor.text, at: start + 1 }, 'one of " \\ / b f n r t u after "\\"');
  const unit = readUnit(cursor);
  if (unit < 0xd800 || unit > 0xdfff) return String.fromCharCode(unit);
  const paired = unit < 0xdc00 && cursor.text.startsWith('\\u', cursor.at);
  const low = paired ? readUnit(cursor) : 0;
  if (low < 0xdc00 || low > 0xdfff) throw loneSurrogate(start, unit);
  return String.fromCharCode(unit, low);
}

/** `\uXXXX` at the cursor. */
function readUnit(cursor: Cursor): number {
  const from = cursor.at + 2;
  let unit = 0;
  for (let at = from; at < from + 4; at++) {
    const digit = hexDigit(cursor.text.charCodeAt(at));
    if (digit < 0) throw unexpected({ text: cursor.text, at }, 'four hexadecimal digits after "\\u"');
    unit = unit * 16 + digit;
  }
  cursor.at = from + 4;
  return unit;
}

function hexDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0x41 && code <= 0x46) return code - 0x37;
  if (code >= 0x61 && code <= 0x66) return code - 0x57;
  return -1;
}

function loneSurrogate(at: number, unit: number): JsonRefusal {
  return new JsonRefusal(
    'json.lone_surrogate',
    at,
    `expected a character, found half of a surrogate pair \\u${unit.toString(16)}: no UTF-8 text can hold it`,
  );
}
