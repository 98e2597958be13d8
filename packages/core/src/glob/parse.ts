import { InputError } from '../error.ts';
import type { Segment, Token } from './segment.ts';

const MAX_PATTERN = 4096;
const MAX_ALTERNATIVES = 1024;

/**
 * Text to alternatives, each a list of segments. `\` takes the next character as it is.
 *
 * @throws InputError `glob.invalid`
 */
export function parseGlob(pattern: string): readonly (readonly Segment[])[] {
  if (pattern === '' || pattern.length > MAX_PATTERN || pattern.includes('\0')) {
    throw invalid(pattern, `expected a pattern of 1 to ${MAX_PATTERN} characters without a NUL`);
  }
  if (pattern.startsWith('!')) throw invalid(pattern, 'a pattern cannot exclude files', 'Write \\! for the character');
  return expandBraces(pattern, pattern).map((alternative) => parseSegments(alternative, pattern));
}

/** `a{b,c{d,e}}` → `ab`, `acd`, `ace`. Braces without a comma stay as they are. */
function expandBraces(text: string, pattern: string): string[] {
  let done: string[] = [];
  let pending = [text];
  while (pending.length > 0) {
    const next: string[] = [];
    for (const candidate of pending) {
      const group = findGroup(candidate, pattern);
      if (group === undefined) done.push(candidate);
      else for (const part of group.parts) next.push(group.before + part + group.after);
    }
    if (done.length + next.length > MAX_ALTERNATIVES) {
      throw invalid(pattern, `expected at most ${MAX_ALTERNATIVES} alternatives in braces`);
    }
    pending = next;
  }
  done = [...new Set(done)];
  return done;
}

interface Group {
  readonly before: string;
  readonly parts: readonly string[];
  readonly after: string;
}

/** The first pair of braces that holds a comma at its own depth. */
function findGroup(text: string, pattern: string): Group | undefined {
  const opened: { start: number; commas: number[] }[] = [];
  let first: Group | undefined;
  let firstStart = text.length;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (character === '\\') index++;
    else if (character === '[') index = endOfClass(text, index, pattern);
    else if (character === '{') opened.push({ start: index, commas: [] });
    else if (character === ',') opened.at(-1)?.commas.push(index);
    else if (character === '}') {
      const group = opened.pop();
      if (group === undefined || group.commas.length === 0 || group.start > firstStart) continue;
      first = cutGroup(text, group, index);
      firstStart = group.start;
    }
  }
  if (opened.length > 0) throw invalid(pattern, 'a "{" is not closed', 'Write \\{ for the character');
  return first;
}

function cutGroup(text: string, group: { start: number; commas: number[] }, end: number): Group {
  const bounds = [group.start, ...group.commas, end];
  const parts = bounds.slice(1).map((bound, index) => text.slice((bounds[index] as number) + 1, bound));
  return { before: text.slice(0, group.start), parts, after: text.slice(end + 1) };
}

/** Index of the `]` that closes the `[` at `start`. A `]` right after the opening is a member. */
function endOfClass(text: string, start: number, pattern: string): number {
  let index = start + 1;
  if (text[index] === '!' || text[index] === '^') index++;
  if (text[index] === ']') index++;
  for (; index < text.length; index++) {
    if (text[index] === '\\') index++;
    else if (text[index] === '/') break;
    else if (text[index] === ']') return index;
  }
  throw invalid(pattern, 'a "[" is not closed', 'Write \\[ for the character');
}

function parseSegments(alternative: string, pattern: string): Segment[] {
  const names = splitNames(alternative, pattern).filter((name, index) => !(index === 0 && name === '.'));
  if (names.some((name) => name === '' || name === '.' || name === '..')) {
    throw invalid(pattern, 'expected a pattern inside the workspace without empty, "." or ".." parts', 'Write dir/**');
  }
  return names.map((name) => (name === '**' ? { kind: 'globstar' } : toName(parseTokens(Array.from(name), pattern))));
}

function splitNames(text: string, pattern: string): string[] {
  const names: string[] = [];
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    if (text[index] === '\\') index++;
    else if (text[index] === '[') index = endOfClass(text, index, pattern);
    else if (text[index] === '/') {
      names.push(text.slice(start, index));
      start = index + 1;
    }
  }
  names.push(text.slice(start));
  return names;
}

function toName(tokens: readonly Token[]): Segment {
  const isLiteral = tokens.every((token) => token.kind === 'literal');
  const literal = isLiteral ? tokens.map((token) => (token.kind === 'literal' ? token.text : '')).join('') : undefined;
  return { kind: 'name', tokens, literal };
}

function parseTokens(characters: readonly string[], pattern: string): Token[] {
  const tokens: Token[] = [];
  for (let index = 0; index < characters.length; index++) {
    const character = characters[index] as string;
    if (character === '*') {
      if (tokens.at(-1)?.kind !== 'star') tokens.push({ kind: 'star' });
    } else if (character === '?') tokens.push({ kind: 'any' });
    else if (character === '[') {
      const end = endOfClassAt(characters, index);
      tokens.push(parseClass(characters.slice(index + 1, end), pattern));
      index = end;
    } else if (character === '\\') {
      const next = characters[++index];
      if (next === undefined || next === '/') throw invalid(pattern, 'a "\\" has nothing to escape');
      tokens.push({ kind: 'literal', text: next });
    } else tokens.push({ kind: 'literal', text: character });
  }
  return tokens;
}

function endOfClassAt(characters: readonly string[], start: number): number {
  let index = start + 1;
  if (characters[index] === '!' || characters[index] === '^') index++;
  if (characters[index] === ']') index++;
  while (characters[index] !== ']') index += characters[index] === '\\' ? 2 : 1;
  return index;
}

function parseClass(characters: readonly string[], pattern: string): Token {
  const negated = characters[0] === '!' || characters[0] === '^';
  const ranges: [number, number][] = [];
  const members = negated ? characters.slice(1) : characters;
  for (let index = 0; index < members.length; index++) {
    if (members[index] === '\\') index++;
    const low = pointAt(members, index);
    if (members[index + 1] === '-' && index + 2 < members.length) {
      index += members[index + 2] === '\\' ? 3 : 2;
      const high = pointAt(members, index);
      if (high < low) throw invalid(pattern, 'a range in [ ] runs backwards');
      ranges.push([low, high]);
    } else ranges.push([low, low]);
  }
  return { kind: 'class', negated, ranges };
}

function pointAt(members: readonly string[], index: number): number {
  return (members[index] as string).codePointAt(0) as number;
}

function invalid(pattern: string, message: string, remedy?: string): InputError<'glob.invalid'> {
  return new InputError({
    code: 'glob.invalid',
    message: `${message}, found ${JSON.stringify(pattern.slice(0, 200))}`,
    ...(remedy !== undefined && { remedy }),
  });
}
