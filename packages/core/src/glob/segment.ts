/** One character position of a pattern segment. */
export type Token =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'any' }
  | { readonly kind: 'star' }
  | { readonly kind: 'class'; readonly negated: boolean; readonly ranges: readonly (readonly [number, number])[] };

/** One folder or file name of a pattern. `globstar` is `**` standing alone. */
export type Segment =
  | { readonly kind: 'globstar' }
  | { readonly kind: 'name'; readonly tokens: readonly Token[]; readonly literal: string | undefined };

/**
 * Whether a name matches. Backtracks to the last `*` only, so the work is at most tokens × characters: a pattern that
 * an outsider wrote cannot make it slow. A leading dot must be named unless `dot`.
 */
export function matchesName(tokens: readonly Token[], name: string, dot: boolean): boolean {
  const characters = Array.from(name);
  if (!dot && characters[0] === '.' && !isLiteralDot(tokens[0])) return false;
  let token = 0;
  let position = 0;
  let starToken = -1;
  let starPosition = 0;
  while (position < characters.length) {
    const current = tokens[token];
    if (current?.kind === 'star') {
      starToken = token++;
      starPosition = position;
    } else if (current !== undefined && matchesCharacter(current, characters[position] as string)) {
      token++;
      position++;
    } else if (starToken >= 0) {
      token = starToken + 1;
      position = ++starPosition;
    } else {
      return false;
    }
  }
  while (tokens[token]?.kind === 'star') token++;
  return token === tokens.length;
}

function isLiteralDot(token: Token | undefined): boolean {
  return token?.kind === 'literal' && token.text === '.';
}

function matchesCharacter(token: Token, character: string): boolean {
  switch (token.kind) {
    case 'literal':
      return token.text === character;
    case 'any':
    case 'star':
      return true;
    case 'class': {
      const point = character.codePointAt(0) as number;
      return token.ranges.some(([low, high]) => point >= low && point <= high) !== token.negated;
    }
  }
}
