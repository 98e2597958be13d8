import { formatRfc3339 } from '@release-gates/core';
import type { ChannelState } from '../state/channel-state.ts';
import { blocker } from './blocker.ts';
import type { Case } from './case.ts';
import { isFarAfter } from './clock-rules.ts';
import type { Blocker, Decision } from './decision.ts';
import type { ReconcileEvent } from './event.ts';
import { type WantedExposure, wantedExposure } from './exposure.ts';
import { isUnplaced, placeImport } from './import-slot.ts';
import { act, commit, nothing, refuse, wait } from './line.ts';
import { resumeWayBack } from './resume-way-back.ts';
import { buildActTransition, buildTransition } from './transition.ts';

/** What stands for the reason of who gave none. */
const UNEXPLAINED: ReadonlySet<string> = new Set(['', 'reconcile']);
const CLOCK_UNEXPLAINED = blocker('reason_missing', 'the line of this reconcile confirms a clock that is far ahead', {
  remedy: 'look at the clock, then say why it is right: release-gates rollout reconcile "why"',
});

/** After a long silence the line of a person says how late it is; no tick does. */
function confirmsClock({ history: { newestMs }, nowMs }: Case): boolean {
  return newestMs !== null && isFarAfter(newestMs, nowMs);
}

/** Makes the traffic what the state wants. A rollback that is open is what it wants. */
export function decideReconcile(given: Case<ReconcileEvent>): Decision {
  const { event } = given;
  if (confirmsClock(given) && UNEXPLAINED.has(event.reason.trim())) return refuse(CLOCK_UNEXPLAINED);
  const resumed = resumeWayBack(given);
  if (resumed !== undefined) return resumed;
  if (isUnplaced(given.state)) return reconcileImport(given);
  if (event.traffic.state === 'unknown') return reconcileUnread(given, event.traffic.reason);
  return reconcileTo(given, event.traffic.percent);
}

/** Moves nobody: from here on it is known where what is live runs. */
function reconcileImport(given: Case<ReconcileEvent>): Decision {
  const placed = placeImport(given);
  return 'code' in placed ? refuse(placed) : confirm({ ...given, state: placed });
}

/** Where nobody can say what would be overwritten, the word of a person stands for it. */
function reconcileUnread(given: Case<ReconcileEvent>, why: string): Decision {
  const wanted = wantedExposure(given.state);
  if (wanted !== null && !UNEXPLAINED.has(given.event.reason.trim())) return planReconcile(given, wanted);
  return wait(unreadable(given.state, why));
}

export function unreadable(state: ChannelState, why: string): Blocker {
  const wanted = wantedExposure(state);
  const message = `where the traffic goes could not be read: ${why}`;
  if (wanted === null) return blocker('exposure_unreadable', message);
  const remedy = `look at the router. If it is right that slot ${wanted.slot} gets ${wanted.percent} %: release-gates rollout reconcile "why" sets that, whatever is there`;
  return blocker('exposure_unreadable', message, { remedy });
}

/** `percent`: the real share of `state.exposure.slot`, or of the first slot where nothing was ever set. */
function reconcileTo(given: Case<ReconcileEvent>, percent: number): Decision {
  const { state } = given;
  const wanted = wantedExposure(state);
  if (wanted !== null && needsAct(given, wanted, percent)) return planReconcile(given, wanted);
  if (state.exposure.known && !confirmsClock(given)) {
    return nothing('exposure_as_wanted', 'the traffic goes where it should');
  }
  return confirm(given);
}

/** The traffic was seen to go where the state wants it. */
function confirm(given: Case<ReconcileEvent>): Decision {
  const { state, nowMs } = given;
  const wanted = wantedExposure(state);
  const transition = buildTransition(given, {
    kind: 'exposure_known',
    target: null,
    release: wanted?.release ?? null,
    reasonCode: 'exposure_as_wanted',
  });
  const at = formatRfc3339(nowMs);
  const { candidate } = state;
  return commit(transition, {
    ...state,
    exposure: { slot: wanted?.slot ?? null, percent: wanted?.percent ?? 0, known: true, at },
    candidate: candidate === null ? null : { ...candidate, stage_started_at: at },
  });
}

/** `reason`: where it is not that of the event. */
export function planReconcile(given: Case, { slot, percent, release }: WantedExposure, reason?: string): Decision {
  const transition = buildActTransition(given, {
    kind: 'reconcile',
    target: { slot, percent },
    release,
    reasonCode: 'exposure_differs',
    ...(reason !== undefined && { reason }),
  });
  return act(given, { transition, state: given.state });
}

/** Also where the share is right and what should get it may not be prepared. */
function needsAct(
  { state, policy }: Case,
  wanted: { readonly slot: string; readonly percent: number },
  percent: number,
): boolean {
  const readSlot = state.exposure.slot ?? policy.slots[0];
  const share = readSlot === wanted.slot ? percent : 100 - percent;
  const { candidate, standby } = state;
  return share !== wanted.percent || (candidate !== null && standby?.release_id !== candidate.release.id);
}
