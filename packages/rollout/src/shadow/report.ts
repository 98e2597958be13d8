import type { ShadowFact } from '../step/facts.ts';
import type { UnclearCode } from './compare-pair.ts';
import type { ShadowSource } from './config.ts';
import type { DifferenceKind } from './difference.ts';

/** Where outputs differ. Keys of a body are foreign text: masked, cut, harmless in a log. */
export interface ShadowPlace {
  /** JSON pointer with `*` for every index; else `status`, `header content-type`, `body` or `answer`. */
  readonly at: string;
  readonly kind: DifferenceKind;
  readonly pairs: number;
}

/** A pair that differs, without anything of what was said. */
export interface ShadowExample {
  readonly id: string;
  readonly live_sha256: string | null;
  /** Null where there was no answer. */
  readonly candidate_sha256: string | null;
  readonly at: readonly string[];
}

/** Plain JSON, as it stands in evidence: ids, places, kinds, counts and digests, and no output. */
export interface ShadowReport extends ShadowFact {
  readonly source: ShadowSource | null;
  /** One line for a person. */
  readonly summary: string;
  /** Those of most pairs first. */
  readonly places: readonly ShadowPlace[];
  /** Where what is live differs from itself. */
  readonly noise: readonly ShadowPlace[];
  readonly examples: readonly ShadowExample[];
  /** Pairs that tell nothing, by why. */
  readonly unclearBy: Readonly<Partial<Record<UnclearCode, number>>>;
}

const NOTHING = { compared: 0, different: 0, unclear: 0, places: [], noise: [], examples: [], unclearBy: {} };

/** Nothing is compared here, and nothing waits for it. */
export function notCompared(reason: string): ShadowReport {
  return { ...NOTHING, state: 'absent', reasons: [], source: null, summary: reason };
}

/** There is nothing to judge by, and why. */
export function notKnown(source: ShadowSource, reason: string): ShadowReport {
  return { ...NOTHING, state: 'unknown', reasons: [reason], source, summary: `not known: ${reason}` };
}
