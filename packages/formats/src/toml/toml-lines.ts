import { MAX_DEPTH, toPointer } from '@release-gates/core';

const BARE = /[A-Za-z0-9_-]/;

interface Scan {
  readonly text: string;
  readonly lines: Map<string, number>;
  /** Path of the open table header. */
  table: readonly string[];
  /** Tables in each array of tables so far, by pointer of the array. */
  readonly counts: Map<string, number>;
  at: number;
  line: number;
}

/**
 * 1-based lines of tables and keys of a *valid* TOML text, by RFC 6901 pointer: the library gives values without
 * positions. What stands inside an inline table or an array has the line of the nearest key above it.
 */
export function createTomlLines(text: string): (pointer: string) => number | undefined {
  let lines: ReadonlyMap<string, number> | undefined;
  return (pointer) => {
    lines ??= scan(text);
    for (let current = pointer; current !== ''; current = current.slice(0, current.lastIndexOf('/'))) {
      const line = lines.get(current);
      if (line !== undefined) return line;
    }
    return 1;
  };
}

function scan(text: string): ReadonlyMap<string, number> {
  const state: Scan = { text, lines: new Map(), table: [], counts: new Map(), at: 0, line: 1 };
  while (skipBlank(state)) {
    if (text[state.at] === '[') readHeader(state);
    else readMember(state);
  }
  return state.lines;
}

function readHeader(state: Scan): void {
  const array = state.text[state.at + 1] === '[';
  state.at += array ? 2 : 1;
  const line = state.line;
  const written = readPath(state, ']');
  const path = resolvePath(state, array ? written.slice(0, -1) : written);
  const last = written.at(-1);
  if (array && last !== undefined) {
    const list = toPointer([...path, last]);
    const index = state.counts.get(list) ?? 0;
    state.counts.set(list, index + 1);
    if (index === 0) state.lines.set(list, line);
    path.push(last, String(index));
  }
  state.table = path;
  remember(state, path, line);
  skipToLineEnd(state);
}

/** A name of an array of tables stands for its last table. */
function resolvePath(state: Scan, written: readonly string[]): string[] {
  const path: string[] = [];
  for (const key of written) {
    path.push(key);
    const count = state.counts.get(toPointer(path));
    if (count !== undefined) path.push(String(count - 1));
  }
  return path;
}

function readMember(state: Scan): void {
  const line = state.line;
  const path = readPath(state, '=');
  remember(state, [...state.table, ...path], line);
  skipValue(state);
}

/** Tables that only a longer path implies begin there too. */
function remember(state: Scan, path: readonly string[], line: number): void {
  for (let length = path.length; length > 0; length--) {
    const pointer = toPointer(path.slice(0, length));
    if (state.lines.has(pointer)) return;
    state.lines.set(pointer, line);
  }
}

/** Dotted, quoted or bare keys up to `end`, which is passed. */
function readPath(state: Scan, end: string): string[] {
  const { text } = state;
  const keys: string[] = [];
  while (state.at < text.length && text[state.at] !== end) {
    const character = text[state.at] as string;
    if (character === '"' || character === "'") keys.push(readQuoted(state, character));
    else if (BARE.test(character)) keys.push(readBare(state));
    else state.at++;
  }
  state.at++;
  // Deeper than the parser lets through; every prefix becomes a pointer, which would be quadratic.
  return keys.slice(0, MAX_DEPTH + 1);
}

function readBare(state: Scan): string {
  const start = state.at;
  while (BARE.test(state.text[state.at] ?? '')) state.at++;
  return state.text.slice(start, state.at);
}

function readQuoted(state: Scan, quote: string): string {
  const start = state.at + 1;
  skipString(state, quote);
  const raw = state.text.slice(start, state.at - 1);
  if (quote === "'" || !raw.includes('\\')) return raw;
  return raw.replaceAll(/\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|x([0-9A-Fa-f]{2})|(.))/g, unescapeKey);
}

// oxlint-disable-next-line max-params -- the shape of a replacer
function unescapeKey(_: string, four?: string, eight?: string, two?: string, letter?: string): string {
  const code = four ?? eight ?? two;
  if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16));
  const letters: Readonly<Record<string, string>> = { b: '\b', t: '\t', n: '\n', f: '\f', r: '\r', e: '\u001b' };
  return letters[letter ?? ''] ?? letter ?? '';
}

/** To the end of the line on which the value ends; strings, arrays and inline tables may hold line breaks. */
function skipValue(state: Scan): void {
  const { text } = state;
  let depth = 0;
  while (state.at < text.length) {
    const character = text[state.at] as string;
    if (character === '"' || character === "'") {
      skipString(state, character);
      continue;
    }
    if (character === '#') skipComment(state);
    if (text[state.at] === '\n') {
      if (depth === 0) return;
      state.line++;
    }
    if (character === '[' || character === '{') depth++;
    if (character === ']' || character === '}') depth--;
    state.at++;
  }
}

/** From the opening quote to behind the closing one. */
function skipString(state: Scan, quote: string): void {
  const { text } = state;
  const delimiter = text.startsWith(quote.repeat(3), state.at) ? quote.repeat(3) : quote;
  state.at += delimiter.length;
  while (state.at < text.length && !text.startsWith(delimiter, state.at)) {
    if (text[state.at] === '\n') state.line++;
    if (text[state.at] === '\\' && quote === '"') {
      state.at++;
      if (text[state.at] === '\n') state.line++;
    }
    state.at++;
  }
  state.at += delimiter.length;
  // `""""` closes a multi-line string whose last character is a quote.
  if (delimiter.length === 3) while (text[state.at] === quote) state.at++;
}

/** To the next character that is neither white space nor comment; false at the end. */
function skipBlank(state: Scan): boolean {
  const { text } = state;
  for (; state.at < text.length; state.at++) {
    if (text[state.at] === '#') skipComment(state);
    const character = text[state.at];
    if (character === '\n') state.line++;
    else if (character !== ' ' && character !== '\t' && character !== '\r') return character !== undefined;
  }
  return false;
}

function skipComment(state: Scan): void {
  const end = state.text.indexOf('\n', state.at);
  state.at = end === -1 ? state.text.length : end;
}

function skipToLineEnd(state: Scan): void {
  skipComment(state);
}
