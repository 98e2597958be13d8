import { EnvironmentError } from '@release-gates/core';
import { toGiven } from '../records/given.ts';
import { channelId, type ChannelState, type Pending } from '../state/channel-state.ts';
import { blocker } from '../step/blocker.ts';
import { decide } from '../step/decide.ts';
import type { Decision, Transition } from '../step/decision.ts';
import { carryThrough, type Carried } from './carry-through.ts';
import type { EnginePorts } from './engine-ports.ts';
import { toAppend } from './line.ts';
import { loadChannel, type LoadedChannel } from './load-channel.ts';
import type { EventRequest } from './event-request.ts';
import { tellHowFar } from './how-far.ts';
import { openIntent } from './open-intent.ts';

type NotTaken = Exclude<Decision, { outcome: 'commit' | 'act' }>;

/** What came of an event. `recovered`: intents of others that were carried to their end first. */
export type EventResult = { readonly recovered: readonly Carried[]; readonly state: ChannelState } & (
  | { readonly outcome: 'committed'; readonly transition: Transition; readonly decision: Decision }
  | { readonly outcome: 'settled'; readonly carried: Carried; readonly decision: Decision }
  /** Somebody else carried on with the transition: what we did is not ours to record. */
  | { readonly outcome: 'fenced'; readonly transition: Transition; readonly message: string }
  /** Another executor, alive as far as one can tell, is in the middle of a transition. */
  | { readonly outcome: 'busy'; readonly pending: Pending }
  | { readonly outcome: 'not_taken'; readonly decision: NotTaken }
);

/** Others that win the race for the next line, one after another; each of them made progress. */
const MAX_LOST = 32;

/**
 * One event, through to its end: read, recover what a crash left open, decide, write the intent, act, write the outcome.
 * Every line is a compare-and-swap on the line before, so of any number of executors exactly one acts; the others
 * decide again on what it left.
 *
 * @throws InputError `ledger.…`; EnvironmentError `ledger.contended` and those of the ledger
 */
export async function runEvent(request: EventRequest, ports: EnginePorts): Promise<EventResult> {
  const recovered: Carried[] = [];
  for (let lost = 0; lost < MAX_LOST; lost++) {
    const look = { at: 'look', what: request.event.type } as const;
    const loaded = await tellHowFar(look, () => loadChannel(ports.ledger, request.channel));
    const opened = await openIntent(loaded, request, ports);
    if (opened.state === 'busy') return { outcome: 'busy', pending: opened.pending, recovered, state: loaded.state };
    if (opened.state === 'lost') continue;
    if (opened.state === 'carried') {
      recovered.push(opened.carried);
      continue;
    }
    const result = await decideOn(loaded, request, ports);
    if (result !== 'lost') return { ...result, recovered };
  }
  throw new EnvironmentError({
    code: 'ledger.contended',
    message: `expected to append to the ledger of ${channelId(request.channel)}, but others were faster ${MAX_LOST} times`,
    where: { file: ports.ledger.place },
    remedy: 'Run again; limit how many runs act on one channel at a time (concurrency)',
  });
}

/** Decided on measurements and on what the router said, which mean nothing for another stage than they were taken at. */
const MEASURED: ReadonlySet<string> = new Set(['tick', 'reconcile', 'unfreeze']);

function isOutdated({ state }: LoadedChannel, { event, fence }: EventRequest): boolean {
  return MEASURED.has(event.type) && fence !== undefined && fence !== state.fence;
}

function lookAgain({ type }: EventRequest['event']): NotTaken {
  const message = `the channel moved after it was looked at; this ${type} would decide on what was true before`;
  return { outcome: 'wait', blockers: [blocker('facts_outdated', message, { remedy: 'run again' })] };
}

type Bare<T> = T extends unknown ? Omit<T, 'recovered'> : never;

async function decideOn(
  loaded: LoadedChannel,
  request: EventRequest,
  ports: EnginePorts,
): Promise<Bare<EventResult> | 'lost'> {
  const { channel, event, policy } = request;
  if (isOutdated(loaded, request)) return { outcome: 'not_taken', decision: lookAgain(event), state: loaded.state };
  const nowMs = ports.nowMs();
  const decision = decide({ state: loaded.state, history: loaded.history, event, policy, nowMs });
  if (decision.outcome !== 'commit' && decision.outcome !== 'act') {
    return { outcome: 'not_taken', decision, state: loaded.state };
  }
  const status = decision.outcome === 'act' ? 'intent' : 'done';
  const { transition, state, marks, overrides, approvals, blockers } = decision;
  const line = {
    status,
    transition,
    before: loaded.state,
    state,
    marks,
    overrides,
    blockers,
    outcome: null,
    nowMs,
    given: toGiven(event, approvals, request),
    earlier: loaded.records,
  } as const;
  const appended = await tellHowFar({ at: 'begin', what: event.type }, async () =>
    ports.ledger.append(channelId(channel), loaded.head, toAppend(line, ports.recordsOf, request.documents)),
  );
  if (appended === 'lost') return 'lost';
  if (decision.outcome === 'commit') return { outcome: 'committed', transition, decision, state };
  const done = await carryThrough({ channel, policy, transition, effects: decision.effects }, ports);
  if ('fenced' in done) return { outcome: 'fenced', transition, message: done.fenced, state: done.state };
  return { outcome: 'settled', carried: done, decision, state: done.state };
}
