import type { LogRecord } from '@release-gates/audit-log';
import type { LineFacts, NamedDocument } from '../engine/line-facts.ts';
import { MEASUREMENTS } from '../facts/measurements.ts';
import { artifactsSha256 } from '../state/artifacts-sha256.ts';
import type { Pending, Pointer } from '../state/channel-state.ts';
import type { LedgerState } from '../state/ledger-state.ts';
import type { Release } from '../state/release.ts';
import type * as z from 'zod';
import type { placeSchema } from './envelope.ts';
import { type Given, givenOf } from './given.ts';
import { namesIn } from './names-in.ts';

/** What the records of a line ask of it, each question answered in one place. */

/** The intent that the line opens, takes over or closes. */
export function pendingOf({ status, state, before }: LineFacts): Pending | null {
  return status === 'intent' ? state.pending : before.pending;
}

/** The line of the intent; undefined where this is it, or where there is none. */
export function intentLineOf({ earlier, transition }: LineFacts): LogRecord | undefined {
  return earlier.findLast(({ status, context }) => status === 'intent' && context['transition'] === transition.id);
}

/** What was given with the event: of this line, else of its intent. */
export function givenFor(line: LineFacts): Given | null {
  return line.given ?? givenOf(intentLineOf(line));
}

/** What was measured for the line, or for the intent that it carries to its end. */
export function measurementsOf(line: LineFacts): readonly NamedDocument[] {
  const documents = line.outcome === null ? line.documents : namesIn(intentLineOf(line));
  return documents.filter(({ kind }) => kind === MEASUREMENTS);
}

/** What came of a transition; undefined while there is nothing. */
export function outcomeLineOf({ earlier }: LineFacts, transition: string): LogRecord | undefined {
  return earlier.findLast(({ status, context }) => OUTCOMES.has(status) && context['transition'] === transition);
}

const OUTCOMES: ReadonlySet<string> = new Set(['done', 'failed', 'unknown']);

/** Who started a rollout named a ticket for all of it. */
export function ticketOf(line: LineFacts): string | null {
  const followed = line.marks.find((mark) => mark.type === 'followed_up')?.ticket;
  const { kind } = line.transition;
  const ofStart = kind === 'advance' || kind === 'promote' ? givenOf(startLineOf(line)) : null;
  return followed ?? givenFor(line)?.ticket ?? ofStart?.ticket ?? null;
}

/** Line that decided on the start of the candidate that is going out now. */
export function startLineOf({ earlier, before }: LineFacts): LogRecord | undefined {
  const id = before.candidate?.release.id;
  return earlier.findLast(({ status, action, context }) => {
    const { release } = context as { release?: { id?: unknown } | null };
    return status === 'intent' && action === 'rollout.start' && release?.id === id;
  });
}

/** Line by which the release that a rollback goes back to went live. */
export function targetLineOf(line: LineFacts): LogRecord | undefined {
  const id = line.transition.kind === 'rollback' ? pendingOf(line)?.to?.release.id : undefined;
  if (id === undefined) return undefined;
  return line.earlier.findLast(({ status, action, context }) => {
    const { release } = context as { release?: { id?: unknown } | null };
    return status === 'done' && ACTIVATES.has(action) && release?.id === id;
  });
}

const ACTIVATES: ReadonlySet<string> = new Set(['rollout.promote', 'rollout.import']);

/** The whole release that the transition names, wherever the state holds it. */
export function subjectOf(line: LineFacts): Release | undefined {
  const { id } = line.transition.release ?? {};
  const pending = pendingOf(line);
  const named = [
    pending?.candidate?.release,
    pending?.to?.release,
    ...releasesOf(line.before),
    ...releasesOf(line.state),
  ];
  return named.find((release) => release !== undefined && release.id === id);
}

function releasesOf({ candidate, current, previous, last_good: lastGood }: LedgerState): (Release | undefined)[] {
  return [candidate?.release, current?.release, previous?.release, lastGood?.release];
}

export type Place = z.output<typeof placeSchema>;

export function artifactIdOf(release: Release): string {
  return `sha256:${artifactsSha256(release)}`;
}

export function placeOf(
  release: Release,
  { revision, slot }: { readonly revision: number | null; readonly slot: string | null },
): Place {
  const { id, version, generation } = release;
  return { release_id: id, version, generation, artifact_id: artifactIdOf(release), revision, slot };
}

export function pointerPlace(pointer: Pointer | null): Place | null {
  return pointer === null ? null : placeOf(pointer.release, pointer);
}
