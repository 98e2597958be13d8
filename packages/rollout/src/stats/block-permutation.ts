import { type Dependence, varianceFactor } from './autocorrelation.ts';
import { monteCarloTail, type PermutationResult, type TwoSamples } from './permutation.ts';
import type { SeededRandom } from './seeded-random.ts';

const RESAMPLES = 9999;

/**
 * One-sided permutation test for series whose neighbours resemble each other: blocks of neighbours are shuffled between
 * the sides, cut anew at a random offset of each circle every time (circular blocks: Politis and Romano, 1992).
 *
 * Blocks of finite length still resemble their neighbours, which understates the spread. The observed statistic is
 * therefore shrunk by √(variance factor of a block / inflation of the series), at most 1. The result is approximate:
 * exact only for independent blocks.
 */
export function blockPermutationTest(
  { baseline, candidate }: TwoSamples,
  dependence: Dependence,
  random: SeededRandom,
): PermutationResult {
  const values = [...candidate, ...baseline];
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const rings = [candidate, baseline].map((series) => openRing(series, mean, dependence.blockLength));
  const [ours, theirs] = rings as [Ring, Ring];
  const statistic = ours.prefix[ours.length] as number;
  const shrink = Math.sqrt(Math.min(1, varianceFactor(dependence.rho, dependence.blockLength) / dependence.inflation));
  const blocks = new Float64Array(ours.blocks + theirs.blocks);
  const draw = (): number => {
    cutBlocks(ours, random.below(ours.length), blocks.subarray(0, ours.blocks));
    cutBlocks(theirs, random.below(theirs.length), blocks.subarray(ours.blocks));
    return sumOfRandom(blocks, ours.blocks, random);
  };
  const tolerance = 1e-12 * values.reduce((sum, value) => sum + Math.abs(value - mean), 0);
  return { statistic, method: 'monte_carlo', ...monteCarloTail(draw, statistic * shrink - tolerance, RESAMPLES) };
}

interface Ring {
  readonly length: number;
  readonly blocks: number;
  /** Sums of the first k values of the series laid twice in a row. */
  readonly prefix: Float64Array;
}

function openRing(series: readonly number[], mean: number, blockLength: number): Ring {
  const prefix = new Float64Array(2 * series.length + 1);
  for (let at = 0; at < 2 * series.length; at++) {
    prefix[at + 1] = (prefix[at] as number) + (series[at % series.length] as number) - mean;
  }
  return { length: series.length, blocks: Math.max(1, Math.round(series.length / blockLength)), prefix };
}

/** Blocks differ in length by at most one, so that every value is in one. */
function cutBlocks({ length, blocks, prefix }: Ring, offset: number, into: Float64Array): void {
  let from = offset;
  for (let block = 0; block < blocks; block++) {
    const to = offset + Math.floor(((block + 1) * length) / blocks);
    into[block] = (prefix[to] as number) - (prefix[from] as number);
    from = to;
  }
}

function sumOfRandom(blocks: Float64Array, chosen: number, random: SeededRandom): number {
  let total = 0;
  for (let at = 0; at < chosen; at++) {
    const from = at + random.below(blocks.length - at);
    total += blocks[from] as number;
    blocks[from] = blocks[at] as number;
  }
  return total;
}
