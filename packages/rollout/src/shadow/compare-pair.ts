import { equalDigest } from '@release-gates/core';
import { diffJson, type DiffRules } from './diff-json.ts';
import { type Difference, Differences, explains } from './difference.ts';
import type { Output, OutputPair, Side } from './output.ts';

/** Why a pair tells nothing about the candidate. */
export const UNCLEAR_CODES = {
  live_silent: 'what is live gave no answer',
  live_error: 'what is live answered with an error of its own',
  live_unsteady: 'what is live does not answer the same twice',
  candidate_unreachable: 'the candidate could not be reached',
  before_stage: 'from before the stage began',
  not_asked: 'not asked after too many were without an answer',
} as const;

export type UnclearCode = keyof typeof UNCLEAR_CODES;

export type Comparison =
  | { readonly outcome: 'same' | 'different'; readonly differences: readonly Difference[]; readonly noise: Noise }
  | { readonly outcome: 'unclear'; readonly why: UnclearCode };

/** Where what is live differs from itself. */
type Noise = readonly Difference[];

/**
 * What the candidate answered against what is live answered. What is live and fails, or does not agree with itself about
 * the whole, says nothing about the candidate; a candidate that is silent where the other one speaks differs.
 */
export function comparePair({ live, liveAgain, candidate }: OutputPair, rules: DiffRules): Comparison {
  if (isSilent(live)) return { outcome: 'unclear', why: 'live_silent' };
  if ((live.status ?? 0) >= 500) return { outcome: 'unclear', why: 'live_error' };
  const noise = noiseOf(live, liveAgain, rules);
  if (noise === undefined) return { outcome: 'unclear', why: 'live_unsteady' };
  if (isSilent(candidate)) {
    if (candidate.silent === 'unreachable') return { outcome: 'unclear', why: 'candidate_unreachable' };
    return { outcome: 'different', differences: [{ kind: 'answer', path: [] }], noise };
  }
  const found = diffOutputs(live, candidate, rules);
  const differences = found.all.filter((difference) => !noise.some((place) => explains(place, difference)));
  // Of what was not kept nobody knows whether it is explained.
  const isSame = differences.length === 0 && !found.isCut;
  return { outcome: isSame ? 'same' : 'different', differences, noise };
}

/** Undefined where nothing is left that could be compared. */
function noiseOf(live: Output, again: Side | undefined, rules: DiffRules): Noise | undefined {
  if (again === undefined) return [];
  if (isSilent(again)) return undefined;
  const noise = diffOutputs(live, again, rules);
  const isWhole = noise.all.some(
    ({ kind, path }) => kind === 'status' || kind === 'body' || (kind === 'type' && path.length === 0),
  );
  return isWhole || noise.isCut ? undefined : noise.all;
}

function diffOutputs(left: Output, right: Output, rules: DiffRules): Differences {
  const found = new Differences();
  if (left.status !== right.status) found.add('status');
  for (const [name, value] of Object.entries(left.headers)) {
    if (value !== (right.headers[name] ?? null)) found.add('header', [name]);
  }
  if (equalDigest(left.sha256, right.sha256)) return found;
  if (left.json === undefined || right.json === undefined) found.add('body');
  else diffJson(left.json, right.json, { rules, found });
  return found;
}

function isSilent(side: Side): side is Exclude<Side, Output> {
  return 'silent' in side;
}
