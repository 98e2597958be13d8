import { createSeededRandom, judgeMetric, kolmogorovSmirnov, lookEarly, mannWhitney } from '@release-gates/rollout';
import type { Measurement } from './measurement.ts';
import { pairedRatio } from './paired.ts';

const ROUNDS = 7;
const METRICS = 30;
/** A day of minutes. */
const SAMPLES = 1440;
const MANY = 1_000_000;
const SETTINGS = { margin: { relative: 0.1 } };

/**
 * Time of the judge against a bare sort of the same numbers. A canary step judges 30 metrics of 1,440 samples; the most
 * work is where the candidate is worse, because then all shuffles are needed.
 */
export async function bench(): Promise<readonly Measurement[]> {
  const rows: Measurement[] = [];
  for (const [name, level, limit] of [
    ['no change', 100, 150],
    ['all worse', 112, 450],
  ] as const) {
    const metrics = Array.from({ length: METRICS }, (_, at) => {
      const metric = `metric ${at}`;
      return { metric, baseline: draw(`${metric}a`, SAMPLES, 100), candidate: draw(`${metric}b`, SAMPLES, level) };
    });
    const compare = (sides: (typeof metrics)[number]) =>
      ({ kind: 'values', direction: 'higher_is_worse', settings: SETTINGS, ...sides }) as const;
    const sort = (): void => metrics.forEach(({ baseline, candidate }) => sortBoth(baseline, candidate));
    const judged = await pairedRatio(() => metrics.map((sides) => judgeMetric(compare(sides))), sort, ROUNDS);
    rows.push(figure(`stage verdict, 30 metrics of 1,440 samples, ${name}`, judged, limit));
    const looked = await pairedRatio(() => metrics.map((sides) => lookEarly(compare(sides))), sort, ROUNDS);
    rows.push(figure(`early look, 30 metrics of 1,440 samples, ${name}`, looked, 40));
  }
  const left = draw('left', MANY, 100);
  const right = draw('right', MANY, 101);
  const sort = (): void => sortBoth(left, right);
  const ranks = await pairedRatio(() => mannWhitney(left, right, 'two_sided'), sort, ROUNDS);
  rows.push(figure('Mann-Whitney, a million against a million', ranks, 2));
  const distance = await pairedRatio(() => kolmogorovSmirnov(left, right), sort, ROUNDS);
  rows.push(figure('Kolmogorov-Smirnov, a million against a million', distance, 2));
  return rows;
}

function sortBoth(left: readonly number[], right: readonly number[]): void {
  Float64Array.from(left).sort();
  Float64Array.from(right).sort();
}

function draw(name: string, length: number, level: number): number[] {
  const random = createSeededRandom(Buffer.from(name.padEnd(16, '.')).toString('hex'));
  return Array.from({ length }, () => level * (0.5 + random.fraction()));
}

function figure(
  name: string,
  { ratio, oursMs, theirsMs }: { readonly ratio: number; readonly oursMs: number; readonly theirsMs: number },
  limit: number,
): Measurement {
  const note = `${oursMs.toFixed(0)} ms against ${theirsMs.toFixed(1)} ms`;
  return { name, ratio, limit, against: 'sorting the same numbers', note };
}
