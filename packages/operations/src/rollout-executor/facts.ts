import type {
  Approval,
  Blocker,
  BudgetReport,
  ChannelState,
  Freeze,
  HealthReport,
  History,
  HookName,
  Ready,
  RolloutEvent,
  ScopeDecision,
  ShadowReport,
  Signature,
  SignedFreezes,
  StandingFreezes,
  StepPolicy,
  TrafficReading,
  Walk,
} from '@release-gates/rollout';
import type { OtherChannel } from './other-channels.ts';
import type { Surroundings } from './surroundings.ts';
import type { OwnMachine } from './own-machine.ts';

/** A change of the freezes of an environment or of the repository. */
export interface ScopeRequest extends StandingFreezes {
  readonly kind: 'freeze' | ScopeDecision['kind'];
  /** Environments that were judged for it, and are ready. */
  readonly judged: readonly Ready[];
  /** false: it already is as asked. */
  readonly isChange: boolean;
  /** Of the people who agreed. */
  readonly approvals: readonly Approval[];
  /** Why it is not allowed; empty where it is. */
  readonly blockers: readonly Blocker[];
  /** What stands in the way of the end that is asked, where only a part of it can be written. */
  readonly missing: readonly Blocker[];
}

/** What leaves the ledger, for somebody who has nothing else. */
export interface RecordRequest {
  /** Folder to write to. */
  readonly out: string;
  /** Paths below it, sorted. */
  readonly files: readonly string[];
  /** Null where there is no such transition, or nothing is live. */
  readonly walk: Walk | null;
  /** Another history than this one lies in `out`. */
  readonly isTaken: boolean;
}

/** Share of a slot as the router, or who speaks for it, has it. */
export type SeenTraffic = TrafficReading & { readonly slot: string };

/** Everything that was collected, as plain JSON: the decision can be made again from it. */
export interface ExecutorFacts {
  readonly nowMs: number;
  readonly policyPath: string;
  readonly channelId: string;
  readonly place: string;
  readonly state: ChannelState;
  readonly history: History;
  /** By release id: who signed what is live and what goes out, as the ledger has it. */
  readonly signatures?: Readonly<Record<string, Signature>>;
  readonly scopeFreezes: readonly Freeze[];
  /** What signed freezes and thaws say that the ledger does not yet. */
  readonly signed?: SignedFreezes;
  /** What environments said about the end of freezes of the repository; where none stands, none. */
  readonly ready?: readonly Ready[];
  /** Approvals that prove nothing here; where there are none, none. */
  readonly ownMachine?: OwnMachine;
  readonly stepPolicy: StepPolicy;
  /** Those that the policy configures; the others are passed over. */
  readonly hooks: readonly HookName[];
  readonly surroundings: Surroundings;
  /** Of a status that names no part of a channel. */
  readonly others?: readonly OtherChannel[];
  /** What is asked; null where a change of a scope's freezes is. */
  readonly event: RolloutEvent | null;
  readonly scope: ScopeRequest | null;
  readonly measured: { readonly health: HealthReport; readonly budget: BudgetReport } | null;
  readonly traffic: SeenTraffic | null;
  /** Of a look at a candidate; a person's other events compare nothing. */
  readonly shadow?: ShadowReport;
  /** Of the action record. */
  readonly record?: RecordRequest;
}
