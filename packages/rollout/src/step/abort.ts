import { formatRfc3339 } from '@release-gates/core';
import type { Candidate } from '../state/channel-state.ts';
import { clipActor } from '../state/clip.ts';
import type { ReasonCode } from '../state/reason-codes.ts';
import type { Case } from './case.ts';
import type { Decision } from './decision.ts';
import type { AbortEvent } from './event.ts';
import { isAlone } from './exposure.ts';
import { act, nothing } from './line.ts';
import type { Mark } from './mark.ts';
import { type ActTransition, buildActTransition } from './transition.ts';

/** The candidate's traffic goes to what is live. Where there is nothing this takes the traffic away, as was asked. */
export function decideAbort(given: Case<AbortEvent>): Decision {
  const { state, event, nowMs } = given;
  const { candidate } = state;
  if (candidate === null) return nothing('no_candidate', 'there is no candidate to abort');
  const transition = planAbort(given, candidate, { reason: event.reason });
  const rejected: Mark = {
    type: 'rejected',
    release_id: candidate.release.id,
    at: formatRfc3339(nowMs),
    by: clipActor(event.by),
    reason_code: 'as_requested',
    transition: transition.id,
    target_release_id: null,
  };
  return act(given, { transition, state, marks: event.reject ? [rejected] : [] });
}

/** Default code: that somebody asked, or that there is nothing to send its traffic to. */
export function planAbort(
  given: Case,
  candidate: Candidate,
  { reason, code }: { readonly reason: string; readonly code?: ReasonCode },
): ActTransition {
  return buildActTransition(given, {
    kind: 'abort',
    target: { slot: candidate.slot, percent: 0 },
    release: candidate.release,
    reasonCode: code ?? (isAlone(given.state) ? 'withdrawn' : 'as_requested'),
    reason,
  });
}
