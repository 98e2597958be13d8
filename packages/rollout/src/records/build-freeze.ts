import { formatRfc3339, sha256Hex } from '@release-gates/core';
import type { LineFacts } from '../engine/line-facts.ts';
import { documentPath } from '../facts/documents.ts';
import type { Freeze } from '../state/channel-state.ts';
import { secondsBetween } from './build-activation.ts';
import { buildEnvelope } from './build-envelope.ts';
import { inFormat } from './in-format.ts';
import { givenFor, measurementsOf, pointerPlace } from './questions.ts';
import { toRecordFile } from './record-file.ts';
import { blockersOf } from './seen.ts';
import type { FreezeRecord, ReadinessRecord, RolloutRecord } from './rollout-record.ts';

type Change = FreezeRecord['changes'][number];
type File = FreezeRecord['evidence']['files'][number];

/** Of whatever line brought, eased or ended a freeze: a rollback freezes in the line of its intent. `own`: its other record. */
export function buildFreeze(line: LineFacts, own: RolloutRecord | undefined): FreezeRecord | undefined {
  const changes = changesOf(line);
  if (changes.length === 0) return undefined;
  const { ready } = givenFor(line) ?? {};
  const kind = changes.some(({ change }) => change === 'engaged') ? 'freeze' : 'unfreeze';
  return {
    ...buildEnvelope(line, '.freeze'),
    kind,
    changes,
    evidence: evidenceOf(line, kind, own),
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

/**
 * What somebody else can look at: what was measured and by which rules, what the release was proven by, and what hooks
 * and router said. A person's word has nothing of the kind, and says so.
 */
function evidenceOf(
  line: LineFacts,
  kind: FreezeRecord['kind'],
  own: RolloutRecord | undefined,
): FreezeRecord['evidence'] {
  const basis = basisOf(line, kind);
  if (basis === 'word' || basis === 'time') return { basis, files: [] };
  const measured = measurementsOf(line).map(({ path, sha256 }) => ({ what: 'measurements', path, sha256 }) as const);
  return { basis, files: [...measured, ...manifestOf(line), ...(own === undefined ? [] : [recordOf(own, line)])] };
}

function basisOf(line: LineFacts, kind: FreezeRecord['kind']): FreezeRecord['evidence']['basis'] {
  if (line.transition.kind === 'expire') return 'time';
  if (line.outcome !== null && kind === 'freeze') return 'outcome';
  const { measured = null } = givenFor(line) ?? {};
  return measured !== null || measurementsOf(line).length > 0 ? 'judgement' : 'word';
}

/** Of the release that was looked at. */
function manifestOf({ before }: LineFacts): File[] {
  const release = (before.candidate ?? before.current)?.release;
  if (release === undefined || release.imported) return [];
  const { sha256 } = release.manifest;
  return [{ what: 'manifest', path: documentPath('manifest', sha256), sha256 }];
}

function recordOf(own: RolloutRecord, line: LineFacts): File {
  const { path, bytes } = toRecordFile(own.kind, inFormat(own, line.format));
  return { what: 'record', path, sha256: sha256Hex(bytes) };
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
