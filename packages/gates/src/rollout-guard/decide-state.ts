import { type Check, isSemver, type Level } from '@release-gates/core';
import type { ChannelRegistry } from '@release-gates/rollout';
import type { DocumentFact } from '../_shared/document-fact.ts';
import { placeOf } from '../_shared/loaded-check.ts';
import { toCheck } from '../_shared/row.ts';
import type { GuardSettings } from './settings.ts';

type Registry = Extract<DocumentFact<ChannelRegistry>, { state: 'valid' }>;
type Name = 'canary' | 'stable';

/** What holds for any registry, whatever the policy. */
export function checkChannels(registry: Registry): Check[] {
  return [
    versionSemver(registry, 'canary'),
    versionSemver(registry, 'stable'),
    percentRange(registry, 'canary'),
    percentRange(registry, 'stable'),
  ];
}

function versionSemver(registry: Registry, name: Name): Check {
  const version = registry.value[name]?.version ?? null;
  return toCheck({
    id: `${name}_version_semver`,
    level: 'must',
    outcome: isSemver(version),
    reason: version === null ? `there is no channel ${name}` : `${name} serves ${JSON.stringify(version)}`,
    expected: 'a semantic version such as 1.4.0',
    actual: version,
    location: placeOf(registry, `/channels/${name}`),
    remedy: `Set ${name} to a semantic version (channel-control, action set)`,
  });
}

function percentRange(registry: Registry, name: Name): Check {
  const percent = registry.value[name]?.percent ?? null;
  return toCheck({
    id: `${name}_rollout_range`,
    level: 'must',
    outcome: percent !== null && percent >= 0 && percent <= 100,
    reason: percent === null ? `there is no channel ${name}` : `${name} has ${percent} %`,
    expected: '0 to 100',
    actual: percent,
    location: placeOf(registry, `/channels/${name}`),
    remedy: `Give ${name} a rollout_percent from 0 to 100`,
  });
}

export function checkShares(registry: Registry, settings: GuardSettings): Check[] {
  const { canary, stable } = registry.value;
  const { minPercent, maxPercent } = settings.canary;
  const inRange = canary !== null && canary.percent >= minPercent && canary.percent <= maxPercent;
  return [
    share(registry, 'canary_rollout_policy_range', {
      name: 'canary',
      outcome: inRange,
      expected: `${minPercent} to ${maxPercent} %`,
      actual: canary?.percent ?? null,
    }),
    share(registry, 'stable_rollout_required', {
      name: 'stable',
      outcome: stable?.percent === settings.stablePercent,
      expected: `${settings.stablePercent} %`,
      actual: stable?.percent ?? null,
    }),
  ];
}

function share(
  registry: Registry,
  id: string,
  { name, outcome, expected, actual }: { name: Name; outcome: boolean; expected: string; actual: number | null },
): Check {
  return toCheck({
    id,
    level: 'should',
    outcome,
    reason: `${name} has ${actual === null ? 'no share' : `${actual} %`}, and the policy wants ${expected}`,
    expected,
    actual,
    location: placeOf(registry, `/channels/${name}`),
    remedy: `Bring ${name} to ${expected}, or change the policy`,
  });
}

export function checkExpected(registry: Registry, expected: string | undefined): Check {
  const served = [registry.value.canary?.version, registry.value.stable?.version].filter((text) => text !== undefined);
  const row = { id: 'expected_version_present', level: 'should' } as const;
  if (expected === undefined) {
    return toCheck({ ...row, outcome: 'not_applicable', reason: 'expected-version is not given' });
  }
  const isServed = served.includes(expected);
  return toCheck({
    ...row,
    outcome: isServed,
    reason: `${expected} is ${isServed ? '' : 'not '}served by a channel`,
    expected,
    actual: served,
    location: placeOf(registry, '/channels'),
    remedy: `Bring ${expected} into the canary, or expect another version`,
  });
}

/** The predecessor's own policy has stages up to 50 % and a canary of at most 25 %: its third stage closed this gate. */
export function checkStages(
  policy: DocumentFact<unknown>,
  { canaryStages, canary }: Pick<GuardSettings, 'canaryStages' | 'canary'>,
): Check {
  const outside = canaryStages.filter((percent) => percent < canary.minPercent || percent > canary.maxPercent);
  const level: Level = 'may';
  return toCheck({
    id: 'canary_stages_within_policy_range',
    level,
    outcome: outside.length === 0,
    reason:
      outside.length === 0
        ? 'every stage of the canary is within its range'
        : `at the stage of ${outside.map((percent) => `${percent} %`).join(', ')} this gate will close: the canary may have ${canary.minPercent} to ${canary.maxPercent} %`,
    expected: `${canary.minPercent} to ${canary.maxPercent} %`,
    actual: [...canaryStages],
    location: placeOf(policy, '/stages/canary'),
    remedy: 'Raise channels.canary.max_rollout_percent to the highest stage, or end the stages below it',
  });
}
