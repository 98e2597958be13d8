import { normalTail } from './normal.ts';

export type Alternative = 'greater' | 'less' | 'two_sided';

export interface RankTest {
  /** How often a candidate's value is above a baseline's; a tie counts a half. */
  readonly u: number;
  readonly pValue: number;
  readonly method: 'exact' | 'normal';
}

const EXACT_SIDE = 8;
/** Cells of the exact distribution; beyond, the normal approximation is closer than anybody needs. */
const MAX_CELLS = 100_000;

/**
 * Wilcoxon-Mann-Whitney rank test (Mann and Whitney, Ann. Math. Statist. 18, 1947). Exact where the smaller sample has at
 * most 8 values and there are no ties, from the generating function ∏ (1 - x^(m+i)) / (1 - x^i); else normal with the
 * tie term (Hollander and Wolfe 1999, eq. 4.20) and a continuity correction of 1/2.
 *
 * @param alternative `greater`: the candidate's values are higher
 */
export function mannWhitney(
  candidate: ArrayLike<number>,
  baseline: ArrayLike<number>,
  alternative: Alternative,
): RankTest {
  const { u, tieTerm } = countAbove(Float64Array.from(candidate).sort(), Float64Array.from(baseline).sort());
  const n = candidate.length;
  const m = baseline.length;
  if (tieTerm === 0 && Math.min(n, m) <= EXACT_SIDE && n * m <= MAX_CELLS) {
    return {
      u,
      pValue: withAlternative(alternative, (side) => exactTail(n, m, side === 'greater' ? u : n * m - u)),
      method: 'exact',
    };
  }
  const total = n + m;
  const variance = ((n * m) / 12) * (total + 1 - tieTerm / (total * (total - 1)));
  // All values are equal: nothing speaks for either side.
  if (variance <= 0) return { u, pValue: 1, method: 'normal' };
  const tail = (side: 'greater' | 'less'): number => {
    const above = (side === 'greater' ? u : n * m - u) - (n * m) / 2;
    return normalTail((above - 0.5) / Math.sqrt(variance));
  };
  return { u, pValue: withAlternative(alternative, tail), method: 'normal' };
}

function withAlternative(alternative: Alternative, tail: (side: 'greater' | 'less') => number): number {
  if (alternative !== 'two_sided') return tail(alternative);
  return Math.min(1, 2 * Math.min(tail('greater'), tail('less')));
}

/** One merge over the sorted samples; tieTerm is Σ (t³ - t) over groups of equal values. */
function countAbove(ours: Float64Array, theirs: Float64Array): { u: number; tieTerm: number } {
  let below = 0;
  let u = 0;
  let tieTerm = 0;
  let at = 0;
  while (at < ours.length || below < theirs.length) {
    const value = Math.min(ours[at] ?? Infinity, theirs[below] ?? Infinity);
    const firstBelow = below;
    const firstAt = at;
    while (below < theirs.length && theirs[below] === value) below++;
    while (at < ours.length && ours[at] === value) at++;
    u += (at - firstAt) * (firstBelow + (below - firstBelow) / 2);
    const tied = at - firstAt + below - firstBelow;
    tieTerm += tied * tied * tied - tied;
  }
  return { u, tieTerm };
}

/** P(U >= u). The table is built up to the nearer end, where its whole numbers are small and exact. */
function exactTail(n: number, m: number, u: number): number {
  const most = n * m;
  const isUpper = u > most / 2;
  const reach = Math.min(most, isUpper ? most - u : u - 1);
  if (reach < 0) return 1;
  const ways = new Float64Array(reach + 1);
  ways[0] = 1;
  let all = 1;
  const small = Math.min(n, m);
  const large = Math.max(n, m);
  for (let factor = 1; factor <= small; factor++) {
    for (let at = reach; at >= large + factor; at--)
      ways[at] = (ways[at] as number) - (ways[at - large - factor] as number);
    for (let at = factor; at <= reach; at++) ways[at] = (ways[at] as number) + (ways[at - factor] as number);
    all = (all * (large + factor)) / factor;
  }
  const tail = ways.reduce((sum, value) => sum + value, 0) / all;
  return isUpper ? tail : 1 - tail;
}
