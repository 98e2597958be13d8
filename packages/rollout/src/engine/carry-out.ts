import type { Channel } from '../state/channel-state.ts';
import type { Effect, Transition } from '../step/decision.ts';
import type { Outcome } from '../step/outcome.ts';
import { describeReading } from '../traffic/describe-reading.ts';
import type { HookName, HookResult, TrafficReading, TrafficRequest, TrafficResult } from '../traffic/traffic-port.ts';
import type { EnginePorts } from './engine-ports.ts';

export type CarriedOut = Pick<Outcome, 'result' | 'reasonCode' | 'reason' | 'observed' | 'hooks'>;

/** Asked directly before traffic is moved; a reason not to is a failure, for nothing was touched. */
export type LastLook = () => Promise<{ readonly code: string; readonly reason: string } | undefined>;

interface Work {
  readonly channel: Channel;
  readonly transition: Transition;
  readonly effects: readonly Effect[];
  readonly lastLook: LastLook;
}

type Ports = Pick<EnginePorts, 'traffic' | 'hooks'>;
type HookRun = HookResult & { readonly name: HookName };

/**
 * Carries out the effects of a transition in their order, each with the transition's id as idempotency key. The first
 * critical one that fails ends it. What an adapter says of itself is not believed: the share is read back. Once traffic
 * was moved a failing hook does not take that back: it is told beside what was read.
 */
export async function carryOut(work: Work, ports: Ports): Promise<CarriedOut> {
  const hooks: HookRun[] = [];
  let observed: TrafficReading | null = null;
  for (const effect of work.effects) {
    const request = toRequest(work, effect);
    if (effect.kind === 'set_exposure') {
      const stop = await work.lastLook();
      // A holder that died may have moved the traffic before we came: what is there now is read even so.
      const said = stop === undefined ? await ports.traffic.set(request) : undefined;
      observed = await ports.traffic.read(request.exposure);
      if (stop !== undefined) return { result: 'failed', reasonCode: stop.code, reason: stop.reason, observed, hooks };
      const believed = believe(said as TrafficResult, observed, effect);
      if (believed.state === 'done') continue;
      const reasonCode = `traffic_${believed.state}`;
      return { result: believed.state, reasonCode, reason: believed.reason, observed, hooks };
    }
    const ran = await ports.hooks.run(effect.kind, request);
    hooks.push({ ...ran, name: effect.kind });
    if (!effect.critical || ran.state === 'done' || ran.state === 'absent') continue;
    const result = observed === null ? 'failed' : 'done';
    return { result, reasonCode: `${effect.kind}_failed`, reason: ran.reason, observed, hooks };
  }
  return { result: 'done', reasonCode: work.transition.reasonCode, reason: work.transition.reason, observed, hooks };
}

/** An intent that a way back takes the place of: nothing more is done for it, but what it may have done is looked at. */
export async function lookOnly(work: Omit<Work, 'lastLook'>, ports: Ports): Promise<CarriedOut> {
  const move = work.effects.find(({ kind }) => kind === 'set_exposure');
  const observed = move === undefined ? null : await ports.traffic.read(toRequest(work, move).exposure);
  const reason = `given up for a way back that did not wait: ${work.transition.id}`;
  return { result: 'unknown', reasonCode: 'preempted', reason, observed, hooks: [] };
}

/** A read-back that shows the wanted share is the truth, whatever the adapter said of itself. */
function believe(said: TrafficResult, observed: TrafficReading, { slot, percent }: Effect): TrafficResult {
  if (observed.state === 'read' && observed.percent === percent) return { state: 'done', reason: observed.detail };
  if (said.state === 'failed' && observed.state === 'read') return said;
  return {
    state: 'unknown',
    reason: `expected to read back ${percent} %, found ${describeReading(observed, slot)}; the adapter says: ${said.reason}`,
  };
}

function toRequest({ channel, transition }: Pick<Work, 'channel' | 'transition'>, effect: Effect): TrafficRequest {
  return {
    idempotencyKey: transition.id,
    channel,
    exposure: { slot: effect.slot, otherSlot: effect.otherSlot, percent: effect.percent },
    release: effect.release,
    otherRelease: effect.otherRelease,
    fromPercent: transition.fromPercent,
    action: transition.kind,
    reason: transition.reason,
    correlationId: transition.correlationId,
  };
}
