import type { Candidate, Freeze } from '../state/channel-state.ts';
import type { ReasonCode } from '../state/reason-codes.ts';
import { because, blocker } from './blocker.ts';
import type { Case } from './case.ts';
import type { Blocker } from './decision.ts';
import type { UnfreezeEvent } from './event.ts';
import { checkBudget, checkHealth, checkManifest } from './judgement-rules.ts';
import { checkApprovals, type Wanted } from './person.ts';
import { ownValue } from './release-rules.ts';
import { checkStage } from './stage-rules.ts';

/** Probation comes between where the policy asks for it, and where a candidate can be at all. */
export function leadsToProbation({ state, policy }: Case, freeze: Freeze): boolean {
  const isEmpty = state.current === null && state.candidate === null;
  return freeze.phase === 'frozen' && !isEmpty && policy.probationTiers.includes(freeze.tier);
}

/** Every condition, and each that is missing. */
export function checkUnfreeze(given: Case<UnfreezeEvent>, freezes: readonly Freeze[]): Blocker[] {
  const { state } = given;
  const isEmpty = state.current === null && state.candidate === null;
  const ending = freezes.filter((freeze) => !leadsToProbation(given, freeze));
  const needsStability = ending.some((freeze) => freeze.phase === 'probation' || freeze.trigger !== 'person');
  return [
    ...(isEmpty ? [] : [...checkChannel(given), ...checkJudgement(given, freezes)]),
    ...(needsStability && !isEmpty ? checkStability(given) : []),
    ...(ending.some(({ phase }) => phase === 'probation') ? checkCanary(given) : []),
    ...(isEmpty ? [] : checkAlerts(given.event)),
    ...checkPeople(given, freezes),
  ];
}

export function checkChannel({ state, history }: Pick<Case, 'state' | 'history'>): Blocker[] {
  const subject = (state.candidate ?? state.current)?.release.id;
  return [
    ...(subject !== undefined && ownValue(history.rejected, subject) !== undefined
      ? [blocker('rollback_pending', `the rollback of ${subject} is not carried out yet`)]
      : []),
    ...(state.exposure.known
      ? []
      : [blocker('exposure_unknown', 'where the traffic goes is not known', { remedy: 'reconcile' })]),
    ...(state.watch_until === null
      ? []
      : [blocker('watch_open', `watched after a rollback until ${state.watch_until}, and a tick after it`)]),
  ];
}

/** Nothing is known, which is not the same as something wrong. */
export const SILENT: ReadonlySet<ReasonCode> = new Set([
  'health_inconclusive',
  'metrics_missing',
  'metrics_stale',
  'metrics_future',
  'budget_unknown',
]);

/** A person's freeze may end while measurements do not tell; none ends while they say no. */
function checkJudgement({ event, policy, nowMs }: Case<UnfreezeEvent>, freezes: readonly Freeze[]): Blocker[] {
  const isPersonal = freezes.every(({ trigger }) => trigger === 'person');
  const measured = [
    ...checkHealth(event.health, { maxMetricAgeS: policy.maxMetricAgeS, nowMs }),
    ...checkBudget(event.budget, { kind: 'rollout', percent: 1 }),
  ];
  return [
    ...checkManifest(event.manifest),
    ...(isPersonal ? measured.filter(({ code }) => !SILENT.has(code)) : measured),
  ];
}

function checkStability({ event, policy }: Case<UnfreezeEvent>): Blocker[] {
  const { stableS, maxBurn } = event.stability;
  if (stableS === null || maxBurn === null) {
    return [blocker('stability_unknown', 'how long it has been stable could not be told')];
  }
  return [
    ...(stableS >= policy.unfreezeStableS
      ? []
      : [blocker('unstable', `stable for ${Math.floor(stableS)} s of ${policy.unfreezeStableS} s`)]),
    ...(maxBurn < policy.unfreezeMaxBurn
      ? []
      : [blocker('burn_too_high', `${maxBurn} of the budget burnt; below ${policy.unfreezeMaxBurn} is asked`)]),
  ];
}

/** Shadow and every rung that probation allows, the last of them to its end. */
function checkCanary({ state, event, policy, nowMs }: Case<UnfreezeEvent>): Blocker[] {
  const { candidate } = state;
  const remedy = 'start a new candidate and let it run through probation';
  if (candidate === null) return [blocker('canary_not_passed', 'there is no candidate in probation', { remedy })];
  const last = candidate.ladder.findLastIndex((percent) => percent <= policy.probationMaxPercent);
  if (candidate.stage < last) {
    const found = `at ${shareAt(candidate, candidate.stage)} %, needs ${shareAt(candidate, last)} % passed`;
    return [blocker('canary_not_passed', found, { remedy: 'let the candidate go on' })];
  }
  const open = candidate.stage > last ? [] : checkStage(candidate, event, policy, nowMs);
  return open.length === 0
    ? []
    : [blocker('canary_not_passed', `at ${shareAt(candidate, last)} %, not passed yet`), ...open];
}

function shareAt(candidate: Candidate, stage: number): number {
  return candidate.ladder[stage] ?? 0;
}

function checkAlerts({ stability: { openAlerts, alertsReason } }: UnfreezeEvent): Blocker[] {
  if (openAlerts === null) {
    const reasons = alertsReason === undefined ? [] : [alertsReason];
    const remedy = 'name in the policy who knows of them (alerts), or say that nobody is alerted (source: none)';
    return [blocker('alerts_unknown', `open alerts are not known${because(reasons)}`, { remedy })];
  }
  return openAlerts.length === 0 ? [] : [blocker('alerts_open', `open alerts${because(openAlerts)}`)];
}

function checkPeople(given: Case<UnfreezeEvent>, freezes: readonly Freeze[]): Blocker[] {
  if (!freezes.some(({ tier }) => tier === 'A')) return [];
  return checkApprovals(given.event.approvals, wantedForUnfreeze(given), given);
}

export function wantedForUnfreeze({ event, policy }: Case<UnfreezeEvent>): Wanted {
  return {
    count: policy.approvals.unfreezeCritical,
    action: 'unfreeze',
    releaseId: null,
    notBy: [event.by],
    what: 'the end of a critical freeze',
  };
}
