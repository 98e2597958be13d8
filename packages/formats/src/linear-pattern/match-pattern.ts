import type { Assertion, LinearPattern } from './program.ts';

/** Where a group (0: the whole match) stood; undefined where it took no part. */
export interface LinearMatch {
  readonly start: number;
  readonly end: number;
  /** Text of group n at index n - 1. */
  readonly groups: readonly (string | undefined)[];
}

export interface MatchLimits {
  /** Matches to look for; default 1000. */
  readonly maxMatches?: number;
  /** Instructions to run; default 100 million, some seconds at the very worst. */
  readonly maxSteps?: number;
}

export interface LinearMatches {
  readonly matches: readonly LinearMatch[];
  /** False where a limit ended the search. */
  readonly complete: boolean;
}

interface Thread {
  readonly pc: number;
  readonly slots: readonly number[];
}

interface Search {
  readonly pattern: LinearPattern;
  readonly text: string;
  /** Step at which an instruction was last reached, so that each runs once per position. */
  readonly reached: Int32Array;
  generation: number;
  steps: number;
}

/**
 * All matches from left to right, none overlapping another, each the one that a backtracking matcher would find first.
 * Pike's simulation: all ways through the pattern at once, in order of preference, one character at a time.
 */
export function matchAll(pattern: LinearPattern, text: string, limits: MatchLimits = {}): LinearMatches {
  const { maxMatches = 1000, maxSteps = 100_000_000 } = limits;
  const reached = new Int32Array(pattern.program.length);
  const search: Search = { pattern, text, reached, generation: 0, steps: maxSteps };
  const matches: LinearMatch[] = [];
  for (let from = 0; from <= text.length && matches.length < maxMatches;) {
    const found = matchFrom(search, from);
    if (found === undefined) return { matches, complete: search.steps > 0 };
    matches.push(toMatch(text, found));
    const [start = 0, end = 0] = found;
    from = end > start ? end : end + width(text, end);
  }
  return { matches, complete: matches.length < maxMatches };
}

/** Slots of the leftmost match at or after `from`. */
function matchFrom(search: Search, from: number): readonly number[] | undefined {
  let threads: Thread[] = [];
  let best: readonly number[] | undefined;
  for (let at = from; search.steps > 0;) {
    const ready: Thread[] = [];
    search.generation++;
    for (const thread of threads) follow(search, thread, at, ready);
    // A later start is worse than every match that began before.
    if (best === undefined) follow(search, { pc: 0, slots: [] }, at, ready);
    const step = advance(search, ready, at);
    if (step.matched !== undefined) best = step.matched;
    threads = step.next;
    if (at >= search.text.length || (threads.length === 0 && best !== undefined)) break;
    at += width(search.text, at);
  }
  return search.steps > 0 ? best : undefined;
}

/** Runs what consumes no character; leaves threads at characters and matches, best first. */
function follow(search: Search, thread: Thread, at: number, ready: Thread[]): void {
  const pending: Thread[] = [thread];
  for (let current = pending.pop(); current !== undefined; current = pending.pop()) {
    const { pc, slots } = current;
    if (search.reached[pc] === search.generation) continue;
    search.reached[pc] = search.generation;
    search.steps--;
    const instruction = search.pattern.program[pc];
    if (instruction === undefined) continue;
    switch (instruction.op) {
      case 'jump':
        pending.push({ pc: instruction.to, slots });
        break;
      case 'split':
        pending.push({ pc: instruction.second, slots }, { pc: instruction.first, slots });
        break;
      case 'save': {
        const saved = [...slots];
        saved[instruction.slot] = at;
        pending.push({ pc: pc + 1, slots: saved });
        break;
      }
      case 'assert':
        if (holds(instruction.assertion, search.text, at)) pending.push({ pc: pc + 1, slots });
        break;
      case 'character':
      case 'match':
        ready.push(current);
    }
  }
}

/** Feeds the character at `at`; a match ends all threads that are worse. */
function advance(
  search: Search,
  ready: readonly Thread[],
  at: number,
): { next: Thread[]; matched?: readonly number[] } {
  const next: Thread[] = [];
  const point = search.text.codePointAt(at);
  for (const { pc, slots } of ready) {
    const instruction = search.pattern.program[pc];
    if (instruction?.op === 'match') return { next, matched: slots };
    search.steps--;
    if (instruction?.op === 'character' && point !== undefined && instruction.test(point))
      next.push({ pc: pc + 1, slots });
  }
  return { next };
}

function holds(assertion: Assertion, text: string, at: number): boolean {
  switch (assertion) {
    case 'line_start':
      return at === 0 || isLineEnd(text[at - 1]);
    case 'line_end':
      return at === text.length || isLineEnd(text[at]);
    case 'word_edge':
      return isWord(text[at - 1]) !== isWord(text[at]);
    case 'no_word_edge':
      return isWord(text[at - 1]) === isWord(text[at]);
  }
}

function isLineEnd(character: string | undefined): boolean {
  return character === '\n' || character === '\r' || character === '\u2028' || character === '\u2029';
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /^[A-Za-z0-9_]$/.test(character);
}

function width(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function toMatch(text: string, slots: readonly number[]): LinearMatch {
  const groups: (string | undefined)[] = [];
  for (let slot = 2; slot < slots.length; slot += 2) {
    const [start, end] = [slots[slot], slots[slot + 1]];
    groups.push(start === undefined || end === undefined ? undefined : text.slice(start, end));
  }
  return { start: slots[0] ?? 0, end: slots[1] ?? 0, groups };
}
