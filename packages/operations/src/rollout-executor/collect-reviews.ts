import { type ApplyContext, type Check, EnvironmentError, type Review } from '@release-gates/core';
import type { RolloutEvent } from '@release-gates/rollout';
import { toCheck } from '../_shared/row.ts';

export interface CollectedReviews {
  readonly reviews: readonly Review[];
  /** What is said where nobody could be asked. */
  readonly checks: readonly Check[];
}

/**
 * Who let this run go on, where it starts a candidate: GitHub asked its reviewers before the job began. They go into the
 * record and decide nothing, so where nobody can be asked who they were that is told, and the candidate starts all the same.
 */
export async function collectReviews(
  { type }: RolloutEvent,
  { reviews }: Pick<ApplyContext, 'reviews'>,
): Promise<CollectedReviews> {
  if (type !== 'start' || reviews === undefined) return { reviews: [], checks: [] };
  try {
    return { reviews: await reviews.ofThisRun(), checks: [] };
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    const isDenied = error.code === 'reviews.denied';
    const row = toCheck('reviewers_recorded', isDenied ? 'not_applicable' : 'inconclusive', {
      level: 'may',
      reason: `the record names no reviewers of this run: ${error.message}`,
      expected: 'the reviewers of this run, or none',
      actual: error.code,
      remedy: 'Look at the page of the run',
    });
    return { reviews: [], checks: [row] };
  }
}
