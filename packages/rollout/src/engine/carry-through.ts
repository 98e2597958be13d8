import { EnvironmentError } from '@release-gates/core';
import { channelId, type Channel, type ChannelState } from '../state/channel-state.ts';
import type { Effect, Transition } from '../step/decision.ts';
import { checkFreezeFiles, checkFreezes } from '../step/freeze-rules.ts';
import type { StepPolicy } from '../step/policy.ts';
import { settle } from '../step/settle.ts';
import { type CarriedOut, carryOut, type LastLook, lookOnly } from './carry-out.ts';
import type { EnginePorts } from './engine-ports.ts';
import { tellHowFar } from './how-far.ts';
import { toAppend } from './line.ts';
import { loadChannel } from './load-channel.ts';

/** A transition whose outcome stands in the ledger. */
export interface Carried {
  readonly transition: Transition;
  readonly result: 'done' | 'failed' | 'unknown';
  readonly reasonCode: string;
  readonly reason: string;
  readonly state: ChannelState;
  readonly hooks: CarriedOut['hooks'];
  readonly observed: CarriedOut['observed'];
}

export interface Fenced {
  readonly fenced: string;
  readonly state: ChannelState;
}

interface Intent {
  readonly channel: Channel;
  readonly policy: StepPolicy;
  readonly transition: Transition;
  readonly effects: readonly Effect[];
  /** Nothing more is done for it: another transition takes its place. */
  readonly isPreempted?: boolean;
}

const MAX_LOST = 32;

/**
 * From the intent, which is in the ledger, to the outcome, which is then in the ledger. The outcome is settled on the
 * newest state: a freeze may have come in between. It is refused where another executor took the transition over.
 */
export async function carryThrough(intent: Intent, ports: EnginePorts): Promise<Carried | Fenced> {
  const { transition } = intent;
  let mayHaveMoved = false;
  const look: LastLook = async () => {
    const stop = await lastLook(intent, ports);
    mayHaveMoved = stop === undefined;
    return stop;
  };
  const done = await tellHowFar(
    () => ({ at: 'effects', transition, mayHaveMoved }),
    () => (intent.isPreempted === true ? lookOnly(intent, ports) : carryOut({ ...intent, lastLook: look }, ports)),
  );
  return tellHowFar({ at: 'outcome', transition, done }, () => writeOutcome(intent, done, ports));
}

async function writeOutcome(intent: Intent, done: CarriedOut, ports: EnginePorts): Promise<Carried | Fenced> {
  for (let lost = 0; lost < MAX_LOST; lost++) {
    const loaded = await loadChannel(ports.ledger, intent.channel);
    const nowMs = ports.nowMs();
    const outcome = { ...done, transition: intent.transition.id, fence: intent.transition.fence, nowMs };
    const settled = settle(loaded.state, outcome, intent.policy);
    if (!settled.settled) return { fenced: settled.message, state: loaded.state };
    const { result, reasonCode, reason, state, marks } = settled;
    const facts = { status: result, before: loaded.state, state, marks, overrides: [], blockers: [], nowMs } as const;
    const told = { outcome: { ...done, result, reasonCode, reason }, given: null, earlier: loaded.records };
    const line = { ...facts, ...told, transition: intent.transition };
    const appended = await ports.ledger.append(channelId(intent.channel), loaded.head, toAppend(line, ports.recordsOf));
    if (appended === 'lost') continue;
    const { transition } = intent;
    return { transition, result, reasonCode, reason, state, hooks: done.hooks, observed: done.observed };
  }
  throw new EnvironmentError({
    code: 'ledger.contended',
    message: `expected to write the outcome of ${intent.transition.id}, but others were faster ${MAX_LOST} times`,
    where: { file: ports.ledger.place },
    remedy: 'Limit how many runs act on one channel at a time (concurrency)',
  });
}

/** Kinds that let more users see a candidate; everything else goes towards what is known to be good. */
const STOPPED_BY_FREEZE: ReadonlySet<string> = new Set(['start', 'advance', 'promote']);

/** Between the intent and the switch somebody may have frozen the channel, or taken the transition over. */
async function lastLook({ channel, transition, policy }: Intent, ports: EnginePorts): ReturnType<LastLook> {
  const { state, history } = await loadChannel(ports.ledger, channel);
  if (state.pending?.fence !== transition.fence) {
    return { code: 'fence_old', reason: `another executor took ${transition.id} over` };
  }
  if (!STOPPED_BY_FREEZE.has(transition.kind)) return undefined;
  const freezes = checkFreezes(state.freezes, await ports.scopeFreezes(), {
    percent: transition.target?.percent ?? 100,
    kind: (state.pending.candidate ?? state.candidate)?.kind ?? 'rollout',
    policy,
    clocks: { nowMs: ports.nowMs(), newestMs: history.newestMs },
    channel,
  });
  const [first] = [...freezes, ...checkFreezeFiles(ports.freezeFlaws)];
  return first === undefined ? undefined : { code: 'frozen_before_switch', reason: first.message };
}
