import { describe, expect, it } from 'vitest';
import { splitEvidence } from './split-evidence.ts';
import { runSwapProcess, type SwapPair } from './swap-process.ts';
import { expectThinned } from './thinning.ts';

/** All ways to swap the sides of the intervals: what could as well have been seen if neither side is worse. */
function swaps(pairs: readonly SwapPair[]): SwapPair[][] {
  return Array.from({ length: 2 ** pairs.length }, (_, bits) =>
    pairs.map(({ baseline, candidate, ...rest }, at) =>
      (bits >> at) % 2 === 0 ? { baseline, candidate, ...rest } : { baseline: candidate, candidate: baseline, ...rest },
    ),
  );
}

const pair = (baseline: number, candidate: number): SwapPair => ({ baseline, candidate });
const SERIES: readonly (readonly [string, readonly SwapPair[]])[] = [
  ['values', [1.5, 2, -3, 7, 0.25, 100, -1, 4, 9, 2, 0, 5].map((value, at) => pair(value, at))],
  ['memory', [0, 0, 0, 0, 9, 9, 9, 9, 0, 0, 9, 9].map((value) => pair(value, 1))],
  ['counts', [3, 0, 1, 0, 7, 2, 0, 0, 1, 40, 1, 1].map((value) => ({ ...pair(value, 1), exposureRatio: 1 }))],
  ['nothing', Array.from({ length: 8 }, () => pair(0, 0))],
];

const worse = (length: number) => runSwapProcess(Array.from({ length }, (_, at) => pair(at % 3, 10 + (at % 4))));

describe('runSwapProcess', () => {
  it.each(SERIES)('%s: over all swaps it is expected to stay at most 1, and keeps the bound of Ville', (_, pairs) => {
    const processes = swaps(pairs).map(runSwapProcess);
    const ends = processes.map((process) => process.path.at(-1) as number);
    expect(ends.reduce((sum, value) => sum + value, 0) / ends.length).toBeLessThanOrEqual(1 + 1e-12);
    for (const bound of [2, 5, 10, 20, 100]) {
      const reached = processes.filter((process) => process.largest >= bound).length / processes.length;
      expect(reached).toBeLessThanOrEqual(1 / bound);
    }
  });

  it('reaches 1,000 when the candidate is always worse, but not in ten intervals', () => {
    expect(worse(10).largest).toBeLessThan(1000);
    expect(worse(20).largest).toBeGreaterThan(1000);
    expect(runSwapProcess(Array.from({ length: 60 }, (_, at) => pair(10 + (at % 4), at % 3))).largest).toBe(1);
  });

  it('needs no scale: a metric in bytes is judged as in gigabytes', () => {
    const values = SERIES[0]![1];
    const scaled = values.map(({ baseline, candidate }) => pair(baseline * 1e9, candidate * 1e9));
    expect(runSwapProcess(scaled).largest).toBeCloseTo(runSwapProcess(values).largest, 9);
  });

  it('takes a twentieth of the traffic into account', () => {
    // Means 95 and 5, spread about as Poisson counts are.
    const theirs = [95, 104, 88, 97, 85, 101];
    const ours = [5, 2, 8, 4, 7, 4];
    const at = (times: number) =>
      runSwapProcess(
        Array.from({ length: 60 }, (_, minute) => ({
          baseline: theirs[minute % 6] as number,
          candidate: times * (ours[minute % 6] as number),
          exposureRatio: 5 / 95,
        })),
      ).largest;
    expect(at(1)).toBeLessThan(3);
    expect(at(5)).toBeGreaterThan(1000);
    const reversed = Array.from({ length: 60 }, (_, minute) => ({
      baseline: ours[minute % 6] as number,
      candidate: theirs[minute % 6] as number,
      exposureRatio: 19,
    }));
    expect(runSwapProcess(reversed).largest).toBeLessThan(3);
  });

  it.each([
    [2, 0.3],
    [4, 4],
  ])('unlike exposures: expected at most 1 for one Poisson interval at mean %d, ratio %d', (mean, ratio) => {
    let expectation = 0;
    for (let baseline = 0; baseline < 60; baseline++) {
      for (let candidate = 0; candidate < 60; candidate++) {
        const { path } = runSwapProcess([{ baseline, candidate, exposureRatio: ratio }]);
        expectation += poisson(baseline, mean) * poisson(candidate, mean * ratio) * (path[0] as number);
      }
    }
    expect(expectation).toBeCloseTo(1, 9);
  });
});

function poisson(count: number, mean: number): number {
  let mass = Math.exp(-mean);
  for (let at = 1; at <= count; at++) mass *= mean / at;
  return mass;
}

describe('expectThinned', () => {
  it.each([
    [0, 0.3],
    [1, 0.3],
    [40, 0.3],
    [40, 1],
    [1000, 0.001],
  ])('%d events, each kept with %d: mean and variance of the binomial', (count, keep) => {
    const mean = expectThinned(count, keep, (kept) => kept);
    expect(mean).toBeCloseTo(count * keep, 9);
    expect(expectThinned(count, keep, (kept) => (kept - mean) ** 2)).toBeCloseTo(count * keep * (1 - keep), 8);
  });

  it('takes steps for a large count and stays right', () => {
    expect(expectThinned(10_000_000, 0.25, (kept) => kept) / 2_500_000).toBeCloseTo(1, 9);
    const spread = expectThinned(10_000_000, 0.25, (kept) => (kept - 2_500_000) ** 2);
    expect(spread / 1_875_000).toBeCloseTo(1, 6);
  });

  it('rounds what a metrics server extrapolated', () => {
    expect(expectThinned(3.0000001, 0.5, (kept) => kept)).toBeCloseTo(1.5, 12);
  });
});

describe('splitEvidence', () => {
  it('is a martingale: the average over the next event is the value now', () => {
    const now = splitEvidence({ candidateEvents: 7, baselineEvents: 4, share: 0.3 });
    const ours = splitEvidence({ candidateEvents: 8, baselineEvents: 4, share: 0.3 });
    const theirs = splitEvidence({ candidateEvents: 7, baselineEvents: 5, share: 0.3 });
    expect(0.3 * ours + 0.7 * theirs).toBeCloseTo(now, 10);
    expect(splitEvidence({ candidateEvents: 0, baselineEvents: 0, share: 0.3 })).toBeCloseTo(1, 12);
  });

  it('weighs less where events come in bursts', () => {
    const split = { candidateEvents: 60, baselineEvents: 20, share: 0.5 };
    expect(splitEvidence(split, 3)).toBeLessThan(splitEvidence(split) / 100);
  });
});
