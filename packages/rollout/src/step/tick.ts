import { parseRfc3339 } from '@release-gates/core';
import type { ChannelState } from '../state/channel-state.ts';
import { planAbort } from './abort.ts';
import { decideAdvance } from './advance.ts';
import { decideAlarm } from './alarm.ts';
import { decideAudit } from './audit.ts';
import { blocker } from './blocker.ts';
import { type Case, clocksOf } from './case.ts';
import { withLead } from './clock-lead.ts';
import type { Blocker, Decision } from './decision.ts';
import type { TickEvent } from './event.ts';
import { isActive } from './freeze-rules.ts';
import { checkHealth, checkShadow } from './judgement-rules.ts';
import { act, commit, nothing, wait } from './line.ts';
import { unreadable } from './reconcile.ts';
import { isInShadow } from './stage-rules.ts';
import { buildTransition } from './transition.ts';

/** One look, at most one move. First what brings users back to safety, last what shows more of them the candidate. */
export function decideTick(given: Case<TickEvent>): Decision {
  return withLead(decideAlarm(given), () => decideOrder(given), given);
}

function decideOrder(given: Case<TickEvent>): Decision {
  return (
    decideExposure(given) ??
    decideExpiry(given) ??
    decideWatch(given) ??
    decideDifference(given) ??
    decideAdvance(given) ??
    decideAudit(given) ??
    nothing('idle', 'nothing is going out, and no window is open')
  );
}

/** What the router says, and nothing else, is where the traffic goes. */
function decideExposure(given: Case<TickEvent>): Decision | undefined {
  const { state, event } = given;
  const { exposure } = state;
  const remedy = 'reconcile';
  if (!exposure.known) return wait(blocker('exposure_unknown', 'where the traffic goes is not known', { remedy }));
  if (exposure.slot === null) return undefined;
  if (event.traffic.state === 'unknown') return wait(unreadable(state, event.traffic.reason));
  if (event.traffic.percent === exposure.percent) return undefined;
  const found = `slot ${exposure.slot} should get ${exposure.percent} % and gets ${event.traffic.percent} %`;
  const transition = buildTransition(given, {
    kind: 'exposure_lost',
    target: null,
    release: null,
    reasonCode: 'exposure_differs',
    reason: found,
  });
  const blockers: Blocker[] = [blocker('exposure_differs', found, { remedy })];
  return commit(transition, { ...state, exposure: { ...exposure, known: false } }, { blockers });
}

/** Freezes, pins and approvals that end by themselves count no more from then on; here they leave the state. */
function decideExpiry(given: Case<TickEvent>): Decision | undefined {
  const { state, event } = given;
  const clocks = clocksOf(given, event.health);
  const freezes = state.freezes.filter((freeze) => isActive(freeze, clocks));
  const pin = state.pin !== null && isActive(state.pin, clocks) ? state.pin : null;
  const blessed = state.blessed.filter(({ expires_at: until }) => isActive({ until }, clocks));
  const after: ChannelState = { ...state, freezes, pin, blessed };
  const isSame =
    freezes.length === state.freezes.length && blessed.length === state.blessed.length && pin === state.pin;
  if (isSame) return undefined;
  const transition = buildTransition(given, {
    kind: 'expire',
    target: null,
    release: null,
    reasonCode: 'until_reached',
    reason: 'what was limited in time is over',
  });
  return commit(transition, after);
}

/**
 * The watch after a rollback ends with good measurements only; what was gone back to then counts as good. What was live
 * all along, while a candidate was taken back, still owes its audit window where that is open.
 */
function decideWatch(given: Case<TickEvent>): Decision | undefined {
  const { state, event, policy, nowMs } = given;
  const endsMs = state.watch_until === null ? undefined : parseRfc3339(state.watch_until);
  if (endsMs === undefined || state.candidate !== null) return undefined;
  const measuredMs = Math.min(nowMs, event.health.measuredUntilMs ?? nowMs);
  const blockers = [
    ...(measuredMs >= endsMs
      ? []
      : [blocker('watch_open', `watched after a rollback until ${state.watch_until}`, { untilMs: endsMs })]),
    ...checkHealth(event.health, { maxMetricAgeS: policy.maxMetricAgeS, nowMs }),
  ];
  if (blockers.length > 0) return wait(...blockers);
  const transition = buildTransition(given, {
    kind: 'watch_over',
    target: null,
    release: state.current?.release ?? null,
    reasonCode: 'watch_complete',
    reason: 'measured to be well after the rollback',
  });
  const { current, audit } = state;
  const after: ChannelState = { ...state, watch_until: null };
  if (current === null || audit !== null) return commit(transition, after);
  const marks = [{ type: 'proven' as const, revision: current.revision }];
  return commit(transition, { ...after, current: { ...current, proven: true } }, { marks });
}

/** Nobody was served by it, so nothing is frozen, and once it is known why it may start again as it is. */
function decideDifference(given: Case<TickEvent>): Decision | undefined {
  const { state, event, policy } = given;
  const { candidate } = state;
  if (!policy.abortOnDifference || candidate === null || !isInShadow(candidate)) return undefined;
  if (event.shadow.state !== 'fail') return undefined;
  const [found] = checkShadow(event.shadow);
  const reason = found?.message ?? '';
  return act(given, { transition: planAbort(given, candidate, { reason, code: 'shadow_outputs_differ' }), state });
}
