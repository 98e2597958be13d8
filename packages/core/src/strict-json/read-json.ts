import type { Json } from '../json.ts';
import { type Cursor, unexpected } from './cursor.ts';
import { readNumber } from './read-number.ts';
import { readString } from './read-string.ts';
import { JsonRefusal } from './refusal.ts';

const KEY_SLOTS = 256;

/**
 * RFC 8259 text to a value whose objects have no prototype.
 *
 * Why not `JSON.parse` after a validating scan: it needs a second pass to cut the prototypes off and cannot see
 * duplicate keys; one pass here costs less than the two together.
 *
 * @throws JsonRefusal
 */
export function readJson(text: string, options: { maxDepth: number; integers: 'safe' | 'exact' }): Json {
  // No slot is there before its first key: making 256 of them costs as much as reading a small document.
  const cursor: Cursor = { text, at: 0, depth: 0, keys: [], ...options };
  skipWhitespace(cursor);
  const value = readValue(cursor);
  skipWhitespace(cursor);
  if (cursor.at < text.length) throw unexpected(cursor, 'the end of the text after one JSON value');
  return value;
}

function readValue(cursor: Cursor): Json {
  switch (cursor.text.charCodeAt(cursor.at)) {
    case 0x22:
      return readString(cursor);
    case 0x7b:
      return readObject(cursor);
    case 0x5b:
      return readArray(cursor);
    case 0x74:
      return readWord(cursor, 'true', true);
    case 0x66:
      return readWord(cursor, 'false', false);
    case 0x6e:
      return readWord(cursor, 'null', null);
    default:
      return readNumber(cursor);
  }
}

function readWord<T extends Json>(cursor: Cursor, word: string, value: T): T {
  if (!cursor.text.startsWith(word, cursor.at)) throw unexpected(cursor, `the word ${word}`);
  cursor.at += word.length;
  return value;
}

function readArray(cursor: Cursor): Json[] {
  enter(cursor);
  const items: Json[] = [];
  if (peek(cursor) !== 0x5d) {
    for (;;) {
      items.push(readValue(cursor));
      if (peek(cursor) !== 0x2c) break;
      cursor.at++;
      skipWhitespace(cursor);
    }
  }
  leave(cursor, 0x5d, items.length === 0 ? 'a value or "]"' : '"," or "]"');
  return items;
}

function readObject(cursor: Cursor): Json {
  enter(cursor);
  const members = Object.create(null) as Record<string, Json>;
  let empty = true;
  if (peek(cursor) !== 0x7d) {
    empty = false;
    for (;;) {
      const start = cursor.at;
      const key = readKey(cursor);
      if (key in members) throw duplicate(start, key);
      if (peek(cursor) !== 0x3a) throw unexpected(cursor, '":" after a key');
      cursor.at++;
      skipWhitespace(cursor);
      members[key] = readValue(cursor);
      if (peek(cursor) !== 0x2c) break;
      cursor.at++;
      skipWhitespace(cursor);
    }
  }
  leave(cursor, 0x7d, empty ? 'a key or "}"' : '"," or "}"');
  return members;
}

function readKey(cursor: Cursor): string {
  const { text, keys } = cursor;
  const start = cursor.at + 1;
  if (text.charCodeAt(cursor.at) !== 0x22) throw unexpected(cursor, 'a key in double quotes');
  let at = start;
  let hash = 0;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === 0x22) break;
    if (code === 0x5c || !(code >= 0x20)) return readString(cursor);
    hash = (hash * 31 + code) | 0;
    at++;
  }
  cursor.at = at + 1;
  const slot = hash & (KEY_SLOTS - 1);
  const known = keys[slot];
  if (known !== undefined && known.length === at - start && text.startsWith(known, start)) return known;
  const key = text.slice(start, at);
  keys[slot] = key;
  return key;
}

function enter(cursor: Cursor): void {
  if (++cursor.depth > cursor.maxDepth) {
    throw new JsonRefusal(
      'json.too_deep',
      cursor.at,
      `expected at most ${cursor.maxDepth} arrays and objects inside one another, found more`,
    );
  }
  cursor.at++;
}

function leave(cursor: Cursor, close: number, expected: string): void {
  if (peek(cursor) !== close) throw unexpected(cursor, expected);
  cursor.at++;
  cursor.depth--;
}

/** Skips white space; the next UTF-16 unit, NaN at the end. */
function peek(cursor: Cursor): number {
  const code = cursor.text.charCodeAt(cursor.at);
  if (code > 0x20) return code;
  skipWhitespace(cursor);
  return cursor.text.charCodeAt(cursor.at);
}

function skipWhitespace(cursor: Cursor): void {
  const { text } = cursor;
  let { at } = cursor;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) break;
    at++;
  }
  cursor.at = at;
}

function duplicate(at: number, key: string): JsonRefusal {
  return new JsonRefusal(
    'json.duplicate_key',
    at,
    `expected each key once in an object, found ${JSON.stringify(key).slice(0, 120)} again`,
    'Remove one of the two: readers differ in which one they keep',
  );
}
