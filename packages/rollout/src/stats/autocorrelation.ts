/** How strongly neighbours of a series resemble each other, and what that costs. */
export interface Dependence {
  /** Lag-1 autocorrelation, pooled over the series and corrected for its bias, in [0, 0.95]. */
  readonly rho: number;
  /** Can it not be explained by chance (one-sided, 5 %)? Then neighbours are not exchangeable. */
  readonly isDependent: boolean;
  /** Variance of the mean relative to that of as many independent observations, >= 1. */
  readonly inflation: number;
  /** For blocks to be exchangeable; 1 where observations are. */
  readonly blockLength: number;
}

/** Normal quantile of 5 %. Kept low: a dependence overlooked raises false alarms, one imagined only costs power. */
const SUSPECTED_FROM = 1.645;
/** Standard errors that a dependence, once seen, is taken to be larger than estimated. */
const CAUTION = 2;
const MAX_RHO = 0.95;
/** Fewer blocks a side could not reach a small p-value. */
const MIN_BLOCKS = 5;
/** In fewer observations a burst, a shift and a dependence look alike; they are taken to be independent. */
const MIN_LENGTH = 20;
export const INDEPENDENT: Dependence = { rho: 0, isDependent: false, inflation: 1, blockLength: 1 };

/**
 * Estimates the dependence of equally spaced observations, pooled over series of the same nature, each about its own
 * mean, so that a difference between them is not taken for dependence.
 *
 * - bias of r: -(1 + 3 rho) / n (Kendall, Biometrika 41, 1954);
 * - block length: ⌈(3n/2)^(1/3) (2 rho / (1 - rho²))^(2/3)⌉, the mean-square optimum of circular blocks for AR(1)
 *   (Politis and White, Econometric Reviews 23, 2004, with the correction of 2009), at most a fifth of a series;
 * - inflation: the larger of the AR(1) value (1 + rho) / (1 - rho) and 1 + 2 Σ r_k weighted by Bartlett's window,
 *   because a noisy series forgets more slowly than its first lag says.
 */
export function estimateDependence(seriesList: readonly (readonly number[])[]): Dependence {
  const centred = seriesList.map(centre);
  const length = Math.min(...centred.map((series) => series.length));
  const total = centred.reduce((sum, series) => sum + series.length, 0);
  const raw = autocorrelationAt(centred, 1);
  if (length < MIN_LENGTH || raw * Math.sqrt(total) <= SUSPECTED_FROM) return INDEPENDENT;
  const rho = Math.min(MAX_RHO, raw + (1 + 3 * raw) / length + CAUTION / Math.sqrt(total));
  const optimal = Math.ceil((1.5 * length) ** (1 / 3) * ((2 * rho) / (1 - rho * rho)) ** (2 / 3));
  const blockLength = Math.max(1, Math.min(optimal, Math.floor(length / MIN_BLOCKS)));
  const inflation = Math.max(varianceFactor(rho, length), bartlettFactor(centred, length));
  return { rho, isDependent: true, inflation, blockLength };
}

/** Variance of the mean of n neighbours of an AR(1) series, relative to n independent ones: 1 + 2 Σ (1 - k/n) rho^k. */
export function varianceFactor(rho: number, n: number): number {
  return (1 + rho) / (1 - rho) - (2 * rho * (1 - rho ** n)) / (n * (1 - rho) ** 2);
}

function bartlettFactor(centred: readonly Float64Array[], length: number): number {
  const lags = Math.min(length - 1, Math.ceil(1.5 * length ** (1 / 3)));
  let factor = 1;
  for (let lag = 1; lag <= lags; lag++) factor += 2 * (1 - lag / (lags + 1)) * autocorrelationAt(centred, lag);
  return factor;
}

/** Pooled r_k; 0 for constant series. */
function autocorrelationAt(centred: readonly Float64Array[], lag: number): number {
  let products = 0;
  let squares = 0;
  for (const series of centred) {
    for (let at = 0; at < series.length; at++) {
      const value = series[at] as number;
      squares += value * value;
      if (at >= lag) products += value * (series[at - lag] as number);
    }
  }
  return squares > 0 ? products / squares : 0;
}

function centre(series: readonly number[]): Float64Array {
  const mean = series.reduce((sum, value) => sum + value, 0) / series.length;
  // What rounding leaves of a steady series is the same everywhere, which would look like perfect dependence.
  const noise = 1e-12 * series.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
  return Float64Array.from(series, (value) => (Math.abs(value - mean) <= noise ? 0 : value - mean));
}
