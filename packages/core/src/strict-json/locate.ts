import { toPointer } from '../document.ts';

/** Finds places in a JSON text again, on demand: the happy path of parsing pays nothing for positions. */
export interface Locator {
  /** 1-based line and column (UTF-16 units) of an offset. */
  positionAt(offset: number): { readonly line: number; readonly column: number };
  /** Offset of the value an RFC 6901 pointer names; undefined where it names nothing. Only for a valid text. */
  offsetOf(pointer: string): number | undefined;
}

/**
 * Keeps line starts and, per container it was led through, the offsets of the children: many pointers into one large
 * document cost one scan of each container on their way, not one scan of the document each.
 */
export function createLocator(text: string): Locator {
  let lineStarts: number[] | undefined;
  const children = new Map<number, ReadonlyMap<string, number>>();
  return {
    positionAt(offset) {
      lineStarts ??= findLineStarts(text);
      const line = lastAtOrBelow(lineStarts, offset);
      return { line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1 };
    },
    offsetOf(pointer) {
      let offset = skipSpace(text, 0);
      if (pointer === '') return offset;
      if (!pointer.startsWith('/')) return undefined;
      for (const segment of pointer.slice(1).split('/')) {
        let known = children.get(offset);
        if (known === undefined) children.set(offset, (known = childOffsets(text, offset)));
        const next = known.get(segment.replaceAll('~1', '/').replaceAll('~0', '~'));
        if (next === undefined) return undefined;
        offset = next;
      }
      return offset;
    },
  };
}

/** Pointer of the innermost value or member at an offset; the text needs to be valid only up to there. */
export function pointerAt(text: string, offset: number): string {
  // `undefined`: inside an object, before the next key.
  const path: (string | number | undefined)[] = [];
  for (let at = 0; at < offset;) at = step(text, at, offset, path);
  if (path.length > 0 && path.at(-1) === undefined) {
    const key = text[offset] === '"' ? keyAt(text, offset, text.length) : undefined;
    if (key === undefined) path.pop();
    else path[path.length - 1] = key;
  }
  return toPointer(path.map((part) => part ?? ''));
}

function step(text: string, at: number, offset: number, path: (string | number | undefined)[]): number {
  const last = path.at(-1);
  const character = text[at];
  if (character === '"') {
    if (path.length > 0 && last === undefined) path[path.length - 1] = keyAt(text, at, offset);
    return stringEnd(text, at);
  }
  if (character === '[') path.push(0);
  else if (character === '{') path.push(undefined);
  else if (character === ']' || character === '}') path.pop();
  else if (character === ',' && path.length > 0)
    path[path.length - 1] = typeof last === 'number' ? last + 1 : undefined;
  return at + 1;
}

/** The key that opens at `at`, if it ends before `limit` and a colon follows. What ends before the fault is valid. */
function keyAt(text: string, at: number, limit: number): string | undefined {
  const end = stringEnd(text, at);
  return end <= limit && text[skipSpace(text, end)] === ':' ? decodeKey(text.slice(at, end)) : undefined;
}

function childOffsets(text: string, container: number): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const open = text[container];
  if (open !== '[' && open !== '{') return found;
  let at = skipSpace(text, container + 1);
  for (let index = 0; at < text.length && text[at] !== ']' && text[at] !== '}'; index++) {
    let name = String(index);
    if (open === '{') {
      const end = stringEnd(text, at);
      name = decodeKey(text.slice(at, end));
      at = skipSpace(text, skipSpace(text, end) + 1);
    }
    found.set(name, at);
    at = skipSpace(text, valueEnd(text, at));
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  return found;
}

/** Offset behind the value at `from`. */
function valueEnd(text: string, from: number): number {
  let at = from;
  let depth = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 0x22) {
      at = stringEnd(text, at);
      if (depth === 0) return at;
      continue;
    }
    if (code === 0x5b || code === 0x7b) depth++;
    else if (code === 0x5d || code === 0x7d) {
      if (depth === 0) return at;
      if (--depth === 0) return at + 1;
    } else if (depth === 0 && (code === 0x2c || code <= 0x20)) return at;
    at++;
  }
  return at;
}

/** Offset behind the closing quote of the string that opens at `from`, or the end of the text. */
function stringEnd(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    at += code === 0x5c ? 2 : 1;
  }
  return text.length;
}

function decodeKey(quoted: string): string {
  return quoted.includes('\\') ? (JSON.parse(quoted) as string) : quoted.slice(1, -1);
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) <= 0x20) at++;
  return at;
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lastAtOrBelow(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
