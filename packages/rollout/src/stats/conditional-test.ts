import { logChoose } from './gamma.ts';
import { binomialUpperTail } from './incomplete-beta.ts';

/** Events of each side, and how much each was exposed to them (requests, minutes). */
export interface RateComparison {
  readonly baselineEvents: number;
  readonly baselineExposure: number;
  readonly candidateEvents: number;
  readonly candidateExposure: number;
}

/**
 * One-sided exact test of two Poisson rates: given all events, the candidate's are binomial with its share of the
 * exposure (Przyborowski and Wilenski, Biometrika 31, 1940). Far too sure of itself where events come in bursts; a
 * dispersion above 1 divides the counts (quasi-likelihood: McCullagh and Nelder 1989, §9.2), which is approximate.
 */
export function compareRates(rates: RateComparison, dispersion = 1): number {
  const share = rates.candidateExposure / (rates.candidateExposure + rates.baselineExposure);
  const candidate = rates.candidateEvents / dispersion;
  return binomialUpperTail(candidate, candidate + rates.baselineEvents / dispersion, share);
}

/** A 2 × 2 table. */
export interface HitTable {
  readonly baselineHits: number;
  readonly baselineTotal: number;
  readonly candidateHits: number;
  readonly candidateTotal: number;
}

/**
 * One-sided exact test of two proportions: P(candidate hits >= observed) of the hypergeometric distribution
 * (Fisher, "The Logic of Inductive Inference", JRSS 98, 1935).
 */
export function fisherExact({ baselineHits, baselineTotal, candidateHits, candidateTotal }: HitTable): number {
  const hits = baselineHits + candidateHits;
  const total = baselineTotal + candidateTotal;
  const most = Math.min(hits, candidateTotal);
  const least = Math.max(0, hits - baselineTotal);
  const all = logChoose(total, hits);
  const mass = (at: number): number =>
    Math.exp(logChoose(candidateTotal, at) + logChoose(baselineTotal, hits - at) - all);
  // The mode's side is the long one; the other is summed, and terms fall so fast that its end may be cut.
  const isUpperShort = candidateHits * total > hits * candidateTotal;
  const [from, to, step] = isUpperShort ? [candidateHits, most, 1] : [candidateHits - 1, least, -1];
  let tail = 0;
  for (let at = from; step > 0 ? at <= to : at >= to; at += step) {
    const term = mass(at);
    tail += term;
    if (term < tail * 1e-18) break;
  }
  return isUpperShort ? Math.min(1, tail) : Math.max(0, 1 - tail);
}
