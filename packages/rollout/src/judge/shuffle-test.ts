import { type Dependence, estimateDependence } from '../stats/autocorrelation.ts';
import { blockPermutationTest } from '../stats/block-permutation.ts';
import { logChoose } from '../stats/gamma.ts';
import { type PermutationResult, permutationTest, type TwoSamples } from '../stats/permutation.ts';
import { createSeededRandom } from '../stats/seeded-random.ts';
import type { TestResult } from './verdict.ts';

/** The permutation test that suits the series: of single intervals, or of blocks where neighbours resemble each other. */
export function shuffleTest(
  sides: TwoSamples,
  { threshold, seed }: { readonly threshold: number; readonly seed: string },
): { readonly test: TestResult; readonly dependence: Dependence } {
  const dependence = estimateDependence([sides.baseline, sides.candidate]);
  const random = createSeededRandom(seed);
  const isBlocked = dependence.isDependent;
  const result: PermutationResult = isBlocked
    ? blockPermutationTest(sides, dependence, random)
    : permutationTest(sides, random);
  const test: TestResult = {
    method: `${isBlocked ? 'block_permutation' : 'permutation'}/${result.method}`,
    statistic: result.statistic,
    pValue: result.pValue,
    threshold,
    seed,
    arrangements: result.arrangements,
    autocorrelation: dependence.rho,
    blockLength: dependence.blockLength,
  };
  return { test, dependence };
}

/** How many more observations a side needs before any outcome could be significant; 0 where it has enough. */
export function missingForSignificance(ours: number, theirs: number, threshold: number): number {
  let missing = 0;
  while (-logChoose(ours + theirs + 2 * missing, ours + missing) > Math.log(threshold)) missing++;
  return missing;
}
