import type { Standing } from '../step/case.ts';
import type { Blocker } from '../step/decision.ts';
import type { UnfreezeEvent } from '../step/event.ts';
import { because, blocker } from '../step/blocker.ts';
import { checkBudget, checkHealth } from '../step/judgement-rules.ts';
import { checkChannel, SILENT } from '../step/unfreeze-rules.ts';
import { channelId } from '../state/channel-state.ts';

/** One of the channels that a freeze of many holds, and what was measured there. */
export interface HeldChannel extends Standing {
  readonly event: Pick<UnfreezeEvent, 'health' | 'budget' | 'stability'>;
}

/**
 * What is known to be wrong in a channel before a freeze of many ends. What is not known there bars nothing: one run
 * reaches the metrics of one environment, and a dead server of another must not hold all of them for ever.
 */
export function checkHeldChannel(given: HeldChannel): Blocker[] {
  const { state, event, policy, nowMs } = given;
  if (state.current === null && state.candidate === null) return [];
  const { openAlerts } = event.stability;
  const measured = [
    ...checkHealth(event.health, { maxMetricAgeS: policy.maxMetricAgeS, nowMs }),
    ...checkBudget(event.budget, { kind: 'rollout', percent: 1 }),
  ];
  const blockers = [
    ...checkChannel(given),
    ...measured.filter(({ code }) => !SILENT.has(code)),
    ...(openAlerts === null || openAlerts.length === 0
      ? []
      : [blocker('alerts_open', `open alerts${because(openAlerts)}`)]),
  ];
  return blockers.map((found) => ({ ...found, message: `${channelId(state.channel)}: ${found.message}` }));
}
