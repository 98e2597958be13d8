import type { ChainHead, LogRecord } from '@release-gates/audit-log';
import { InputError } from '@release-gates/core';
import { tellHowFar } from '../engine/how-far.ts';
import { toAppend } from '../engine/line.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { toSigned } from '../records/given.ts';
import type { RecordFile } from '../records/record-file.ts';
import { recordsOf } from '../records/records-of.ts';
import type { Freeze } from '../state/channel-state.ts';
import {
  type Ready,
  SCOPE_FREEZES,
  type ScopeTrustRoot,
  scopeStateSchema,
  toScopeState,
} from '../state/ledger-state.ts';
import type { Transition } from '../step/decision.ts';
import type { Asked } from '../step/event.ts';
import type { Approval, SignOff } from '../step/facts.ts';
import { isInFuture } from '../step/clock-rules.ts';
import { countedApprovals } from '../step/person.ts';
import { buildTransition } from '../step/transition.ts';
import type { ScopeDecision, StandingFreezes } from './scope-end.ts';
import { rememberScopeTrust, type ScopeTrust } from './scope-trust.ts';

export interface ScopeFreezes extends StandingFreezes {
  readonly head: ChainHead;
  readonly records: readonly LogRecord[];
  /** That changes of these freezes saw. */
  readonly trustRoots: readonly ScopeTrustRoot[];
}

/** @throws InputError `ledger.…` */
export async function readScopeFreezes(ledger: Ledger): Promise<ScopeFreezes> {
  const { head, records } = await ledger.read(SCOPE_FREEZES);
  const last = records.at(-1);
  if (last === undefined) return { head, records, freezes: [], ready: [], trustRoots: [] };
  const { success, data } = scopeStateSchema.safeParse(last.context['state']);
  if (success) {
    const { freezes, ready = [], trust_roots: trustRoots = [] } = data;
    return { head, records, freezes, ready, trustRoots };
  }
  throw new InputError({
    code: 'ledger.state',
    message: `expected the freezes of environments and repository in record ${last.seq}, found something else`,
    where: { file: `${ledger.place}, ${SCOPE_FREEZES}` },
    remedy: 'Run the version of release-gates that wrote it, or a later one',
  });
}

/** Freezes of the repository, and of this environment. Whether one of them is over is for the decision to say. */
export function bindingFreezes(freezes: readonly Freeze[], environment: string): readonly Freeze[] {
  return freezes.filter((freeze) => freeze.environment === null || freeze.environment === environment);
}

export interface ScopeChange {
  readonly kind: 'freeze' | ScopeDecision['kind'];
  readonly asked: Pick<Asked, 'by' | 'reason' | 'correlationId'>;
  readonly reasonCode: string;
  /** All that stand after it. */
  readonly freezes: readonly Freeze[];
  /** Environments that are ready after it. Default: none. */
  readonly ready?: readonly Ready[];
  /** Those that were judged for it. Default: none. */
  readonly judged?: readonly Ready[];
  /** That were brought; those that count are recorded. */
  readonly approvals: readonly Approval[];
  /** Who signed it, in place of those who approved it. */
  readonly signOffs?: readonly SignOff[];
  readonly ticket?: string;
  /** What was measured for it, to travel with the line. Default: nothing. */
  readonly documents?: readonly RecordFile[];
  /** Whom the run that writes it trusts, to be remembered. Default: nothing was looked at. */
  readonly trust?: ScopeTrust | undefined;
  readonly nowMs: number;
}

/**
 * One line with all freezes after the change, and its records. Those that are over by this clock and by the one that
 * wrote the line before are left out; the word of an environment, where it is over by this clock.
 */
export async function writeScopeFreezes(
  ledger: Ledger,
  standing: ScopeFreezes,
  {
    kind,
    asked,
    reasonCode,
    freezes,
    ready = [],
    judged = [],
    approvals,
    signOffs,
    ticket,
    documents,
    trust,
    nowMs,
  }: ScopeChange,
): Promise<Transition | 'lost'> {
  const before = toScopeState(standing);
  const newestMs = (standing.records.at(-1)?.ts ?? 0) * 1000;
  // Of one line each, so the number of the line is as good as a fence, and no two lines have the same.
  const numbered = { ...before, fence: standing.head.seq };
  const draft = { kind, target: null, release: null, reasonCode };
  const transition = buildTransition({ state: numbered, event: asked }, draft);
  const counted = countedApprovals(approvals, { action: 'unfreeze', releaseId: null, notBy: [asked.by] }, nowMs);
  const left = freezes.filter(({ until }) => until === null || isInFuture(until, Math.min(nowMs, newestMs)));
  const { trustRoots } = standing;
  const line = {
    status: 'done',
    transition,
    before,
    state: toScopeState({
      freezes: left,
      ready: ready.filter(({ until }) => isInFuture(until, nowMs)),
      trustRoots: trust === undefined ? trustRoots : rememberScopeTrust(trustRoots, { trust, freezes: left }),
    }),
    marks: [],
    overrides: [],
    blockers: [],
    outcome: null,
    nowMs,
    given: {
      ...toSigned(kind, signOffs ?? counted),
      ...(ticket !== undefined && { ticket }),
      ...(judged.length > 0 && { ready: [...judged] }),
    },
    earlier: standing.records,
  } as const;
  const appended = await tellHowFar({ at: 'begin', what: kind }, async () =>
    ledger.append(SCOPE_FREEZES, standing.head, toAppend(line, recordsOf, documents)),
  );
  return appended === 'lost' ? 'lost' : transition;
}
