import { collectTrust, type RoleTrust, trustInRole, type VerificationKey } from '@release-gates/attestation';
import type { CollectContext, SigningMode } from '@release-gates/core';
import {
  channelId,
  type EnvironmentPolicy,
  loadRolloutPolicy,
  nameChannel,
  resolvePolicy,
  resolveRepository,
  trustChoice,
} from '@release-gates/rollout';
import { loadSigningKey } from '../_shared/signing-key.ts';
import { environmentOfApproval } from './approval-channel.ts';
import type { ApproveInputs } from './inputs.ts';

/** Whose key it is; `missing` and `refusal` say why it cannot sign. Null: nothing shall be signed. */
export type ApproverFact =
  | { readonly missing: string }
  | { readonly fingerprint: string; readonly owner: string | null; readonly refusal: string | null }
  | null;

export interface ApproveFacts {
  readonly nowMs: number;
  readonly actor: string;
  readonly channel: string;
  readonly folder: string;
  readonly mode: SigningMode;
  readonly approver: ApproverFact;
}

/** @throws InputError where the policy is not valid */
export async function collectApprove(inputs: ApproveInputs, context: CollectContext): Promise<ApproveFacts> {
  const { nowMs, run } = context;
  const { channel, policy } = await placeOf(inputs, context);
  const { folder, signed: mode } = policy.approvals;
  const approver = inputs.signer === 'none' ? null : await collectApprover(inputs, context, policy);
  return { nowMs, actor: run.actor, channel, folder, mode, approver };
}

/** The policy that counts where the approval is looked for. */
async function placeOf(
  inputs: ApproveInputs,
  { workspace, environment }: CollectContext,
): Promise<{ readonly channel: string; readonly policy: EnvironmentPolicy }> {
  const { document, tenant } = await loadRolloutPolicy(workspace, inputs.policy, environment);
  const channel = inputs.channel ?? channelId(nameChannel({ tenant, environment }));
  const of = environmentOfApproval(channel);
  return { channel, policy: of === null ? resolveRepository(document) : resolvePolicy(document, of) };
}

async function collectApprover(
  inputs: ApproveInputs,
  { secrets, workspace, nowMs }: CollectContext,
  { signatures }: EnvironmentPolicy,
): Promise<ApproverFact> {
  const key = await loadSigningKey(inputs, secrets);
  if (typeof key === 'string') return { missing: key };
  const { trust } = await collectTrust(trustChoice(signatures), workspace);
  return {
    fingerprint: key.publicKey.fingerprint,
    ...standingOf(key.publicKey, trustInRole(trust, 'approval', nowMs)),
  };
}

function standingOf(
  key: VerificationKey,
  trusted: RoleTrust,
): { readonly owner: string | null; readonly refusal: string | null } {
  if (!trusted.ok) return { owner: null, refusal: `nobody can be trusted: ${trusted.file}: ${trusted.message}` };
  const known = trusted.describe(key);
  if (known === undefined) return { owner: null, refusal: 'it is no key of the role approval in the trust root' };
  const { name, owner } = known;
  const standing = trusted.excluded.find((one) => one.name === name)?.standing;
  return { owner, refusal: standing === undefined ? null : `${name} is ${standing.replaceAll('_', ' ')}` };
}
