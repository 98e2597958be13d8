import { andMore, type Check, formatDuration, formatRfc3339 } from '@release-gates/core';
import type { ChannelReview, Promotion, ReviewWindow } from '@release-gates/rollout';
import { checkId, toCheck } from '../_shared/row.ts';
import type { ReviewFacts } from './facts.ts';
import type { ReliabilityReviewInputs } from './inputs.ts';

/** What the time after a promotion said of what is live, and whether that time was long enough. */
export function auditRows(facts: ReviewFacts, inputs: ReliabilityReviewInputs): Check[] {
  const channels = facts.reviews.filter(({ channel }) => !channel.startsWith('_'));
  return channels.flatMap((review) => [verdictRow(review, inputs), windowRow(review, facts.window, inputs)]);
}

function verdictRow({ channel, live, promotions }: ChannelReview, { requireProven }: ReliabilityReviewInputs): Check {
  const id = checkId('post_promotion_verdict', channel);
  const level = requireProven ? 'must' : 'may';
  if (live === null) return toCheck({ id, level, outcome: 'not_applicable', reason: `nothing is live in ${channel}` });
  const named = `${live.releaseId} in ${channel}`;
  const expected = 'proven';
  if (live.proven)
    return toCheck({ id, level, outcome: 'pass', reason: `${named} is proven`, expected, actual: 'proven' });
  const promotion = promotions.findLast(({ releaseId }) => releaseId === live.releaseId);
  const verdict = promotion?.verdict ?? 'unknown';
  if (verdict === 'overdue') {
    return toCheck({
      id,
      level: 'must',
      outcome: 'fail',
      reason: `${named}: the audit window is over, and nobody could tell whether it is good`,
      expected,
      actual: verdict,
      remedy: 'Look at its measurements, then run the tick of rollout-executor, or roll back',
    });
  }
  const until = promotion?.window?.earliestMs;
  const open = until === undefined ? 'it never had an audit window' : `open until ${formatRfc3339(until)} at least`;
  const remedy = 'Wait for the end of its audit window; a tick of rollout-executor ends it';
  return toCheck({
    id,
    level,
    outcome: 'inconclusive',
    reason: `${named}: ${open}`,
    expected,
    actual: verdict,
    remedy,
  });
}

function windowRow(
  { channel, promotions }: ChannelReview,
  { fromMs, toMs }: ReviewWindow,
  inputs: ReliabilityReviewInputs,
): Check {
  const id = checkId('audit_windows', channel);
  const level = 'should';
  const own = promotions.filter(({ atMs, window }) => window !== null && atMs >= fromMs && atMs < toMs);
  if (own.length === 0) return toCheck({ id, level, outcome: 'not_applicable', reason: `no promotion in ${channel}` });
  const faults = own.flatMap((promotion) => faultOf(promotion, inputs) ?? []);
  const [first] = faults;
  return toCheck({
    id,
    level,
    outcome: first === undefined,
    reason:
      first === undefined
        ? `windows of ${formatDuration(inputs.auditMin)} to ${formatDuration(inputs.auditMax)} after ${own.length} promotion${own.length === 1 ? '' : 's'}: ${endsOf(own)}`
        : andMore(first, faults.length - 1, 'promotion'),
    expected: { min_s: inputs.auditMin, max_s: inputs.auditMax },
    actual: faults.length,
    remedy: 'Set audit.min and audit.max in the rollout policy, and let rollout-executor tick often enough',
  });
}

const ENDS = [
  ['proven', 'proven'],
  ['open', 'open'],
  ['superseded', 'ended by the next release'],
  ['rolled_back', 'rolled back'],
] as const satisfies readonly (readonly [Promotion['verdict'], string])[];

/** A window that something else ended first was not watched through. */
function endsOf(promotions: readonly Promotion[]): string {
  return ENDS.map(([wanted, told]) => [promotions.filter(({ verdict }) => verdict === wanted).length, told] as const)
    .filter(([count]) => count > 0)
    .map(([count, told]) => `${count} ${told}`)
    .join(', ');
}

function faultOf(
  { releaseId, window, verdict, decidedMs }: Promotion,
  inputs: ReliabilityReviewInputs,
): string | undefined {
  if (window === null) return undefined;
  const shortest = (window.earliestMs - window.opensMs) / 1000;
  const longest = (window.latestMs - window.opensMs) / 1000;
  const watched = ((decidedMs ?? window.earliestMs) - window.opensMs) / 1000;
  if (shortest < inputs.auditMin) return `${releaseId}: a window of ${formatDuration(shortest)} is too short`;
  if (longest > inputs.auditMax) return `${releaseId}: a window of ${formatDuration(longest)} is too long`;
  if (verdict === 'proven' && watched < inputs.auditMin)
    return `${releaseId}: proven after ${formatDuration(watched)} alone`;
  return verdict === 'overdue' ? `${releaseId}: its window ended without a verdict` : undefined;
}
