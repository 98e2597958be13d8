import type { ApplyContext } from '@release-gates/core';
import {
  type Beside,
  type Carried,
  type EnginePorts,
  type EventResult,
  lookOf,
  type RecordFile,
  runEvent,
  toMeasurements,
} from '@release-gates/rollout';
import type { ChannelSession } from '../_shared/channel-session.ts';
import { collect } from './collect.ts';
import type { ExecutorFacts } from './facts.ts';
import type { ExecutorInputs } from './inputs.ts';

interface Act extends Beside {
  readonly facts: ExecutorFacts;
  readonly inputs: ExecutorInputs;
  readonly context: ApplyContext;
  readonly session: Pick<ChannelSession, 'channel' | 'policyPath' | 'policySha256'>;
  /** What travels with the line, beside what was measured. */
  readonly documents?: readonly RecordFile[];
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
  { facts, inputs, context, session, documents = [], ...beside }: Act,
  ports: EnginePorts,
): Promise<Acted> {
  const { channel } = session;
  const recovered: Carried[] = [];
  let latest = facts;
  for (let look = 1; ; look++) {
    const { event, stepPolicy, state } = latest;
    if (event === null) throw new TypeError('no event is asked');
    const request = { ...beside, channel, event, policy: stepPolicy, fence: state.fence };
    const measured = measurementsOf(latest, session);
    const result = await runEvent({ ...request, documents: [...documents, ...measured] }, ports);
    recovered.push(...result.recovered);
    if (!isOutdated(result) || look === MAX_LOOKS) return { result: { ...result, recovered }, facts: latest };
    latest = await collect(inputs, { ...context, nowMs: ports.nowMs() });
  }
}

function measurementsOf({ event, state, nowMs }: ExecutorFacts, session: Act['session']): readonly RecordFile[] {
  const look = event === null ? undefined : lookOf(event, state);
  const policy = { path: session.policyPath, sha256: session.policySha256 };
  return look === undefined ? [] : [toMeasurements({ nowMs, policy, looks: [look] })];
}

function isOutdated(result: EventResult): boolean {
  if (result.outcome !== 'not_taken' || result.decision.outcome !== 'wait') return false;
  return result.decision.blockers.some(({ code }) => code === 'facts_outdated');
}
