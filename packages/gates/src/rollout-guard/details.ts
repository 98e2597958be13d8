import { formatRfc3339, type JsonObject } from '@release-gates/core';
import type { RegistryChange, RegistryChannel } from '@release-gates/rollout';
import type { RolloutGuardFacts } from './facts.ts';
import type { RolloutGuardInputs } from './inputs.ts';
import { canaryEvidence, mayBeCut, stableChangeOf } from './lineage.ts';
import { settingsOf } from './settings.ts';

export function describeFacts({ registry, policy, nowMs }: RolloutGuardFacts, inputs: RolloutGuardInputs): JsonObject {
  const settings = policy.state === 'valid' ? settingsOf(policy.value, inputs) : null;
  return {
    paths: { channels_file: registry.path, policy: policy.path },
    settings:
      settings === null
        ? null
        : {
            canary_percent: [settings.canary.minPercent, settings.canary.maxPercent],
            stable_percent: settings.stablePercent,
            max_history_age_s: settings.maxHistoryAgeS,
            min_canary_observe_s: settings.minCanaryObserveS,
            require_canary_for_stable: settings.requireCanary,
            allow_direct_stable: settings.allowDirectStable,
            direct_stable_keywords: [...settings.directStableKeywords],
            overridden: [...settings.overridden],
          },
    ...(registry.state === 'valid' && describeRegistry(registry.value, nowMs)),
  };
}

function describeRegistry(
  registry: Extract<RolloutGuardFacts['registry'], { state: 'valid' }>['value'],
  nowMs: number,
): JsonObject {
  const { canary, stable, history } = registry;
  const newestMs = history.at(-1)?.atMs ?? null;
  const change = stableChangeOf(registry);
  const untilMs = change?.atMs ?? stable?.updatedAtMs ?? null;
  const version = stable?.version ?? '';
  const evidence = untilMs === null ? undefined : canaryEvidence(registry, { version, change, untilMs });
  const seenMs = evidence?.state === 'seen' ? evidence.fromMs : null;
  return {
    state: { canary: describeChannel(canary), stable: describeChannel(stable) },
    history: {
      entries: history.length,
      may_be_cut: mayBeCut(registry),
      latest_at: toTime(newestMs),
      latest_age_s: newestMs === null ? null : Math.floor((nowMs - newestMs) / 1000),
      stable_change: change === undefined ? null : describeChange(change),
      canary_since: toTime(seenMs),
      observed_s: seenMs === null || untilMs === null ? null : Math.floor((untilMs - seenMs) / 1000),
    },
  };
}

function describeChannel(channel: RegistryChannel | null): JsonObject | null {
  if (channel === null) return null;
  return { version: channel.version, percent: channel.percent, updated_at: toTime(channel.updatedAtMs) };
}

function describeChange(change: RegistryChange): JsonObject {
  return {
    pointer: `/history/${change.position}`,
    at: toTime(change.atMs),
    action: change.action,
    source: change.source,
    to_version: change.toVersion,
    reason: change.reason,
    actor: change.actor,
  };
}

function toTime(atMs: number | null): string | null {
  return atMs === null ? null : formatRfc3339(atMs);
}
