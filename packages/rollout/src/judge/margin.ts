import type { JudgeSettings } from './comparison.ts';

export interface Tolerance {
  /** In the metric's unit. */
  readonly tolerated: number;
  /** Signed share of the baseline that the tolerance is, where the relative margin counts; else 0. */
  readonly weight: number;
}

/** The larger of the two margins at the observed baseline. */
export function marginOf({ relative = 0, absolute = 0 }: JudgeSettings['margin'], baseline: number): Tolerance {
  const share = relative * Math.abs(baseline);
  return share > absolute
    ? { tolerated: share, weight: relative * Math.sign(baseline) }
    : { tolerated: absolute, weight: 0 };
}
