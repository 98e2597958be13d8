import { formatRfc3339, sha256Hex } from '@release-gates/core';
import type { ApprovedAction } from '../approvals/approval-file.ts';
import type { ChannelState } from '../state/channel-state.ts';
import type { Release } from '../state/release.ts';
import type {
  AbortEvent,
  BlessEvent,
  FollowUpEvent,
  FreezeEvent,
  ImportEvent,
  PinEvent,
  ReconcileEvent,
  RollbackEvent,
  RolloutEvent,
  StartEvent,
  TickEvent,
  UnfreezeEvent,
} from './event.ts';
import type { DowngradeRule } from './downgrade-policy.ts';
import type { Approval, TrafficReading } from './facts.ts';
import type { StepPolicy } from './policy.ts';

/** Builders for the tests of the step: releases, and events with everything good. */

/** A channel as an event sees it. */
interface Standing {
  readonly state: ChannelState;
  readonly nowMs: number;
}

export const T0 = Date.UTC(2026, 0, 1);
export const HOUR = 3_600_000;

export const POLICY: StepPolicy = {
  ladder: [0, 1, 5, 25, 50, 100],
  hotfixLadder: [0, 1],
  scheme: 'integer',
  slots: ['blue', 'green'],
  retired: false,
  measures: true,
  minStageS: 3600,
  minSamples: 100,
  maxMetricAgeS: 300,
  leaseS: 600,
  watchS: 3600,
  auditMinS: 86_400,
  auditMaxS: 259_200,
  startInAudit: false,
  probationMaxPercent: 5,
  thaw: 'optional',
  probationTiers: ['A', 'B', 'C'],
  unfreezeStableS: 14_400,
  unfreezeMaxBurn: 0.1,
  floorVersion: null,
  ceilingVersion: null,
  floorOverride: false,
  monotone: 'highest_activated',
  reissueAllowed: false,
  revokedReleaseIds: [],
  rollbackAuthorisation: ['signed_record', 'operator_approval'],
  rollbackAuthorisationMaxS: 86_400,
  automaticRollback: true,
  abortOnDifference: false,
  downgrade: { needsStaging: true, parts: [], schemaPart: null, barriers: [] },
  blessMaxS: 7_776_000,
  approvals: {
    start: 0,
    promote: 0,
    yellow: 1,
    hotfix: 0,
    downgrade: 1,
    unfreezeCritical: 1,
    unpin: 1,
    bless: 1,
  },
  approvalFolder: '.github/release-approvals',
  signedApprovals: 'optional',
  overridable: ['manifest_closed', 'min_time', 'min_samples'],
};

export function release(version: number | string, more: Partial<Release> = {}): Release {
  return {
    id: `rc-${version}`,
    version: String(version),
    generation: 'g1',
    artifacts: { image: sha256Hex(`image ${version}`), config: sha256Hex(`config ${version}`) },
    manifest: { path: `rc-${version}/manifest.json`, sha256: sha256Hex('m'), evidence_sha256: sha256Hex('e') },
    commit: sha256Hex(String(version)).slice(0, 40),
    build_id: null,
    config_sha256: null,
    imported: false,
    ...more,
  };
}

const ASKED = { by: 'ann', reason: 'because', correlationId: 'c-1', holder: { pid: 1 } };
const OPEN = { state: 'open', reasons: [] } as const;
const NOT_COMPARED = { state: 'absent', compared: 0, different: 0, unclear: 0, reasons: [] } as const;
export const NO_TRUST_ROOT = { state: 'none', folder: '.github/release-trust' } as const;
const GREEN = { state: 'green', remaining: 0.9, reasons: [] } as const;

export const UNREAD: TrafficReading = { state: 'unknown', reason: 'no answer' };

export function reading(percent: number): TrafficReading {
  return { state: 'read', percent, proven: true, detail: '' };
}

export function approval(action: ApprovedAction, releaseId: string | null, by = 'bob'): Approval {
  return { action, by, releaseId, ref: 'approvals/1.json', atMs: T0, expiresAtMs: null, signedBy: null };
}

export function start(of: Release, more: Partial<StartEvent> = {}): StartEvent {
  return {
    ...ASKED,
    type: 'start',
    kind: 'rollout',
    strategy: 'canary',
    release: of,
    reference: { given: of.id, kind: 'exact' },
    expectedRevision: null,
    incident: null,
    manifest: OPEN,
    budget: GREEN,
    scopeFreezes: [],
    approvals: [],
    trustRoot: NO_TRUST_ROOT,
    overrides: [],
    authorisation: null,
    reissue: null,
    missingSecrets: [],
    downgrade: null,
    ...more,
  };
}

