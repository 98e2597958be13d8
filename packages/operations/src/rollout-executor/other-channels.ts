import { InputError } from '@release-gates/core';
import { channelId, type Freeze, isActive, isInUse, listChannels, loadChannel } from '@release-gates/rollout';
import type { ChannelSession } from '../_shared/channel-session.ts';
import { describeState } from './describe-state.ts';
import type { ExecutorInputs } from './inputs.ts';

/** How another channel of the ledger stands, in one line. */
export interface OtherChannel {
  readonly id: string;
  readonly text: string;
}

/** Each is read and verified whole. */
const MOST = 20;

type Asking = Pick<ExecutorInputs, 'action' | 'tenant' | 'region' | 'segment'>;

interface Surrounding {
  readonly session: Pick<ChannelSession, 'ledger' | 'id' | 'channel'>;
  /** All, also of other environments. */
  readonly scopeFreezes: readonly Freeze[];
  readonly nowMs: number;
}

/** What else is live where, for a status that names no part of a channel. */
export async function collectOthers(
  { action, tenant, region, segment }: Asking,
  { session, scopeFreezes, nowMs }: Surrounding,
): Promise<readonly OtherChannel[]> {
  if (action !== 'status' || (tenant ?? region ?? segment) !== undefined) return [];
  const { ledger, id: own } = session;
  const others = (await listChannels(ledger)).filter((channel) => channelId(channel) !== own);
  // Those that hold this channel too are told of it already.
  const held = (environment: string): readonly Freeze[] =>
    scopeFreezes.filter((freeze) => freeze.environment === environment && environment !== session.channel.environment);
  const told: OtherChannel[] = [];
  for (const channel of others.slice(0, MOST)) {
    const id = channelId(channel);
    try {
      const { state, history } = await loadChannel(ledger, channel);
      const clocks = { nowMs, newestMs: history.newestMs };
      const freezes = [...state.freezes, ...held(channel.environment)].filter((freeze) => isActive(freeze, clocks));
      if (isInUse(state) || freezes.length > 0) told.push({ id, text: describeState({ ...state, freezes }) });
    } catch (error) {
      // A ledger that is broken must not hide how this channel stands, nor pass for one in which nothing is.
      if (!(error instanceof InputError)) throw error;
      told.push({ id, text: `its ledger cannot be read: ${error.message}` });
    }
  }
  const left = others.slice(MOST).map((channel) => channelId(channel));
  return left.length === 0 ? told : [...told, { id: `${left.length} more`, text: left.join(', ') }];
}
