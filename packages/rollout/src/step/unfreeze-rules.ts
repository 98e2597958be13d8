import { formatDuration, formatRfc3339, parseRfc3339 } from '@release-gates/core';
import type { Candidate, ChannelState, Freeze } from '../state/channel-state.ts';
import { isSigned } from '../state/signed-id.ts';
import type { ReasonCode } from '../state/reason-codes.ts';
import { because, blocker } from './blocker.ts';
import type { Case, Standing } from './case.ts';
import { elapsedS } from './clock-rules.ts';
import type { Blocker } from './decision.ts';
import type { UnfreezeEvent } from './event.ts';
import type { StabilityFact } from './facts.ts';
import { checkBudget, checkHealth, checkManifest } from './judgement-rules.ts';
import { checkApprovals, type Wanted } from './person.ts';
import type { StepPolicy } from './policy.ts';
import { ownValue } from './release-rules.ts';
import { checkStage } from './stage-rules.ts';
import { checkTrustRoot } from './trust-rules.ts';

/** Probation comes between where the policy asks for it, and where a candidate can be at all. */
export function leadsToProbation({ state, policy }: Pick<Case, 'state' | 'policy'>, freeze: Freeze): boolean {
  return isEased(freeze, policy) && isInUse(state);
}

export function isEased({ phase, tier }: Freeze, { probationTiers }: Pick<StepPolicy, 'probationTiers'>): boolean {
  return phase === 'frozen' && probationTiers.includes(tier);
}

/** Whether anything runs there, or may. */
export function isInUse({ current, candidate }: Pick<ChannelState, 'current' | 'candidate'>): boolean {
  return current !== null || candidate !== null;
}

/** Every condition, and each that is missing. */
export function checkUnfreeze(given: Case<UnfreezeEvent>, freezes: readonly Freeze[]): Blocker[] {
  const ending = freezes.filter((freeze) => !leadsToProbation(given, freeze));
  return [
    ...checkConditions(given, { freezes, ending }),
    ...(isInUse(given.state) ? [] : checkUsers(given.event)),
    ...(given.state.candidate === null && ending.some(isOnProbation) ? [noCanary()] : []),
    ...checkThaw(freezes, given.policy),
    ...checkPeople(given, freezes),
  ];
}

export function isOnProbation({ phase }: Pick<Freeze, 'phase'>): boolean {
  return phase === 'probation';
}

/** A channel that a freeze holds, and what is known of it. */
export interface Held extends Standing {
  readonly event: Pick<UnfreezeEvent, 'manifest' | 'health' | 'budget' | 'shadow' | 'stability' | 'trustRoot'>;
}

interface Leaving {
  readonly freezes: readonly Freeze[];
  /** Those of them that end; the others go to probation. */
  readonly ending: readonly Freeze[];
}

/**
 * What must hold in a channel before freezes that hold it are left, whatever their scope: all but who must agree. What
 * is not known never counts as good.
 */
export function checkConditions(given: Held, { freezes, ending }: Leaving): Blocker[] {
  const { state, event } = given;
  const untrusted = checkTrustRoot(state, event.trustRoot);
  if (!isInUse(state)) return untrusted;
  const toBeStable = ending.filter((freeze) => isOnProbation(freeze) || freeze.trigger !== 'person');
  return [
    ...checkChannel(given),
    ...untrusted,
    ...checkJudgement(given, freezes),
    ...(toBeStable.length > 0 ? checkStability(given, toBeStable) : []),
    ...(ending.some(isOnProbation) ? checkCanary(given) : []),
    ...checkAlerts(event),
  ];
}

/** Users may have a release that the ledger never knew. Nobody can tell how stable that was; what is seen to be bad counts. */
function checkUsers(event: Held['event']): Blocker[] {
  const isKnown = event.stability.openAlerts !== null;
  return [...checkBudget(event.budget, { kind: 'rollout', percent: 0 }), ...(isKnown ? checkAlerts(event) : [])];
}

