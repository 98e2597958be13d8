import { expect, it } from 'vitest';
import { type StageTimes, toWindow } from './stage-window.ts';

const TIMES: StageTimes = {
  stageStartedS: 1000,
  aloneSinceS: 1000,
  settleS: 0,
  maxWindowS: 86_400,
  nowS: 1600,
  stepS: 60,
  percent: 5,
};

it.each<[string, Partial<StageTimes>, ReturnType<typeof toWindow>]>([
  ['whole steps', {}, { stepS: 60, fromS: 1060, toS: 1600, baselineShiftS: 0, steps: 10 }],
  [
    'an unfinished step does not count',
    { nowS: 1659 },
    { stepS: 60, fromS: 1060, toS: 1600, baselineShiftS: 0, steps: 10 },
  ],
  ['a time to settle', { settleS: 90 }, { stepS: 60, fromS: 1150, toS: 1570, baselineShiftS: 0, steps: 8 }],
  ['no step yet', { nowS: 1059 }, { stepS: 60, fromS: 1000, toS: 1000, baselineShiftS: 0, steps: 0 }],
  ['a clock before the stage', { nowS: 10 }, { stepS: 60, fromS: 1000, toS: 1000, baselineShiftS: 0, steps: 0 }],
  ['the end of a long stage', { maxWindowS: 180 }, { stepS: 60, fromS: 1480, toS: 1600, baselineShiftS: 0, steps: 10 }],
  [
    'the baseline before the stage',
    { percent: 100 },
    { stepS: 60, fromS: 1060, toS: 1600, baselineShiftS: 600, steps: 10 },
  ],
  [
    'the baseline before it was alone, as long after its promotion',
    { percent: 100, aloneSinceS: 400 },
    { stepS: 60, fromS: 1060, toS: 1600, baselineShiftS: 1200, steps: 10 },
  ],
  [
    'a time that lies after the stage is none',
    { percent: 100, aloneSinceS: 1300 },
    { stepS: 60, fromS: 1060, toS: 1600, baselineShiftS: 600, steps: 10 },
  ],
])('%s', (_, change, expected) => {
  const window = toWindow({ ...TIMES, ...change });
  const { fromS: _from, ...rest } = expected;
  expect(window).toMatchObject(expected.steps === 0 ? rest : expected);
});

it('ends the baseline of a whole rollout where its stage began', () => {
  const { toS, baselineShiftS } = toWindow({ ...TIMES, percent: 100, settleS: 90, maxWindowS: 180 });
  expect(toS - baselineShiftS).toBe(TIMES.stageStartedS);
});
