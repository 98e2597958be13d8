import { type Exposed, sumExposed } from './dispersion.ts';
import { poissonBound } from './incomplete-gamma.ts';
import { studentQuantileOfTail } from './incomplete-beta.ts';

/** An estimate with its one-sided bounds. */
export interface Bounded {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
}

/** Exact Poisson bounds of a rate, from counts divided by their dispersion. */
export function boundRate(series: readonly Exposed[], dispersion: number, tail: number): Bounded {
  const { events, exposure } = sumExposed(series);
  const scale = dispersion / exposure;
  return {
    estimate: events / exposure,
    lower: poissonBound(events / dispersion, tail, 'lower') * scale,
    upper: poissonBound(events / dispersion, tail, 'upper') * scale,
  };
}

/** An estimate and what it is multiplied by. */
export type Weighted = readonly [estimate: Bounded, weight: number];

/**
 * Upper bound of a weighted difference of independent estimates: variances recovered from the bounds of each (MOVER:
 * Zou and Donner, Statistics in Medicine 27, 2008). Unlike a normal bound it keeps its meaning when nothing was seen.
 */
export function upperBoundOfContrast([left, by]: Weighted, [right, less]: Weighted): number {
  const up = by * ((by >= 0 ? left.upper : left.lower) - left.estimate);
  const down = less * (right.estimate - (less >= 0 ? right.lower : right.upper));
  return by * left.estimate - less * right.estimate + Math.hypot(up, down);
}

/** Student bounds of a mean; the inflation divides the number of observations that count. */
export function boundMean(values: readonly number[], inflation: number, tail: number): Bounded {
  const size = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / size;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (size - 1);
  const effective = Math.max(2, size / inflation);
  const reach = studentQuantileOfTail(tail, effective - 1) * Math.sqrt(variance / effective);
  return { estimate: mean, lower: mean - reach, upper: mean + reach };
}
