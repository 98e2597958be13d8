/** Closed list; docs/canary-statistics.md says what each means. */
export type JudgeCode =
  | 'worse_beyond_margin'
  | 'harm_within_margin'
  | 'bound_above_margin'
  | 'worse_but_maybe_within_margin'
  | 'not_enough_data'
  | 'malformed_data';

export interface EffectSize {
  /** Rate, mean or quantile. */
  readonly baseline: number;
  readonly candidate: number;
  /** Positive is worse. */
  readonly harm: number;
  /** Harm relative to the baseline; null where the baseline is 0. */
  readonly relativeHarm: number | null;
  /** One-sided upper confidence bound of the harm, at 1 - pass_alpha; null: unbounded. */
  readonly harmUpperBound: number | null;
  /** Tolerated harm, in the metric's unit. */
  readonly margin: number;
}

export interface SideSize {
  readonly observations: number;
  /** Counts only. */
  readonly events?: number;
  readonly exposure?: number;
}

export interface SampleSizes {
  readonly baseline: SideSize;
  readonly candidate: SideSize;
}

export interface TestResult {
  /** What was computed, e.g. `permutation/exact_sum`. */
  readonly method: string;
  readonly statistic: number;
  readonly pValue: number;
  /** The p-value at or below which the candidate is called worse. */
  readonly threshold: number;
  /** SHA-256 of the compared data; the first 128 bits seed the shuffles. */
  readonly seed: string;
  /** Shuffles or arrangements looked at; 0: none was needed. */
  readonly arrangements: number;
  /** Of neighbouring intervals. */
  readonly autocorrelation: number;
  readonly blockLength: number;
}

/**
 * - `fail`: worse beyond chance, and the observed harm is beyond the margin.
 * - `pass`: the upper confidence bound of the harm is within the margin. Absence of evidence does not pass.
 * - `inconclusive`: neither, or the data do not allow a judgement. `test` and `effectSize` are null where nothing was computed.
 */
export interface MetricVerdict {
  readonly metric: string;
  readonly verdict: 'pass' | 'fail' | 'inconclusive';
  readonly code: JudgeCode;
  /** One line. */
  readonly reason: string;
  readonly test: TestResult | null;
  readonly effectSize: EffectSize | null;
  readonly samples: SampleSizes | null;
}

export interface Finding {
  readonly test: TestResult;
  readonly effectSize: EffectSize;
  readonly samples: SampleSizes;
}

/** The one rule for all kinds of metrics. */
export function concludeMetric(metric: string, { test, effectSize, samples }: Finding): MetricVerdict {
  const { harm, harmUpperBound, margin } = effectSize;
  const worse = test.pValue <= test.threshold && harm > 0;
  const about = `${text(effectSize.candidate)} against ${text(effectSize.baseline)}`;
  const p = `p = ${text(test.pValue)}`;
  const decided = (verdict: MetricVerdict['verdict'], code: JudgeCode, reason: string): MetricVerdict => ({
    metric,
    verdict,
    code,
    reason: `${metric}: ${about}: ${reason}`,
    test,
    effectSize,
    samples,
  });
  if (worse && harm > margin) {
    return decided(
      'fail',
      'worse_beyond_margin',
      `worse (${p} <= ${text(test.threshold)}), by more than the ${text(margin)} tolerated`,
    );
  }
  if (harmUpperBound !== null && harmUpperBound <= margin) {
    return decided(
      'pass',
      'harm_within_margin',
      `any harm is at most ${text(harmUpperBound)}, within the ${text(margin)} tolerated`,
    );
  }
  const bound = harmUpperBound === null ? 'has no bound yet' : `may be as large as ${text(harmUpperBound)}`;
  if (worse) {
    const code = 'worse_but_maybe_within_margin';
    return decided('inconclusive', code, `worse (${p}), and the harm ${bound}; ${text(margin)} is tolerated`);
  }
  const reason = `not shown to be worse (${p} > ${text(test.threshold)}), but the harm ${bound}; ${text(margin)} is tolerated`;
  return decided('inconclusive', 'bound_above_margin', reason);
}

export function withoutJudgement(
  metric: string,
  code: 'not_enough_data' | 'malformed_data',
  { reason, samples = null }: { readonly reason: string; readonly samples?: SampleSizes | null },
): MetricVerdict {
  const reasonLine = `${metric}: ${reason}`;
  return { metric, verdict: 'inconclusive', code, reason: reasonLine, test: null, effectSize: null, samples };
}

/** Four digits are enough for a sentence; the fields hold all of them. */
export function text(value: number): string {
  return String(Number(value.toPrecision(4)));
}
