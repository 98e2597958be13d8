import { bisect } from './bisect.ts';
import { logGamma } from './gamma.ts';

const MAX_STEPS = 100_000;
const TINY = 1e-300;

/** Q(a, x) = Γ(a, x) / Γ(a), the upper regularised incomplete gamma function (NIST DLMF 8.2.4), a > 0, x >= 0. */
export function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1;
  return x < a + 1 ? 1 - series(a, x) : continuedFraction(a, x);
}

/** P(a, x) = 1 - Q(a, x), without cancellation where it is small. */
export function lowerGamma(a: number, x: number): number {
  if (x <= 0) return 0;
  return x < a + 1 ? series(a, x) : 1 - continuedFraction(a, x);
}

/** P(X >= x) of the chi-square distribution (NIST Engineering Statistics Handbook 1.3.6.6.6). */
export function chiSquareTail(x: number, degrees: number): number {
  return upperGamma(degrees / 2, x / 2);
}

/**
 * Exact one-sided bound on a Poisson mean of which `events` were seen: the mean at which so few (upper) or so many
 * (lower) would be seen with probability `tail` (Garwood, Biometrika 28, 1936). Events may be fractional: a count
 * divided by its dispersion.
 */
export function poissonBound(events: number, tail: number, side: 'lower' | 'upper'): number {
  const reach = events + 20 + 20 * Math.sqrt(events + 1);
  if (side === 'upper') return bisect((mean) => upperGamma(events + 1, mean) - tail, [0, reach - Math.log(tail)]);
  return events <= 0 ? 0 : bisect((mean) => tail - lowerGamma(events, mean), [0, events]);
}

/** NIST DLMF 8.7.1. */
function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let step = 1; step < MAX_STEPS && Math.abs(term) > Math.abs(sum) * 1e-17; step++) {
    term *= x / (a + step);
    sum += term;
  }
  return sum * prefactor(a, x);
}

/** NIST DLMF 8.9.2 by Lentz's method (Thompson and Barnett, J. Comput. Phys. 64, 1986). */
function continuedFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let fraction = d;
  for (let step = 1; step < MAX_STEPS; step++) {
    const numerator = -step * (step - a);
    b += 2;
    d = 1 / awayFromZero(numerator * d + b);
    c = awayFromZero(b + numerator / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return fraction * prefactor(a, x);
}

function prefactor(a: number, x: number): number {
  return Math.exp(a * Math.log(x) - x - logGamma(a));
}

function awayFromZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
