import { formatRfc3339, sha256Hex } from '@release-gates/core';
import { type ChannelState, emptyState } from '../state/channel-state.ts';
import type { Release } from '../state/release.ts';
import type { Case } from './case.ts';
import { decide } from './decide.ts';
import type { Decision } from './decision.ts';
import type {
  AbortEvent,
  BlessEvent,
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
import type { Approval, TrafficReading } from './facts.ts';
import { foldHistory } from './fold-history.ts';
import type { History } from './history.ts';
import type { Mark } from './mark.ts';
import type { StepPolicy } from './policy.ts';
import { settle } from './settle.ts';

/** Builders for the tests of the step: a channel that lives in memory, and events with everything good. */

export const T0 = Date.UTC(2026, 0, 1);
export const HOUR = 3_600_000;

export const POLICY: StepPolicy = {
  ladder: [0, 1, 5, 25, 50, 100],
  hotfixLadder: [0, 1],
  scheme: 'integer',
  slots: ['blue', 'green'],
  minStageS: 3600,
  minSamples: 100,
  maxMetricAgeS: 300,
  leaseS: 600,
  watchS: 3600,
  auditMinS: 86_400,
  auditMaxS: 259_200,
  startInAudit: false,
  probationMaxPercent: 5,
  probationTiers: ['A', 'B', 'C'],
  unfreezeStableS: 259_200,
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
  downgradeNeedsStaging: true,
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
const GREEN = { state: 'green', remaining: 0.9, reasons: [] } as const;

export const UNREAD: TrafficReading = { state: 'unknown', reason: 'no answer' };

export function reading(percent: number): TrafficReading {
  return { state: 'read', percent, proven: true, detail: '' };
}

export function approval(releaseId: string | null, by = 'bob'): Approval {
  return { by, releaseId, ref: 'approvals/1.json', atMs: T0, expiresAtMs: null };
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
    overrides: [],
    authorisation: null,
    reissue: null,
    downgrade: null,
    ...more,
  };
}

/** Of a channel in order: everything was measured up to now. `target` is what a rollback would go to. */
export function tick(channel: Channel, more: Partial<TickEvent> = {}): TickEvent {
  return {
    ...ASKED,
    by: 'bot',
    type: 'tick',
    manifest: OPEN,
    health: { state: 'pass', samples: 1000, measuredUntilMs: channel.nowMs, reasons: [] },
    budget: GREEN,
    traffic: reading(channel.state.exposure.percent),
    postChecks: { state: 'pass', reasons: [] },
    scopeFreezes: [],
    approvals: [],
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

export function unfreeze(channel: Channel, more: Partial<UnfreezeEvent> = {}): UnfreezeEvent {
  return {
    ...ASKED,
    type: 'unfreeze',
    freezeId: null,
    manifest: OPEN,
    health: { state: 'pass', samples: 1000, measuredUntilMs: channel.nowMs, reasons: [] },
    budget: GREEN,
    stability: { stableS: 259_200, maxBurn: 0.05, openAlerts: [] },
    approvals: [],
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
    approvals: [approval('rc-1')],
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
  return { ...ASKED, type: 'unpin', approvals };
}

export function bless(channel: Channel, releaseId: string, more: Partial<BlessEvent> = {}): BlessEvent {
  const approvals = [approval(releaseId)];
  return { ...ASKED, type: 'bless', releaseId, expiresAtMs: channel.nowMs + 86_400_000, approvals, ...more };
}

export function unbless(releaseId: string): RolloutEvent {
  return { ...ASKED, type: 'unbless', releaseId };
}

export function reconcile(percent: number | null, more: Partial<ReconcileEvent> = {}): ReconcileEvent {
  const traffic = percent === null ? UNREAD : reading(percent);
  return { ...ASKED, type: 'reconcile', traffic, target: present('rc-1'), ...more };
}

export function importOf(of: Release, more: Partial<ImportEvent> = {}): ImportEvent {
  return { ...ASKED, type: 'import', release: of, activatedAtMs: T0 - HOUR, highestVersion: null, ...more };
}

type Fate = 'done' | 'failed' | 'unknown';

/** A channel with its ledger in memory: what the engine does, without the world. */
export class Channel {
  state: ChannelState = emptyState({ tenant: 't', environment: 'prod', region: null, segment: null });
  nowMs = T0;
  policy: StepPolicy;
  readonly #lines: { seq: number; context: { marks: Mark[]; state: never } }[] = [];

  constructor(policy: Partial<StepPolicy> = {}) {
    this.policy = { ...POLICY, ...policy };
  }

  get history(): History {
    return foldHistory(this.#lines);
  }

  given(event: RolloutEvent): Case {
    return { state: this.state, history: this.history, event, policy: this.policy, nowMs: this.nowMs };
  }

  /** Decides and, where it is a transition, writes and settles it. */
  take(event: RolloutEvent, fate: Fate = 'done'): Decision {
    const decision = decide(this.given(event));
    if (decision.outcome === 'commit' || decision.outcome === 'act') this.append(decision.state, decision.marks);
    if (decision.outcome === 'act') this.settle(decision, fate);
    return decision;
  }

  settle({ transition }: Extract<Decision, { outcome: 'act' }>, fate: Fate): void {
    const percent = fate === 'done' ? (transition.target?.percent ?? 0) : transition.fromPercent;
    const settled = settle(
      this.state,
      {
        transition: transition.id,
        fence: this.state.pending?.fence ?? 0,
        result: fate,
        reasonCode: fate === 'done' ? 'done' : 'traffic_failed',
        reason: fate,
        observed: fate === 'unknown' ? UNREAD : reading(percent),
        hooks: [],
        nowMs: this.nowMs,
      },
      this.policy,
    );
    if (settled.settled) this.append(settled.state, settled.marks);
  }

  append(state: ChannelState, marks: readonly Mark[]): void {
    this.state = state;
    this.#lines.push({ seq: this.#lines.length + 1, context: { marks: [...marks], state: state as never } });
  }

  later(ms: number): this {
    this.nowMs += ms;
    return this;
  }

  /** Ticks, two hours apart, until `done`; at most 40. */
  until(done: (state: ChannelState) => boolean): this {
    for (let turn = 0; turn < 40 && !done(this.state); turn++) this.later(2 * HOUR).take(tick(this));
    if (!done(this.state)) throw new Error(`never came: ${JSON.stringify(this.state)}`);
    return this;
  }

  /** Release 1 live and proven. */
  withFirst(): this {
    this.take(start(release(1)));
    return this.until((state) => state.current?.proven === true);
  }

  /** Release `version` at this share. */
  at(percent: number, version = 2): this {
    this.take(start(release(version)));
    return this.until(({ candidate }) => candidate?.ladder[candidate.stage] === percent);
  }

  /** Release 2 live after release 1, its audit window open. */
  withSecond(): this {
    this.withFirst().at(100);
    return this.until((state) => state.revision === 2);
  }
}

export function codes(decision: Decision): string[] {
  switch (decision.outcome) {
    case 'nothing':
      return [decision.code];
    case 'wait':
    case 'refuse':
    case 'commit':
    case 'act':
      return decision.blockers.map(({ code }) => code);
  }
}

/** `outcome`, and the kind of what is done or the codes of why not, for tables. */
export function told(decision: Decision): string {
  const isDone = decision.outcome === 'commit' || decision.outcome === 'act';
  const why = codes(decision).join(' ');
  return [decision.outcome, ...(isDone ? [decision.transition.kind] : []), ...(why === '' ? [] : [why])].join(' ');
}

export function instant(ms: number): string {
  return formatRfc3339(ms);
}
