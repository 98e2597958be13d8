import { describe, expect, it } from 'vitest';
import { type Figures, figuresOf } from './figures.ts';
import { type ChannelReview, reviewChannel } from './review-channel.ts';
import { partsOf } from './windows.ts';

const S = 1000;
const EMPTY = reviewChannel('t.prod', [], 0);
const rollout = { releaseId: 'rc-1', version: '1', kind: 'rollout', startedMs: 0, reasonCode: 'done' } as const;
const back = {
  releaseId: 'rc-1',
  toReleaseId: null,
  tickets: [],
  cause: 'defect',
  reason: 'x',
  trigger: 'person',
  by: 'ann',
};
const rollback = { ...back, badReleaseId: 'rc-1', detectedMs: 10 * S, decidedMs: 10 * S } as const;

function figures(review: Partial<ChannelReview>, toMs = 1000 * S): Figures {
  return figuresOf([{ ...EMPTY, ...review }], { fromMs: 0, toMs });
}

describe('figures', () => {
  it('a candidate that never had users is no failure, and no success', () => {
    const taken = { ...rollout, endedMs: S, outcome: 'taken_back' } as const;
    const rollouts = [
      { ...taken, maxPercent: 0 },
      { ...taken, maxPercent: 1 },
      { ...taken, outcome: 'promoted', maxPercent: 100 } as const,
    ];
    expect(figures({ rollouts })).toMatchObject({ rollouts: 3, reached: 2, failed: 1, changeFailureRate: 0.5 });
  });

  it('users of a bad release waited from its first detection, whichever try brought them back', () => {
    const rollbacks = [
      { ...rollback, transition: 'r-1', endedMs: 20 * S, result: 'failed' } as const,
      {
        ...rollback,
        transition: 'r-2',
        detectedMs: 60 * S,
        decidedMs: 60 * S,
        endedMs: 70 * S,
        result: 'done',
      } as const,
      { ...rollback, transition: 'r-3', badReleaseId: 'rc-2', endedMs: 30 * S, result: 'done' } as const,
    ];
    expect(figures({ rollbacks }).timeToRestoreS).toMatchObject({ n: 2, max: 60, mean: 40 });
  });

  it('a look that could not tell says nothing of the objective', () => {
    const look = { atMs: S, health: null, remaining: null } as const;
    const observations = [
      { ...look, budget: 'green' },
      { ...look, budget: 'unknown' },
      { ...look, budget: null },
      { ...look, budget: 'black', remaining: -1 },
    ] as const;
    expect(figures({ observations })).toMatchObject({ observations: 2, sloAttainment: 0.5, lowestBudget: -1 });
  });

  it.each([
    ['at its begin', 0, 1],
    ['a millisecond before its end', 999, 1],
    ['at its end', 1000, 0],
  ])('a window holds what happened %s: %i', (_name, atMs, nearMisses) => {
    const miss = { atMs, what: 'failed', kind: 'advance', code: 'traffic_failed' } as const;
    expect(figures({ nearMisses: [miss] }, 1000).nearMisses).toBe(nearMisses);
  });

  it('a window ends with its last part, and its first may be shorter', () => {
    expect(partsOf({ fromMs: 5 * S, toMs: 30 * S }, 10)).toEqual([
      { fromMs: 5 * S, toMs: 10 * S },
      { fromMs: 10 * S, toMs: 20 * S },
      { fromMs: 20 * S, toMs: 30 * S },
    ]);
  });
});
