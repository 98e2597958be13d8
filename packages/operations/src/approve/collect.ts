import { collectTrustInRole } from '@release-gates/attestation';
import type { CollectContext, SigningMode } from '@release-gates/core';
import {
  channelId,
  type EnvironmentPolicy,
  loadRolloutPolicy,
  nameChannel,
  resolvePolicy,
  resolveRepository,
  trustChoice,
  withDemands,
} from '@release-gates/rollout';
import { type ApproverFact, collectApprover } from '../_shared/approver.ts';
import { environmentOfApproval } from './approval-channel.ts';
import type { ApproveInputs } from './inputs.ts';

export interface ApproveFacts {
  readonly nowMs: number;
  readonly actor: string;
  readonly channel: string;
  /** Null where only the name of a folder is known: elsewhere it has another. */
  readonly repository: string | null;
  readonly folder: string;
  readonly mode: SigningMode;
  /** Null: nothing shall be signed. */
  readonly approver: ApproverFact | null;
}

/** @throws InputError where the policy is not valid */
export async function collectApprove(inputs: ApproveInputs, context: CollectContext): Promise<ApproveFacts> {
  const { nowMs, run, subject } = context;
  const { channel, policy } = await placeOf(inputs, context);
  const { folder, signed: mode } = policy.approvals;
  const known = subject.repository.includes('/') ? subject.repository : null;
  const repository = inputs.repository ?? known;
  const trusted = await collectTrustInRole(trustChoice(policy.signatures), 'approval', context);
  const approver =
    inputs.signer === 'none' ? null : await collectApprover(inputs, context.secrets, { trusted, role: 'approval' });
  return { nowMs, actor: run.actor, channel, repository, folder, mode, approver };
}

/** The policy that counts where the approval is looked for. */
async function placeOf(
  inputs: ApproveInputs,
  { workspace, environment }: CollectContext,
): Promise<{ readonly channel: string; readonly policy: EnvironmentPolicy }> {
  const loaded = await loadRolloutPolicy(workspace, inputs.policy, environment);
  const { tenant } = loaded;
  const document = withDemands(loaded.document, inputs);
  const channel = inputs.channel ?? channelId(nameChannel({ tenant, environment }));
  const of = environmentOfApproval(channel);
  return { channel, policy: of === null ? resolveRepository(document) : resolvePolicy(document, of) };
}
