import { type CollectContext, ReleaseGatesError } from '@release-gates/core';
import { channelId, DEFAULT_LEDGER_REF, listChannels, openLedger, type RolloutPolicy } from '@release-gates/rollout';
import type { ChannelSession } from '../_shared/channel-session.ts';
import type { ExecutorInputs } from './inputs.ts';

type GitStore = Extract<RolloutPolicy['store'], { kind: 'git' }>;

/** A ledger of the same repository that knows channels, where the one that the policy names knows none. */
export interface Elsewhere {
  readonly place: string;
  /** What the policy would have to say. */
  readonly store: GitStore;
  readonly channels: readonly string[];
  /** Whether what was asked for is known there. */
  readonly isMeant: boolean;
}

interface Guess {
  readonly place: string;
  readonly store: GitStore;
  /** What is read, where that is not the store itself. */
  readonly read: { readonly ref: string; readonly remote: string | null };
}

/**
 * A clone whose policy keeps the state in itself (`remote: null`, a folder, an older checkout) looks like a new
 * repository, and a freeze in it holds nobody. Only a freeze asks the remote: for all else what was fetched has to do.
 */
export async function findElsewhere(
  inputs: Pick<ExecutorInputs, 'action' | 'scope'>,
  { document, channel, id }: Pick<ChannelSession, 'document' | 'channel' | 'id'>,
  context: CollectContext,
): Promise<Elsewhere | null> {
  for (const { place, store, read } of await guessesFor(inputs.action, document.store, context)) {
    const channels = await channelsIn({ ...store, ...read }, context);
    if (channels.length === 0) continue;
    const isMeant = channels.some((other) => {
      if (inputs.scope === 'component') return channelId(other) === id;
      return inputs.scope === 'repository' || other.environment === channel.environment;
    });
    return { place, store, channels: channels.map(channelId), isMeant };
  }
  return null;
}

async function guessesFor(
  action: ExecutorInputs['action'],
  store: RolloutPolicy['store'],
  { git }: CollectContext,
): Promise<readonly Guess[]> {
  if (store.kind === 'git' && store.remote !== null) return misspelt(action, { ...store, remote: store.remote });
  const ref = store.kind === 'git' ? store.ref : DEFAULT_LEDGER_REF;
  const name = ref.replace(/^refs\/heads\//, '');
  const origin: GitStore = { kind: 'git', ref, remote: 'origin' };
  const own: GitStore = { kind: 'git', ref, remote: null };
  const fetched = { ref: `refs/remotes/origin/${name}`, remote: null };
  const guesses: Guess[] = [{ place: `origin/${name}`, store: origin, read: fetched }];
  if (store.kind === 'folder') guesses.push({ place: `the branch ${name} of this clone`, store: own, read: own });
  const described = action === 'freeze' ? await git.describe() : undefined;
  if (described?.state === 'repository' && described.hasOrigin) {
    guesses.push({ place: `${name} of origin`, store: origin, read: origin });
  }
  return guesses;
}

/** Whoever names a remote means it; of its branches another one may be meant. */
function misspelt(
  action: ExecutorInputs['action'],
  { ref, remote }: GitStore & { readonly remote: string },
): readonly Guess[] {
  if (action !== 'freeze' || ref === DEFAULT_LEDGER_REF) return [];
  const read = { ref: DEFAULT_LEDGER_REF, remote };
  return [
    {
      place: `${DEFAULT_LEDGER_REF.replace(/^refs\/heads\//, '')} of ${remote}`,
      store: { kind: 'git', ...read },
      read,
    },
  ];
}

async function channelsIn(store: GitStore, context: CollectContext): ReturnType<typeof listChannels> {
  try {
    return await listChannels(openLedger(store, context));
  } catch (error) {
    // A guess: no repository, no such remote, no network. The ledger that the policy names has answered already.
    if (error instanceof ReleaseGatesError) return [];
    throw error;
  }
}
