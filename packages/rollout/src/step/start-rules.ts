import { parseRfc3339 } from '@release-gates/core';
import { blocker } from './blocker.ts';
import { type Case, clocksOf, type Standing } from './case.ts';
import type { Blocker } from './decision.ts';
import { checkDowngrade } from './downgrade-rules.ts';
import type { StartEvent } from './event.ts';
import { checkFreezeFiles, checkFreezes, isActive } from './freeze-rules.ts';
import { checkBudget, checkManifest, checkRetired, checkSecrets } from './judgement-rules.ts';
import { checkApprovals, type Wanted } from './person.ts';
import { type Candidacy, checkReference, checkRejected, checkRevoked, checkSubstitution } from './release-rules.ts';
import { checkTrustRoot } from './trust-rules.ts';
import { checkVersion } from './version-rules.ts';

/** Everything that speaks against a new candidate, worst first: what it is, where we are, what it was judged on. */
export function checkStart(given: Case<StartEvent>): Blocker[] {
  const { event } = given;
  return [
    ...checkCandidate(given),
    ...checkChannel(given),
    ...(event.kind === 'downgrade' ? checkDowngrade(given) : []),
    ...checkTrustRoot(given.state, event.trustRoot),
    ...checkManifest(event.manifest, 'arrival'),
    ...checkBudget(event.budget, { kind: event.kind, percent: 0 }),
    ...checkSecrets(event.missingSecrets),
    ...checkPeople(given),
  ];
}

/** What speaks against the release itself in this channel. */
export function checkCandidate(given: Candidacy): Blocker[] {
  const { event, history } = given;
  return [
    ...checkReference(given),
    ...(event.release.imported
      ? [blocker('release_unverified', 'an imported release is known by name alone; it never goes out')]
      : []),
    ...checkRejected(history, event.release),
    ...checkRevoked(given, event.release),
    ...checkSubstitution(given),
    ...checkVersion(given, event.release, {
      authorisation: event.authorisation,
      mayBeLower: event.kind === 'downgrade',
    }),
  ];
}

interface Arrival extends Standing {
  readonly event: Pick<StartEvent, 'kind' | 'strategy' | 'expectedRevision' | 'scopeFreezes' | 'freezeFlaws'>;
}

/** What in the channel is in the way of any release. */
export function checkChannel(given: Arrival): Blocker[] {
  const { state, event, policy } = given;
  return [
    ...(state.candidate === null
      ? []
      : [
          blocker('candidate_in_progress', `release ${state.candidate.release.id} is the candidate`, {
            remedy: 'let it finish, abort it or roll it back',
          }),
        ]),
    ...(event.expectedRevision === null || event.expectedRevision === state.revision
      ? []
      : [blocker('revision_conflict', `expected revision ${event.expectedRevision}, found ${state.revision}`)]),
    ...checkRetired(policy),
    ...checkFreezes(state.freezes, event.scopeFreezes, {
      percent: 0,
      kind: event.kind,
      policy,
      clocks: clocksOf(given),
      channel: state.channel,
    }),
    ...checkFreezeFiles(event.freezeFlaws),
    ...checkPin(given),
    ...(state.exposure.known ? [] : [blocker('exposure_unknown', 'where the traffic goes is not known')]),
    ...(policy.startInAudit || event.kind === 'hotfix' ? [] : checkAuditWindow(given)),
  ];
}

/** It is a tick that closes it: the time alone says nothing about the release. */
function checkAuditWindow({ state: { audit }, nowMs }: Arrival): Blocker[] {
  if (audit === null) return [];
  const { earliest_end: until } = audit;
  const untilMs = parseRfc3339(until) ?? Infinity;
  if (nowMs < untilMs)
    return [blocker('audit_window', `the audit window is open until ${until} at least`, { untilMs })];
  return [
    blocker(
      'audit_window',
      `the shortest time of the audit window ended at ${until}, and no tick has closed it since`,
      {
        remedy: 'run a tick: it closes the window, or says what is in the way',
      },
    ),
  ];
}

/** What is pinned leaves its release only by another pin. */
function checkPin(given: Arrival): Blocker[] {
  const { state, event } = given;
  const { pin } = state;
  if (pin === null || !isActive(pin, clocksOf(given)) || event.strategy === 'pin') return [];
  return [
    blocker('pinned', `held at release ${pin.release_id} by ${pin.by}: ${pin.reason}`, {
      remedy: 'unpin it, or start with the strategy pin',
    }),
  ];
}

function checkPeople(given: Case<StartEvent>): Blocker[] {
  const { event } = given;
  return [
    ...(event.kind === 'hotfix' && (event.incident ?? '').trim() === ''
      ? [blocker('incident_missing', 'a hotfix names the incident that it repairs')]
      : []),
    ...checkApprovals(event.approvals, wantedForStart(given), given),
  ];
}

export function wantedForStart({ event, policy: { approvals } }: Case<StartEvent>): Wanted {
  const ofKind = { rollout: 0, hotfix: approvals.hotfix, downgrade: approvals.downgrade }[event.kind];
  return {
    count: Math.max(approvals.start, ofKind, event.strategy === 'pin' ? 1 : 0),
    action: event.kind === 'rollout' ? 'start' : event.kind,
    releaseId: event.release.id,
    notBy: [event.by],
    what: `a ${event.kind}`,
  };
}
