import { bisect } from './bisect.ts';
import { upperGamma } from './incomplete-gamma.ts';

/** P(Z >= z) of the standard normal: erfc(z / √2) / 2 with erfc(x) = Q(1/2, x²) (NIST DLMF 7.11.2); right far out. */
export function normalTail(z: number): number {
  const half = upperGamma(0.5, (z * z) / 2) / 2;
  return z >= 0 ? half : 1 - half;
}

/** P(Z <= z) of the standard normal. */
export function normalCdf(z: number): number {
  return normalTail(-z);
}

/** The z with P(Z >= z) = tail, 0 < tail < 1. */
export function normalQuantileOfTail(tail: number): number {
  if (tail > 0.5) return -normalQuantileOfTail(1 - tail);
  return bisect((z) => normalTail(z) - tail, [0, 40]);
}
