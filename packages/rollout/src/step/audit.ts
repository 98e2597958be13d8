import { formatRfc3339, parseRfc3339 } from '@release-gates/core';
import { blocker } from './blocker.ts';
import type { Case } from './case.ts';
import { checkClock } from './clock-rules.ts';
import type { Blocker, Decision } from './decision.ts';
import type { TickEvent } from './event.ts';
import { checkBudget, checkHealth } from './judgement-rules.ts';
import { commit, wait } from './line.ts';
import { checkReasons } from './override-rules.ts';
import { freezeOnly } from './rollback.ts';
import { buildTransition } from './transition.ts';

/**
 * The window after a promotion. A breach is an alarm and does not come here. It closes when its shortest time is over
 * and everything measured is good; when its longest time is over and that still cannot be told, the channel freezes.
 */
export function decideAudit(given: Case<TickEvent>): Decision | undefined {
  const { state, nowMs } = given;
  const { audit, current } = state;
  if (audit === null || current === null) return undefined;
  const blockers = checkAudit(given, audit);
  if (blockers.length === 0) {
    const unexplained = checkReasons(given.event.overrides);
    if (unexplained.length > 0) return wait(...unexplained);
    const transition = buildTransition(given, {
      kind: 'audit_passed',
      target: null,
      release: current.release,
      reasonCode: 'audit_complete',
      reason: `nothing spoke against it since ${audit.opens_at}`,
    });
    const after = { ...state, current: { ...current, proven: true }, audit: null };
    return commit(transition, after, { marks: [{ type: 'proven', revision: current.revision }] });
  }
  if (nowMs < (parseRfc3339(audit.latest_end) ?? Infinity)) return wait(...blockers);
  const reason = 'the audit window is over, and nobody could tell whether the release is good';
  const overdue = [...blockers, blocker('audit_overdue', reason)];
  return freezeOnly(given, { trigger: 'post_check', tier: 'C', code: 'audit_overdue', reason }, overdue, wait);
}

function checkAudit(
  { event, policy, nowMs }: Case<TickEvent>,
  audit: { readonly opens_at: string; readonly earliest_end: string },
): Blocker[] {
  const endsMs = parseRfc3339(audit.earliest_end) ?? Infinity;
  const measuredMs = Math.min(nowMs, event.health.measuredUntilMs ?? nowMs);
  const open =
    nowMs < endsMs
      ? `the audit window is open until ${audit.earliest_end} at least`
      : `the audit window is measured up to ${formatRfc3339(measuredMs)}, and not yet to ${audit.earliest_end}`;
  return [
    ...checkClock(audit.opens_at, nowMs, 'the audit window'),
    ...(measuredMs >= endsMs ? [] : [blocker('audit_open', open, { untilMs: endsMs })]),
    ...checkHealth(event.health, { maxMetricAgeS: policy.maxMetricAgeS, nowMs }),
    ...(event.postChecks.state === 'inconclusive'
      ? [blocker('post_check_inconclusive', 'the checks of what is live could not tell')]
      : []),
    ...checkBudget(event.budget, { kind: 'rollout', percent: 1 }),
  ];
}
