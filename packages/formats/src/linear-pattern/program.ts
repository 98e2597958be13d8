/** Does one code point match? */
export type CharacterTest = (point: number) => boolean;

export type Assertion = 'line_start' | 'line_end' | 'word_edge' | 'no_word_edge';

/** Numbers are indexes into the program. */
export type Instruction =
  | { readonly op: 'character'; readonly test: CharacterTest }
  | { readonly op: 'assert'; readonly assertion: Assertion }
  /** Tries `first`, and `second` if that fails. */
  | { readonly op: 'split'; first: number; second: number }
  | { readonly op: 'jump'; to: number }
  /** Remembers the position in a slot: 2n is the start of group n, 2n+1 its end. */
  | { readonly op: 'save'; readonly slot: number }
  | { readonly op: 'match' };

export interface LinearPattern {
  readonly source: string;
  /** Capturing groups. */
  readonly groups: number;
  readonly program: readonly Instruction[];
}
