import { isJsonObject, type Json, type JsonObject } from '@release-gates/core';
import type { ChannelFacts } from './facts.ts';
import type { ReadRegistry } from './read-registry.ts';
import type { ChannelInputs, ChannelName } from './inputs.ts';

/** A change that the inputs ask for. */
export interface Change {
  readonly action: 'set' | 'promote' | 'rollback';
  readonly target: ChannelName;
  /** Only of a promotion. */
  readonly source: ChannelName | null;
  /** Empty where the target served nothing. */
  readonly fromVersion: string;
  readonly toVersion: string;
  readonly percent: number;
  readonly reason: string;
}

/** What the predecessor gave a canary that had no share yet. */
export const FIRST_CANARY_PERCENT = 5;

/** Undefined where the inputs name too little; `missing` names what. */
export function readChange(
  inputs: ChannelInputs,
  read: ReadRegistry | null,
): { readonly change: Change } | { readonly missing: readonly string[] } {
  const { action, reason } = inputs;
  if (action !== 'set' && action !== 'promote' && action !== 'rollback') return { missing: ['action'] };
  const [source, target] = channelsOf(inputs, action);
  const version = inputs.version ?? (source === null ? undefined : read?.registry[source]?.version);
  const missing = [
    ...(target === undefined ? ['channel'] : []),
    ...(version === undefined || version === '' ? ['version'] : []),
    ...(reason === undefined || reason.trim() === '' ? ['reason'] : []),
    ...(source !== null && source === target ? ['another target than the source'] : []),
  ];
  if (target === undefined || version === undefined || reason === undefined || missing.length > 0) return { missing };
  const before = read?.registry[target];
  return {
    change: {
      action,
      target,
      source,
      fromVersion: before?.version ?? '',
      toVersion: version,
      percent: target === 'stable' ? 100 : (before?.percent ?? FIRST_CANARY_PERCENT),
      reason: inputs.exceptionReason === undefined ? reason : `${reason} (exception: ${inputs.exceptionReason})`,
    },
  };
}

function channelsOf(inputs: ChannelInputs, action: Change['action']): [ChannelName | null, ChannelName | undefined] {
  switch (action) {
    case 'set':
      // A new registry begins with both.
      return [null, inputs.channel ?? (inputs.create ? 'stable' : undefined)];
    case 'rollback':
      return [null, inputs.channel ?? 'stable'];
    case 'promote':
      return [inputs.source, inputs.target];
  }
}

/** The row that the change adds, in the predecessor's form. */
export function toRow(change: Change, facts: ChannelFacts): JsonObject {
  const { source, target } = change;
  return {
    ts: facts.nowMs / 1000,
    action: change.action,
    channel: source === null ? target : `${source}->${target}`,
    from_version: change.fromVersion,
    to_version: change.toVersion,
    reason: change.reason,
    actor: facts.actor,
    correlation_id: facts.correlationId,
    release_candidate_id: facts.releaseCandidateId,
  };
}

/** The registry after the change: every other key and every row is kept, in its place. */
export function changedDocument(change: Change, facts: ChannelFacts): JsonObject {
  const { read, nowMs } = facts;
  if (read === null) return newDocument(change.toVersion, nowMs);
  const { document } = read;
  const channels = objectOf(document['channels']);
  const history = Array.isArray(document['history']) ? (document['history'] as readonly Json[]) : [];
  return {
    ...document,
    updated_at: nowMs / 1000,
    channels: {
      ...channels,
      [change.target]: {
        ...objectOf(channels[change.target]),
        version: change.toVersion,
        rollout_percent: change.percent,
        updated_at: nowMs / 1000,
      },
    },
    history: [...history, toRow(change, facts)],
  };
}

function newDocument(version: string, nowMs: number): JsonObject {
  const updated_at = nowMs / 1000;
  return {
    version: 1,
    updated_at,
    channels: {
      canary: { version, rollout_percent: FIRST_CANARY_PERCENT, updated_at },
      stable: { version, rollout_percent: 100, updated_at },
    },
    history: [],
  };
}

export function toText(document: JsonObject, read: ReadRegistry | null): string {
  return `${JSON.stringify(document, null, 2)}${read === null || read.endsInLineFeed ? '\n' : ''}`;
}

function objectOf(value: Json | undefined): JsonObject {
  return value !== undefined && isJsonObject(value) ? value : {};
}