/** A row of the policy that allows everything. */
export function downgradeRule(from: string, to: string, more: Partial<DowngradeRule> = {}): DowngradeRule {
  return { id: `${from}-${to}`, from, to, schemaCompatible: true, onlyLive: [], onlyTarget: [], ...more };
}

/** Of a channel in order: everything was measured up to now. `target` is what a rollback would go to. */
export function tick(channel: Standing, more: Partial<TickEvent> = {}): TickEvent {
  return {
    ...ASKED,
    by: 'bot',
    type: 'tick',
    approvalFlaws: [],
    manifest: OPEN,
    health: { state: 'pass', samples: 1000, measuredUntilMs: channel.nowMs, reasons: [] },
    budget: GREEN,
    traffic: reading(channel.state.exposure.percent),
    postChecks: { state: 'pass', reasons: [] },
    shadow: NOT_COMPARED,
    scopeFreezes: [],
    approvals: [],
    trustRoot: NO_TRUST_ROOT,
    missingSecrets: [],
    overrides: [],
    target: present(channel.state.previous?.release.id ?? 'rc-1'),
    ...more,
  };
}

export function present(releaseId: string): NonNullable<TickEvent['target']> {
  return { releaseId, present: true, verified: true, revoked: false };
}

export function freeze(more: Partial<FreezeEvent> = {}): FreezeEvent {
  return {
    ...ASKED,
    type: 'freeze',
    tier: 'B',
    scope: 'component',
    environment: null,
    reasonCode: 'drift',
    untilMs: null,
    ...more,
  };
}

export function unfreeze(channel: Standing, more: Partial<UnfreezeEvent> = {}): UnfreezeEvent {
  return {
    ...ASKED,
    type: 'unfreeze',
    freezeId: null,
    manifest: OPEN,
    health: { state: 'pass', samples: 1000, measuredUntilMs: channel.nowMs, reasons: [] },
    budget: GREEN,
    shadow: NOT_COMPARED,
    stability: { coveredS: 14_400, maxBurn: 0.05, openAlerts: [] },
    scopeFreezes: [],
    approvals: [],
    trustRoot: NO_TRUST_ROOT,
    ...more,
  };
}

export function rollback(more: Partial<RollbackEvent> = {}): RollbackEvent {
  return {
    ...ASKED,
    type: 'rollback',
    rollbackType: 'full',
    cause: 'release_defect',
    fromReleaseId: null,
    targetReleaseId: null,
    target: present('rc-1'),
    authorisation: null,
    approvals: [approval('rollback', 'rc-1')],
    ...more,
  };
}

export function abort(more: Partial<AbortEvent> = {}): AbortEvent {
  return { ...ASKED, type: 'abort', reject: false, ...more };
}

export function pin(more: Partial<PinEvent> = {}): PinEvent {
  return { ...ASKED, type: 'pin', releaseId: null, untilMs: null, ...more };
}

export function simple(type: 'pause' | 'resume'): RolloutEvent {
  return { ...ASKED, type };
}

export function unpin(approvals: readonly Approval[]): RolloutEvent {
  return { ...ASKED, type: 'unpin', approvals, trustRoot: NO_TRUST_ROOT };
}

export function bless(channel: Standing, releaseId: string, more: Partial<BlessEvent> = {}): BlessEvent {
  const approvals = [approval('bless', releaseId)];
  const expiresAtMs = channel.nowMs + 86_400_000;
  return { ...ASKED, type: 'bless', releaseId, expiresAtMs, approvals, trustRoot: NO_TRUST_ROOT, ...more };
}

export function unbless(releaseId: string): RolloutEvent {
  return { ...ASKED, type: 'unbless', releaseId };
}

export function reconcile(percent: number | null, more: Partial<ReconcileEvent> = {}): ReconcileEvent {
  const traffic = percent === null ? UNREAD : reading(percent);
  return { ...ASKED, type: 'reconcile', traffic, target: present('rc-1'), ...more };
}

export function followUp(of: string, ticket: string): FollowUpEvent {
  return { ...ASKED, type: 'follow_up', rollback: of, ticket };
}

export function importOf(of: Release, more: Partial<ImportEvent> = {}): ImportEvent {
  return {
    ...ASKED,
    type: 'import',
    release: of,
    activatedAtMs: T0 - HOUR,
    highestSeen: null,
    highestActivated: null,
    rolledBack: [],
    ...more,
  };
}

export function instant(ms: number): string {
  return formatRfc3339(ms);
}
