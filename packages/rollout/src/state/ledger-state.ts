import { isJsonObject, type Json } from '@release-gates/core';
import * as z from 'zod';
import {
  type Channel,
  channelId,
  type ChannelState,
  channelStateSchema,
  channelSchema,
  emptyState,
  type Freeze,
  freezeSchema,
  seenTrustRootSchema,
  STATE_FORMAT,
} from './channel-state.ts';
import { actor, id, instant } from './schema.ts';

/** Ledger of the freezes that bind many channels. No channel can have this id. */
export const SCOPE_FREEZES = '_freezes';

/** Version 3 remembers trust roots: an older program that appended behind it would forget them, and does not know it. */
export const SCOPE_STATE_FORMAT = 'release-gates/scope-freezes/v3';
const SCOPE_STATE_FORMATS = [
  'release-gates/scope-freezes/v1',
  'release-gates/scope-freezes/v2',
  SCOPE_STATE_FORMAT,
] as const;

/** As many fit into a line, beside the freezes. */
export const MAX_READY = 64;

/** Somebody looked at all channels of an environment, and every condition of the end of these freezes held there. */
export const readySchema = z.strictObject({
  environment: channelSchema.shape.environment,
  freeze: id.nullable().describe('The one freeze that it was judged for; null: all of the scope'),
  by: actor,
  at: instant,
  until: instant.describe('It counts until then: what was true once says nothing about later'),
});
export type Ready = z.output<typeof readySchema>;

export const readyListSchema = z.array(readySchema).min(1).max(MAX_READY);

/** As many fit into a line, beside the rest: one for each of the freezes that may stand. */
export const MAX_TRUST_ROOTS = 16;

/** The newest trust root that a change of the freezes of the repository (null), or of an environment, saw. */
export const scopeTrustRootSchema = z.strictObject({
  environment: channelSchema.shape.environment.nullable(),
  ...seenTrustRootSchema.shape,
});
export type ScopeTrustRoot = z.output<typeof scopeTrustRootSchema>;

/**
 * What a line of that ledger holds: all freezes of environments and repository, which environments are ready for the
 * end of those of the repository, and the trust roots that were seen. Earlier versions knew less, so what is empty is
 * left out.
 */
export const scopeStateSchema = z.strictObject({
  format: z.enum(SCOPE_STATE_FORMATS),
  freezes: z.array(freezeSchema).max(16),
  ready: readyListSchema.optional(),
  trust_roots: z.array(scopeTrustRootSchema).min(1).max(MAX_TRUST_ROOTS).optional(),
});

/** What a ledger holds. The one of the freezes that bind many channels is of no channel, and has nothing but those. */
export type LedgerState = Omit<ChannelState, 'channel'> & {
  readonly channel: Channel | null;
  readonly ready?: readonly Ready[];
  readonly trust_roots?: readonly ScopeTrustRoot[];
};

/** A state as it stands in a line. */
export const ledgerStateSchema = z.union([
  channelStateSchema,
  scopeStateSchema.transform(({ freezes, ready, trust_roots: trustRoots }) =>
    toScopeState({ freezes, ready, trustRoots }),
  ),
]);

export interface ScopeStanding {
  readonly freezes: readonly Freeze[];
  readonly ready?: readonly Ready[] | undefined;
  readonly trustRoots?: readonly ScopeTrustRoot[] | undefined;
}

export function toScopeState({ freezes, ready = [], trustRoots = [] }: ScopeStanding): LedgerState {
  return { ...emptyState(null), freezes: [...freezes], ready, trust_roots: trustRoots };
}

/** As it goes into a line. */
export function toLineState({ channel, ready = [], trust_roots: trustRoots = [], ...state }: LedgerState): Json {
  if (channel !== null) return { ...state, channel, format: STATE_FORMAT };
  return {
    format: SCOPE_STATE_FORMAT,
    freezes: state.freezes,
    ...(ready.length > 0 && { ready }),
    ...(trustRoots.length > 0 && { trust_roots: trustRoots }),
  };
}

export function ledgerIdOf({ channel }: Pick<LedgerState, 'channel'>): string {
  return channel === null ? SCOPE_FREEZES : channelId(channel);
}

/** Whether a line holds the freezes that bind many channels, in whatever version. */
export function isScopeState(state: Json | undefined): boolean {
  return isJsonObject(state) && SCOPE_STATE_FORMATS.some((format) => format === state['format']);
}
