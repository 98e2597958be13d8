import type { HealthFact } from '../step/facts.ts';

/** Plain JSON, as it stands in evidence. */
export interface HealthFinding {
  /** Of the rule; `samples` and `sample-ratio` are ours. */
  readonly id: string;
  readonly verdict: 'pass' | 'fail' | 'inconclusive';
  /** Stable snake_case. */
  readonly code: FindingCode;
  /** One line. */
  readonly message: string;
  readonly statistic: number | null;
  readonly p: number | null;
  /** Of p, or of the value where there is no p. */
  readonly threshold: number | null;
  /** Events, or steps, of the candidate that were compared. */
  readonly n: number;
  readonly candidate: number | null;
  readonly baseline: number | null;
  readonly method: string | null;
  readonly notes: readonly string[];
}

export type FindingCode =
  | 'harm_within_margin'
  | 'worse_beyond_margin'
  | 'worse_early'
  | 'bound_above_margin'
  | 'worse_but_maybe_within_margin'
  | 'within_limit'
  | 'limit_exceeded'
  | 'enough_samples'
  | 'as_intended'
  | 'not_applicable'
  | 'observed_only'
  | 'sample_ratio'
  | 'no_baseline'
  | 'min_time'
  | 'min_samples'
  | 'min_points'
  | 'metrics_missing'
  | 'metrics_stale'
  | 'metrics_future'
  | 'metrics_failed'
  | 'metrics_gaps'
  | 'inconsistent_counts';

export interface HealthReport extends HealthFact {
  readonly findings: readonly HealthFinding[];
}

type Stated = Pick<HealthFinding, 'id' | 'verdict' | 'code' | 'message'>;

/** A finding without figures, but for those given. */
export function finding(stated: Stated, figures: Partial<Omit<HealthFinding, keyof Stated>> = {}): HealthFinding {
  return {
    statistic: null,
    p: null,
    threshold: null,
    n: 0,
    candidate: null,
    baseline: null,
    method: null,
    notes: [],
    ...stated,
    ...figures,
  };
}
