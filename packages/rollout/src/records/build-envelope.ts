import { formatRfc3339 } from '@release-gates/core';
import type { LogRecord } from '@release-gates/audit-log';
import type * as z from 'zod';
import type { LineFacts } from '../engine/line-facts.ts';
import { documentPath } from '../facts/documents.ts';
import { MEASUREMENTS } from '../facts/measurements.ts';
import type { Release } from '../state/release.ts';
import { bounded } from './bounded.ts';
import type { actorSchema, refSchema } from './envelope.ts';
import type { Given } from './given.ts';
import { namesIn } from './names-in.ts';
import { makes, RECORD_FORMAT } from './record-format.ts';
import {
  artifactIdOf,
  givenFor,
  intentLineOf,
  measurementsOf,
  outcomeLineOf,
  startLineOf,
  subjectOf,
  targetLineOf,
  ticketOf,
} from './questions.ts';

type Ref = z.output<typeof refSchema>;

/** What all records of a line share. `suffix` keeps two records of one line apart. */
export function buildEnvelope(line: LineFacts, suffix = '') {
  const { transition, state, status, outcome, nowMs } = line;
  return {
    schema: RECORD_FORMAT,
    id: recordId(transition.id, transition.fence, `${status}${suffix}`),
    created_at: formatRfc3339(nowMs),
    prev_hash: line.earlier.at(-1)?.entry_hash ?? null,
    correlation_id: bounded(transition.correlationId, 256),
    actor: actorOf(line),
    channel: state.channel,
    subject: toSubject(line),
    refs: refsOf(line),
    transition: transition.id,
    transition_kind: transition.kind,
    fence: transition.fence,
    result: status,
    reason_code: outcome?.reasonCode ?? transition.reasonCode,
    reason: bounded(outcome?.reason ?? transition.reason),
    ticket: ticketOf(line),
  } as const;
}

/** Unique in its channel: no two lines have one transition, one fence and one status. */
export function recordId(transition: string, fence: number, what: string): string {
  return `${transition.slice(0, 80)}.${fence}.${what}`;
}

/** Of a line that only carries on: whoever does that. The initiator stands in the intent. */
export function actorOf(line: LineFacts): z.output<typeof actorSchema> {
  const { by } = line.transition;
  const isBot = by.endsWith('[bot]') || givenFor(line)?.asked === 'tick';
  return { type: isBot ? 'automation' : 'person', id: bounded(by, 256) };
}

function toSubject(line: LineFacts) {
  const { release } = line.transition;
  if (release === null) return null;
  const whole = subjectOf(line);
  const known = line.state.blessed.find(({ release_id: id }) => id === release.id)?.artifacts_sha256;
  const unnamed = known === undefined ? null : `sha256:${known}`;
  return {
    artifact_id: whole === undefined ? unnamed : artifactIdOf(whole),
    release_id: release.id,
    version: release.version,
  };
}

/** Records of the ledger by path and digest, so that one leads to the next. */
function refsOf(line: LineFacts): Ref[] {
  const release = subjectOf(line);
  const given = givenFor(line);
  const { kind } = line.transition;
  const isMove = kind === 'promote' || kind === 'rollback';
  const followed = line.marks.filter((mark) => mark.type === 'followed_up');
  return [
    ...(release === undefined || release.imported ? [] : [manifestRef(release)]),
    ...measurementsOf(line).map(({ path, sha256 }) => ({ rel: 'measurements', ref: path, sha256 }) as const),
    ...(line.status === 'intent' ? [] : recordRefs('decision', intentLineOf(line))),
    ...(kind === 'advance' || kind === 'promote' ? recordRefs('start', startLineOf(line)) : []),
    ...(isMove ? recordRefs('before', activationLine(line)) : []),
    ...(makes(line.format, 3) ? recordRefs('target', targetLineOf(line)) : []),
    ...followed.flatMap(({ rollback }) => recordRefs('rollback', outcomeLineOf(line, rollback))),
    ...approvalRefs(given),
    ...(given === null || given.authorisation === null
      ? []
      : [{ rel: 'authorisation', ref: given.authorisation, sha256: null } as const]),
  ];
}

function approvalRefs(given: Given | null): Ref[] {
  const { approvals = [], signatures = [] } = given ?? {};
  return approvals.map((ref) => {
    const key = signatures.find((signature) => signature.ref === ref)?.key;
    return { rel: 'approval', ref, sha256: null, ...(key !== undefined && { key }) };
  });
}

function manifestRef({ manifest: { sha256 } }: Release): Ref {
  return { rel: 'manifest', ref: documentPath('manifest', sha256), sha256 };
}

/** Where what was live before was activated. */
function activationLine({ earlier, before }: LineFacts): LogRecord | undefined {
  const transition = before.current?.transition;
  return earlier.findLast(({ status, context }) => status === 'done' && context['transition'] === transition);
}

/** Kinds that are views of another record, or no record. */
const DERIVED: ReadonlySet<string> = new Set(['prov', 'cdevent', 'manifest', 'evidence', MEASUREMENTS]);

function recordRefs(rel: Ref['rel'], record: LogRecord | undefined): Ref[] {
  return namesIn(record).flatMap(({ kind, path, sha256 }): Ref[] =>
    DERIVED.has(kind) ? [] : [{ rel, ref: path, sha256 }],
  );
}
