import { type CollectContext, InputError, parseRfc3339 } from '@release-gates/core';
import {
  type ChannelReview,
  type Ledger,
  loadRolloutPolicy,
  openLedger,
  reviewChannel,
  type ReviewWindow,
} from '@release-gates/rollout';
import type { ReviewFacts } from './facts.ts';
import type { ReliabilityReviewInputs } from './inputs.ts';

const MAX_PARTS = 400;

/**
 * Every ledger is verified from its first line on before a figure is made of it.
 *
 * @throws InputError `ledger.broken`, those of policy and inputs
 */
export async function collect(inputs: ReliabilityReviewInputs, context: CollectContext): Promise<ReviewFacts> {
  const { nowMs, workspace, environment } = context;
  const window = windowOf(inputs, nowMs);
  const { policy } = await loadRolloutPolicy(workspace, inputs.policy, environment);
  const ledger = openLedger(policy.store, context);
  const channels = inputs.channel === undefined ? await ledger.channels() : [inputs.channel];
  return { nowMs, place: ledger.place, window, reviews: await collectReviews(ledger, channels, nowMs) };
}

/** One after the other: a ledger may be large. */
async function collectReviews(ledger: Ledger, channels: readonly string[], nowMs: number): Promise<ChannelReview[]> {
  const reviews: ChannelReview[] = [];
  for (const channel of channels) {
    const { records } = await ledger.read(channel);
    reviews.push(reviewChannel(channel, records, nowMs));
  }
  return reviews;
}

function windowOf({ to, window, part }: ReliabilityReviewInputs, nowMs: number): ReviewWindow {
  const toMs = to === undefined ? nowMs : parseRfc3339(to);
  if (toMs === undefined) {
    throw new InputError({
      code: 'review.time',
      message: `expected a time such as 2026-10-01T00:00:00Z, found ${JSON.stringify(to)}`,
      where: { file: 'to' },
    });
  }
  if (window / part > MAX_PARTS) {
    throw new InputError({
      code: 'review.parts',
      message: `expected at most ${MAX_PARTS} parts, found a window of ${window} s in parts of ${part} s`,
      where: { file: 'part' },
      remedy: 'Make the parts longer or the window shorter',
    });
  }
  return { fromMs: toMs - window * 1000, toMs };
}
