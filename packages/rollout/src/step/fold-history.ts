import { InputError, isJsonObject, type Json, type JsonObject } from '@release-gates/core';
import * as z from 'zod';
import { withoutBuild } from '../state/version.ts';
import { type Pointer, pointerSchema } from '../state/channel-state.ts';
import type { History, Rejection } from './history.ts';
import { type Mark, markSchema } from './mark.ts';

const marksSchema = z.array(markSchema).max(16);

interface Line {
  readonly seq: number;
  /** Unix seconds. */
  readonly ts: number;
  readonly context: JsonObject;
}

/**
 * The history of a channel from all lines of its ledger, oldest first.
 *
 * @throws InputError `ledger.marks` where a line says something that this version does not know: never half a history
 */
export function foldHistory(lines: readonly Line[]): History {
  const activations: Pointer[] = [];
  // Entries, not assignment: an id may be `__proto__`.
  const seen = new Map<string, string>();
  const rejected = new Map<string, Rejection>();
  const rejectedVersions = new Map<string, History['rejectedVersions'][string]>();
  const followUps = new Map<string, string[]>();
  for (const line of lines) {
    for (const mark of readMarks(line)) {
      switch (mark.type) {
        case 'seen':
          seen.set(mark.release_id, mark.artifacts_sha256);
          break;
        case 'activated':
          activations.push(readActivation(line, mark.revision));
          break;
        case 'proven':
          prove(activations, mark.revision);
          break;
        case 'rejected':
          rejected.set(mark.release_id, toRejection(mark, line));
          break;
        case 'versions_rejected':
          for (const version of mark.versions)
            rejectedVersions.set(withoutBuild(version), { at: mark.at, by: mark.by });
          break;
        case 'followed_up':
          followUps.set(mark.rollback, [...(followUps.get(mark.rollback) ?? []), mark.ticket]);
          break;
      }
    }
  }
  const newest = lines.at(-1);
  return {
    activations,
    seen: Object.fromEntries(seen),
    rejected: Object.fromEntries(rejected),
    rejectedVersions: Object.fromEntries(rejectedVersions),
    followUps: Object.fromEntries(followUps),
    newestMs: newest === undefined ? null : Math.round(newest.ts * 1000),
  };
}

function readMarks({ seq, context }: Pick<Line, 'seq' | 'context'>): readonly Mark[] {
  const marks = context['marks'];
  if (marks === undefined || (Array.isArray(marks) && marks.length === 0)) return [];
  const parsed = marksSchema.safeParse(marks);
  if (parsed.success) return parsed.data;
  throw unknownMarks(seq, '/context/marks');
}

function readActivation({ seq, context }: Line, revision: number): Pointer {
  const state: Json | undefined = context['state'];
  const parsed = pointerSchema.safeParse(isJsonObject(state) ? state['current'] : undefined);
  if (parsed.success && parsed.data.revision === revision) return parsed.data;
  throw unknownMarks(seq, '/context/state/current');
}

function prove(activations: Pointer[], revision: number): void {
  const at = activations.findLastIndex((pointer) => pointer.revision === revision);
  const pointer = activations[at];
  if (pointer !== undefined) activations[at] = { ...pointer, proven: true };
}

function toRejection(mark: Extract<Mark, { type: 'rejected' }>, { seq, context }: Line): Rejection {
  const state: Json | undefined = context['state'];
  const revision = isJsonObject(state) ? state['revision'] : undefined;
  if (typeof revision !== 'number') throw unknownMarks(seq, '/context/state/revision');
  return {
    revision,
    at: mark.at,
    by: mark.by,
    reasonCode: mark.reason_code,
    transition: mark.transition,
    targetReleaseId: mark.target_release_id,
  };
}

function unknownMarks(seq: number, pointer: string): InputError {
  return new InputError({
    code: 'ledger.marks',
    message: `expected marks of this version in record ${seq} of the ledger, found others`,
    where: { pointer },
    remedy: 'Run the version of release-gates that wrote it, or a later one',
  });
}
