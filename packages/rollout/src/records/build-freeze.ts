import { formatRfc3339 } from '@release-gates/core';
import type { LineFacts } from '../engine/line-facts.ts';
import type { Freeze } from '../state/channel-state.ts';
import { secondsBetween } from './build-activation.ts';
import { buildEnvelope } from './build-envelope.ts';
import { givenFor, pointerPlace } from './questions.ts';
import { blockersOf } from './seen.ts';
import type { FreezeRecord, ReadinessRecord } from './rollout-record.ts';

type Change = FreezeRecord['changes'][number];

/** Of whatever line brought, eased or ended a freeze: a rollback freezes in the line of its intent. */
export function buildFreeze(line: LineFacts): FreezeRecord | undefined {
  const changes = changesOf(line);
  if (changes.length === 0) return undefined;
  const { ready } = givenFor(line) ?? {};
  const kind = changes.some(({ change }) => change === 'engaged') ? 'freeze' : 'unfreeze';
  return {
    ...buildEnvelope(line, '.freeze'),
    kind,
    changes,
    reverted_to: pointerPlace(line.state.current),
    sign_offs: givenFor(line)?.approved_by ?? [],
    measured: givenFor(line)?.measured ?? null,
    blockers: blockersOf(line.blockers),
    ...(ready !== undefined && { ready }),
  };
}

/** Of a line that says of one environment that it is ready, and changes no freeze. */
export function buildReady(line: LineFacts): ReadinessRecord | undefined {
  const [ready] = givenFor(line)?.ready ?? [];
  return ready === undefined ? undefined : { ...buildEnvelope(line), kind: 'readiness', ready };
}

function changesOf({ before, state, nowMs }: LineFacts): Change[] {
  const was = new Map(before.freezes.map((freeze) => [freeze.id, freeze]));
  const is = new Set(state.freezes.map(({ id }) => id));
  const kept = state.freezes.flatMap((freeze) => {
    const earlier = was.get(freeze.id);
    if (earlier === undefined) return [toChange('engaged', freeze)];
    return earlier.phase === freeze.phase ? [] : [toChange('probation', freeze)];
  });
  const ended = before.freezes
    .filter(({ id }) => !is.has(id))
    .map((freeze) => ({
      ...toChange('ended', freeze),
      ended_at: formatRfc3339(nowMs),
      duration_sec: secondsBetween(freeze.at, nowMs),
    }));
  return [...kept, ...ended].slice(0, 16);
}

function toChange(change: Change['change'], freeze: Freeze): Change {
  return { change, freeze, ended_at: null, duration_sec: null };
}
