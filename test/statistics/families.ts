import type { SeededRandom } from '@release-gates/rollout';

/** Both sides of one simulated stage, a value a minute. */
export interface SimulatedStage {
  readonly baseline: readonly number[];
  readonly candidate: readonly number[];
}

export interface Family {
  readonly name: string;
  /** Counts are judged as rates per minute, values by their mean. */
  readonly kind: 'counts' | 'values';
  draw(random: SeededRandom): SimulatedStage;
}

export const MINUTES = 60;

type Minute = (random: SeededRandom) => number;

export function poissonFamily(baseline: number, candidate: number): Family {
  return independent(`Poisson ${baseline} -> ${candidate} a minute`, (mean) => (random) => drawPoisson(random, mean), [
    baseline,
    candidate,
  ]);
}

/** Bursts on each side by itself: a Poisson count whose mean is drawn anew each minute, variance m + m²/k. */
export function negativeBinomialFamily(k: number, [baseline, candidate]: readonly [number, number]): Family {
  const draw =
    (mean: number): Minute =>
    (random) =>
      drawPoisson(random, (drawGamma(random, k) * mean) / k);
  return independent(`negative binomial k = ${k}, ${baseline} -> ${candidate} a minute`, draw, [baseline, candidate]);
}

/** Each side a stationary AR(1) series of its own, standard deviation 1. */
export function autoregressiveFamily(rho: number, shift: number): Family {
  return {
    name: `AR(1) rho = ${rho}, shift ${shift} standard deviations`,
    kind: 'values',
    draw: (random) => ({
      baseline: drawAutoregressive(random, rho),
      candidate: drawAutoregressive(random, rho).map((value) => value + shift),
    }),
  };
}

/** Poisson counts whose logarithmic mean is an AR(1) series: bursts that last. */
export function autoregressiveCountFamily(rho: number, mean: number): Family {
  const spread = 0.7;
  const side = (random: SeededRandom): number[] =>
    drawAutoregressive(random, rho).map((level) =>
      drawPoisson(random, mean * Math.exp(spread * level - (spread * spread) / 2)),
    );
  return {
    name: `Poisson with an AR(1) level rho = ${rho}, ${mean} a minute`,
    kind: 'counts',
    draw: (random) => ({ baseline: side(random), candidate: side(random) }),
  };
}

function independent(
  name: string,
  minute: (mean: number) => Minute,
  [baseline, candidate]: readonly [number, number],
): Family {
  const series = (random: SeededRandom, mean: number): number[] =>
    Array.from({ length: MINUTES }, () => minute(mean)(random));
  return {
    name,
    kind: 'counts',
    draw: (random) => ({ baseline: series(random, baseline), candidate: series(random, candidate) }),
  };
}

/** Box and Muller 1958. */
function drawNormal(random: SeededRandom): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random.fraction()));
  return radius * Math.cos(2 * Math.PI * random.fraction());
}

/** Knuth's product of uniforms, in parts so that exp(-mean) does not vanish. */
function drawPoisson(random: SeededRandom, mean: number): number {
  if (mean > 50) return drawPoisson(random, 50) + drawPoisson(random, mean - 50);
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = 1 - random.fraction(); product > limit; product *= 1 - random.fraction()) count++;
  return count;
}

/** Marsaglia and Tsang 2000; shape below 1 by Γ(k) = Γ(k + 1) U^(1/k). */
function drawGamma(random: SeededRandom, shape: number): number {
  if (shape < 1) return drawGamma(random, shape + 1) * (1 - random.fraction()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = drawNormal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random.fraction()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

function drawAutoregressive(random: SeededRandom, rho: number): number[] {
  let level = drawNormal(random);
  return Array.from({ length: MINUTES }, () => {
    const drawn = level;
    level = rho * level + Math.sqrt(1 - rho * rho) * drawNormal(random);
    return drawn;
  });
}
