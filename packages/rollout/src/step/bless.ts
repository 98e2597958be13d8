import { formatRfc3339 } from '@release-gates/core';
import { artifactsSha256 } from '../state/artifacts-sha256.ts';
import type { Blessed } from '../state/channel-state.ts';
import { clipActor, clipReason } from '../state/clip.ts';
import { blocker } from './blocker.ts';
import { type Case, clocksOf } from './case.ts';
import { isInstantMs } from './clock-rules.ts';
import type { Blocker, Decision } from './decision.ts';
import type { BlessEvent, UnblessEvent } from './event.ts';
import { isActive } from './freeze-rules.ts';
import { commit, nothing, refuse } from './line.ts';
import { checkApprovals, countedApprovals, type Wanted } from './person.ts';
import { checkRejected, checkRevoked } from './release-rules.ts';
import { checkGrowth } from './size-rules.ts';
import { buildTransition } from './transition.ts';
import { checkTrustRoot } from './trust-rules.ts';

const MAX_BLESSED = 32;

/** A release that was live here and may be downgraded to for a while, as the whole set that it was. */
export function decideBless(given: Case<BlessEvent>): Decision {
  const { state, history, event, nowMs } = given;
  const release = history.activations.findLast((pointer) => pointer.release.id === event.releaseId)?.release;
  if (release === undefined)
    return refuse(blocker('target_not_prior', `release ${event.releaseId} never was live here`));
  const blockers = [
    ...(release.imported ? [blocker('release_unverified', `release ${release.id} is known by name alone`)] : []),
    ...checkRejected(history, release),
    ...checkRevoked(given, release),
    ...checkTerm(given),
    ...checkTrustRoot(state, event.trustRoot),
  ];
  if (blockers.length > 0) return refuse(...blockers);
  const approvals = countedApprovals(event.approvals, wantedForBless(given), nowMs);
  const entry: Blessed = {
    release_id: release.id,
    artifacts_sha256: artifactsSha256(release),
    approved_by: clipActor(approvals.map(({ by }) => by).join(', ') || event.by),
    reason: clipReason(event.reason),
    at: formatRfc3339(nowMs),
    expires_at: formatRfc3339(event.expiresAtMs),
  };
  const others = state.blessed.filter(
    ({ release_id, expires_at: until }) => release_id !== release.id && isActive({ until }, clocksOf(given)),
  );
  const isSame = state.blessed.some(
    ({ release_id, expires_at }) => release_id === release.id && expires_at === entry.expires_at,
  );
  if (isSame) return nothing('already_blessed', `release ${release.id} is approved until ${entry.expires_at}`);
  const after = { ...state, blessed: [...others, entry] };
  const tooLarge =
    others.length >= MAX_BLESSED
      ? [blocker('state_too_large', `${MAX_BLESSED} targets are approved; more are not kept`)]
      : checkGrowth(after);
  if (tooLarge.length > 0) return refuse(...tooLarge);
  const transition = buildTransition(given, { kind: 'bless', target: null, release, reasonCode: 'as_requested' });
  return commit(transition, after, { approvals });
}

function checkTerm(given: Case<BlessEvent>): Blocker[] {
  const { event, policy, nowMs } = given;
  const { expiresAtMs } = event;
  const maxMs = nowMs + policy.blessMaxS * 1000;
  return [
    ...(isInstantMs(expiresAtMs) && expiresAtMs > nowMs && expiresAtMs <= maxMs
      ? []
      : [blocker('blessing_invalid', `an approval ends within ${policy.blessMaxS} s from now`)]),
    ...checkApprovals(event.approvals, wantedForBless(given), given),
  ];
}

function wantedForBless({ event, policy }: Case<BlessEvent>): Wanted {
  return {
    count: policy.approvals.bless,
    action: 'bless',
    releaseId: event.releaseId,
    notBy: [event.by],
    what: 'the approval as a target',
  };
}

export function decideUnbless(given: Case<UnblessEvent>): Decision {
  const { state, history, event } = given;
  const blessed = state.blessed.filter(({ release_id }) => release_id !== event.releaseId);
  if (blessed.length === state.blessed.length) {
    return nothing('not_blessed', `release ${event.releaseId} is no approved target`);
  }
  // Only what was live here can have been approved.
  const release = history.activations.findLast((pointer) => pointer.release.id === event.releaseId)?.release ?? null;
  return commit(buildTransition(given, { kind: 'unbless', target: null, release, reasonCode: 'as_requested' }), {
    ...state,
    blessed,
  });
}
