import type { ActKind, ChannelState } from '../state/channel-state.ts';
import type { ReasonCode } from '../state/reason-codes.ts';
import type { Release } from '../state/release.ts';
import type { HookName } from '../traffic/traffic-port.ts';
import type { Override, SignOff } from './facts.ts';
import type { Mark } from './mark.ts';

/** Transitions that are one line of the ledger and nothing else. */
export const COMMIT_KINDS = [
  'freeze',
  'expire',
  'unfreeze',
  'probation',
  'ready',
  'pause',
  'resume',
  'pin',
  'unpin',
  'bless',
  'unbless',
  'exposure_known',
  'exposure_lost',
  'audit_passed',
  'watch_over',
  'trust_root',
  'follow_up',
  'import',
] as const;
export type CommitKind = (typeof COMMIT_KINDS)[number];
export type TransitionKind = ActKind | CommitKind;

export interface Transition {
  /** From channel, fence, kind and target alone: equal decisions of two executors have one id, the idempotency key. */
  readonly id: string;
  readonly kind: TransitionKind;
  readonly fence: number;
  /** Where the traffic shall be; null where it is not touched. */
  readonly target: { readonly slot: string; readonly percent: number } | null;
  /** Share of `target.slot` before. */
  readonly fromPercent: number;
  /** Release that the transition is about: candidate, target of a rollback, pinned, blessed. */
  readonly release: { readonly id: string; readonly version: string } | null;
  readonly reasonCode: string;
  readonly reason: string;
  readonly by: string;
  readonly correlationId: string;
}

/** Why not (yet). All that apply, worst first; never the first one alone. */
export interface Blocker {
  readonly code: ReasonCode;
  readonly message: string;
  /** What to do, in the imperative. */
  readonly remedy?: string;
  /** When it ends by itself, Unix ms, as far as that is known. */
  readonly untilMs?: number;
}

/**
 * In the order to carry them out. A critical one that fails or cannot be told ends the transition; one that is not is
 * recorded and changes nothing. A hook that is not configured (`absent`) is done.
 */
export interface Effect {
  readonly kind: 'set_exposure' | HookName;
  readonly critical: boolean;
  /** `set_exposure`: gets `percent`, the other slot the rest. A hook: the slot that it works on. */
  readonly slot: string;
  readonly otherSlot: string;
  readonly percent: number;
  /** What runs in `slot`. */
  readonly release: Release;
  /** What runs in the other slot; null where nothing does, or nothing that can be relied on. */
  readonly otherRelease: Release | null;
}

interface Decided {
  readonly transition: Transition;
  /** The state that the line to append holds: after the commit, or while the intent is open. */
  readonly state: ChannelState;
  /** For `context.marks` of the line: what the history is folded from. */
  readonly marks: readonly Mark[];
  /** Overrides that were needed and accepted: to be recorded and shown. */
  readonly overrides: readonly Override[];
  /** Who counted for this transition, each person once: to be recorded. */
  readonly approvals: readonly SignOff[];
  /** What still is in the way, e.g. of a rollback of which only the freeze can be committed. */
  readonly blockers: readonly Blocker[];
}

export type Decision =
  | (Decided & { readonly outcome: 'commit' })
  | (Decided & { readonly outcome: 'act'; readonly effects: readonly Effect[] })
  /** Nothing to do now; a later tick decides again. */
  | { readonly outcome: 'wait'; readonly blockers: readonly Blocker[] }
  /** This event never succeeds as it is. */
  | { readonly outcome: 'refuse'; readonly blockers: readonly Blocker[] }
  /** It already is as asked. */
  | { readonly outcome: 'nothing'; readonly code: ReasonCode; readonly message: string };
