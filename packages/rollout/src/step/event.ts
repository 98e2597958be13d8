import type { JsonObject } from '@release-gates/core';
import type { Scope, StartKind, Strategy, Tier } from '../state/channel-state.ts';
import type { Release } from '../state/release.ts';
import type {
  Approval,
  AskedOverride,
  Authorisation,
  BudgetFact,
  DowngradeFact,
  HealthFact,
  ManifestFact,
  PostCheckFact,
  ReferenceFact,
  ScopeFreeze,
  ShadowFact,
  SignOff,
  StabilityFact,
  TargetFact,
  TrafficReading,
  TrustRootFact,
} from './facts.ts';

/** Who asks, for every event. */
export interface Asked {
  readonly by: string;
  readonly reason: string;
  readonly correlationId: string;
  /** What `Holders.self()` says: stored with an intent, no part of the decision. At most 512 bytes as JSON. */
  readonly holder: JsonObject;
}

export interface StartEvent extends Asked {
  readonly type: 'start';
  readonly kind: StartKind;
  /** A hotfix always takes the hotfix ladder. */
  readonly strategy: Strategy;
  readonly release: Release;
  readonly reference: ReferenceFact;
  /** Slot that has all users though the ledger knows no release there; facts of older versions do not say. */
  readonly beside?: string;
  /** Revision of the pointer that the person saw; null: whatever it is. */
  readonly expectedRevision: number | null;
  /** What a hotfix repairs. */
  readonly incident: string | null;
  readonly manifest: ManifestFact;
  readonly budget: BudgetFact;
  readonly scopeFreezes: readonly ScopeFreeze[];
  /** What is wrong with files of signed freezes. Facts of older versions have none. */
  readonly freezeFlaws?: readonly string[];
  readonly approvals: readonly Approval[];
  /** By which approvals and statements were verified. */
  readonly trustRoot: TrustRootFact;
  readonly overrides: readonly AskedOverride[];
  /** For a version below what was activated. */
  readonly authorisation: Authorisation | null;
  /** For other artifacts under a known id or version. */
  readonly reissue: Authorisation | null;
  /** Variables that the policy declares for its commands and that are not set here. */
  readonly missingSecrets: readonly string[];
  /** Of a downgrade, else null. */
  readonly downgrade: DowngradeFact | null;
}

export interface TickEvent extends Asked {
  readonly type: 'tick';
  /** Of the candidate; without one, of the current release. */
  readonly manifest: ManifestFact;
  readonly health: HealthFact;
  readonly budget: BudgetFact;
  /** Share of `state.exposure.slot` as the router has it. */
  readonly traffic: TrafficReading;
  readonly postChecks: PostCheckFact;
  readonly shadow: ShadowFact;
  readonly scopeFreezes: readonly ScopeFreeze[];
  /** As for a start. */
  readonly freezeFlaws?: readonly string[];
  readonly approvals: readonly Approval[];
  /** By which approvals and statements were verified. */
  readonly trustRoot: TrustRootFact;
  /** As for a start: a step that certainly fails is not begun. Ways back are tried all the same. */
  readonly missingSecrets: readonly string[];
  /** What is wrong with approval files: nothing goes forward on a guess of what they say, and everything goes back. */
  readonly approvalFlaws: readonly string[];
  readonly overrides: readonly AskedOverride[];
  /** Target of a rollback should one be needed, checked ahead; null where it was not looked at. */
  readonly target: TargetFact | null;
}

export interface FreezeEvent extends Asked {
  readonly type: 'freeze';
  readonly tier: Tier;
  readonly scope: Scope;
  readonly environment: string | null;
  /** A code of the list, or one of the caller's own (`[a-z][a-z0-9_]*`); `person_request` where there is none. */
  readonly reasonCode: string;
  readonly untilMs: number | null;
  /** Of a freeze that was signed: what it is called in the ledger, and who signed. */
  readonly signed?: { readonly id: string; readonly signOffs: readonly SignOff[] };
}

