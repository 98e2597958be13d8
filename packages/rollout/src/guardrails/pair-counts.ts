import type { IntervalCount } from '../judge/comparison.ts';
import type { GuardrailRule } from './config.ts';
import type { SideData } from './stage-window.ts';

export interface CountSide {
  readonly events: SideData;
  readonly total: SideData;
}

export type PairedCounts =
  | {
      readonly state: 'paired';
      readonly intervals: readonly { readonly baseline: IntervalCount; readonly candidate: IntervalCount }[];
      readonly candidateTotal: number;
    }
  | { readonly state: 'gaps'; readonly missing: number; readonly of: number }
  | { readonly state: 'inconsistent'; readonly reason: string };

/** More steps with traffic and without a count than this, and the rest would not speak for the whole. */
const MAX_GAP_SHARE = 0.1;
/** `increase` extrapolates, for each series by itself. */
const EXCESS = 1.01;

/**
 * Steps in which both sides have traffic. Where a step has traffic and no count of events, the count is not zero: the
 * series begins with its first event, and leaving quiet steps out would make a side look worse than it is.
 */
export function pairCounts(rule: GuardrailRule, candidate: CountSide, baseline: CountSide): PairedCounts {
  const intervals: { readonly baseline: IntervalCount; readonly candidate: IntervalCount }[] = [];
  let exposed = 0;
  let missing = 0;
  let candidateTotal = 0;
  for (const at of [...candidate.total.points.keys()].sort((left, right) => left - right)) {
    const ours = countAt(candidate, at);
    const theirs = countAt(baseline, at);
    if (ours.total <= 0 || theirs.total <= 0) continue;
    exposed += 1;
    if (ours.events === undefined || theirs.events === undefined) {
      missing += 1;
      continue;
    }
    const ourEvents = harmful(rule, ours.events, ours.total);
    const theirEvents = harmful(rule, theirs.events, theirs.total);
    if (ourEvents === undefined || theirEvents === undefined) {
      const side = ourEvents === undefined ? 'candidate' : 'baseline';
      return {
        state: 'inconsistent',
        reason: `the ${side} has more events than there were in all, or fewer than none`,
      };
    }
    candidateTotal += ours.total;
    intervals.push({
      baseline: { events: theirEvents, exposure: theirs.total },
      candidate: { events: ourEvents, exposure: ours.total },
    });
  }
  if (missing > exposed * MAX_GAP_SHARE) return { state: 'gaps', missing, of: exposed };
  return { state: 'paired', intervals, candidateTotal };
}

/** Whether the rule counts what went well and is judged on what did not: rare events are what the test is good at. */
export function countsWhatFails(rule: GuardrailRule): boolean {
  return rule.kind === 'ratio' && rule.direction === 'lower-is-worse' && rule.marginKind === 'absolute';
}

function countAt(
  { events, total }: CountSide,
  at: number,
): { readonly events: number | undefined; readonly total: number } {
  return { events: events.points.get(at), total: total.points.get(at) ?? 0 };
}

/** Events of a step as they are judged; undefined where they contradict its total. */
function harmful(rule: GuardrailRule, events: number, total: number): number | undefined {
  if (events < 0) return undefined;
  if (rule.kind === 'count-rate') return events;
  if (events > total * EXCESS) return undefined;
  const bounded = Math.min(events, total);
  return countsWhatFails(rule) ? total - bounded : bounded;
}
