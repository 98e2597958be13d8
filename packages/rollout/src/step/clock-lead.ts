import { formatRfc3339 } from '@release-gates/core';
import type { ChannelState } from '../state/channel-state.ts';
import { blocker } from './blocker.ts';
import type { Case } from './case.ts';
import { isFarAfter } from './clock-rules.ts';
import type { Blocker, Decision } from './decision.ts';
import type { TickEvent } from './event.ts';
import { checkFreshness } from './judgement-rules.ts';
import { wait } from './line.ts';

/**
 * What speaks against this clock: it is far after the last line of the ledger, and no fresh measurement says that so much
 * time went by. One year wrong ends what is limited in time, and dates the ledger so that nothing after it is believed.
 */
export function checkLead({ history, event, policy, nowMs }: Omit<Case<TickEvent>, 'state'>): Blocker[] {
  const { newestMs } = history;
  if (newestMs === null || !isFarAfter(newestMs, nowMs)) return [];
  const { maxMetricAgeS } = policy;
  if (policy.measures && checkFreshness(event.health, { maxMetricAgeS, nowMs }).length === 0) return [];
  const days = Math.floor((nowMs - newestMs) / 86_400_000);
  const last = formatRfc3339(newestMs);
  return [
    blocker(
      'clock_ahead',
      `this clock says ${formatRfc3339(nowMs)}, ${days} days after the last line of the ledger (${last}), and no measurement is that new: nothing ends and nothing is written`,
      {
        remedy: `set the clock of this machine; if it is right, confirm it: release-gates rollout reconcile "nothing happened here since ${last.slice(0, 10)}"`,
      },
    ),
  ];
}

/** What brings users back to safety or holds on goes through, and is told with it; all else waits. */
export function withLead(alarm: Decision | undefined, next: () => Decision, given: Case<TickEvent>): Decision {
  const lead = checkLead(given);
  if (lead.length === 0) return alarm ?? next();
  if (alarm !== undefined) return 'blockers' in alarm ? { ...alarm, blockers: [...alarm.blockers, ...lead] } : alarm;
  const held = next();
  if (held.outcome === 'nothing') return endsByTime(given.state) ? wait(...lead) : held;
  return wait(...lead, ...held.blockers);
}

function endsByTime({ freezes, pin, blessed }: ChannelState): boolean {
  return blessed.length > 0 || [...freezes, ...(pin === null ? [] : [pin])].some(({ until }) => until !== null);
}
