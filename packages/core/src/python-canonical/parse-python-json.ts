import { InputError } from '../error.ts';
import { type Cursor, unexpected } from '../strict-json/cursor.ts';
import { decodeUtf8 } from '../strict-json/decode-utf8.ts';
import { LIMITS, MAX_DEPTH } from '../strict-json/limits.ts';
import { createLocator, pointerAt } from '../strict-json/locate.ts';
import { readString } from '../strict-json/read-string.ts';
import { JsonRefusal } from '../strict-json/refusal.ts';
import type { PythonFloat, PythonInteger, PythonJson } from './python-json.ts';

export interface PythonJsonOptions {
  /** For messages. */
  readonly file: string;
  /** 1-based line of the file on which the text stands, for messages; default 1. */
  readonly line?: number;
  /** Default `LIMITS.evidence`. */
  readonly maxBytes?: number;
}

const NUMBER = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/y;
/** CPython 3.11 refuses longer ones too (`sys.set_int_max_str_digits`). */
const MAX_INTEGER_DIGITS = 4300;

const WORDS: readonly (readonly [string, null | boolean | PythonFloat])[] = [
  ['null', null],
  ['true', true],
  ['false', false],
  ['NaN', { kind: 'float', value: Number.NaN }],
  ['Infinity', { kind: 'float', value: Number.POSITIVE_INFINITY }],
  ['-Infinity', { kind: 'float', value: Number.NEGATIVE_INFINITY }],
];

/**
 * Reads a JSON text as the predecessor's Python did: NaN, Infinity and -Infinity are numbers, of a repeated key the last
 * value counts. Where Python would go on and crash later (half a surrogate pair cannot be hashed), this refuses.
 *
 * @throws InputError `json.too_large`, `json.bom`, `json.encoding`, `json.syntax`, `json.lone_surrogate`,
 *   `json.number_range` (integers of more than 4300 digits), `json.too_deep`; nothing else
 */
export function parsePythonJson(source: Uint8Array | string, options: PythonJsonOptions): PythonJson {
  const text = typeof source === 'string' ? source : decode(source, options);
  const cursor: Cursor = { text, at: 0, depth: 0, maxDepth: MAX_DEPTH, integers: 'safe', keys: [] };
  try {
    const half = text.search(/\p{Surrogate}/u);
    if (half !== -1) throw new JsonRefusal('json.lone_surrogate', half, 'expected whole characters, found half a pair');
    const value = readValue(cursor);
    skipSpace(cursor);
    if (cursor.at < text.length) throw unexpected(cursor, 'the end of the text after one JSON value');
    return value;
  } catch (error) {
    if (!(error instanceof JsonRefusal)) throw error;
    throw explain(error, text, options);
  }
}

function decode(bytes: Uint8Array, options: PythonJsonOptions): string {
  return decodeUtf8(bytes, { file: options.file, maxBytes: options.maxBytes ?? LIMITS.evidence, format: 'json' });
}

function explain(error: JsonRefusal, text: string, options: PythonJsonOptions): InputError {
  const { line, column } = createLocator(text).positionAt(error.at);
  const where = {
    file: options.file,
    pointer: pointerAt(text, error.at),
    line: line + (options.line ?? 1) - 1,
    column,
  };
  return new InputError({ code: error.code, message: error.message, where });
}

function readValue(cursor: Cursor): PythonJson {
  skipSpace(cursor);
  const { text, at } = cursor;
  if (text[at] === '"') return readString(cursor);
  if (text[at] === '{') return readObject(cursor);
  if (text[at] === '[') return readArray(cursor);
  const code = text.charCodeAt(at);
  if (code >= 0x30 && code <= 0x39) return readNumber(cursor);
  const word = WORDS.find(([name]) => text.startsWith(name, at));
  if (word === undefined) return readNumber(cursor);
  cursor.at += word[0].length;
  return word[1];
}

function readNumber(cursor: Cursor): PythonInteger | PythonFloat {
  NUMBER.lastIndex = cursor.at;
  const match = NUMBER.exec(cursor.text);
  if (match === null) throw unexpected(cursor, 'a JSON value');
  const [text, fraction, exponent] = match;
  if (fraction !== undefined || exponent !== undefined) {
    cursor.at += text.length;
    return { kind: 'float', value: Number(text) };
  }
  if (text.length > MAX_INTEGER_DIGITS + 1) {
    const message = `expected an integer of at most ${MAX_INTEGER_DIGITS} digits, found ${text.length} characters`;
    throw new JsonRefusal('json.number_range', cursor.at, message);
  }
  cursor.at += text.length;
  return { kind: 'integer', text: text === '-0' ? '0' : text };
}

function readArray(cursor: Cursor): PythonJson {
  enter(cursor);
  const items: PythonJson[] = [];
  if (next(cursor) !== ']') {
    do items.push(readValue(cursor));
    while (takeComma(cursor));
  }
  leave(cursor, ']');
  return { kind: 'array', items };
}

function readObject(cursor: Cursor): PythonJson {
  enter(cursor);
  const members = new Map<string, PythonJson>();
  if (next(cursor) !== '}') {
    do {
      skipSpace(cursor);
      const key = readString(cursor);
      if (next(cursor) !== ':') throw unexpected(cursor, '":" after a key');
      cursor.at++;
      members.set(key, readValue(cursor));
    } while (takeComma(cursor));
  }
  leave(cursor, '}');
  return { kind: 'object', members };
}

function takeComma(cursor: Cursor): boolean {
  if (next(cursor) !== ',') return false;
  cursor.at++;
  return true;
}

function enter(cursor: Cursor): void {
  if (++cursor.depth > cursor.maxDepth) {
    const message = `expected at most ${cursor.maxDepth} arrays and objects inside one another, found more`;
    throw new JsonRefusal('json.too_deep', cursor.at, message);
  }
  cursor.at++;
}

function leave(cursor: Cursor, close: string): void {
  if (next(cursor) !== close) throw unexpected(cursor, `"," or ${JSON.stringify(close)}`);
  cursor.at++;
  cursor.depth--;
}

function next(cursor: Cursor): string | undefined {
  skipSpace(cursor);
  return cursor.text[cursor.at];
}

function skipSpace(cursor: Cursor): void {
  for (;;) {
    const code = cursor.text.charCodeAt(cursor.at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
    cursor.at++;
  }
}