/** The signed end of a freeze that was signed. */
export interface ThawEvent extends Asked {
  readonly type: 'thaw';
  readonly freezeId: string;
  readonly signOffs: readonly SignOff[];
}

export interface UnfreezeEvent extends Asked {
  readonly type: 'unfreeze';
  /** Null: every freeze of the channel. */
  readonly freezeId: string | null;
  readonly manifest: ManifestFact;
  readonly health: HealthFact;
  readonly budget: BudgetFact;
  readonly shadow: ShadowFact;
  readonly stability: StabilityFact;
  /** Wider ones, which this does not end. */
  readonly scopeFreezes: readonly ScopeFreeze[];
  readonly approvals: readonly Approval[];
  /** By which approvals and statements were verified. */
  readonly trustRoot: TrustRootFact;
}

export const ROLLBACK_TYPES = ['config', 'component', 'data', 'full'] as const;

export interface RollbackEvent extends Asked {
  readonly type: 'rollback';
  readonly rollbackType: (typeof ROLLBACK_TYPES)[number];
  /** A code of the list, or the caller's own. `schema`, `security` and `compliance` force a full rollback. */
  readonly cause: string;
  /** The release that is bad; null: what is going out, else what is live. */
  readonly fromReleaseId: string | null;
  /** Null: the previous good release. */
  readonly targetReleaseId: string | null;
  readonly target: TargetFact | null;
  readonly authorisation: Authorisation | null;
  readonly approvals: readonly Approval[];
}

export interface AbortEvent extends Asked {
  readonly type: 'abort';
  /** Whether the release may never come back, as after a rollback. */
  readonly reject: boolean;
}

export interface PauseEvent extends Asked {
  readonly type: 'pause' | 'resume';
}

export interface PinEvent extends Asked {
  readonly type: 'pin';
  /** Null: what is live. */
  readonly releaseId: string | null;
  readonly untilMs: number | null;
}

export interface UnpinEvent extends Asked {
  readonly type: 'unpin';
  readonly approvals: readonly Approval[];
  /** By which approvals and statements were verified. */
  readonly trustRoot: TrustRootFact;
}

export interface BlessEvent extends Asked {
  readonly type: 'bless';
  readonly releaseId: string;
  readonly expiresAtMs: number;
  readonly approvals: readonly Approval[];
  /** By which approvals and statements were verified. */
  readonly trustRoot: TrustRootFact;
}

export interface UnblessEvent extends Asked {
  readonly type: 'unbless';
  readonly releaseId: string;
}

export interface ReconcileEvent extends Asked {
  readonly type: 'reconcile';
  /** Share of `state.exposure.slot` (or, where that is null, of the first slot) as the router has it. */
  readonly traffic: TrafficReading;
  /** Of the other slot, asked by itself, where no slot of what was imported is known yet; else left out. */
  readonly otherTraffic?: TrafficReading;
  readonly target: TargetFact | null;
}

export interface ImportEvent extends Asked {
  readonly type: 'import';
  /** With `imported: true`: known by name alone. */
  readonly release: Release;
  readonly activatedAtMs: number;
  /** Highest version that the registry's history names at all, and as live to all; null: none but the release's own. */
  readonly highestSeen: string | null;
  readonly highestActivated: string | null;
  /** Versions that were rolled back there and did not come back; the last of them last. */
  readonly rolledBack: readonly string[];
}

/** Of whoever opened the ticket of a rollback that stands in the ledger. */
export interface FollowUpEvent extends Asked {
  readonly type: 'follow_up';
  /** Transition of the rollback. */
  readonly rollback: string;
  readonly ticket: string;
}

export type RolloutEvent =
  | StartEvent
  | TickEvent
  | FreezeEvent
  | ThawEvent
  | UnfreezeEvent
  | RollbackEvent
  | AbortEvent
  | PauseEvent
  | PinEvent
  | UnpinEvent
  | BlessEvent
  | UnblessEvent
  | ReconcileEvent
  | FollowUpEvent
  | ImportEvent;
