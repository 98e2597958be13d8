import type { ChannelReview } from '@release-gates/rollout';
import type { ContractCase } from '../_shared/contract-case.ts';
import type { ReviewFacts } from './facts.ts';
import type { ReliabilityReviewInputs } from './inputs.ts';

export const NOW_MS = Date.UTC(2026, 10, 20, 12);
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

type Promotion = ChannelReview['promotions'][number];
type Rollback = ChannelReview['rollbacks'][number];

/** Release 2 came to everybody ten days ago, a day after it began, and was watched for a day. */
export function promotion(more: Partial<Promotion> = {}): Promotion {
  const atMs = NOW_MS - 10 * DAY;
  return {
    releaseId: 'rc-2',
    version: '2.0.0',
    revision: 2,
    transition: 'promote-2',
    atMs,
    verdict: 'proven',
    window: { opensMs: atMs, earliestMs: atMs + DAY, latestMs: atMs + 3 * DAY },
    decidedMs: atMs + DAY,
    reasonCode: 'audit_complete',
    ...more,
  };
}

export function rollback(more: Partial<Rollback> = {}): Rollback {
  const decidedMs = NOW_MS - 5 * DAY;
  return {
    transition: 'rollback-1',
    badReleaseId: 'rc-3',
    toReleaseId: 'rc-2',
    cause: 'health_failed',
    reason: 'errors',
    trigger: 'guardrail',
    by: 'bot',
    detectedMs: decidedMs,
    decidedMs,
    endedMs: decidedMs + HOUR / 2,
    result: 'done',
    tickets: [],
    ...more,
  };
}

export function reviewOf(more: Partial<ChannelReview> = {}): ChannelReview {
  const { atMs, releaseId, version } = promotion();
  const rollout = { releaseId, version, kind: 'rollout', startedMs: atMs - DAY, endedMs: atMs } as const;
  return {
    channel: 'default.prod',
    lines: 20,
    unreadable: [],
    firstMs: atMs - DAY,
    lastMs: NOW_MS - HOUR,
    maxStepBackMs: 0,
    live: { releaseId, version, sinceMs: atMs, proven: true },
    rollouts: [{ ...rollout, outcome: 'promoted', reasonCode: 'done', maxPercent: 100 }],
    promotions: [promotion()],
    rollbacks: [],
    freezes: [],
    brownouts: [],
    observations: [{ atMs, health: 'pass', budget: 'green', remaining: 0.8 }],
    nearMisses: [],
    ...more,
  };
}

export function factsOf(...reviews: readonly Partial<ChannelReview>[]): ReviewFacts {
  const window = { fromMs: NOW_MS - 90 * DAY, toMs: NOW_MS };
  return { nowMs: NOW_MS, place: 'folder .release-gates/rollout', window, reviews: reviews.map(reviewOf) };
}

export const contract: readonly ContractCase<ReviewFacts, ReliabilityReviewInputs>[] = [
  { name: 'a release that went well', facts: factsOf({}), inputs: { requireProven: true }, expect: 'pass' },
  { name: 'a rollback within the limit', facts: factsOf({ rollbacks: [rollback()] }), inputs: {}, expect: 'pass' },
  {
    name: 'a rollback that took too long',
    mutationOf: 'a rollback within the limit',
    facts: factsOf({ rollbacks: [rollback()] }),
    inputs: { maxTimeToRestore: 1799 },
    expect: 'fail',
  },
  {
    name: 'a release that nobody could tell about',
    mutationOf: 'a release that went well',
    facts: factsOf({
      live: { releaseId: 'rc-2', version: '2.0.0', sinceMs: 0, proven: false },
      promotions: [promotion({ verdict: 'overdue' })],
    }),
    inputs: {},
    expect: 'fail',
  },
  {
    name: 'lines that nobody knows',
    mutationOf: 'a release that went well',
    facts: factsOf({ unreadable: [3] }),
    inputs: {},
    expect: 'inconclusive',
  },
  { name: 'no ledger', facts: factsOf(), inputs: {}, expect: 'inconclusive' },
];
