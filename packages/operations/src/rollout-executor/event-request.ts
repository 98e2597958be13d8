import type { CollectContext, Problem } from '@release-gates/core';
import type { ApprovalFile, Asked, Freeze, LoadedChannel, StepPolicy } from '@release-gates/rollout';
import type { ChannelSession } from '../_shared/channel-session.ts';
import type { ExecutorInputs } from './inputs.ts';

/** What an event is built from. */
export interface EventRequest {
  readonly inputs: ExecutorInputs;
  readonly context: CollectContext;
  readonly session: ChannelSession;
  readonly loaded: LoadedChannel;
  readonly stepPolicy: StepPolicy;
  /** Of what begins a channel: the slot that has all users already. */
  readonly beside?: string;
  readonly approvals: readonly ApprovalFile[];
  /** What is wrong with files of approvals; empty but for a look at a channel. */
  readonly approvalProblems: readonly Problem[];
  readonly scopeFreezes: readonly Freeze[];
  /** What is wrong with files of signed freezes. */
  readonly freezeFlaws: readonly string[];
  readonly asked: Asked;
}
