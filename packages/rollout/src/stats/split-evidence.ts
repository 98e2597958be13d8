import { logGamma } from './gamma.ts';
import { regularizedBeta } from './incomplete-beta.ts';

export interface EventSplit {
  readonly candidateEvents: number;
  readonly baselineEvents: number;
  /** The candidate's share of the exposure: its share of the events if it is no worse. */
  readonly share: number;
}

/**
 * E-value of a split of events so far against "the candidate's rate is not higher": the likelihood ratio averaged over
 * all higher shares with a uniform weight, a mixture martingale (Robbins, Ann. Math. Statist. 41, 1970). As events come
 * in, P(it ever reaches 1/α) <= α if they are independent.
 *
 * In bursts they are not, and then it is wrong; a dispersion above 1 divides the counts, which helps and guarantees
 * nothing. Early stopping therefore uses `runSwapProcess`; this is the yardstick for what that robustness costs.
 */
export function splitEvidence({ candidateEvents, baselineEvents, share }: EventSplit, dispersion = 1): number {
  const ours = candidateEvents / dispersion;
  const theirs = baselineEvents / dispersion;
  // ∫ from share to 1 of p^ours (1-p)^theirs, over the length of that range, relative to the likelihood at share.
  const mass = regularizedBeta(1 - share, theirs + 1, ours + 1);
  const logBeta = logGamma(ours + 1) + logGamma(theirs + 1) - logGamma(ours + theirs + 2);
  const logLikelihood = ours * Math.log(share) + theirs * Math.log1p(-share);
  return (mass * Math.exp(logBeta - logLikelihood)) / (1 - share);
}
