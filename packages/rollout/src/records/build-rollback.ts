import { formatRfc3339 } from '@release-gates/core';
import type { LineFacts } from '../engine/line-facts.ts';
import type { Freeze, Pending } from '../state/channel-state.ts';
import type { LedgerState } from '../state/ledger-state.ts';
import { buildEnvelope } from './build-envelope.ts';
import { secondsBetween } from './build-activation.ts';
import { bounded } from './bounded.ts';
import { givenFor, pendingOf, type Place, placeOf, pointerPlace } from './questions.ts';
import { hooksOf, observedOf, postCheckOf } from './seen.ts';
import { makes } from './record-format.ts';
import { overridesOf } from './overrides.ts';
import type { RollbackRecord } from './rollout-record.ts';

/** Of the intent, of a takeover, and of what came of it. */
export function buildRollback(line: LineFacts): RollbackRecord | undefined {
  const { before, state, status, transition, nowMs } = line;
  const from = badPlace(before);
  const pending = pendingOf(line);
  if (from === null || pending === null) return undefined;
  const given = givenFor(line);
  const freeze = freezeOf(line, pending);
  const isOver = status === 'done' || status === 'failed';
  return {
    ...buildEnvelope(line),
    kind: 'rollback',
    rollback_id: transition.id,
    type: given?.rollback_type ?? typeOfItself(line),
    trigger: freeze?.trigger ?? null,
    severity: freeze?.tier ?? null,
    from,
    to: targetPlace(line),
    moves_pointer: pending.to !== null,
    initiator: bounded(pending.by, 256),
    approved_by: given?.approved_by ?? [],
    authorisation: given?.authorisation ?? null,
    initiated_at: pending.since,
    completed_at: isOver ? formatRfc3339(nowMs) : null,
    duration_sec: isOver ? secondsBetween(pending.since, nowMs) : null,
    candidate_kept: state.standby?.release_id === from.release_id,
    watch_until: status === 'done' ? state.watch_until : null,
    post_check: postCheckOf(line),
    observed: observedOf(line),
    hooks: hooksOf(line),
    overrides: overridesOf(line),
    measured: givenFor(line)?.measured ?? null,
  };
}

/** The machine takes the whole set back. Version 1 did not say so. */
function typeOfItself({ format }: LineFacts): RollbackRecord['type'] {
  return makes(format, 2) ? 'full' : null;
}

/** A candidate goes first: a release that is live goes back only where nothing is going out. */
function badPlace({ candidate, current }: LedgerState): Place | null {
  return candidate === null
    ? pointerPlace(current)
    : placeOf(candidate.release, { revision: null, slot: candidate.slot });
}

function targetPlace(line: LineFacts): Place | null {
  const pending = pendingOf(line);
  if (pending === null || pending.to === null) return pointerPlace(line.before.current);
  const revision = line.status === 'done' ? line.state.revision : null;
  return placeOf(pending.to.release, { revision, slot: pending.target.slot });
}

/** The freeze that came with it, or the one that stood for the same reason already. */
function freezeOf({ state, transition }: LineFacts, pending: Pending): Freeze | undefined {
  return (
    state.freezes.find(({ id }) => id === transition.id) ??
    state.freezes.findLast(({ reason_code: code }) => code === pending.reason_code)
  );
}
