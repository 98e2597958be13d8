import {
  type Applied,
  type ApplyContext,
  EnvironmentError,
  equalDigest,
  formatRfc3339,
  type JsonObject,
  LIMITS,
  type LogStore,
  type Plan,
  sha256Hex,
  type Written,
} from '@release-gates/core';
import type { RegistryChannel } from '@release-gates/rollout';
import { toCheck } from '../_shared/row.ts';
import { applyImport } from './apply-import.ts';
import { FIRST_CANARY_PERCENT } from './change.ts';
import type { ChannelPlan } from './channel-plan.ts';
import type { ChannelInputs } from './inputs.ts';

const SHOWN_CHANGES = 20;
const LOCK_WAIT_MS = 30_000;

export async function apply(
  { value }: Plan<ChannelPlan>,
  inputs: ChannelInputs,
  context: ApplyContext,
): Promise<Applied> {
  const { write, path, importing, imported } = value;
  const { action } = inputs;
  if (write === null) {
    const state = stateOf(value);
    if (importing !== null && imported !== null) {
      const { outcome, ...applied } = await applyImport(importing, { inputs, channels: imported }, context);
      const values = { ...valuesOf(value, state, value.readSha256), 'import-outcome': outcome };
      return { ...applied, details: detailsOf(value, state), values };
    }
    return { checks: [], details: detailsOf(value, state), values: valuesOf(value, state, value.readSha256) };
  }
  const written = await replaceUnchanged(value, write.text, context);
  const state = stateAfter(value, write.change);
  const { row } = write;
  return {
    checks: [
      toCheck('channels_written', true, {
        reason: `${path} has the change, durably`,
        expected: 'the changed registry',
        actual: written.sha256,
      }),
    ],
    details: { ...detailsOf(value, state), change: row },
    values: valuesOf(value, state, written.sha256),
    record: {
      action: `release_channel_${action}`,
      context: { ...row, channels_file: path, sha256_before: value.readSha256, sha256_after: written.sha256 },
    },
  };
}

/**
 * Compare and set: under the lock of the file it is read again, and must be what the plan was made from. Of all runs of
 * one machine that planned from the same registry one writes, and the others are refused.
 *
 * @throws EnvironmentError `channels.changed`, `log.busy`
 */
async function replaceUnchanged(
  { path, readSha256 }: ChannelPlan,
  text: string,
  { logs, files }: ApplyContext,
): Promise<Written> {
  const bytes = new TextEncoder().encode(text);
  if (readSha256 === null) return files.create(path, bytes);
  const store = logs.open(path);
  try {
    const writing = store.withLock(() => {
      if (!equalDigest(sha256Hex(readNow(store)), readSha256)) throw changedMeanwhile(path, readSha256);
      // Written before it returns its promise: the lock is still held.
      return files.replace(path, bytes);
    }, LOCK_WAIT_MS);
    return await writing;
  } finally {
    store.close();
  }
}

/** Empty where there is no file any more, which is no registry either. */
function readNow(store: LogStore): Uint8Array {
  const bytes = new Uint8Array(Math.min(store.size() ?? 0, LIMITS.policy + 1));
  let length = 0;
  while (length < bytes.length) {
    const count = store.readInto(bytes.subarray(length), length);
    if (count === 0) break;
    length += count;
  }
  return bytes.subarray(0, length);
}

function changedMeanwhile(path: string, readSha256: string): EnvironmentError {
  return new EnvironmentError({
    code: 'channels.changed',
    message: `expected the registry with SHA-256 ${readSha256}, which this change was planned from; it was changed meanwhile`,
    where: { file: path },
    remedy: 'Look at what changed and run it again; nothing was written',
  });
}

interface ChannelsNow {
  readonly canary: Pick<RegistryChannel, 'version' | 'percent'> | null;
  readonly stable: Pick<RegistryChannel, 'version' | 'percent'> | null;
}

function stateOf({ registry }: ChannelPlan): ChannelsNow {
  return { canary: registry?.canary ?? null, stable: registry?.stable ?? null };
}

function stateAfter(value: ChannelPlan, change: NonNullable<ChannelPlan['write']>['change']): ChannelsNow {
  const { toVersion: version, percent, target } = change;
  const changed = { version, percent };
  if (value.registry === null) return { canary: { version, percent: FIRST_CANARY_PERCENT }, stable: changed };
  return { ...stateOf(value), [target]: changed };
}

function detailsOf({ path, registry, imported }: ChannelPlan, { canary, stable }: ChannelsNow): JsonObject {
  const history = registry?.history ?? [];
  return {
    channels_file: path,
    channels: { canary: channelOf(canary), stable: channelOf(stable) },
    history: {
      entries: history.length,
      newest: history.slice(-SHOWN_CHANGES).map(({ atMs, position, ...change }) => ({
        ...change,
        pointer: `/history/${position}`,
        at: atMs === null ? null : formatRfc3339(atMs),
      })),
    },
    ...(imported !== null && { import: imported }),
  };
}

function channelOf(channel: ChannelsNow['canary']): JsonObject | null {
  return channel === null ? null : { version: channel.version, percent: channel.percent };
}

function valuesOf(
  { path }: ChannelPlan,
  { canary, stable }: ChannelsNow,
  sha256: string | null,
): Record<string, string> {
  return {
    'channels-file': path,
    'channels-sha256': sha256 ?? '',
    'canary-version': canary?.version ?? '',
    'canary-percent': canary === null ? '' : String(canary.percent),
    'stable-version': stable?.version ?? '',
    'stable-percent': stable === null ? '' : String(stable.percent),
  };
}
