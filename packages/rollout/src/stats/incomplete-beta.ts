import { bisect } from './bisect.ts';
import { logGamma } from './gamma.ts';

const MAX_STEPS = 100_000;
const TINY = 1e-300;

/** I_x(a, b), the regularised incomplete beta function (NIST DLMF 8.17.2), a, b > 0, 0 <= x <= 1. */
export function regularizedBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction converges quickly left of the mean; on the right the symmetry I_x(a,b) = 1 - I_{1-x}(b,a) is used.
  return x < (a + 1) / (a + b + 2) ? fraction(x, a, b) : 1 - fraction(1 - x, b, a);
}

/**
 * P(X >= successes), X ~ Binomial(trials, share) = I_share(k, n - k + 1) (NIST DLMF 8.17.5). Counts may be fractional.
 */
export function binomialUpperTail(successes: number, trials: number, share: number): number {
  return successes <= 0 ? 1 : regularizedBeta(share, successes, trials - successes + 1);
}

/** P(X <= successes), X ~ Binomial(trials, share). */
export function binomialLowerTail(successes: number, trials: number, share: number): number {
  return successes >= trials ? 1 : regularizedBeta(1 - share, trials - successes, successes + 1);
}

/** Exact one-sided bound on a binomial share (Clopper and Pearson, Biometrika 26, 1934). */
export function binomialBound(
  { successes, trials }: { readonly successes: number; readonly trials: number },
  tail: number,
  side: 'lower' | 'upper',
): number {
  if (side === 'upper') {
    return successes >= trials ? 1 : bisect((share) => binomialLowerTail(successes, trials, share) - tail, [0, 1]);
  }
  return successes <= 0 ? 0 : bisect((share) => tail - binomialUpperTail(successes, trials, share), [0, 1]);
}

/** P(T >= t) of Student's distribution (NIST DLMF 8.17(ii): I of ν / (ν + t²)). Degrees may be fractional. */
export function studentTail(t: number, degrees: number): number {
  const half = regularizedBeta(degrees / (degrees + t * t), degrees / 2, 0.5) / 2;
  return t >= 0 ? half : 1 - half;
}

/** The t with P(T >= t) = tail, 0 < tail < 0.5. */
export function studentQuantileOfTail(tail: number, degrees: number): number {
  let high = 2;
  while (studentTail(high, degrees) > tail) high *= 2;
  return bisect((t) => studentTail(t, degrees) - tail, [0, high]);
}

/** NIST DLMF 8.17.22 by Lentz's method, two coefficients a step. */
function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let step = 1; step < MAX_STEPS; step++) {
    const even = (step * (b - step) * x) / ((a + 2 * step - 1) * (a + 2 * step));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    value *= d * c;
    const odd = (-(a + step) * (a + b + step) * x) / ((a + 2 * step) * (a + 2 * step + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return (value * front(x, a, b)) / a;
}

function front(x: number, a: number, b: number): number {
  return Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
}

function awayFromZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
