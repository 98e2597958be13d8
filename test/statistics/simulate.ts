import { createHash } from 'node:crypto';
import { createSeededRandom, judgeMetric, lookEarly, type MetricComparison } from '@release-gates/rollout';
import type { Family, SimulatedStage } from './families.ts';

/** Shares of the runs, in percent. */
export interface SimulatedRates {
  /** Stopped at some minute of the stage. */
  readonly early: number;
  /** Failed at its end. */
  readonly final: number;
  /** Either. */
  readonly caught: number;
}

/** No margin: any harm counts, so that the figures are those of the tests alone. */
const SETTINGS = { margin: { absolute: 0 } };

/**
 * Runs whole stages through the judge as a rollout does. The evidence of an early look is the largest so far, so one
 * look at the end tells whether a look at any minute would have stopped.
 */
export function simulate(family: Family, runs: number): SimulatedRates {
  const random = createSeededRandom(seedOfFamily(family));
  const seen = { early: 0, final: 0, caught: 0 };
  for (let run = 0; run < runs; run++) {
    const comparison = compare(family, family.draw(random));
    const look = lookEarly(comparison);
    const isEarly = look.threshold !== null && look.eValue >= look.threshold;
    const isFinal = judgeMetric(comparison).verdict === 'fail';
    seen.early += Number(isEarly);
    seen.final += Number(isFinal);
    seen.caught += Number(isEarly || isFinal);
  }
  const percent = (count: number): number => (100 * count) / runs;
  return { early: percent(seen.early), final: percent(seen.final), caught: percent(seen.caught) };
}

/** So that another test can be given the same stages. */
export function seedOfFamily(family: Family): string {
  return createHash('sha256').update(family.name).digest('hex');
}

export function compare(family: Family, { baseline, candidate }: SimulatedStage): MetricComparison {
  const common = { metric: family.name, direction: 'higher_is_worse', settings: SETTINGS } as const;
  if (family.kind === 'values') return { ...common, kind: 'values', baseline, candidate };
  const intervals = baseline.map((events, at) => ({
    baseline: { events, exposure: 1 },
    candidate: { events: candidate[at] as number, exposure: 1 },
  }));
  return { ...common, kind: 'counts', intervals };
}
