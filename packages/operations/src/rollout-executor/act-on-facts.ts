import type { ApplyContext, Review } from '@release-gates/core';
import { type Carried, type Channel, type EnginePorts, type EventResult, runEvent } from '@release-gates/rollout';
import { collect } from './collect.ts';
import type { ExecutorFacts } from './facts.ts';
import type { ExecutorInputs } from './inputs.ts';

interface Act {
  readonly facts: ExecutorFacts;
  readonly inputs: ExecutorInputs;
  readonly context: ApplyContext;
  readonly channel: Channel;
  readonly reviews?: readonly Review[];
}

interface Acted {
  readonly result: EventResult;
  /** What it was decided on: collected again where the channel had moved. */
  readonly facts: ExecutorFacts;
}

const MAX_LOOKS = 3;

/**
 * One event, decided on facts of the channel as it is. Where it moved after they were collected, as it does when what a
 * crash left open is carried to its end first, they are collected again; after three times the next run has to.
 */
export async function actOnFacts(
  { facts, inputs, context, channel, reviews = [] }: Act,
  ports: EnginePorts,
): Promise<Acted> {
  const recovered: Carried[] = [];
  let latest = facts;
  for (let look = 1; ; look++) {
    const { event, stepPolicy, state } = latest;
    if (event === null) throw new TypeError('no event is asked');
    const result = await runEvent({ channel, event, policy: stepPolicy, fence: state.fence, reviews }, ports);
    recovered.push(...result.recovered);
    if (!isOutdated(result) || look === MAX_LOOKS) return { result: { ...result, recovered }, facts: latest };
    latest = await collect(inputs, { ...context, nowMs: ports.nowMs() });
  }
}

function isOutdated(result: EventResult): boolean {
  if (result.outcome !== 'not_taken' || result.decision.outcome !== 'wait') return false;
  return result.decision.blockers.some(({ code }) => code === 'facts_outdated');
}
