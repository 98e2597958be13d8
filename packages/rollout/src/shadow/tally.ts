import type { Comparison, UnclearCode } from './compare-pair.ts';
import { type Difference, keyOf } from './difference.ts';
import type { OutputPair, Side } from './output.ts';

export interface Counted {
  readonly difference: Difference;
  pairs: number;
}

export interface DifferentPair {
  readonly id: string;
  readonly liveSha256: string | null;
  readonly candidateSha256: string | null;
  readonly differences: readonly Difference[];
}

const MAX_EXAMPLES = 10;
/** Of one example. */
export const MAX_PLACES = 20;
/** More places than anybody reads are counted as one. */
const MAX_COUNTED = 5000;

/** Counts pairs, and forgets what was said in them. */
export class Tally {
  same = 0;
  different = 0;
  readonly unclear = new Map<UnclearCode, number>();
  readonly examples: DifferentPair[] = [];
  readonly #places = new Map<string, Counted>();
  readonly #noise = new Map<string, Counted>();

  add(pair: OutputPair, comparison: Comparison): void {
    if (comparison.outcome === 'unclear') return this.addUnclear(comparison.why);
    count(this.#noise, comparison.noise);
    if (comparison.outcome === 'same') {
      this.same++;
      return;
    }
    this.different++;
    count(this.#places, comparison.differences);
    if (this.examples.length >= MAX_EXAMPLES) return;
    const differences = comparison.differences.slice(0, MAX_PLACES);
    const [liveSha256, candidateSha256] = [sha256Of(pair.live), sha256Of(pair.candidate)];
    this.examples.push({ id: pair.id, liveSha256, candidateSha256, differences });
  }

  addUnclear(why: UnclearCode, pairs = 1): void {
    if (pairs > 0) this.unclear.set(why, (this.unclear.get(why) ?? 0) + pairs);
  }

  /** Those of most pairs first. */
  get places(): readonly Counted[] {
    return sorted(this.#places);
  }

  get noise(): readonly Counted[] {
    return sorted(this.#noise);
  }
}

function count(counted: Map<string, Counted>, differences: readonly Difference[]): void {
  for (const difference of differences) {
    const key = keyOf(difference);
    const known = counted.get(key);
    if (known !== undefined) known.pairs++;
    else if (counted.size < MAX_COUNTED) counted.set(key, { difference, pairs: 1 });
  }
}

function sorted(counted: ReadonlyMap<string, Counted>): Counted[] {
  return [...counted.values()].sort((left, right) => right.pairs - left.pairs);
}

function sha256Of(side: Side): string | null {
  return 'silent' in side ? null : side.sha256;
}
