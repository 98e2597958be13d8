import type { Mode, Run, Verdict } from '@release-gates/core';
import type { Difference, Refused } from '@release-gates/evidence';
import type { JobResults } from './needs.ts';

export interface MergeFacts {
  readonly run: Run;
  /** Commits that evidence may be of: what is checked out, and the head of the change. */
  readonly commits: readonly string[];
  readonly releaseCandidateId: string;
  readonly change: ChangedPaths;
  readonly gates: readonly GateFacts[];
  readonly malformed: readonly Difference[];
  readonly foreign: number;
  readonly jobs: JobResults;
}

/** `not_compared`: no base is known, or no filter needs it; then nothing is filtered out. */
export type ChangedPaths =
  | { readonly state: 'not_compared' }
  | { readonly state: 'unknown'; readonly base: string; readonly head: string | null }
  | { readonly state: 'known'; readonly base: string; readonly head: string; readonly count: number };

export interface GateFacts {
  readonly unit: string;
  readonly isExpected: boolean;
  readonly required: boolean;
  /** What the configuration wants, at least. */
  readonly mode: Mode;
  /** Null where the unit is expected for every change. */
  readonly filter: {
    readonly globs: readonly string[];
    /** How many changed paths match; null where the paths are not known. */
    readonly matches: number | null;
  } | null;
  readonly chosen: {
    readonly path: string;
    readonly sha256: string;
    readonly verdict: Verdict;
    readonly mode: Mode;
    readonly reason: string;
    readonly at: string;
    readonly commit: string | null;
  } | null;
  readonly refused: readonly Refused[];
}
