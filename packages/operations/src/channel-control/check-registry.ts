import { type Check, isSemver, type Level, type Outcome } from '@release-gates/core';
import type { ChannelRegistry } from '@release-gates/rollout';
import { toCheck } from '../_shared/row.ts';
import type { ChannelName } from './inputs.ts';

/** What `validate` finds; the ids are the predecessor's. */
export function checkRegistry(registry: ChannelRegistry, expected: string | null): Check[] {
  return [
    present(registry, 'canary'),
    present(registry, 'stable'),
    semver(registry, 'canary'),
    semver(registry, 'stable'),
    range(registry, 'canary'),
    range(registry, 'stable'),
    stableForAll(registry),
    expectedPresent(registry, expected),
  ];
}

function present(registry: ChannelRegistry, name: ChannelName): Check {
  const isThere = registry[name] !== null;
  return toCheck(`channels_present_${name}`, isThere, {
    reason: `there is ${isThere ? 'a' : 'no'} channel ${name}`,
    expected: name,
    actual: isThere,
    remedy: `Set the channel ${name}`,
  });
}

function semver(registry: ChannelRegistry, name: ChannelName): Check {
  const version = registry[name]?.version ?? null;
  return toCheck(`${name}_version_semver`, isSemver(version), {
    reason: version === null ? `there is no channel ${name}` : `${name} serves ${JSON.stringify(version)}`,
    expected: 'a semantic version such as 1.4.0',
    actual: version,
    remedy: 'Bring back the last good file from your history, or correct the version in it by hand, with a review',
  });
}

function range(registry: ChannelRegistry, name: ChannelName): Check {
  const percent = registry[name]?.percent ?? null;
  return toCheck(`${name}_rollout_range`, percent !== null && percent >= 0 && percent <= 100, {
    reason: percent === null ? `there is no channel ${name}` : `${name} has ${percent} %`,
    expected: '0 to 100',
    actual: percent,
    remedy: `Set the channel ${name}`,
  });
}

function stableForAll({ stable }: ChannelRegistry): Check {
  const percent = stable?.percent ?? null;
  return toCheck('stable_rollout_100', percent === 100, {
    level: 'should' satisfies Level,
    reason: percent === null ? 'there is no channel stable' : `stable has ${percent} %`,
    expected: 100,
    actual: percent,
    remedy: 'Set stable: it then serves all',
  });
}

function expectedPresent({ canary, stable }: ChannelRegistry, expected: string | null): Check {
  const served = [canary?.version, stable?.version].filter((version) => version !== undefined);
  const outcome: Outcome = expected === null ? 'not_applicable' : served.includes(expected) ? 'pass' : 'fail';
  return toCheck('expected_version_present_in_channels', outcome, {
    level: 'should',
    reason:
      expected === null
        ? 'expected-version is not given, and the version of this run could not be told'
        : `${expected} is ${outcome === 'pass' ? '' : 'not '}served by a channel`,
    expected,
    actual: served,
    remedy: 'Set the canary to the version, or expect another',
  });
}
