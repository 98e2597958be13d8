import type { CollectContext, FileWriter } from '@release-gates/core';
import {
  type Channel,
  channelId,
  createHooks,
  createTraffic,
  type EnvironmentPolicy,
  type Hooks,
  type Ledger,
  loadRolloutPolicy,
  nameChannel,
  openLedger,
  type Traffic,
} from '@release-gates/rollout';
import type { ExecutorInputs } from './inputs.ts';

/** What every action works on: the policy in this environment, the channel, its ledger and its traffic. */
export interface ChannelSession {
  readonly policyPath: string;
  readonly policy: EnvironmentPolicy;
  readonly channel: Channel;
  readonly id: string;
  readonly ledger: Ledger;
  readonly traffic: Traffic;
  readonly hooks: Hooks;
}

/** @throws InputError where policy or channel are not valid */
export async function openSession(
  inputs: ExecutorInputs,
  context: CollectContext & { readonly files?: FileWriter },
): Promise<ChannelSession> {
  const { environment, workspace, secrets, processes, sockets } = context;
  const { policy, tenant, path } = await loadRolloutPolicy(workspace, inputs.policy, environment);
  const { region, segment } = inputs;
  const channel = nameChannel({ tenant: inputs.tenant ?? tenant, environment, region, segment });
  const openWorkspace = (): typeof workspace => context.openWorkspace();
  const ports = { secrets, processes, sockets, channel, openWorkspace, files: context.files };
  return {
    policyPath: path,
    policy,
    channel,
    id: channelId(channel),
    ledger: openLedger(policy.store, context),
    traffic: createTraffic(policy.traffic, ports),
    hooks: createHooks(policy.hooks, ports),
  };
}
