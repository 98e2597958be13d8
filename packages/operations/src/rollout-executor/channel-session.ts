import { type CollectContext, type FileWriter, InputError } from '@release-gates/core';
import {
  type Channel,
  channelId,
  channelSchema,
  createHooks,
  createTraffic,
  type EnvironmentPolicy,
  FolderLedger,
  GitLedger,
  type Hooks,
  type Ledger,
  loadRolloutPolicy,
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

/** Where nothing may be changed, a write is a mistake of ours. */
const NO_WRITES: FileWriter = {
  create: () => Promise.reject(new TypeError('nothing is written while facts are collected')),
  replace: () => Promise.reject(new TypeError('nothing is written while facts are collected')),
};

/** @throws InputError where policy or channel are not valid */
export async function openSession(
  inputs: ExecutorInputs,
  context: CollectContext & { readonly files?: FileWriter },
): Promise<ChannelSession> {
  const { environment, workspace, secrets, processes, sockets } = context;
  const { policy, tenant, path } = await loadRolloutPolicy(workspace, inputs.policy, environment);
  const channel = toChannel(inputs, { tenant, environment });
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

function toChannel(
  { tenant, region, segment }: ExecutorInputs,
  stated: { readonly tenant: string; readonly environment: string },
): Channel {
  const parts = {
    tenant: tenant ?? stated.tenant,
    environment: stated.environment,
    region: region ?? null,
    segment: segment ?? null,
  };
  const channel = channelSchema.safeParse(parts);
  if (channel.success) return channel.data;
  const name = String(channel.error.issues[0]?.path[0] ?? 'channel');
  throw new InputError({
    code: 'channel.invalid',
    message: `expected letters, digits, "_" and "-", beginning with a letter or digit, found ${JSON.stringify(parts[name as keyof typeof parts])}`,
    where: { file: name },
    remedy: 'The parts of a channel are joined by dots, so none of them may hold one',
  });
}

function openLedger(
  store: EnvironmentPolicy['store'],
  context: CollectContext & { readonly files?: FileWriter },
): Ledger {
  switch (store.kind) {
    case 'git':
      return new GitLedger({ store: context.refs.open({ ref: store.ref, remote: store.remote }) });
    case 'folder': {
      const { logs, files = NO_WRITES } = context;
      return new FolderLedger({ root: store.path, logs, files, workspace: context.openWorkspace() });
    }
  }
}
