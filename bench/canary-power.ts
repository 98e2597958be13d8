import { createSeededRandom, compareRates, permutationTest, splitEvidence } from '@release-gates/rollout';
import {
  autoregressiveCountFamily,
  autoregressiveFamily,
  type Family,
  MINUTES,
  negativeBinomialFamily,
  poissonFamily,
  type SimulatedStage,
} from '../test/statistics/families.ts';
import { seedOfFamily, simulate } from '../test/statistics/simulate.ts';
import type { Measurement } from './measurement.ts';

/** RELEASE_GATES_STATISTICS=full: ten times the runs. */
const RUNS = process.env['RELEASE_GATES_STATISTICS'] === 'full' ? 20_000 : 2000;
const NOMINAL = 0.01;

const WORSE: readonly (readonly [family: Family, limit: number])[] = [
  [poissonFamily(0.02, 0.2), 1.15],
  [poissonFamily(0.05, 0.25), 1.15],
  [poissonFamily(0.05, 0.5), 1.05],
  [poissonFamily(1, 1.5), 1.15],
  [poissonFamily(1, 2), 1.05],
  // What the exact test catches here is worth nothing: it also stops 8 % of the unchanged ones.
  [negativeBinomialFamily(0.5, [1, 2]), 2.5],
];

const UNCHANGED: readonly Family[] = [
  poissonFamily(0.05, 0.05),
  poissonFamily(1, 1),
  negativeBinomialFamily(0.5, [1, 1]),
  autoregressiveFamily(0.5, 0),
  autoregressiveCountFamily(0.5, 20),
];

/**
 * What the judge catches within 60 minutes, and how often it is wrong, in simulated stages: 60 counts a side, one a
 * minute, looked at every minute and judged at the end, 1 % in all. Beside it the tests that a judge could use instead:
 * the exact conditional test and the permutation test, each once at the end at 1 %, and the mixture of the binomial split
 * every minute at 1 %, of which none controls false alarms in all of these families.
 */
export function bench(): readonly Measurement[] {
  const worse = WORSE.map(([family, limit]): Measurement => {
    const { judge, exact, note } = compareTests(family);
    return { name: `${family.name}, caught`, ratio: exact / judge, limit, against: 'judge to exact test', note };
  });
  const unchanged = UNCHANGED.map((family): Measurement => {
    const { judge, note } = compareTests(family);
    return { name: `${family.name}, false alarms`, ratio: judge, limit: 1, against: '1 % of the runs', note };
  });
  return [...worse, ...unchanged];
}

function compareTests(family: Family): { judge: number; exact: number; note: string } {
  const rates = simulate(family, RUNS);
  const random = createSeededRandom(seedOfFamily(family));
  const others = { exact: 0, permutation: 0, split: 0 };
  for (let run = 0; run < RUNS; run++) {
    const stage = family.draw(random);
    const { pValue } = permutationTest(stage, createSeededRandom('0'.repeat(32)));
    others.permutation += Number(pValue <= NOMINAL);
    if (family.kind === 'values') continue;
    others.exact += Number(exactPValue(stage) <= NOMINAL);
    others.split += Number(stopsOnSplit(stage));
  }
  const percent = (count: number): string =>
    family.kind === 'values' ? '-' : `${((100 * count) / RUNS).toFixed(1)} %`;
  const judge = `judge ${rates.caught.toFixed(1)} % (early ${rates.early.toFixed(1)} %, at the end ${rates.final.toFixed(1)} %)`;
  const permutation = `permutation ${((100 * others.permutation) / RUNS).toFixed(1)} %`;
  const note = `${judge}; exact ${percent(others.exact)}, ${permutation}, binomial split ${percent(others.split)}`;
  return { judge: rates.caught, exact: (100 * others.exact) / RUNS, note };
}

function exactPValue({ baseline, candidate }: SimulatedStage): number {
  const exposure = { baselineExposure: MINUTES, candidateExposure: MINUTES };
  return compareRates({ baselineEvents: total(baseline), candidateEvents: total(candidate), ...exposure });
}

function stopsOnSplit({ baseline, candidate }: SimulatedStage): boolean {
  let baselineEvents = 0;
  let candidateEvents = 0;
  return baseline.some((events, minute) => {
    baselineEvents += events;
    candidateEvents += candidate[minute] as number;
    return splitEvidence({ candidateEvents, baselineEvents, share: 0.5 }) >= 1 / NOMINAL;
  });
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
