import type { ReleaseChannels } from '@release-gates/formats';

export interface RegistryChannel {
  /** Empty where it serves none yet. */
  readonly version: string;
  /** Whole percent. */
  readonly percent: number;
  readonly updatedAtMs: number | null;
}

export const CHANGE_ACTIONS = ['set', 'promote', 'rollback', 'rollout'] as const;

export interface RegistryChange {
  /** Index in the file that it was read from. */
  readonly position: number;
  /** Null where the row states none that can be a time. */
  readonly atMs: number | null;
  readonly action: (typeof CHANGE_ACTIONS)[number];
  /** Channel that the version came from; null except for a promotion. */
  readonly source: string | null;
  /** Channel that changed. */
  readonly target: string;
  readonly fromVersion: string | null;
  readonly toVersion: string | null;
  readonly reason: string | null;
  readonly actor: string | null;
  readonly correlationId: string | null;
  readonly releaseCandidateId: string | null;
}

/**
 * What each channel serves and how it came there, whoever keeps it: the predecessor's file now, our ledger as well.
 * Plain data.
 */
export interface ChannelRegistry {
  readonly canary: RegistryChannel | null;
  readonly stable: RegistryChannel | null;
  /** Oldest first; what happened at one time keeps the order of the file. */
  readonly history: readonly RegistryChange[];
}

/**
 * Every version that the rows say a channel ever served, in the order of their first time. What a promotion says it
 * came from is, for some writers, the version of its source: that is the one it brings, and tells nothing of before.
 */
export function servedVersions(history: readonly RegistryChange[], channel: string): readonly string[] {
  const rows = history.filter(({ target }) => target === channel);
  const served = rows.flatMap(({ fromVersion, toVersion }) => [fromVersion, toVersion]);
  return [...new Set(served.filter((version) => version !== null))];
}

type Row = ReleaseChannels['history'][number];
type Channel = NonNullable<ReleaseChannels['channels']['canary']>;

/** White space around a text is not part of it, and an empty text is none. */
export function toChannelRegistry({ channels, history }: ReleaseChannels): ChannelRegistry {
  return {
    canary: toChannel(channels.canary),
    stable: toChannel(channels.stable),
    history: history
      .map(toChange)
      .toSorted((left, right) => (left.atMs ?? 0) - (right.atMs ?? 0) || left.position - right.position),
  };
}

function toChannel(channel: Channel | undefined): RegistryChannel | null {
  if (channel === undefined) return null;
  return {
    version: channel.version.trim(),
    percent: channel.rollout_percent,
    updatedAtMs: toMilliseconds(channel.updated_at),
  };
}

function toChange(row: Row, position: number): RegistryChange {
  const [first = '', second] = row.channel.split('->').map((name) => name.trim().toLowerCase());
  return {
    position,
    atMs: toMilliseconds(row.ts),
    action: row.action,
    source: second === undefined ? null : first,
    target: second ?? first,
    fromVersion: toText(row.from_version),
    toVersion: toText(row.to_version),
    reason: toText(row.reason),
    actor: toText(row.actor),
    correlationId: toText(row.correlation_id),
    releaseCandidateId: toText(row.release_candidate_id),
  };
}

function toText(text: string | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}

/** Seconds to Unix milliseconds; beyond the year 9999 it is no time. */
function toMilliseconds(seconds: number | undefined): number | null {
  if (seconds === undefined || seconds <= 0 || seconds >= 253_402_300_800) return null;
  return Math.round(seconds * 1000);
}
