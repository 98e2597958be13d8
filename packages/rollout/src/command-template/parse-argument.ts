import { nearest } from '@release-gates/core';
import { isPlaceholder, PLACE_NAMES, PLACEHOLDERS } from './placeholders.ts';
import type { PlacedCharacter } from './split-command.ts';

/** A piece of an argument: text as it is, or a value to come. */
export type Piece = { readonly text: string } | { readonly placeholder: string };

export interface ArgumentProblem {
  readonly code: 'brace.unmatched' | 'placeholder.empty' | 'placeholder.not_plain' | 'placeholder.unknown';
  readonly message: string;
  /** 0-based, in UTF-16 units of the text that was written. */
  readonly offset: number;
}

/**
 * The brace grammar of Python's `str.format`, of which only `{name}`, `{{` and `}}` are taken. The predecessor looked
 * at the part before the first `.` or `[` alone: `{action.__class__}`, `{action!r}` and `{action:>99999999}` passed its
 * check and were carried out.
 */
export function parseArgument(characters: readonly PlacedCharacter[]): {
  readonly pieces: readonly Piece[];
  readonly problems: readonly ArgumentProblem[];
} {
  const pieces: Piece[] = [];
  const problems: ArgumentProblem[] = [];
  let literal = '';
  for (let at = 0; at < characters.length;) {
    const { character, offset } = characters[at] as PlacedCharacter;
    const isBrace = character === '{' || character === '}';
    if (!isBrace || characters[at + 1]?.character === character) {
      literal += character;
      at += isBrace ? 2 : 1;
      continue;
    }
    const field = character === '{' ? readField(characters, at) : undefined;
    if (field === undefined) {
      problems.push(unmatched(character, offset));
      at++;
      continue;
    }
    at = field.end;
    const name = readName(field.text, offset);
    if (typeof name !== 'string') {
      problems.push(name);
      continue;
    }
    if (literal !== '') pieces.push({ text: literal });
    literal = '';
    pieces.push({ placeholder: name });
  }
  if (literal !== '') pieces.push({ text: literal });
  return { pieces, problems };
}

/** What stands between the brace at `opening` and its partner, nested braces included; undefined where none closes it. */
function readField(characters: readonly PlacedCharacter[], opening: number): { text: string; end: number } | undefined {
  let depth = 0;
  let text = '';
  for (let at = opening; at < characters.length; at++) {
    const { character } = characters[at] as PlacedCharacter;
    if (character === '{') depth++;
    if (character === '}') depth--;
    if (depth === 0) return { text: text.slice(1), end: at + 1 };
    text += character;
  }
  return undefined;
}

function readName(text: string, offset: number): string | ArgumentProblem {
  if (isPlaceholder(text)) return text;
  const shown = JSON.stringify(`{${text.slice(0, 60)}}`);
  if (text === '') {
    return { code: 'placeholder.empty', message: 'expected a name between the braces, found none', offset };
  }
  const sign = /[.[!:{]/.exec(text)?.[0];
  if (sign !== undefined) {
    const what = { '.': 'an attribute', '[': 'an index', '!': 'a conversion', ':': 'a format', '{': 'another brace' }[
      sign
    ];
    const message = `expected a plain name between the braces, found ${what} in ${shown}`;
    return { code: 'placeholder.not_plain', message, offset };
  }
  const meant = nearest(text, [...PLACEHOLDERS, ...PLACE_NAMES]);
  const hint = meant === undefined ? '' : `; did you mean {${meant}}?`;
  return { code: 'placeholder.unknown', message: `there is no placeholder ${shown}${hint}`, offset };
}

function unmatched(brace: string, offset: number): ArgumentProblem {
  const message =
    brace === '{'
      ? 'the brace { is not closed within its argument; write {{ for the character itself'
      : 'the brace } closes nothing within its argument; write }} for the character itself';
  return { code: 'brace.unmatched', message, offset };
}
