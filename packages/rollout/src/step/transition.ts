import { canonicalSha256 } from '@release-gates/core';
import type { ActKind } from '../state/channel-state.ts';
import { ledgerIdOf, type LedgerState } from '../state/ledger-state.ts';
import type { Release } from '../state/release.ts';
import type { Case } from './case.ts';
import type { Transition, TransitionKind } from './decision.ts';
import type { Asked } from './event.ts';
import { shareOf } from './exposure.ts';

export interface Draft {
  readonly kind: TransitionKind;
  readonly target: Transition['target'];
  readonly release: Pick<Release, 'id' | 'version'> | null;
  readonly reasonCode: string;
  /** Defaults to the reason of the event. */
  readonly reason?: string;
}

export type ActTransition = Transition & {
  readonly kind: ActKind;
  readonly target: NonNullable<Transition['target']>;
};

export function buildActTransition(
  given: Case,
  draft: Draft & { readonly kind: ActKind; readonly target: NonNullable<Transition['target']> },
): ActTransition {
  return { ...buildTransition(given, draft), kind: draft.kind, target: draft.target };
}

interface Occasion {
  readonly state: LedgerState;
  readonly event: Pick<Asked, 'by' | 'reason' | 'correlationId'>;
}

/** The next transition of a ledger. It takes the next fence, whether it is an intent or a commit. */
export function buildTransition({ state, event }: Occasion, draft: Draft): Transition {
  const fence = state.fence + 1;
  const { kind, target } = draft;
  const release = draft.release === null ? null : { id: draft.release.id, version: draft.release.version };
  const named = { channel: ledgerIdOf(state), fence, kind, target, release: release?.id ?? null };
  return {
    id: `${kind}-${canonicalSha256(named).slice(0, 24)}`,
    kind,
    fence,
    target,
    fromPercent: target === null ? 0 : shareOf(state, target.slot),
    release,
    reasonCode: draft.reasonCode,
    reason: draft.reason ?? event.reason,
    by: event.by,
    correlationId: event.correlationId,
  };
}
