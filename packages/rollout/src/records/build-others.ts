import type { LineFacts } from '../engine/line-facts.ts';
import { candidateOf } from './build-activation.ts';
import { buildEnvelope } from './build-envelope.ts';
import { givenFor, pendingOf } from './questions.ts';
import { blockersOf, hooksOf, observedOf } from './seen.ts';
import { overridesOf } from './overrides.ts';
import type { RolloutRecord } from './rollout-record.ts';

/** What was seen of a stage and decided on it (intent), and what came of that. */
export function buildStage(line: LineFacts): RolloutRecord {
  const { before, transition } = line;
  const pending = pendingOf(line);
  const given = givenFor(line);
  return {
    ...buildEnvelope(line),
    kind: 'stage',
    slot: transition.target?.slot ?? null,
    from_percent: Math.round(transition.fromPercent),
    to_percent: transition.target?.percent ?? null,
    candidate: candidateOf(before.candidate ?? pending?.candidate ?? null),
    approved_by: given?.approved_by ?? [],
    rule_id: given?.rule_id ?? null,
    staging_done: given?.staging_done ?? null,
    authorisation: given?.authorisation ?? null,
    blockers: blockersOf(line.blockers),
    observed: observedOf(line),
    hooks: hooksOf(line),
    overrides: overridesOf(line),
    measured: givenFor(line)?.measured ?? null,
  };
}

/** Of a window that ended well; one that did not is a freeze or a rollback. */
export function buildAudit(line: LineFacts): RolloutRecord | undefined {
  const { before, transition } = line;
  const isWatch = transition.kind === 'watch_over';
  const closes = isWatch ? before.watch_until : before.audit?.earliest_end;
  if (closes === null || closes === undefined) return undefined;
  return {
    ...buildEnvelope(line),
    kind: 'audit',
    window: isWatch ? 'after_rollback' : 'after_promotion',
    opens_at: (isWatch ? before.current?.activated_at : before.audit?.opens_at) ?? null,
    closes_at: closes,
    outcome: 'settled',
    breaches: blockersOf(line.blockers),
    measured: givenFor(line)?.measured ?? null,
  };
}

export function buildMark(line: LineFacts): RolloutRecord {
  const { before, state, transition } = line;
  const { kind } = transition;
  const isPin = kind === 'pin' || kind === 'unpin';
  const isSet = kind === 'pin' || kind === 'bless';
  const { pin, blessed } = isSet ? state : before;
  return {
    ...buildEnvelope(line),
    kind: isPin ? 'pin' : 'bless',
    change: isSet ? 'set' : 'removed',
    pin: isPin ? pin : null,
    blessing: isPin ? null : (blessed.find(({ release_id: id }) => id === transition.release?.id) ?? null),
    approved_by: givenFor(line)?.approved_by ?? [],
  };
}

export function buildFollowUp(line: LineFacts): RolloutRecord | undefined {
  const followed = line.marks.find((mark) => mark.type === 'followed_up');
  if (followed === undefined) return undefined;
  return { ...buildEnvelope(line), kind: 'follow-up', rollback_id: followed.rollback };
}

export function buildChannel(line: LineFacts): RolloutRecord {
  const { before, state, status } = line;
  const { slot, percent, known } = state.exposure;
  return {
    ...buildEnvelope(line),
    kind: 'channel',
    exposure: { slot, percent, known },
    paused: state.candidate?.paused ?? null,
    executor: status === 'takeover' ? (before.pending?.holder ?? null) : null,
    blockers: blockersOf(line.blockers),
  };
}