function checkChannel({ state, history }: Held): Blocker[] {
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
const SILENT: ReadonlySet<ReasonCode> = new Set([
  'health_inconclusive',
  'metrics_missing',
  'metrics_stale',
  'metrics_future',
  'budget_unknown',
]);

const MAY_BE_SILENT: ReadonlySet<Freeze['tier']> = new Set(['C', 'D']);

/**
 * A person's small freeze may end while measurements do not tell; none ends while they say no. Evidence ages while a
 * freeze stands, and nobody can renew what is live: how old it is, is asked of what goes out, when it does.
 */
function checkJudgement({ state, event, policy, nowMs }: Held, freezes: readonly Freeze[]): Blocker[] {
  const maySilence = freezes.every(({ trigger, tier }) => trigger === 'person' && MAY_BE_SILENT.has(tier));
  const measured = [
    ...checkHealth(event.health, { maxMetricAgeS: policy.maxMetricAgeS, nowMs }),
    ...checkBudget(event.budget, { kind: 'rollout', percent: 1 }),
  ];
  return [
    ...(hasManifest(state)
      ? checkManifest(event.manifest, 'candidate').filter(({ code }) => code !== 'manifest_expired')
      : []),
    ...(maySilence ? measured.filter(({ code }) => !SILENT.has(code)) : measured),
  ];
}

/** What was imported is known by name alone and has none. It never goes out again; what does is verified when it starts. */
function hasManifest({ candidate, current }: ChannelState): boolean {
  return (candidate ?? current)?.release.imported === false;
}

/**
 * Time that really went by since the newest of these freezes, all of it measured, and little burnt in it. Each for
 * itself: a short history looks well, and so does a long one from before the freeze.
 */
function checkStability({ event, policy, nowMs }: Held, freezes: readonly Freeze[]): Blocker[] {
  const askedS = policy.unfreezeStableS;
  const since =
    freezes
      .map(({ at }) => at)
      .toSorted()
      .at(-1) ?? '';
  const sinceMs = parseRfc3339(since) ?? nowMs;
  const lastedS = elapsedS(sinceMs, nowMs, event.health.measuredUntilMs);
  const asked = formatDuration(askedS);
  const untilMs = sinceMs + askedS * 1000;
  const remedy = `${EARLIER}; or ask again at ${formatRfc3339(untilMs)}`;
  const waits = blocker('unstable', `stable for ${shownS(lastedS)} of ${asked}, since the freeze of ${since}`, {
    remedy,
    untilMs,
  });
  return [...(lastedS >= askedS ? [] : [waits]), ...checkBurn(event.stability, policy)];
}

const EARLIER = 'who must open earlier shortens unfreeze.stable-for in the policy, with a review';

function checkBurn({ coveredS, maxBurn, reasons = [] }: StabilityFact, policy: StepPolicy): Blocker[] {
  const asked = formatDuration(policy.unfreezeStableS);
  const why = because(reasons);
  if (coveredS === null || maxBurn === null) {
    const message = `how stable it was in the last ${asked} could not be told${why}`;
    return [blocker('stability_unknown', message, { remedy: 'let the metrics reach back so far, then ask again' })];
  }
  const missingS = policy.unfreezeStableS - coveredS;
  const limit = policy.unfreezeMaxBurn * 100;
  return [
    ...(missingS <= 0
      ? []
      : [
          blocker(
            'stability_unknown',
            `measured for ${shownS(coveredS)} of the last ${asked}, ${shownS(Math.ceil(missingS))} are missing${why}`,
            { remedy: `let the metrics reach back so far, then ask again; ${EARLIER}` },
          ),
        ]),
    ...(maxBurn < policy.unfreezeMaxBurn
      ? []
      : [
          blocker(
            'burn_too_high',
            `${Math.round(maxBurn * 10_000) / 100} % of the budget burnt in the last ${asked}; below ${limit} % is asked${why}`,
            { remedy: 'find out what burns it, and ask again once that is longer ago' },
          ),
        ]),
  ];
}

function shownS(seconds: number): string {
  return formatDuration(Math.floor(seconds));
}

function noCanary(): Blocker {
  const remedy = 'start a new candidate and let it run through probation';
  return blocker('canary_not_passed', 'there is no candidate in probation', { remedy });
}

/** Shadow and every rung that probation allows, the last of them to its end. */
function checkCanary({ state: { candidate }, event, policy, nowMs }: Held): Blocker[] {
  if (candidate === null) return [];
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

function checkAlerts({ stability: { openAlerts, alertsReason } }: Held['event']): Blocker[] {
  if (openAlerts === null) {
    const reasons = alertsReason === undefined ? [] : [alertsReason];
    const remedy = 'name in the policy who knows of them (alerts), or say that nobody is alerted (source: none)';
    return [blocker('alerts_unknown', `open alerts are not known${because(reasons)}`, { remedy })];
  }
  return openAlerts.length === 0 ? [] : [blocker('alerts_open', `open alerts${because(openAlerts)}`)];
}

/** Whoever may run this could end what was signed so that no run ends it. */
export function checkThaw(freezes: readonly Freeze[], { thaw }: Pick<StepPolicy, 'thaw'>): Blocker[] {
  if (thaw !== 'required') return [];
  return freezes.filter(isSigned).map(({ id }) =>
    blocker('thaw_missing', `${id} was signed, and only a signed thaw ends it before its time`, {
      remedy: 'let who may sign thaw it (release-gates freeze-sign); name others that stand beside it with --freeze',
    }),
  );
}

/** Others who must agree to the end of a freeze in many channels at once, which no policy leaves to one person alone. */
export function peopleForWide(tier: Freeze['tier'], critical: number): number {
  if (tier === 'A') return Math.max(1, critical);
  return tier === 'B' ? 1 : 0;
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
