import { type RunningAutocorrelation, trackAutocorrelation } from './running-autocorrelation.ts';
import { expectThinned } from './thinning.ts';

/** One interval of both sides, in the order of time. Higher is worse. */
export interface SwapPair {
  readonly baseline: number;
  readonly candidate: number;
  /**
   * For event counts: exposure of the candidate relative to the baseline. The events of the busier side are then
   * thinned to the exposure of the other, in expectation. Absent: values on one scale.
   */
  readonly exposureRatio?: number;
}

export interface SwapProcess {
  /** Value after each interval; the evidence against "no harm", 1 to begin with. */
  readonly path: readonly number[];
  readonly largest: number;
}

/** Stakes, in units of the spread of a difference: from slow drifts to "always worse". */
const STAKES = [0.125, 0.25, 0.5, 1, 2];
/** Standard errors that the dependence is taken to be larger than estimated. */
const CAUTION = 0.5;
const MAX_RHO = 0.95;

/**
 * Betting process against "the candidate is not worse": each interval bets on the sign of the difference, at stakes
 * E_t = E_{t-1} (1 + tanh(λ u_t / s_t)), averaged over several λ. (Method of mixtures: Robbins, Ann. Math. Statist. 41,
 * 1970; betting: Shafer, JRSS A 184, 2021; symmetry: de la Peña, Ann. Probab. 27, 1999.)
 *
 * Guarantee: if, given the past, the two sides of an interval could as well have been swapped, the product is a
 * non-negative supermartingale, whatever the distribution: tanh is odd, and the scale s_t does not change when the sides
 * are swapped. So P(it ever reaches 1/α) <= α (Ville 1939), looked at as often as one likes.
 *
 * Dependence: a difference follows its predecessor's sign when sides have memory. The bet is therefore on
 * u_t = d_t - max(0, rho d_{t-1}); shifting down only lowers the bet, so the guarantee stays for every rho that is known
 * before the interval. For AR(1) sides it protects as far as rho, estimated from the past and raised by half its standard
 * error, is not too small: that part is shown by simulation, not proven.
 */
export function runSwapProcess(pairs: readonly SwapPair[]): SwapProcess {
  const wealth = STAKES.map(() => 1 / STAKES.length);
  const past: Past = { ours: trackAutocorrelation(), theirs: trackAutocorrelation(), squares: 0, length: 0, last: 0 };
  const path: number[] = [];
  for (const pair of pairs) {
    const shift = Math.max(0, cautiousRho(past) * past.last);
    for (let at = 0; at < STAKES.length; at++) {
      wealth[at] = (wealth[at] as number) * expectedFactor(pair, { past, shift, stake: STAKES[at] as number });
    }
    remember(past, pair);
    path.push(wealth.reduce((sum, value) => sum + value, 0));
  }
  return { path, largest: path.reduce((most, value) => Math.max(most, value), 1) };
}

interface Past {
  readonly ours: RunningAutocorrelation;
  readonly theirs: RunningAutocorrelation;
  squares: number;
  length: number;
  last: number;
}

interface Bet {
  readonly past: Past;
  readonly shift: number;
  readonly stake: number;
}

function expectedFactor(pair: SwapPair, bet: Bet): number {
  const { baseline, candidate, exposureRatio: ratio } = pair;
  if (ratio === undefined) return factor(candidate - baseline, 0, bet);
  if (ratio <= 1) return expectThinned(baseline, ratio, (kept) => factor(candidate - kept, candidate + kept, bet));
  return expectThinned(candidate, 1 / ratio, (kept) => factor(kept - baseline, kept + baseline, bet));
}

/** @param events of both sides; a Poisson difference of so many has at least this variance */
function factor(difference: number, events: number, { past, shift, stake }: Bet): number {
  const spread = Math.sqrt(Math.max(events, (past.squares + difference * difference) / (past.length + 1)));
  return spread === 0 ? 1 : 1 + Math.tanh((stake * (difference - shift)) / spread);
}

function remember(past: Past, { baseline, candidate, exposureRatio: ratio = 1 }: SwapPair): void {
  const ours = ratio > 1 ? candidate / ratio : candidate;
  const theirs = ratio > 1 ? baseline : baseline * ratio;
  past.ours.add(ours);
  past.theirs.add(theirs);
  past.last = ours - theirs;
  past.squares += past.last * past.last;
  past.length += 1;
}

function cautiousRho({ ours, theirs, length }: Past): number {
  if (length < 2) return 0;
  const left = ours.sums();
  const right = theirs.sums();
  const squares = left.squares + right.squares;
  if (squares === 0) return 0;
  const raw = (left.products + right.products) / squares;
  const corrected = raw + (1 + 3 * raw) / length;
  return Math.min(MAX_RHO, Math.max(0, corrected + CAUTION / Math.sqrt(2 * length)));
}
