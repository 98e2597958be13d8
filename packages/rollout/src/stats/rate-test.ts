import { compareRates } from './conditional-test.ts';
import { dispersionIndex, type Exposed, sumExposed } from './dispersion.ts';
import { studentTail } from './incomplete-beta.ts';

export interface RateTest {
  /** Candidate's events less its share of all, in standard deviations. */
  readonly statistic: number;
  /** One-sided: the candidate's rate is higher. */
  readonly pValue: number;
  /** Variance relative to independent events; both sides, weighted by their part in the variance. */
  readonly dispersion: number;
}

/**
 * One-sided test of two rates at unlike exposures, adjusted for bursts. Where a canary has a twentieth of the traffic,
 * its intervals cannot be exchanged with the baseline's: an equal rate has another spread there.
 *
 * Given all events, the candidate's number has variance φ N π (1 - π), with the dispersion φ = (1 - π) φ_c + π φ_b of the
 * sides, each about its own rate and at least 1, times the inflation by autocorrelation. The larger of two p-values
 * counts: the binomial tail of the counts divided by φ (right for few events), and Student's tail with n - 1 degrees
 * (φ is itself estimated). Approximate.
 */
export function compareUnlikeExposures(
  baseline: readonly Exposed[],
  candidate: readonly Exposed[],
  inflation: number,
): RateTest {
  const ours = sumExposed(candidate);
  const theirs = sumExposed(baseline);
  const share = ours.exposure / (ours.exposure + theirs.exposure);
  const events = ours.events + theirs.events;
  const dispersion = inflation * ((1 - share) * dispersionIndex(candidate) + share * dispersionIndex(baseline));
  if (events === 0) return { statistic: 0, pValue: 1, dispersion };
  const statistic = (ours.events - share * events) / Math.sqrt(dispersion * events * share * (1 - share));
  const exact = compareRates(
    {
      baselineEvents: theirs.events,
      baselineExposure: theirs.exposure,
      candidateEvents: ours.events,
      candidateExposure: ours.exposure,
    },
    dispersion,
  );
  const pValue = Math.max(exact, studentTail(statistic, Math.max(1, candidate.length - 1)));
  return { statistic, pValue, dispersion };
}
