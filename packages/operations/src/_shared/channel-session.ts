import type { ApplyContext, CollectContext, FileWriter } from '@release-gates/core';
import {
  bindingFreezes,
  type Channel,
  channelId,
  createHooks,
  createTraffic,
  type EnginePorts,
  type EnvironmentPolicy,
  type Hooks,
  type Ledger,
  loadRolloutPolicy,
  nameChannel,
  openLedger,
  readScopeFreezes,
  type RolloutPolicy,
  type Traffic,
} from '@release-gates/rollout';

/** Inputs that say which channel. */
export interface ChannelChoice {
  readonly policy: string;
  readonly tenant?: string | undefined;
  readonly region?: string | undefined;
  readonly segment?: string | undefined;
}

/** What every action on a channel works on: the policy in this environment, the channel, its ledger and its traffic. */
export interface ChannelSession {
  readonly policyPath: string;
  readonly policy: EnvironmentPolicy;
  /** As it is written, for all environments. */
  readonly document: RolloutPolicy;
  readonly channel: Channel;
  readonly id: string;
  readonly ledger: Ledger;
  readonly traffic: Traffic;
  readonly hooks: Hooks;
}

/** @throws InputError where policy or channel are not valid */
export async function openSession(
  inputs: ChannelChoice,
  context: CollectContext & { readonly files?: FileWriter },
): Promise<ChannelSession> {
  const { environment, workspace, secrets, processes, sockets } = context;
  const loaded = await loadRolloutPolicy(workspace, inputs.policy, environment);
  const { policy, document, tenant, path } = loaded;
  const { region, segment } = inputs;
  const channel = nameChannel({ tenant: inputs.tenant ?? tenant, environment, region, segment });
  const openWorkspace = (): typeof workspace => context.openWorkspace();
  const ports = { secrets, processes, sockets, channel, openWorkspace, files: context.files };
  return {
    policyPath: path,
    policy,
    document,
    channel,
    id: channelId(channel),
    ledger: openLedger(policy.store, context),
    traffic: createTraffic(policy.traffic, ports),
    hooks: createHooks(policy.hooks, ports),
  };
}

/** What the engine acts through in a channel. `recordsOf`: documents that travel with a line. */
export function enginePortsOf(
  session: ChannelSession,
  context: ApplyContext,
  recordsOf: EnginePorts['recordsOf'],
): EnginePorts {
  const { ledger, traffic, hooks, channel } = session;
  return {
    ledger,
    traffic,
    hooks,
    holders: context.holders,
    nowMs: () => context.nowMs + Math.floor(context.elapsedMs()),
    scopeFreezes: async () => {
      const { freezes } = await readScopeFreezes(ledger);
      return bindingFreezes(freezes, channel.environment);
    },
    recordsOf,
  };
}
