import * as z from 'zod';

/** Of one comparison; every field but the margin has a default. */
export const judgeSettingsSchema = z
  .strictObject({
    margin: z
      .strictObject({
        relative: z.number().min(0).optional().describe('Tolerated harm as a share of the baseline: 0.1 is 10 %'),
        absolute: z
          .number()
          .min(0)
          .optional()
          .describe("Tolerated harm in the metric's own unit (rates: per exposure)"),
      })
      .refine((margin) => margin.relative !== undefined || margin.absolute !== undefined, {
        message: 'expected relative, absolute or both; the larger of them counts',
      })
      .describe('Harm that does not matter: within it a candidate passes, and no difference within it fails'),
    alpha: z
      .number()
      .min(1e-6)
      .max(0.2)
      .default(0.01)
      .describe('Probability of failing a candidate that is not worse, over all looks at this stage together'),
    early_share: z
      .number()
      .min(0)
      .max(0.9)
      .default(0.1)
      .describe('Part of alpha that is spent on looking before the end of the stage; 0: no early stop'),
    pass_alpha: z
      .number()
      .min(1e-6)
      .max(0.2)
      .default(0.05)
      .describe('Probability of passing a candidate whose harm is as large as the margin'),
    min_intervals: z.int().min(2).default(5).describe('Intervals (counts) or values that each side must have'),
    min_exposure: z.number().min(0).default(0).describe('Counts: exposure that each side must have in total'),
  })
  .describe('How a metric of the candidate is compared with the baseline');

export type JudgeSettings = z.output<typeof judgeSettingsSchema>;
export type JudgeSettingsInput = z.input<typeof judgeSettingsSchema>;

export type Direction = 'higher_is_worse' | 'lower_is_worse';

interface Comparison {
  /** Name in reports and reasons. */
  readonly metric: string;
  readonly direction: Direction;
  readonly settings: JudgeSettingsInput;
}

/** Events of one side in one interval, and in how much exposure (requests, minutes) they happened. */
export interface IntervalCount {
  readonly events: number;
  readonly exposure: number;
}

/** Events per exposure, of both sides in the same intervals, in the order of time: errors of requests. */
export interface CountComparison extends Comparison {
  readonly kind: 'counts';
  readonly intervals: readonly { readonly baseline: IntervalCount; readonly candidate: IntervalCount }[];
}

/** A level whose mean is compared, one value an interval, in the order of time. */
export interface ValueComparison extends Comparison {
  readonly kind: 'values';
  readonly baseline: readonly number[];
  readonly candidate: readonly number[];
}

export type LatencySample =
  | { readonly values: readonly number[] }
  | {
      /** Rising; the last bucket, above the last of them, is the one more in `counts`. */
      readonly upperBounds: readonly number[];
      /** Of each bucket alone, not cumulative. */
      readonly counts: readonly number[];
    };

/** A quantile of single measurements. Higher is worse. */
export interface LatencyComparison extends Comparison {
  readonly kind: 'latency';
  /** 0.95: p95. */
  readonly quantile: number;
  readonly baseline: LatencySample;
  readonly candidate: LatencySample;
  /** How many measurements of one cluster say as much as one that is independent; >= 1, default 1. */
  readonly designEffect?: number;
}

export type MetricComparison = CountComparison | ValueComparison | LatencyComparison;
