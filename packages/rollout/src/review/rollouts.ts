import { parseRfc3339 } from '@release-gates/core';
import type { ReviewLine, ReviewState } from './review-line.ts';

/** One candidate, from when it became one until it was none. Instants in Unix milliseconds. */
export interface Rollout {
  readonly releaseId: string;
  readonly version: string;
  /** rollout, hotfix or downgrade */
  readonly kind: string;
  readonly startedMs: number;
  /** Null while it goes out. */
  readonly endedMs: number | null;
  readonly outcome: 'open' | 'promoted' | 'taken_back' | 'aborted';
  readonly reasonCode: string | null;
  /** Highest share that it had, or may have had. */
  readonly maxPercent: number;
}

type Candidate = NonNullable<ReviewState['candidate']>;

/** Oldest first. */
export function rolloutsOf(lines: readonly ReviewLine[]): readonly Rollout[] {
  const rollouts: Rollout[] = [];
  let open: Rollout | undefined;
  for (const line of lines) {
    const { candidate } = line.state;
    if (open !== undefined && candidate?.release.id !== open.releaseId) {
      rollouts.push(end(open, line));
      open = undefined;
    }
    if (candidate === null) continue;
    open ??= begin(candidate);
    open = { ...open, maxPercent: Math.max(open.maxPercent, shareOf(candidate, line)) };
  }
  return open === undefined ? rollouts : [...rollouts, open];
}

function begin({ release, kind, started_at: startedAt }: Candidate): Rollout {
  return {
    releaseId: release.id,
    version: release.version,
    kind,
    startedMs: parseRfc3339(startedAt) ?? 0,
    endedMs: null,
    outcome: 'open',
    reasonCode: null,
    maxPercent: 0,
  };
}

/** While the next share is being set, or where nobody knows whether it is, it may have that one already. */
function shareOf({ ladder, stage }: Candidate, { kind, status }: ReviewLine): number {
  const isRising = kind === 'advance' && (status === 'intent' || status === 'unknown');
  return ladder[Math.min(isRising ? stage + 1 : stage, ladder.length - 1)] ?? 0;
}

function end(rollout: Rollout, { kind, atMs, reasonCode }: ReviewLine): Rollout {
  const outcome = kind === 'promote' ? 'promoted' : kind === 'abort' ? 'aborted' : 'taken_back';
  const isWhole = outcome === 'promoted' ? 100 : rollout.maxPercent;
  return { ...rollout, endedMs: atMs, outcome, reasonCode, maxPercent: isWhole };
}
