import { JsonRefusal } from './refusal.ts';

/** Where the reader stands. One mutable object, so that the recursion passes one argument. */
export interface Cursor {
  readonly text: string;
  /** Offset in UTF-16 units. */
  at: number;
  /** Open arrays and objects. */
  depth: number;
  readonly maxDepth: number;
  readonly integers: 'safe' | 'exact';
  /** Keys seen before, by a small hash: most keys repeat, and a kept string is already internalised. */
  readonly keys: (string | undefined)[];
}

/** The refusal for text that is not JSON. */
export function unexpected(cursor: Pick<Cursor, 'text' | 'at'>, expected: string): JsonRefusal {
  return new JsonRefusal('json.syntax', cursor.at, `expected ${expected}, found ${describe(cursor.text, cursor.at)}`);
}

function describe(text: string, at: number): string {
  const point = text.codePointAt(at);
  if (point === undefined) return 'the end of the text';
  if (point <= 0x20 || (point >= 0x7f && point <= 0x9f))
    return `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
  return JSON.stringify(String.fromCodePoint(point));
}
