import type { ApplyContext, CollectContext, FileWriter } from '@release-gates/core';
import {
  bindingFreezes,
  type Channel,
  channelId,
  createHooks,
  createTraffic,
  type EnginePorts,
  type EnvironmentPolicy,
  type Freeze,
  type Hooks,
  type Ledger,
  loadPolicyForFreeze,
  loadRolloutPolicy,
  nameChannel,
  openLedger,
  type OutsideDemands,
  type PolicyForFreeze,
  readScopeFreezes,
  resolvePolicy,
  type RolloutPolicy,
  type Traffic,
  withDemands,
} from '@release-gates/rollout';

/** Inputs that say which channel. */
export interface ChannelChoice extends OutsideDemands {
  /** A freeze, of one channel or of many, needs no valid policy. */
  readonly action?: string;
  readonly scope?: Freeze['scope'];
  readonly policy: string;
  readonly tenant?: string | undefined;
  readonly region?: string | undefined;
  readonly segment?: string | undefined;
}

/** What every action on a channel works on: the policy in this environment, the channel, its ledger and its traffic. */
export interface ChannelSession {
  readonly policyPath: string;
  /** Of the file, whatever is in it. */
  readonly policySha256: string;
  /** Of a freeze: why the file is no policy; null where it is one. */
  readonly policyFault: string | null;
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
  const { workspace, secrets, processes, sockets } = context;
  const { policy, document, tenant, path, sha256, fault } = await loadPolicy(inputs, context);
  const channel = channelOf(inputs, tenant, context);
  const openWorkspace = (): typeof workspace => context.openWorkspace();
  const ports = { secrets, processes, sockets, channel, openWorkspace, files: context.files };
  return {
    policyPath: path,
    policySha256: sha256,
    policyFault: fault,
    policy,
    document,
    channel,
    id: channelId(channel),
    ledger: openLedger(policy.store, context),
    traffic: createTraffic(policy.traffic, ports),
    hooks: createHooks(policy.hooks, ports),
  };
}

function channelOf(inputs: ChannelChoice, tenant: string, { environment }: CollectContext): Channel {
  const { region, segment } = inputs;
  return nameChannel({ tenant: inputs.tenant ?? tenant, environment, region, segment });
}

async function loadPolicy(inputs: ChannelChoice, context: CollectContext): Promise<PolicyForFreeze> {
  const { workspace, environment } = context;
  const { policy: path, action, scope } = inputs;
  if (action !== 'freeze') {
    const loaded = await loadRolloutPolicy(workspace, path, environment);
    const document = withDemands(loaded.document, inputs);
    return { ...loaded, document, policy: resolvePolicy(document, environment), fault: null };
  }
  return loadPolicyForFreeze(workspace, { path, environment }, async (store, tenant) => {
    const channels = await openLedger(store, context).channels();
    return scope === 'component'
      ? channels.includes(channelId(channelOf(inputs, tenant, context)))
      : channels.length > 0;
  });
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
