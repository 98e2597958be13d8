import type { Candidate } from '../state/channel-state.ts';
import { blocker } from './blocker.ts';
import { type Case, clocksOf } from './case.ts';
import type { Blocker, Decision } from './decision.ts';
import type { TickEvent } from './event.ts';
import { checkFreezeFiles, checkFreezes, isRedBudget } from './freeze-rules.ts';
import { checkBudget, checkManifest, checkRetired, checkSecrets } from './judgement-rules.ts';
import { act, wait } from './line.ts';
import { coverBlockers } from './override-rules.ts';
import { checkApprovals, countedApprovals, type Wanted } from './person.ts';
import { checkRejected, checkRevoked } from './release-rules.ts';
import { checkStage } from './stage-rules.ts';
import { buildActTransition } from './transition.ts';
import { checkTrustRoot } from './trust-rules.ts';

/** The next rung, never the one after it; from the last one, promotion. */
export function decideAdvance(given: Case<TickEvent>): Decision | undefined {
  const { candidate } = given.state;
  if (candidate === null) return undefined;
  const { event } = given;
  const next = candidate.ladder[candidate.stage + 1];
  const move = { percent: next ?? 100, isPromotion: next === undefined };
  const wanted = wantedForAdvance(given, candidate, move);
  const blockers = [...checkAdvance(given, candidate, move.percent), ...checkApprovals(event.approvals, wanted, given)];
  const covered = coverBlockers(blockers, event.overrides, { given, releaseId: candidate.release.id });
  if (covered.blockers.length > 0) return wait(...covered.blockers);
  const transition = buildActTransition(given, {
    kind: next === undefined ? 'promote' : 'advance',
    target: { slot: candidate.slot, percent: next ?? 100 },
    release: candidate.release,
    reasonCode: 'stage_complete',
    reason:
      next === undefined
        ? `held at 100 %; goes live`
        : `held at ${candidate.ladder[candidate.stage]} %; goes to ${next} %`,
  });
  const approvals = countedApprovals(event.approvals, wanted, given.nowMs);
  return act(given, { transition, state: given.state, overrides: covered.used, approvals });
}

function checkAdvance(given: Case<TickEvent>, candidate: Candidate, percent: number): readonly Blocker[] {
  const { state, history, event, policy, nowMs } = given;
  const { kind, release } = candidate;
  return [
    ...checkRejected(history, release),
    ...checkRevoked(given, release),
    ...checkRetired(policy),
    ...checkFreezes(state.freezes, event.scopeFreezes, {
      percent,
      kind,
      policy,
      clocks: clocksOf(given, event.health),
      channel: state.channel,
    }),
    ...checkFreezeFiles(event.freezeFlaws),
    ...(candidate.paused ? [blocker('paused', `release ${release.id} is paused`, { remedy: 'resume it' })] : []),
    ...checkTrustRoot(state, event.trustRoot),
    ...checkManifest(event.manifest, 'candidate'),
    ...checkSecrets(event.missingSecrets),
    ...checkBudget(event.budget, { kind, percent }),
    ...checkPostChecks(event),
    ...event.approvalFlaws.map((flaw) =>
      blocker('approval_unreadable', flaw, { remedy: 'correct or remove the file' }),
    ),
    ...checkStage(candidate, event, policy, nowMs),
  ];
}

function checkPostChecks({ postChecks }: TickEvent): Blocker[] {
  return postChecks.state === 'inconclusive'
    ? [blocker('post_check_inconclusive', 'the checks of what runs could not tell')]
    : [];
}

/** A hotfix that goes on although the budget is red needs a second person for everybody's traffic. */
function wantedForAdvance(
  given: Case<TickEvent>,
  candidate: Candidate,
  move: { readonly percent: number; readonly isPromotion: boolean },
): Wanted {
  const { state, event, policy } = given;
  const isRed = event.budget.state === 'red' || [...state.freezes, ...event.scopeFreezes].some(isRedBudget);
  const count = Math.max(
    move.isPromotion ? policy.approvals.promote : 0,
    event.budget.state === 'yellow' && move.percent > 0 ? policy.approvals.yellow : 0,
    candidate.kind === 'hotfix' && isRed && move.percent === 100 ? Math.max(1, policy.approvals.hotfix) : 0,
  );
  return {
    count,
    action: move.isPromotion ? 'promote' : 'advance',
    releaseId: candidate.release.id,
    notBy: [event.by, candidate.by],
    what: move.isPromotion ? 'the promotion' : `the step to ${move.percent} %`,
  };
}
