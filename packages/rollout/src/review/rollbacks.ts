import { parseRfc3339 } from '@release-gates/core';
import type { ReviewLine, ReviewState } from './review-line.ts';

/** Users were brought back from a release, or should have been. */
export interface Rollback {
  readonly transition: string;
  readonly badReleaseId: string;
  /** Null where only a candidate lost its traffic. */
  readonly toReleaseId: string | null;
  readonly cause: string;
  readonly reason: string;
  /** What asked for it: person, or guardrail, budget, … */
  readonly trigger: string;
  readonly by: string;
  /** When what is wrong was first held against it: the freeze of the same cause, else the rollback itself. */
  readonly detectedMs: number;
  readonly decidedMs: number;
  /** When its outcome came; null while there is none. */
  readonly endedMs: number | null;
  readonly result: 'open' | 'done' | 'failed' | 'unknown';
  /** Where people go on about it: named with it, or opened after it. */
  readonly tickets: readonly string[];
}

/** Oldest first, one for each transition: one that failed and its repetition are two. */
export function rollbacksOf(lines: readonly ReviewLine[]): readonly Rollback[] {
  const byTransition = new Map<string, Rollback>();
  let before: ReviewState | undefined;
  for (const line of lines) {
    if (line.kind === 'rollback') {
      const known = byTransition.get(line.transition);
      if (line.status === 'intent') byTransition.set(line.transition, begin(line, before));
      else if (known !== undefined && line.status !== 'takeover') byTransition.set(line.transition, end(known, line));
    }
    const followed = byTransition.get(line.followUp?.rollback ?? '');
    if (line.followUp !== null && followed !== undefined) {
      const { rollback, ticket } = line.followUp;
      byTransition.set(rollback, { ...followed, tickets: [...new Set([...followed.tickets, ticket])] });
    }
    before = line.state;
  }
  return [...byTransition.values()];
}

function begin(line: ReviewLine, before: ReviewState | undefined): Rollback {
  const { transition, state, reasonCode, atMs } = line;
  const own = state.freezes.find(({ id }) => id === transition);
  const same = state.freezes.filter(({ reason_code: code, phase }) => code === reasonCode && phase === 'frozen');
  const since = same.map(({ at }) => parseRfc3339(at) ?? atMs);
  return {
    transition,
    badReleaseId: (before?.candidate ?? before?.current)?.release.id ?? '',
    toReleaseId: state.pending?.to?.release.id ?? null,
    cause: reasonCode,
    reason: line.reason,
    trigger: (own ?? same[0])?.trigger ?? 'rollback',
    by: line.by,
    detectedMs: Math.min(atMs, ...since),
    decidedMs: atMs,
    endedMs: null,
    result: 'open',
    tickets: line.ticket === null ? [] : [line.ticket],
  };
}

function end(rollback: Rollback, { status, atMs }: ReviewLine): Rollback {
  const result = status === 'done' || status === 'failed' ? status : 'unknown';
  return { ...rollback, result, endedMs: atMs };
}
