import { canonicalSha256, type CollectContext, parseRfc3339 } from '@release-gates/core';
import {
  type ChannelImport,
  type ChannelState,
  type History,
  type ImportedChannels,
  type ImportEvent,
  importChannels,
  loadChannel,
  majorOf,
  type Release,
  type StepPolicy,
  toStepPolicy,
} from '@release-gates/rollout';
import { openSession } from '../_shared/channel-session.ts';
import type { ReadRegistry } from './read-registry.ts';
import type { ChannelInputs } from './inputs.ts';

/** What an import is decided on: the registry as channels of ours, and the channel as its ledger has it. Plain data. */
export interface ImportFacts {
  readonly found: ChannelImport;
  /** Null where the registry leaves something to guess. */
  readonly event: ImportEvent | null;
  readonly channelId: string;
  readonly place: string;
  readonly state: ChannelState;
  readonly history: History;
  readonly stepPolicy: StepPolicy;
}

/** @throws InputError where the rollout policy, the channel or its ledger are not valid; never an empty store instead */
export async function collectImport(
  inputs: ChannelInputs,
  context: CollectContext,
  registry: { readonly path: string; readonly read: ReadRegistry },
): Promise<ImportFacts> {
  const session = await openSession(inputs, context);
  const { state, history } = await loadChannel(session.ledger, session.channel);
  const found = importChannels(registry.read.registry);
  const event = found.state === 'refused' ? null : toEvent(found.channels, { inputs, context, registry });
  const { id: channelId, ledger } = session;
  return { found, event, channelId, place: ledger.place, state, history, stepPolicy: toStepPolicy(session.policy) };
}

interface Given {
  readonly inputs: ChannelInputs;
  readonly context: CollectContext;
  readonly registry: { readonly path: string; readonly read: ReadRegistry };
}

function toEvent(channels: ImportedChannels, { inputs, context, registry }: Given): ImportEvent | null {
  const activatedAtMs = liveSinceMs(channels);
  if (activatedAtMs === undefined) return null;
  return {
    type: 'import',
    by: inputs.actor ?? context.run.actor,
    reason: inputs.reason ?? `what ${registry.path} says is live`,
    correlationId: context.correlationId,
    holder: context.holders.self(),
    release: toRelease(channels, registry),
    activatedAtMs,
    highestSeen: channels.highest_seen,
    highestActivated: channels.highest_activated,
    rolledBack: channels.rolled_back,
  };
}

/** When stable was set last; else when a row brought it there. */
function liveSinceMs({ stable, history }: ImportedChannels): number | undefined {
  const row = history.findLast(({ target, to_version: to }) => target === 'stable' && to === stable.version);
  const since = stable.since ?? row?.at;
  return since === undefined ? undefined : parseRfc3339(since);
}

/** git's name for no object at all. */
const NO_COMMIT = '0'.repeat(40);

/** Known by its version alone. In place of a manifest stand the registry, and the digest of all that is imported. */
function toRelease(channels: ImportedChannels, { path, read }: Given['registry']): Release {
  const { version } = channels.stable;
  return {
    id: `imported-${version.replaceAll('+', '_')}`.slice(0, 128),
    version,
    generation: majorOf(version),
    artifacts: {},
    manifest: { path, sha256: read.sha256, evidence_sha256: canonicalSha256(channels) },
    commit: NO_COMMIT,
    build_id: null,
    config_sha256: null,
    imported: true,
  };
}
