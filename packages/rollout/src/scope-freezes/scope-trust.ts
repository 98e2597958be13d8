import { InputError, type Workspace } from '@release-gates/core';
import { listChannels } from '../engine/list-channels.ts';
import { loadChannel } from '../engine/load-channel.ts';
import { collectTrustRoot } from '../facts/collect-trust-root.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { resolveScope } from '../policy/resolve.ts';
import type { RolloutPolicy } from '../policy/schema.ts';
import { trustChoice } from '../policy/signatures.ts';
import { type Channel, channelId } from '../state/channel-state.ts';
import { blocker } from '../step/blocker.ts';
import type { Blocker } from '../step/decision.ts';
import type { TrustRootFact } from '../step/facts.ts';
import { checkTrustRoot } from '../step/trust-rules.ts';

/** What the trust root of a scope is read from, and held against. */
export interface ScopeTrust {
  readonly workspace: Workspace;
  readonly nowMs: number;
  readonly document: RolloutPolicy;
  readonly ledger: Ledger;
  /** Whether the pin comes from outside of the repository. */
  readonly isPinNamed: boolean;
}

/**
 * Why the trust root ends no freeze of an environment (null: of the repository). A channel that never ran remembers
 * nothing, and its run ends what holds all: so what any channel saw counts, not what that of the run did.
 */
export async function checkScopeTrust(environment: string | null, given: ScopeTrust): Promise<Blocker[]> {
  const { document, ledger } = given;
  const fact = await collectTrustRoot(trustChoice(resolveScope(document, environment).signatures), given);
  for (const channel of witnessesOf(await listChannels(ledger), { environment, document })) {
    const blockers = await heldAgainst(channel, fact, ledger);
    if (blockers.length > 0) return blockers;
  }
  return [];
}

/** Those of the environment, and of others that trust by the same folder. An environment may have one of its own. */
function witnessesOf(
  channels: readonly Channel[],
  { environment, document }: { readonly environment: string | null; readonly document: RolloutPolicy },
): readonly Channel[] {
  const folderOf = (name: string | null): string => resolveScope(document, name).signatures['trust-root'];
  const folder = folderOf(environment);
  const found = channels.filter((one) => one.environment === environment || folderOf(one.environment) === folder);
  return found.length > 0 ? found : channels;
}

async function heldAgainst(channel: Channel, fact: TrustRootFact, ledger: Ledger): Promise<Blocker[]> {
  const id = channelId(channel);
  try {
    const { state } = await loadChannel(ledger, channel);
    return checkTrustRoot(state, fact).map((found) => ({ ...found, message: `${id}: ${found.message}` }));
  } catch (error) {
    // It bars the end of the freeze alone: a way back in a channel that is well waits for no other.
    if (!(error instanceof InputError)) throw error;
    const message = `${id}: which trust root it saw cannot be told: ${error.message}`;
    return [blocker('trust_root_rolled_back', message, { remedy: 'repair its ledger first' })];
  }
}
