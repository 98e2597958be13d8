import type { SigningMode } from '@release-gates/core';
import type { Tier } from '../state/channel-state.ts';
import type { CoverableCode } from '../state/coverable-codes.ts';
import type { DowngradePolicy } from './downgrade-policy.ts';
import type { Authorisation } from './facts.ts';

/** How many other people must have said yes. */
export interface RequiredApprovals {
  readonly start: number;
  readonly promote: number;
  /** More of them while the budget is yellow, for each advance. */
  readonly yellow: number;
  readonly hotfix: number;
  readonly downgrade: number;
  /** To leave a freeze of tier A. */
  readonly unfreezeCritical: number;
  readonly unpin: number;
  readonly bless: number;
}

/** The knobs of the pure part. Durations in seconds, shares in whole percent. */
export interface StepPolicy {
  /** Rising; first 0, last 100. */
  readonly ladder: readonly number[];
  /** Rising, from 0; 100 is added as its last rung. `[0, 1]`. */
  readonly hotfixLadder: readonly number[];
  readonly scheme: 'integer' | 'semver';
  /** The two places, e.g. `['blue', 'green']`. */
  readonly slots: readonly [string, string];
  /** Nothing runs in the environment any more, so nothing goes out there. */
  readonly retired: boolean;
  /** Whether what is live is measured. */
  readonly measures: boolean;
  /** At each rung. */
  readonly minStageS: number;
  readonly minSamples: number;
  readonly maxMetricAgeS: number;
  readonly leaseS: number;
  /** After a rollback. */
  readonly watchS: number;
  readonly auditMinS: number;
  readonly auditMaxS: number;
  /** Whether a rollout may start while the release before it is in its audit window. A hotfix always may. */
  readonly startInAudit: boolean;
  /** Highest exposure in probation: 5. */
  readonly probationMaxPercent: number;
  /** Freezes of these tiers end through probation; others open directly. */
  readonly probationTiers: readonly Tier[];
  /** Before a freeze that budget, guardrails or a rollback caused ends. */
  readonly unfreezeStableS: number;
  /** Share of the budget, 0 to 1, exclusive. */
  readonly unfreezeMaxBurn: number;
  /** Lowest and highest version allowed, inclusive. */
  readonly floorVersion: string | null;
  readonly ceilingVersion: string | null;
  /** Whether an authorisation may go below the floor. */
  readonly floorOverride: boolean;
  /** What a new version is held against. */
  readonly monotone: 'highest_activated' | 'highest_seen';
  readonly reissueAllowed: boolean;
  /** Ids of releases, and digests of artifacts with or without `sha256:`. */
  readonly revokedReleaseIds: readonly string[];
  /** Forms accepted for a person's rollback and for a version below what was activated. */
  readonly rollbackAuthorisation: readonly Authorisation['form'][];
  readonly rollbackAuthorisationMaxS: number;
  /** Whether guardrails, black budget and post-checks may move the pointer back without a person. */
  readonly automaticRollback: boolean;
  /** Whether a candidate whose outputs differ in shadow is taken back without a person. */
  readonly abortOnDifference: boolean;
  readonly downgrade: DowngradePolicy;
  readonly blessMaxS: number;
  readonly approvals: RequiredApprovals;
  /** Where other people bring their yes. */
  readonly approvalFolder: string;
  /** required: no other counts. optional: both do. disabled: no signed one does. */
  readonly signedApprovals: SigningMode;
  /** Whether a signed freeze ends by a signed thaw (or by its time) alone. */
  readonly thaw: 'required' | 'optional';
  /** Codes that an override may cover. */
  readonly overridable: readonly CoverableCode[];
}
