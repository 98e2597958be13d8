import type { Freeze } from '../state/channel-state.ts';
import { channelId } from '../state/channel-state.ts';
import { blocker } from '../step/blocker.ts';
import type { Blocker } from '../step/decision.ts';
import { checkConditions, type Held, isOnProbation } from '../step/unfreeze-rules.ts';

export interface HeldEnvironment {
  readonly name: string;
  /** Of the newest line of its channels. */
  readonly newestMs: number;
}

/** Channels that freezes of many hold. */
export interface HeldChannels {
  /** Environments in which something runs, by name; without those that the policy calls retired. */
  readonly environments: readonly HeldEnvironment[];
  /** Whether something is going out in one of them. */
  readonly hasCandidate: boolean;
  /** Channels of the environment of this run, and what was measured there: a run reaches the metrics of no other. */
  readonly judged: readonly Held[];
}

export interface ScopeLeaving {
  readonly freezes: readonly Freeze[];
  /** Those of them that go to probation, and those that end. */
  readonly eased: readonly Freeze[];
  readonly ending: readonly Freeze[];
}

/** What is missing in one of the channels: what a freeze of its own would ask for, and what only that could repair. */
export function checkHeldChannel(given: Held, { freezes, eased, ending }: ScopeLeaving): Blocker[] {
  const blockers = [
    ...checkPending(given),
    ...checkConditions(given, { freezes, ending }),
    ...(eased.length > 0 ? checkShadow(given) : []),
  ];
  const id = channelId(given.state.channel);
  return blockers.map((found) => ({ ...found, message: `${id}: ${found.message}` }));
}

/** What was measured in the middle of a step says nothing about after it. */
function checkPending({ state: { pending } }: Held): Blocker[] {
  if (pending === null) return [];
  const { kind, transition, lease_until: leaseUntil } = pending;
  return [
    blocker('busy', `${kind} ${transition} is under way, until ${leaseUntil} at the latest`, {
      remedy: 'let it come to its end; the next tick there carries on what a crash left',
    }),
  ];
}

/** A freeze of its own takes the candidate back to shadow before probation. One of many moves nobody's traffic. */
function checkShadow({ state: { candidate } }: Held): Blocker[] {
  if (candidate === null || candidate.stage === 0) return [];
  const { release, ladder, stage } = candidate;
  return [
    blocker('candidate_in_progress', `${release.id} has ${ladder[stage] ?? 0} %, and probation begins in shadow`, {
      remedy: 'abort it; in probation it may start again',
    }),
  ];
}

/** Channels in which nothing goes out bar no end; but nothing ends where nowhere anything came through probation. */
export function checkAnyCanary({ environments, hasCandidate }: HeldChannels, { ending }: ScopeLeaving): Blocker[] {
  if (hasCandidate || environments.length === 0 || !ending.some(isOnProbation)) return [];
  return [
    blocker('canary_not_passed', 'there is no candidate in probation in any channel of it', {
      remedy: 'start a new candidate in one of them, and let it run through probation',
    }),
  ];
}
