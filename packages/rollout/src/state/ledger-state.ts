import type { Json } from '@release-gates/core';
import * as z from 'zod';
import {
  type Channel,
  channelId,
  type ChannelState,
  channelStateSchema,
  emptyState,
  type Freeze,
  freezeSchema,
} from './channel-state.ts';

/** Ledger of the freezes that bind many channels. No channel can have this id. */
export const SCOPE_FREEZES = '_freezes';

export const SCOPE_STATE_FORMAT = 'release-gates/scope-freezes/v1';

/** What a line of that ledger holds: all freezes of environments and repository. */
export const scopeStateSchema = z.strictObject({
  format: z.literal(SCOPE_STATE_FORMAT),
  freezes: z.array(freezeSchema).max(16),
});

/** What a ledger holds. The one of the freezes that bind many channels is of no channel, and has nothing but freezes. */
export type LedgerState = Omit<ChannelState, 'channel'> & { readonly channel: Channel | null };

/** A state as it stands in a line. */
export const ledgerStateSchema = z.union([
  channelStateSchema,
  scopeStateSchema.transform(({ freezes }) => toScopeState(freezes)),
]);

export function toScopeState(freezes: readonly Freeze[]): LedgerState {
  return { ...emptyState(null), freezes: [...freezes] };
}

/** As it goes into a line. */
export function toLineState({ channel, ...state }: LedgerState): Json {
  return channel === null ? { format: SCOPE_STATE_FORMAT, freezes: state.freezes } : { ...state, channel };
}

export function ledgerIdOf({ channel }: Pick<LedgerState, 'channel'>): string {
  return channel === null ? SCOPE_FREEZES : channelId(channel);
}
