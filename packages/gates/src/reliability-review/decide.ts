import { andMore, type Check, formatDuration, type Json, MAX_FUTURE_SKEW_MS } from '@release-gates/core';
import { type Figures, figuresOf } from '@release-gates/rollout';
import { toCheck } from '../_shared/row.ts';
import { auditRows } from './decide-audit.ts';
import { counted } from './figure-text.ts';
import type { ReviewFacts } from './facts.ts';
import type { ReliabilityReviewInputs } from './inputs.ts';

/**
 * Policy. The ledgers are the only source, and they verified before anything was counted. Figures that nobody set a limit
 * for are shown and close nothing; a figure that cannot be made is not 0, and where a limit asks for it, it is not told.
 * What is live and was never proven, incidents that are still open, and rollbacks that took too long ask for a person.
 *
 * Refused when unsure, worst first: lines that this version does not know, times that cannot be, no ledger at all.
 */
export function decide(facts: ReviewFacts, inputs: ReliabilityReviewInputs): readonly Check[] {
  const figures = figuresOf(facts.reviews, facts.window);
  return [
    ...ledgerRows(facts),
    ...auditRows(facts, inputs),
    restoreRow(figures, inputs),
    limitRow('change_failure_rate', figures.changeFailureRate, {
      limit: inputs.maxChangeFailureRate,
      side: 'most',
      what: `${figures.failed} of ${figures.reached} releases with users were taken back`,
      remedy: 'Look at the causes of the rollbacks; judge at smaller shares for longer',
    }),
    limitRow('slo_attainment', figures.sloAttainment, {
      limit: inputs.minSloAttainment,
      side: 'least',
      what: `of ${figures.observations} looks that could tell, with the objectives met`,
      remedy: 'Slow down until the error budget recovers',
    }),
    openRow(facts),
    overrideRow(figures),
  ];
}

function ledgerRows({ reviews, place, nowMs }: ReviewFacts): Check[] {
  const lines = reviews.reduce((sum, review) => sum + review.lines, 0);
  const strange = reviews.flatMap(({ channel, unreadable }) => unreadable.map((seq) => `line ${seq} of ${channel}`));
  const ahead = reviews.filter(({ lastMs }) => lastMs !== null && lastMs > nowMs + MAX_FUTURE_SKEW_MS);
  const back = reviews.filter(({ maxStepBackMs }) => maxStepBackMs > MAX_FUTURE_SKEW_MS);
  const wrong = [
    ...ahead.map(({ channel }) => `${channel} ends ahead of the clock`),
    ...back.map(({ channel, maxStepBackMs }) => `the clock of ${channel} stepped back ${maxStepBackMs / 1000} s`),
  ];
  return [
    toCheck({
      id: 'ledgers_verified',
      level: 'must',
      outcome: lines > 0 ? 'pass' : 'inconclusive',
      reason:
        lines > 0
          ? `${counted(lines, 'line')} of ${counted(reviews.length, 'ledger')} verify (${place})`
          : `there is no line (${place})`,
      expected: 'at least one line',
      actual: lines,
      remedy: 'Name the channel, and the policy whose store holds it',
    }),
    told('ledgers_understood', strange, {
      holds: 'every line is one that this version knows',
      remedy: 'Run the version of release-gates that wrote them, or a later one',
    }),
    told('ledger_times', wrong, {
      holds: 'the times of the lines follow on each other, and none is ahead of the clock',
      remedy: 'Find the clock that was wrong: figures over that time are left out, or wrong by as much',
    }),
  ];
}

const MAX_NAMED = 20;

function told(id: string, findings: readonly string[], { holds, remedy }: { holds: string; remedy: string }): Check {
  const [first] = findings;
  return toCheck({
    id,
    level: 'must',
    outcome: first === undefined ? 'pass' : 'inconclusive',
    reason: first === undefined ? holds : andMore(first, findings.length - 1, 'more'),
    expected: [],
    actual: findings.slice(0, MAX_NAMED),
    remedy,
  });
}

function restoreRow(
  { timeToRestoreS: took, rollbacks }: Figures,
  { maxTimeToRestore: limit }: ReliabilityReviewInputs,
): Check {
  const row = { id: 'time_to_restore', level: 'should', expected: { max_s: limit } } as const;
  if (took === null) {
    const reason =
      rollbacks === 0 ? 'nothing was rolled back' : `none of ${counted(rollbacks, 'rollback')} came through`;
    const outcome = rollbacks === 0 ? 'not_applicable' : 'inconclusive';
    return toCheck({ ...row, outcome, reason, remedy: 'Bring the rollback to its end' });
  }
  const text = `${counted(took.n, 'rollback')}: ${formatDuration(took.mean)} on average, ${formatDuration(took.max)} at most`;
  const actual: Json = { ...took };
  const remedy = 'See in the list which took so long: detection, decision or traffic';
  return toCheck({ ...row, outcome: took.max <= limit, reason: text, actual, remedy });
}

interface Limit {
  readonly limit: number | undefined;
  readonly side: 'most' | 'least';
  readonly what: string;
  readonly remedy: string;
}

/** Without a limit the figure is shown; with one, a figure that cannot be made is no pass. */
function limitRow(id: string, value: number | null, { limit, side, what, remedy }: Limit): Check {
  const level = limit === undefined ? 'may' : 'must';
  const row = { id, level, expected: limit === undefined ? null : { [side]: limit } } as const;
  if (value === null) {
    const outcome = limit === undefined ? 'not_applicable' : 'inconclusive';
    return toCheck({
      ...row,
      outcome,
      reason: 'there is nothing to make this figure of',
      remedy: 'Look at a longer window',
    });
  }
  const percent = value * 100;
  const holds = limit === undefined || (side === 'most' ? percent <= limit : percent >= limit);
  const actual = Math.round(percent * 100) / 100;
  return toCheck({ ...row, outcome: holds, reason: `${actual} %: ${what}`, actual, remedy });
}

/** Whatever the window: what is not over is not in the past. */
function openRow({ reviews }: ReviewFacts): Check {
  const open = reviews.flatMap(({ channel, rollbacks, brownouts }) => {
    const last = rollbacks.at(-1);
    return [
      ...(last === undefined || last.result === 'done'
        ? []
        : [`${channel}: the rollback of ${last.badReleaseId} is ${last.result}`]),
      ...(brownouts.at(-1)?.endedMs === null ? [`${channel}: where the traffic goes is not known`] : []),
    ];
  });
  const [first] = open;
  return toCheck({
    id: 'incidents_closed',
    level: 'should',
    outcome: first === undefined,
    reason: first === undefined ? 'no rollback and no reconcile is open' : andMore(first, open.length - 1, 'more'),
    expected: [],
    actual: open.slice(0, MAX_NAMED),
    remedy: 'Run rollout-executor with the action reconcile, then tick',
  });
}

/** Never silent. */
function overrideRow({ overrides }: Figures): Check {
  return toCheck({
    id: 'overrides_used',
    level: 'may',
    outcome: overrides === 0,
    reason: overrides === 0 ? 'nobody went on in spite of something' : `overridden: ${counted(overrides, 'blocker')}`,
    expected: 0,
    actual: overrides,
    remedy: 'Look at each of them: the ledger holds who did it and why',
  });
}
