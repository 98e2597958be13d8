/** One character of an argument, with its place in the text that was split. */
export interface PlacedCharacter {
  readonly character: string;
  /** 0-based, in UTF-16 units. */
  readonly offset: number;
}

export type SplitCommand =
  | { readonly state: 'split'; readonly arguments: readonly (readonly PlacedCharacter[])[] }
  | { readonly state: 'refused'; readonly reason: string; readonly offset: number };

const SPACE = new Set([' ', '\t', '\r', '\n']);

/**
 * Splits as Python's `shlex.split` does in POSIX mode (no comments): white space separates; single quotes keep all as
 * it is; in double quotes a backslash escapes `"` and `\` only; elsewhere it escapes any character. Nothing is expanded:
 * `$`, backquotes, globs and `;` are characters like any other.
 */
export function splitCommand(text: string): SplitCommand {
  const found: PlacedCharacter[][] = [];
  let current: PlacedCharacter[] | undefined;
  let at = 0;
  while (at < text.length) {
    const character = text[at] as string;
    if (SPACE.has(character)) {
      if (current !== undefined) found.push(current);
      current = undefined;
      at++;
      continue;
    }
    current ??= [];
    const end = takePart(text, at, current);
    if (typeof end === 'object') return { state: 'refused', ...end };
    at = end;
  }
  if (current !== undefined) found.push(current);
  return { state: 'split', arguments: found };
}

interface Refusal {
  readonly reason: string;
  readonly offset: number;
}

/** Takes a quoted part, an escaped or a plain character; returns where the next begins. */
function takePart(text: string, at: number, into: PlacedCharacter[]): number | Refusal {
  const character = text[at] as string;
  if (character === "'" || character === '"') return takeQuoted(text, at, into);
  if (character !== '\\') {
    into.push({ character, offset: at });
    return at + 1;
  }
  const escaped = text[at + 1];
  if (escaped === undefined) return { reason: 'nothing follows the backslash at the end', offset: at };
  into.push({ character: escaped, offset: at + 1 });
  return at + 2;
}

function takeQuoted(text: string, opening: number, into: PlacedCharacter[]): number | Refusal {
  const quote = text[opening] as string;
  for (let at = opening + 1; at < text.length; at++) {
    const character = text[at] as string;
    if (character === quote) return at + 1;
    const next = text[at + 1];
    if (quote === '"' && character === '\\' && (next === '"' || next === '\\')) {
      into.push({ character: next, offset: at + 1 });
      at++;
    } else into.push({ character, offset: at });
  }
  return { reason: `the quote ${quote} is not closed`, offset: opening };
}
