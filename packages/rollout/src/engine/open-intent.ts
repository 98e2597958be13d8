import { parseRfc3339 } from '@release-gates/core';
import { channelId, type Pending } from '../state/channel-state.ts';
import { checkLead } from '../step/clock-lead.ts';
import { takeOver } from '../step/take-over.ts';
import { type Carried, carryThrough } from './carry-through.ts';
import type { EnginePorts } from './engine-ports.ts';
import { tellHowFar } from './how-far.ts';
import { toAppend } from './line.ts';
import type { LoadedChannel } from './load-channel.ts';
import type { EventRequest } from './event-request.ts';

export type OpenIntent =
  /** The event may be decided. */
  | { readonly state: 'clear' }
  | { readonly state: 'busy'; readonly pending: Pending }
  /** The ledger moved; read it again. */
  | { readonly state: 'lost' }
  | { readonly state: 'carried'; readonly carried: Carried };

/** One line, and none of them needs the traffic to be known: at night nothing waits for a lease. */
const NEVER_WAITS: ReadonlySet<string> = new Set(['freeze', 'pause', 'follow_up']);
/** A person's way back. It takes an intent of another kind over from whoever holds it, who is fenced by that. */
const TAKES_OVER: ReadonlySet<string> = new Set(['rollback', 'abort']);

/**
 * What to do about an intent without outcome: its holder is in the middle of it, or died there. The takeover is a line
 * of its own with a new fence; then the same transition, under the same idempotency key, is carried to its end. For a
 * way back it is given up instead: to finish an advance first would show more users what is to be taken away.
 */
export async function openIntent(
  { state, head, records, history }: LoadedChannel,
  { channel, event, policy }: EventRequest,
  ports: EnginePorts,
): Promise<OpenIntent> {
  const { pending } = state;
  if (pending === null || NEVER_WAITS.has(event.type)) return { state: 'clear' };
  const nowMs = ports.nowMs();
  // By a clock that is far off every lease is over.
  if (event.type === 'tick' && checkLead({ history, event, policy, nowMs }).length > 0) return { state: 'clear' };
  const isAlreadyOnItsWay = isSameWayBack(pending, event);
  const isPreempted = TAKES_OVER.has(event.type) && !isAlreadyOnItsWay;
  if (!isPreempted && isHeld(pending, ports, nowMs, isAlreadyOnItsWay)) return { state: 'busy', pending };
  const taken = takeOver(state, { ...event, policy, nowMs });
  const { transition } = taken;
  const facts = { status: 'takeover', transition, before: state, state: taken.state, nowMs } as const;
  const line = { ...facts, marks: [], overrides: [], blockers: [], outcome: null, given: null, earlier: records };
  const appended = await tellHowFar({ at: 'takeover', transition }, async () =>
    ports.ledger.append(channelId(channel), head, toAppend(line, ports.recordsOf)),
  );
  if (appended === 'lost') return { state: 'lost' };
  const carried = await carryThrough({ channel, policy, transition, effects: taken.effects, isPreempted }, ports);
  return 'fenced' in carried ? { state: 'lost' } : { state: 'carried', carried };
}

/**
 * What is asked for is what is open: it is carried to its end, not begun anew. A rollback is more than an abort, for it
 * freezes and rejects, so it takes an abort's place.
 */
function isSameWayBack({ kind }: Pending, { type }: EventRequest['event']): boolean {
  return kind === 'rollback' ? TAKES_OVER.has(type) : kind === 'abort' && type === 'abort';
}

/**
 * A holder of this machine is asked for; another one has until its lease ends, except on the way back, which waits for
 * nobody who may be dead. Safety rests on the fence, not on this.
 */
function isHeld(pending: Pending, { holders }: EnginePorts, nowMs: number, isWayBack: boolean): boolean {
  const isLeased = nowMs < (parseRfc3339(pending.lease_until) ?? 0);
  switch (holders.judge(pending.holder)) {
    case 'gone':
      return false;
    case 'alive':
      return isLeased;
    case 'unknown':
      return isLeased && !isWayBack;
  }
}
