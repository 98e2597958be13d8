import { describe, expect, it } from 'vitest';
import { DAY, factsOf, HOUR, NOW_MS, promotion, rollback } from './contract.ts';
import { decide } from './decide.ts';
import { details, values } from './details.ts';
import { reliabilityReviewInputs } from './inputs.ts';

const PROD = 'default.prod';
const unproven = { live: { releaseId: 'rc-2', version: '2.0.0', sinceMs: 0, proven: false } };
const rollout = { version: '3.0.0', kind: 'rollout', startedMs: NOW_MS - 6 * DAY, endedMs: NOW_MS - 5 * DAY };
const taken = { ...rollout, releaseId: 'rc-3', outcome: 'taken_back', reasonCode: 'done', maxPercent: 5 } as const;
const window = (minS: number, maxS: number) => {
  const { atMs } = promotion();
  return { opensMs: atMs, earliestMs: atMs + minS * 1000, latestMs: atMs + maxS * 1000 };
};

function outcomeOf(id: string, review: object, given: object): string {
  const check = decide(factsOf(review), reliabilityReviewInputs.parse(given)).find((one) => one.id === id);
  return check === undefined ? 'absent' : `${check.outcome} ${check.level}`;
}

describe('reliability-review', () => {
  it('says of audit windows how each ended, for not each was watched to its end', () => {
    const promotions = [
      promotion(),
      promotion({ verdict: 'superseded', decidedMs: promotion().atMs + HOUR }),
      promotion({ verdict: 'rolled_back', decidedMs: promotion().atMs + HOUR }),
      promotion({ verdict: 'open', decidedMs: null }),
    ];
    const rows = decide(factsOf({ promotions }), reliabilityReviewInputs.parse({}));
    expect(rows.find(({ id }) => id === `audit_windows::${PROD}`)?.reason).toBe(
      'windows of 1d to 3d after 4 promotions: 1 proven, 1 open, 1 ended by the next release, 1 rolled back',
    );
  });

  it.each<[string, string, object, object, string]>([
    ['proven', `post_promotion_verdict::${PROD}`, {}, {}, 'pass may'],
    [
      'not proven yet',
      `post_promotion_verdict::${PROD}`,
      { ...unproven, promotions: [promotion({ verdict: 'open' })] },
      {},
      'inconclusive may',
    ],
    [
      'not proven yet, and it must be',
      `post_promotion_verdict::${PROD}`,
      { ...unproven, promotions: [promotion({ verdict: 'open' })] },
      { requireProven: true },
      'inconclusive must',
    ],
    [
      'overdue closes always',
      `post_promotion_verdict::${PROD}`,
      { ...unproven, promotions: [promotion({ verdict: 'overdue' })] },
      {},
      'fail must',
    ],
    [
      'imported, never watched',
      `post_promotion_verdict::${PROD}`,
      { ...unproven, promotions: [] },
      {},
      'inconclusive may',
    ],
    ['nothing live', `post_promotion_verdict::${PROD}`, { live: null }, {}, 'not_applicable may'],
    ['freezes of scopes are no channel', 'post_promotion_verdict::_freezes', { channel: '_freezes' }, {}, 'absent'],
    ['watched for a day', `audit_windows::${PROD}`, {}, {}, 'pass should'],
    [
      'exactly 24 to 72 h',
      `audit_windows::${PROD}`,
      { promotions: [promotion({ window: window(86_400, 259_200) })] },
      {},
      'pass should',
    ],
    [
      'a second too short',
      `audit_windows::${PROD}`,
      { promotions: [promotion({ window: window(86_399, 259_200) })] },
      {},
      'fail should',
    ],
    [
      'a second too long',
      `audit_windows::${PROD}`,
      { promotions: [promotion({ window: window(86_400, 259_201) })] },
      {},
      'fail should',
    ],
    [
      'proven too early',
      `audit_windows::${PROD}`,
      { promotions: [promotion({ decidedMs: promotion().atMs + DAY - 1000 })] },
      {},
      'fail should',
    ],
    ['no verdict', `audit_windows::${PROD}`, { promotions: [promotion({ verdict: 'overdue' })] }, {}, 'fail should'],
    [
      'taken back within it',
      `audit_windows::${PROD}`,
      { promotions: [promotion({ verdict: 'rolled_back', decidedMs: promotion().atMs + HOUR })] },
      {},
      'pass should',
    ],
    ['no promotion', `audit_windows::${PROD}`, { promotions: [] }, {}, 'not_applicable should'],
    ['no rollback', 'time_to_restore', {}, {}, 'not_applicable should'],
    [
      'restored within the limit',
      'time_to_restore',
      { rollbacks: [rollback()] },
      { maxTimeToRestore: 1800 },
      'pass should',
    ],
    ['restored too late', 'time_to_restore', { rollbacks: [rollback()] }, { maxTimeToRestore: 1799 }, 'fail should'],
    [
      'detected long before',
      'time_to_restore',
      { rollbacks: [rollback({ detectedMs: rollback().decidedMs - HOUR })] },
      {},
      'fail should',
    ],
    ['never restored', 'time_to_restore', { rollbacks: [rollback({ result: 'failed' })] }, {}, 'inconclusive should'],
    ['a rate without a limit', 'change_failure_rate', {}, {}, 'pass may'],
    [
      'a rate at the limit',
      'change_failure_rate',
      { rollouts: [taken, taken] },
      { maxChangeFailureRate: 100 },
      'pass must',
    ],
    ['a rate above the limit', 'change_failure_rate', { rollouts: [taken] }, { maxChangeFailureRate: 99 }, 'fail must'],
    ['no rate, and nobody asks', 'change_failure_rate', { rollouts: [] }, {}, 'not_applicable may'],
    [
      'no rate where there is a limit',
      'change_failure_rate',
      { rollouts: [] },
      { maxChangeFailureRate: 50 },
      'inconclusive must',
    ],
    [
      'a candidate without users',
      'change_failure_rate',
      { rollouts: [{ ...taken, maxPercent: 0 }] },
      { maxChangeFailureRate: 0 },
      'inconclusive must',
    ],
    ['objectives met', 'slo_attainment', {}, { minSloAttainment: 100 }, 'pass must'],
    ['no look could tell', 'slo_attainment', { observations: [] }, { minSloAttainment: 1 }, 'inconclusive must'],
    ['everything closed', 'incidents_closed', { rollbacks: [rollback()] }, {}, 'pass should'],
    ['a rollback that failed', 'incidents_closed', { rollbacks: [rollback({ result: 'failed' })] }, {}, 'fail should'],
    [
      'traffic that nobody knows',
      'incidents_closed',
      { brownouts: [{ sinceMs: 1, endedMs: null, cause: 'x' }] },
      {},
      'fail should',
    ],
    [
      'an override',
      'overrides_used',
      { nearMisses: [{ atMs: NOW_MS - 1, what: 'override', kind: 'start', code: 'min_time' }] },
      {},
      'fail may',
    ],
    ['a ledger ahead of the clock', 'ledger_times', { lastMs: NOW_MS + 60_001 }, {}, 'inconclusive must'],
    ['a minute ahead', 'ledger_times', { lastMs: NOW_MS + 60_000 }, {}, 'pass must'],
    ['a clock that stepped back', 'ledger_times', { maxStepBackMs: 60_001 }, {}, 'inconclusive must'],
    ['an empty ledger', 'ledgers_verified', { lines: 0 }, {}, 'inconclusive must'],
  ])('%s', (_name, id, review, inputs, expected) => {
    expect(outcomeOf(id, review, inputs)).toBe(expected);
  });

  it('shows figures, tables and lists as plain JSON, and nothing as 0 that is not told', () => {
    const facts = factsOf({ rollbacks: [rollback()] }, { channel: 'default.staging', rollouts: [], observations: [] });
    const inputs = reliabilityReviewInputs.parse({});
    const shown = details(facts, inputs);
    expect(JSON.parse(JSON.stringify(shown))).toEqual(shown);
    expect(shown).toMatchObject({
      figures: { promotions: 2, rollbacks: 1, rollback_causes: { health_failed: 1 }, time_to_restore_s: { max: 1800 } },
      rollbacks: [{ cause: 'health_failed', duration_s: 1800, result: 'done' }],
    });
    expect((shown['tables'] as readonly { title: string }[]).map(({ title }) => title)).toHaveLength(3);
    expect(shown['parts']).toHaveLength(3);
    expect(values(factsOf({ rollouts: [] }))).toMatchObject({ 'change-failure-rate': '', 'time-to-restore-s': '' });
  });
});
