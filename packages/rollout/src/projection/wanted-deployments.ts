import type { LogRecord } from '@release-gates/audit-log';
import type { DeploymentStatus, NewDeployment } from '@release-gates/core';
import * as z from 'zod';
import { channelStateSchema, type Channel, channelId, type ChannelState } from '../state/channel-state.ts';
import type { Release } from '../state/release.ts';
import { id, percent } from '../state/schema.ts';
import { DEPLOYMENT_FORMAT, type DeploymentPayload } from './deployment-payload.ts';

export interface WantedDeployment extends NewDeployment {
  readonly payload: DeploymentPayload;
  readonly status: DeploymentStatus;
}

export const DEPLOYMENT_TASK = 'release-gates';

const contextSchema = z.object({
  transition: id,
  release: z.object({ id }),
  target: z.object({ percent }).nullable().catch(null),
  correlation_id: z.string().max(256).catch(''),
  reason_code: z.string().max(64).catch(''),
});
type Context = z.output<typeof contextSchema>;

/** Kinds that move traffic, or would have. */
const SHOWN: ReadonlySet<string> = new Set(['start', 'advance', 'promote', 'rollback', 'abort', 'reset', 'reconcile']);
const SETTLED: ReadonlySet<string> = new Set(['done', 'failed', 'unknown']);

export function isSettled({ action, status }: Pick<LogRecord, 'action' | 'status'>): boolean {
  return SETTLED.has(status) && SHOWN.has(kindOf(action));
}

/**
 * How one settled line is shown. Undefined where it names no release that could be shown: that it happened stands in the
 * ledger all the same.
 *
 * @param before the line before it, whose state still holds a candidate that was taken back
 */
export function toWanted(
  record: LogRecord,
  before: LogRecord | undefined,
  channel: Channel,
): WantedDeployment | undefined {
  const context = contextSchema.safeParse(record.context);
  if (!context.success || !isSettled(record)) return undefined;
  const { transition, release: named, target, correlation_id: correlationId } = context.data;
  const states = [stateOf(record), stateOf(before)].filter((state) => state !== undefined);
  const release = states.flatMap(releasesOf).find((one) => one.id === named.id);
  if (release === undefined || release.imported) return undefined;
  const kind = kindOf(record.action);
  const status = statusOf(kind, record, { context: context.data, state: states[0] });
  return {
    commit: release.commit,
    environment: environmentOf(channel),
    task: DEPLOYMENT_TASK,
    description: status.description,
    isProduction: /^prod(?:uction)?$/.test(channel.environment),
    payload: {
      format: DEPLOYMENT_FORMAT,
      channel: channelId(channel),
      transition,
      kind,
      seq: record.seq,
      entry_hash: record.entry_hash,
      release_id: release.id,
      version: release.version,
      percent: target?.percent ?? null,
      manifest_sha256: release.manifest.sha256,
      correlation_id: correlationId,
    },
    status,
  };
}

/** A channel of its own is an environment of its own: what is live in one says nothing of another. */
export function environmentOf(channel: Channel): string {
  const { tenant, environment, region, segment } = channel;
  return tenant === 'default' && region === null && segment === null ? environment : channelId(channel);
}

function kindOf(action: string): string {
  return action.replace(/^rollout\./, '');
}

function stateOf(record: LogRecord | undefined): ChannelState | undefined {
  const state = channelStateSchema.safeParse(record?.context['state']);
  return state.success ? state.data : undefined;
}

function releasesOf({ candidate, current, previous, last_good: lastGood, pending }: ChannelState): Release[] {
  const all = [candidate, current, previous, lastGood, pending?.candidate, pending?.to];
  return all.flatMap((one) => (one === null || one === undefined ? [] : [one.release]));
}

interface Told {
  readonly context: Context;
  readonly state: ChannelState | undefined;
}

function statusOf(kind: string, { status }: LogRecord, { context, state }: Told): DeploymentStatus {
  const { release, target, reason_code: code } = context;
  const what = `${kind} ${release.id}`;
  if (status === 'failed') return { state: 'failure', description: `${what}: ${code}; no traffic moved` };
  if (status === 'unknown') return { state: 'error', description: `${what}: where the traffic goes is not known` };
  const share = `${release.id}: ${target?.percent ?? 0} %`;
  switch (kind) {
    case 'promote':
      return { state: 'success', description: `${release.id} has everybody` };
    case 'rollback':
      return state?.current?.release.id === release.id
        ? { state: 'success', description: `back to ${release.id}` }
        : { state: 'inactive', description: `${release.id} was taken back` };
    case 'abort':
      return { state: 'inactive', description: `${release.id} was taken back` };
    case 'reconcile':
      return { state: state?.candidate === null ? 'success' : 'in_progress', description: share };
    default:
      return { state: 'in_progress', description: target?.percent === 0 ? `${release.id}: shadow` : share };
  }
}
