import { parseGlob } from './parse.ts';
import { matchesName, type Segment } from './segment.ts';

export interface GlobOptions {
  /** Let wildcards match names that begin with a dot. Default false. */
  readonly dot?: boolean;
  /** Folder and file names that only a pattern's literal name may enter, e.g. `.git`. */
  readonly avoid?: ReadonlySet<string>;
}

/** Where the patterns stand after some folders; opaque. An empty set cannot match any more. */
export type GlobState = readonly ReadonlySet<number>[];

/**
 * A compiled set of patterns, walked name by name. A set of positions is carried instead of backtracking, so the time
 * is at most pattern length × path length whatever an outsider writes.
 */
export interface Glob {
  readonly start: GlobState;
  step(state: GlobState, name: string): GlobState;
  /** After all names of a path relative to the workspace, `/` separators. */
  stateOf(path: string): GlobState;
  isAlive(state: GlobState): boolean;
  isMatch(state: GlobState): boolean;
  matches(path: string): boolean;
}

/** @throws InputError `glob.invalid` */
export function compileGlobs(patterns: readonly string[], options: GlobOptions = {}): Glob {
  const alternatives = patterns.flatMap(parseGlob);
  const start = alternatives.map((segments) => closure(segments, [0]));
  const step = (state: GlobState, name: string): GlobState =>
    state.map((positions, index) => advance(alternatives[index] as readonly Segment[], positions, name, options));
  const isMatch = (state: GlobState): boolean =>
    state.some((positions, index) => positions.has((alternatives[index] as readonly Segment[]).length));
  const stateOf = (path: string): GlobState => path.split('/').reduce(step, start);
  return {
    start,
    step,
    stateOf,
    isAlive: (state) => state.some((positions) => positions.size > 0),
    isMatch,
    matches: (path) => isMatch(stateOf(path)),
  };
}

function advance(
  segments: readonly Segment[],
  positions: ReadonlySet<number>,
  name: string,
  options: GlobOptions,
): ReadonlySet<number> {
  const next: number[] = [];
  for (const position of positions) {
    const segment = segments[position];
    if (segment === undefined || !accepts(segment, name, options)) continue;
    if (segment.kind === 'globstar') next.push(position);
    next.push(position + 1);
  }
  return closure(segments, next);
}

function accepts(segment: Segment, name: string, options: GlobOptions): boolean {
  if (segment.kind === 'name' && segment.literal !== undefined) return segment.literal === name;
  if (options.avoid?.has(name) === true) return false;
  const dot = options.dot === true;
  return segment.kind === 'globstar' ? dot || !name.startsWith('.') : matchesName(segment.tokens, name, dot);
}

/** `**` may also stand for no folder at all; at the end of a pattern it stands for at least one name. */
function closure(segments: readonly Segment[], positions: readonly number[]): ReadonlySet<number> {
  const closed = new Set<number>();
  for (const first of positions) {
    let position = first;
    closed.add(position);
    while (segments[position]?.kind === 'globstar' && position < segments.length - 1) closed.add(++position);
  }
  return closed;
}
