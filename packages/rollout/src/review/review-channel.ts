import type { LogRecord } from '@release-gates/audit-log';
import { type Brownout, brownoutsOf } from './brownouts.ts';
import { type FrozenPeriod, freezesOf } from './freezes.ts';
import { type NearMiss, nearMissesOf, type Observation, observationsOf } from './observations.ts';
import { type Promotion, promotionsOf } from './promotions.ts';
import { type ReadLines, readLines } from './review-line.ts';
import { type Rollback, rollbacksOf } from './rollbacks.ts';
import { type Rollout, rolloutsOf } from './rollouts.ts';

/** All that the ledger of one channel tells of how its releases went. Plain JSON. */
export interface ChannelReview {
  readonly channel: string;
  readonly lines: number;
  readonly unreadable: readonly number[];
  /** Null for an empty ledger. */
  readonly firstMs: number | null;
  readonly lastMs: number | null;
  /** Largest step of the clock backwards between two lines. */
  readonly maxStepBackMs: number;
  /** What is live now. */
  readonly live: {
    readonly releaseId: string;
    readonly version: string;
    readonly sinceMs: number;
    readonly proven: boolean;
  } | null;
  readonly rollouts: readonly Rollout[];
  readonly promotions: readonly Promotion[];
  readonly rollbacks: readonly Rollback[];
  readonly freezes: readonly FrozenPeriod[];
  readonly brownouts: readonly Brownout[];
  readonly observations: readonly Observation[];
  readonly nearMisses: readonly NearMiss[];
}

/** From lines alone, each read once; the ledger was verified before. */
export function reviewChannel(channel: string, records: readonly LogRecord[], nowMs: number): ChannelReview {
  const read = readLines(records);
  const { lines, unreadable } = read;
  return {
    channel,
    lines: records.length,
    unreadable,
    ...timesOf(read),
    live: liveOf(read),
    rollouts: rolloutsOf(lines),
    promotions: promotionsOf(lines, nowMs),
    rollbacks: rollbacksOf(lines),
    freezes: freezesOf(lines),
    brownouts: brownoutsOf(lines),
    observations: observationsOf(lines),
    nearMisses: nearMissesOf(lines),
  };
}

function timesOf({ lines }: ReadLines): Pick<ChannelReview, 'firstMs' | 'lastMs' | 'maxStepBackMs'> {
  let maxStepBackMs = 0;
  let beforeMs = -Infinity;
  for (const { atMs } of lines) {
    maxStepBackMs = Math.max(maxStepBackMs, beforeMs - atMs);
    beforeMs = atMs;
  }
  return { firstMs: lines[0]?.atMs ?? null, lastMs: lines.at(-1)?.atMs ?? null, maxStepBackMs };
}

function liveOf({ lines }: ReadLines): ChannelReview['live'] {
  const current = lines.at(-1)?.state.current ?? null;
  if (current === null) return null;
  const { release, activated_at: since, proven } = current;
  return { releaseId: release.id, version: release.version, sinceMs: Date.parse(since), proven };
}
