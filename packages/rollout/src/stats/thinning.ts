import { logFactorial } from './gamma.ts';

/** Standard deviations to each side that the sum goes; the rest has a mass below 1e-15. */
const REACH = 8.5;
/** More terms than this are taken in steps. */
const MAX_TERMS = 400;

/**
 * Expectation of a function of a thinned count: of `count` events each is kept with probability `keep`, independently.
 * Rates that a metrics server extrapolated are no whole numbers; they are rounded.
 *
 * Where the kept count spreads over more than some hundred values, the sum takes every k-th of them, weighted anew:
 * for functions that are smooth on that scale the difference is far below the noise of any count.
 */
export function expectThinned(events: number, keep: number, value: (kept: number) => number): number {
  if (keep >= 1 || events === 0) return value(events);
  const count = Math.round(events);
  const spread = REACH * Math.sqrt(count * keep * (1 - keep)) + 10;
  const from = Math.max(0, Math.floor(count * keep - spread));
  const to = Math.min(count, Math.ceil(count * keep + spread));
  const step = Math.max(1, Math.ceil((to - from) / MAX_TERMS));
  const ratio = Math.log(keep) - Math.log1p(-keep);
  const constant = logFactorial(count) + count * Math.log1p(-keep);
  let weights = 0;
  let total = 0;
  for (let kept = from; kept <= to; kept += step) {
    const weight = Math.exp(constant + kept * ratio - logFactorial(kept) - logFactorial(count - kept));
    weights += weight;
    total += weight * value(kept);
  }
  return total / weights;
}
