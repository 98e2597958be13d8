import { formatRfc3339 } from '@release-gates/core';
import type { ChannelState, Pending, Pointer } from '../state/channel-state.ts';
import { higherVersion } from '../state/version.ts';
import { wantedExposure } from './exposure.ts';
import type { Mark } from './mark.ts';
import type { StepPolicy } from './policy.ts';
import { isInShadow } from './stage-rules.ts';
import { leaveFreezes } from './unfreeze.ts';

export interface Carried {
  readonly state: ChannelState;
  readonly marks: readonly Mark[];
}

interface Done {
  readonly pending: Pending;
  readonly policy: StepPolicy;
  readonly nowMs: number;
}

/** The intent was carried out and read back. `state` has no pending transition any more. */
export function settleDone(state: ChannelState, done: Done): Carried {
  const { state: after, marks } = apply(state, done);
  const wanted = wantedExposure(after);
  const exposure = { slot: wanted?.slot ?? null, percent: wanted?.percent ?? 0, known: true };
  return {
    state: { ...after, exposure: { ...exposure, at: sinceWhen(state, exposure) ?? formatRfc3339(done.nowMs) } },
    marks,
  };
}

/** A promotion moves nothing: what had all users goes on having them since it got them. */
function sinceWhen({ exposure }: ChannelState, next: Omit<ChannelState['exposure'], 'at'>): string | null {
  const isSame = exposure.known && exposure.slot === next.slot && exposure.percent === next.percent;
  return isSame ? exposure.at : null;
}

function apply(state: ChannelState, done: Done): Carried {
  const { pending } = done;
  switch (pending.kind) {
    case 'start':
      return { state: startDone(state, done), marks: [] };
    case 'advance':
      return { state: atStage(state, done, (state.candidate?.stage ?? 0) + 1), marks: [] };
    case 'promote':
      return promoted(state, done);
    case 'rollback':
      return pending.to === null ? { state: watched(state, done), marks: [] } : rolledBack(state, done, pending.to);
    case 'abort':
      return { state: takenBack(state), marks: [] };
    case 'reset':
      return { state: resetDone(state, done), marks: [] };
    case 'reconcile':
      return { state: reconciled(state, done), marks: [] };
  }
}

function startDone(state: ChannelState, { pending, nowMs }: Done): ChannelState {
  const { candidate } = pending;
  if (candidate === null) return state;
  return {
    ...state,
    candidate: { ...candidate, stage_started_at: formatRfc3339(nowMs) },
    standby: { slot: candidate.slot, release_id: candidate.release.id },
  };
}

/** The stage's time begins when its exposure was seen, not when it was decided. */
function atStage(state: ChannelState, { nowMs }: Done, stage: number): ChannelState {
  const { candidate } = state;
  if (candidate === null) return state;
  return { ...state, candidate: { ...candidate, stage, stage_started_at: formatRfc3339(nowMs) } };
}

/** Its slot becomes the live one; the release before stays prepared in the other, for an instant way back. */
function promoted(state: ChannelState, { pending, policy, nowMs }: Done): Carried {
  const { candidate, current } = state;
  if (candidate === null) return { state, marks: [] };
  const { release } = candidate;
  const at = formatRfc3339(nowMs);
  const pointer: Pointer = {
    release,
    slot: candidate.slot,
    revision: state.revision + 1,
    activated_at: at,
    transition: pending.transition,
    proven: false,
  };
  const pin =
    candidate.strategy === 'pin'
      ? { release_id: release.id, reason: candidate.reason, by: candidate.by, at, until: null }
      : state.pin;
  const after: ChannelState = {
    ...state,
    revision: pointer.revision,
    current: pointer,
    previous: current,
    last_good: current?.proven === true ? current : state.last_good,
    highest_activated: higherVersion(state.highest_activated, release.version, policy.scheme),
    candidate: null,
    standby: current === null ? null : { slot: current.slot, release_id: current.release.id },
    pin,
    rollback_mode: candidate.kind === 'downgrade' && state.rollback_mode,
    watch_until: null,
    audit: {
      opens_at: at,
      earliest_end: formatRfc3339(nowMs + policy.auditMinS * 1000),
      latest_end: formatRfc3339(nowMs + policy.auditMaxS * 1000),
    },
  };
  return { state: after, marks: [{ type: 'activated', revision: pointer.revision }] };
}

/** The candidate ends; what it left stands in its slot as it was prepared. */
function takenBack(state: ChannelState): ChannelState {
  return { ...state, candidate: null };
}

/** Those whom it served have what was live again. Without metrics nobody could ever say that this went well. */
function watched(state: ChannelState, { policy, nowMs }: Done): ChannelState {
  const { candidate, current, exposure } = state;
  const after = takenBack(state);
  const hadUsers = candidate !== null && !(isInShadow(candidate) && exposure.known);
  if (!hadUsers || current === null || !policy.measures) return after;
  return { ...after, watch_until: watchEnd(policy, nowMs) };
}

function watchEnd({ watchS }: StepPolicy, nowMs: number): string {
  return formatRfc3339(nowMs + watchS * 1000);
}

/** Highest versions stay: going back never makes an old release a new one. */
function rolledBack(state: ChannelState, done: Done, to: NonNullable<Pending['to']>): Carried {
  const { pending, policy, nowMs } = done;
  const bad = state.current;
  const pointer: Pointer = {
    release: to.release,
    slot: pending.target.slot,
    revision: state.revision + 1,
    activated_at: formatRfc3339(nowMs),
    transition: pending.transition,
    proven: to.proven,
  };
  const after: ChannelState = {
    ...state,
    revision: pointer.revision,
    current: pointer,
    previous: null,
    last_good: state.last_good?.release.id === to.release.id ? null : state.last_good,
    standby: bad === null ? null : { slot: bad.slot, release_id: bad.release.id },
    pin: state.pin?.release_id === to.release.id ? state.pin : null,
    rollback_mode: true,
    watch_until: watchEnd(policy, nowMs),
    audit: null,
  };
  return { state: after, marks: [{ type: 'activated', revision: pointer.revision }] };
}

function resetDone(state: ChannelState, done: Done): ChannelState {
  const leaving = done.pending.freezes.map((id) => ({ id }));
  const named = state.freezes.filter(({ id }) => done.pending.freezes.includes(id));
  const toProbation = named.filter(
    ({ tier, phase }) => phase === 'frozen' && done.policy.probationTiers.includes(tier),
  );
  const after = leaveFreezes(state, leaving, new Set(toProbation.map(({ id }) => id)));
  return atStage(after, done, 0);
}

function reconciled(state: ChannelState, done: Done): ChannelState {
  const { candidate } = state;
  if (candidate === null) return state;
  return {
    ...atStage(state, done, candidate.stage),
    standby: { slot: candidate.slot, release_id: candidate.release.id },
  };
}
