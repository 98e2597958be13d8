import type { Json } from './json.ts';

/** *Could not tell* (`inconclusive`) is an outcome, and it fails closed. */
export const OUTCOMES = ['pass', 'fail', 'inconclusive', 'not_applicable'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/**
 * How binding a check is, in the words of RFC 2119. A gate states it once; whether a failure closes the gate is
 * decided in one place (`judge` in verdict.ts) from this level and the runner's strictness, never by the gate.
 *
 * - `must`: always closes.
 * - `should`: closes where the environment profile is strict (staging and prod unless configured otherwise).
 * - `may`: advice; shown, never closes.
 */
export const LEVELS = ['must', 'should', 'may'] as const;
export type Level = (typeof LEVELS)[number];

export interface Location {
  /** Path relative to the workspace. */
  readonly file: string;
  /** 1-based. */
  readonly line?: number;
  /** RFC 6901 JSON pointer into the file. */
  readonly pointer?: string;
}

/** One row of what a unit found. `reason` is one line; `expected` and `actual` are data, not prose. */
export interface Check {
  /** `[a-z0-9_]+`, optionally `::` and a subject: `gate::slo`, `runtime_file_json::alerts`. */
  readonly id: string;
  readonly outcome: Outcome;
  readonly level: Level;
  readonly reason: string;
  readonly expected: Json;
  readonly actual: Json;
  readonly location?: Location;
  /** What to do, in the imperative, when the outcome is not pass. */
  readonly remedy?: string;
}

export const MODES = ['enforce', 'warn'] as const;
export type Mode = (typeof MODES)[number];

/** A check after the runner decided whether it binds here, and whether a waiver covers it. */
export interface JudgedCheck extends Check {
  readonly mode: Mode;
  /** Id of the waiver that covers this failing check. */
  readonly waiver?: string;
}
