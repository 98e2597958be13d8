import type { Pointer } from '../state/channel-state.ts';
import { checkAuthorisation } from './authorisation-rules.ts';
import { approvalRemedy } from './approval-remedy.ts';
import { blocker } from './blocker.ts';
import type { Case } from './case.ts';
import type { Blocker } from './decision.ts';
import type { Approval, Authorisation, TargetFact } from './facts.ts';
import { countedApprovals } from './person.ts';
import { checkRejected, checkRevoked, ownValue } from './release-rules.ts';
import { checkFloor } from './version-rules.ts';

/** How the way back was asked for. */
export interface Mandate {
  /** By guardrail, budget or check, and not by a person. */
  readonly automatic: boolean;
  /** Who began it, as the record, the rejection and later refusals name it: whose run looked did not ask for it. */
  readonly initiator: string;
  /** A rollback that was decided with leave and is not carried out yet. */
  readonly resumes: boolean;
  readonly targetReleaseId: string | null;
  readonly target: TargetFact | null;
  readonly authorisation: Authorisation | null;
  readonly approvals: readonly Approval[];
}

/**
 * Where a rollback goes: the release that was asked for, else the one before if it was good, else the newest good one.
 * Good: its audit window ended well, same generation, not rejected, not revoked. Undefined where there is none.
 */
export function findTarget(given: Case, targetReleaseId: string | null): Pointer | undefined {
  const { state, history } = given;
  if (targetReleaseId !== null) {
    return history.activations.findLast(({ release }) => release.id === targetReleaseId);
  }
  const known = [state.previous, state.last_good, ...history.activations.toReversed()];
  return known.find((pointer): pointer is Pointer => pointer !== null && isGood(given, pointer));
}

function isGood(given: Case, pointer: Pointer): boolean {
  return pointer.proven && mayBeNamed(given, pointer);
}

/** Nothing in the ledger speaks against it; whether its window ended well is for a person to know. */
function mayBeNamed(given: Case, { release }: Pointer): boolean {
  const { state, history } = given;
  return (
    !release.imported &&
    release.id !== state.current?.release.id &&
    release.generation === state.current?.release.generation &&
    ownValue(history.rejected, release.id) === undefined &&
    checkRevoked(given, release).length === 0
  );
}

const SHOWN = 5;

/** Releases that a person may go back to by name, newest first. `besides`: the one that cannot be gone back to. */
export function otherTargets(given: Case, besides?: string): string {
  const known = given.history.activations.filter((pointer) => mayBeNamed(given, pointer));
  const ids = [...new Set(known.map(({ release }) => release.id).toReversed())].filter((id) => id !== besides);
  if (ids.length === 0)
    return 'no other release was live here in this generation: repair by hotfix, or start a downgrade';
  const named = ids.slice(0, SHOWN).map((id) => `--release ${id}`);
  return `name one that was live here, and was not rejected: ${named.join(', or ')}`;
}

/** The rollback gate: all that speaks against going to this target now. */
export function checkTarget(given: Case, target: Pointer, mandate: Mandate): Blocker[] {
  const { release } = target;
  const { state, history } = given;
  const { authorisation } = mandate;
  return [
    ...(release.id === state.current?.release.id
      ? [blocker('target_equals_current', `release ${release.id} is what is live`)]
      : []),
    ...(release.generation === state.current?.release.generation
      ? []
      : [
          blocker(
            'cross_generation_requires_downgrade',
            `release ${release.id} is of generation ${release.generation}, what is live of ${state.current?.release.generation}`,
            { remedy: 'bless it and start a downgrade' },
          ),
        ]),
    ...(release.imported ? [blocker('release_unverified', `release ${release.id} is known by name alone`)] : []),
    ...checkRejected(history, release),
    ...checkRevoked(given, release).map(({ message }) => blocker('rollback_target_revoked', message)),
    ...checkFloor(given, release, { authorisation }),
    ...checkPresence(given, release.id, mandate.target),
    ...checkMandate(given, target, mandate),
  ];
}

/** Looked at now, not remembered: a rollback builds nothing and trusts nothing. */
function checkPresence(given: Case, releaseId: string, fact: TargetFact | null): Blocker[] {
  if (fact === null || fact.releaseId !== releaseId) {
    return [blocker('rollback_target_unverified', `release ${releaseId} was not looked at again`)];
  }
  return [
    ...(fact.present === true
      ? []
      : [
          blocker('target_missing', `the artifacts of ${releaseId} are not there any more`, {
            remedy: `bring them back where the manifest names them; or ${otherTargets(given, releaseId)}`,
          }),
        ]),
    ...(fact.verified === true
      ? []
      : [blocker('rollback_target_unverified', `release ${releaseId} does not verify now`)]),
    ...(fact.revoked === false
      ? []
      : [blocker('rollback_target_revoked', `release ${releaseId} is revoked, or it could not be told`)]),
  ];
}

/** Of those who said yes to going back to this release. */
export function approvalsOfTarget(
  { event, nowMs }: Case,
  releaseId: string,
  { approvals }: Mandate,
): readonly Approval[] {
  return countedApprovals(approvals, { action: 'rollback', releaseId, notBy: [event.by] }, nowMs);
}

/** Never a silent rollback: the policy, an authorisation or a second person stands for it. */
function checkMandate(given: Case, { release }: Pointer, mandate: Mandate): Blocker[] {
  const { policy } = given;
  if (mandate.resumes) return [];
  if (mandate.automatic) {
    return policy.automaticRollback
      ? []
      : [blocker('automatic_rollback_off', 'the policy leaves this to a person', { remedy: 'roll back by command' })];
  }
  if (mandate.authorisation !== null) return checkAuthorisation(given, mandate.authorisation, release);
  const yes = approvalsOfTarget(given, release.id, mandate).length;
  const mayApprove = policy.rollbackAuthorisation.includes('operator_approval');
  if (yes > 0 && mayApprove) return [];
  const remedy = mayApprove
    ? approvalRemedy(given, { action: 'rollback', releaseId: release.id })
    : `have it authorised (${policy.rollbackAuthorisation.join(' or ')})`;
  return [blocker('rollback_not_authorized', `nobody allowed a rollback to ${release.id}`, { remedy })];
}
