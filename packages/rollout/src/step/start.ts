import { equalDigest, formatRfc3339, parseRfc3339 } from '@release-gates/core';
import { artifactsSha256 } from '../state/artifacts-sha256.ts';
import type { Candidate } from '../state/channel-state.ts';
import { clipActor, clipReason } from '../state/clip.ts';
import { higherVersion } from '../state/version.ts';
import { blocker } from './blocker.ts';
import type { Case } from './case.ts';
import type { Blocker, Decision } from './decision.ts';
import type { StartEvent } from './event.ts';
import { otherSlot } from './exposure.ts';
import { checkManifest } from './judgement-rules.ts';
import { isLadder, ladderFor } from './ladder.ts';
import { act, nothing, refuse } from './line.ts';
import { coverBlockers } from './override-rules.ts';
import { countedApprovals } from './person.ts';
import { checkDescription } from './release-rules.ts';
import { checkGrowth } from './size-rules.ts';
import { checkStart, wantedForStart } from './start-rules.ts';
import { buildActTransition } from './transition.ts';

/** A release becomes the candidate: prepared in the free slot, at shadow, whatever its strategy. */
export function decideStart(given: Case<StartEvent>): Decision {
  const { event } = given;
  const undescribed = checkDescription(event.release);
  if (undescribed.length > 0) return refuse(...undescribed);
  const known = findKnown(given);
  if (known !== undefined) return known;
  const candidate = toCandidate(given);
  const found = [...checkPlace(given, candidate), ...checkStart(given)];
  const { blockers, used } = coverBlockers(found, event.overrides, { given, releaseId: event.release.id });
  if (blockers.length > 0) return refuse(...blockers);
  const decision = actStart(given, candidate);
  if (decision.outcome !== 'act') return decision;
  const tooLarge = checkGrowth(decision.state);
  return tooLarge.length > 0 ? refuse(...tooLarge) : { ...decision, overrides: used };
}

/** The same again is no error: same id and same artifacts. Another manifest of it that does not verify is none of it. */
function findKnown({ state, event }: Case<StartEvent>): Decision | undefined {
  const { release, manifest } = event;
  const known = [state.candidate?.release, state.current?.release].find(
    (other) => other?.id === release.id && equalDigest(artifactsSha256(other), artifactsSha256(release)),
  );
  if (known === undefined) return undefined;
  const bound = known.manifest.sha256;
  const isBound = equalDigest(bound, release.manifest.sha256);
  if (!isBound && manifest.state === 'unverified') return refuse(...checkManifest(manifest, 'arrival'));
  if (known !== state.candidate?.release) return nothing('already_live', `release ${release.id} is live`);
  const other = `, with the manifest ${bound.slice(0, 12)}…; this other one was not bound: abort the candidate first`;
  return nothing('already_candidate', `release ${release.id} is the candidate${isBound ? '' : other}`);
}

function actStart(given: Case<StartEvent>, candidate: Candidate): Decision {
  const { state, event, policy, nowMs } = given;
  const { release } = event;
  const target = { slot: candidate.slot, percent: 0 };
  return act(given, {
    transition: buildActTransition(given, { kind: 'start', target, release, reasonCode: 'as_requested' }),
    state: { ...state, standby: null, highest_seen: higherVersion(state.highest_seen, release.version, policy.scheme) },
    carries: { candidate },
    marks: [{ type: 'seen', release_id: release.id, artifacts_sha256: artifactsSha256(release) }],
    approvals: countedApprovals(event.approvals, wantedForStart(given), nowMs),
  });
}

function toCandidate({ state, event, policy, nowMs }: Case<StartEvent>): Candidate {
  const at = formatRfc3339(nowMs);
  const strategy = event.kind === 'hotfix' ? 'hotfix' : event.strategy;
  return {
    release: event.release,
    slot: state.current === null ? policy.slots[0] : otherSlot(policy.slots, state.current.slot),
    strategy,
    kind: event.kind,
    ladder: ladderFor(policy, strategy, state.current !== null || event.beside !== undefined),
    stage: 0,
    started_at: at,
    stage_started_at: at,
    paused: false,
    incident: event.incident === null ? null : clipReason(event.incident),
    reason: clipReason(event.reason),
    by: clipActor(event.by),
    ...(state.current === null && event.beside !== undefined && { beside: event.beside }),
  };
}

/** Slots and ladder come from the policy, which may have changed since the last release went out. */
function checkPlace({ state, policy, event, nowMs }: Case<StartEvent>, candidate: Candidate): Blocker[] {
  const live = state.current?.slot;
  const wrongSlot = live !== undefined && !policy.slots.includes(live);
  const faults = [
    wrongSlot ? `slot ${live} is live and not one of ${policy.slots.join(', ')}` : undefined,
    policy.slots[0] === policy.slots[1] ? 'both slots have one name' : undefined,
    isLadder(candidate.ladder) ? undefined : `ladder ${candidate.ladder.join(', ')} does not rise from 0 to 100`,
    event.strategy === 'hotfix' && event.kind !== 'hotfix' ? 'the hotfix ladder is for hotfixes' : undefined,
  ].filter((fault) => fault !== undefined);
  const opened = state.audit === null ? undefined : parseRfc3339(state.audit.opens_at);
  return [
    ...faults.map((fault) => blocker('policy_invalid', fault)),
    ...(opened !== undefined && opened > nowMs + 60_000
      ? [blocker('clock_behind', `the audit window opened at ${state.audit?.opens_at}, ahead of the clock`)]
      : []),
  ];
}
