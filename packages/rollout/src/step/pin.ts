import { formatRfc3339 } from '@release-gates/core';
import { clipActor, clipReason } from '../state/clip.ts';
import { blocker } from './blocker.ts';
import type { Case } from './case.ts';
import { isInstantMs } from './clock-rules.ts';
import type { Decision } from './decision.ts';
import type { PinEvent, UnpinEvent } from './event.ts';
import { commit, nothing, refuse } from './line.ts';
import { checkApprovals, countedApprovals } from './person.ts';
import { checkGrowth } from './size-rules.ts';
import { buildTransition } from './transition.ts';
import { checkTrustRoot } from './trust-rules.ts';

/** Holds the channel at what is live: no ladder runs in it until somebody else agrees to let it go. */
export function decidePin(given: Case<PinEvent>): Decision {
  const { state, event, nowMs } = given;
  const { current, candidate } = state;
  if (current === null) return refuse(blocker('channel_empty', 'nothing is live that could be pinned'));
  if (candidate !== null) {
    return refuse(blocker('candidate_in_progress', `release ${candidate.release.id} is going out`));
  }
  const { id } = current.release;
  if (event.releaseId !== null && event.releaseId !== id) {
    return refuse(blocker('pin_mismatch', `release ${event.releaseId} is not live; ${id} is`));
  }
  if (event.untilMs !== null && (!isInstantMs(event.untilMs) || event.untilMs <= nowMs)) {
    return refuse(blocker('clock_behind', 'a pin ends in the future or not by itself'));
  }
  const until = event.untilMs === null ? null : formatRfc3339(event.untilMs);
  if (state.pin?.release_id === id && state.pin.until === until)
    return nothing('pinned', `held at release ${id} already`);
  const pin = {
    release_id: id,
    reason: clipReason(event.reason),
    by: clipActor(event.by),
    at: formatRfc3339(nowMs),
    until,
  };
  const after = { ...state, pin };
  const tooLarge = checkGrowth(after);
  if (tooLarge.length > 0) return refuse(...tooLarge);
  return commit(
    buildTransition(given, { kind: 'pin', target: null, release: current.release, reasonCode: 'as_requested' }),
    after,
  );
}

export function decideUnpin(given: Case<UnpinEvent>): Decision {
  const { state, event, policy, nowMs } = given;
  if (state.pin === null) return nothing('not_pinned', 'nothing is pinned');
  const count = policy.approvals.unpin;
  const wanted = { count, action: 'unpin', releaseId: null, notBy: [event.by], what: 'letting the pin go' } as const;
  const missing = [...checkTrustRoot(state, event.trustRoot), ...checkApprovals(event.approvals, wanted, given)];
  if (missing.length > 0) return refuse(...missing);
  const release = state.current?.release ?? null;
  const transition = buildTransition(given, { kind: 'unpin', target: null, release, reasonCode: 'as_requested' });
  return commit(transition, { ...state, pin: null }, { approvals: countedApprovals(event.approvals, wanted, nowMs) });
}
