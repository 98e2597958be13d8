import type { Release } from '../state/release.ts';
import { compareVersions, isVersion } from '../state/version.ts';
import { checkAuthorisation } from './authorisation-rules.ts';
import { blocker } from './blocker.ts';
import type { Standing } from './case.ts';
import type { Blocker } from './decision.ts';
import type { Authorisation } from './facts.ts';

/** Version protection: floor, ceiling, and never silently below what the channel already had. */
export function checkVersion(given: Standing, release: Release, leave: Leave): Blocker[] {
  const { policy, state } = given;
  const { version } = release;
  if (!isVersion(version, policy.scheme)) {
    return [blocker('version_invalid', `expected a version of scheme ${policy.scheme}, found ${version}`)];
  }
  return [
    ...checkFloor(given, release, leave),
    ...checkCeiling(given, version),
    ...(leave.mayBeLower ? [] : checkMonotone(given, release, leave)),
    ...(state.highest_activated !== null && !isVersion(state.highest_activated, policy.scheme)
      ? [
          blocker(
            'policy_invalid',
            `the highest version activated, ${state.highest_activated}, is none of scheme ${policy.scheme}`,
            { remedy: 'keep the scheme of a channel, or open a new channel' },
          ),
        ]
      : []),
  ];
}

interface Leave {
  readonly authorisation: Authorisation | null;
  /** A downgrade has rules of its own. */
  readonly mayBeLower: boolean;
}

export function checkFloor(given: Standing, release: Release, leave: Omit<Leave, 'mayBeLower'>): Blocker[] {
  const { policy } = given;
  const floor = policy.floorVersion;
  if (floor === null) return [];
  const order = compareVersions(release.version, floor, policy.scheme);
  if (order !== undefined && order >= 0) return [];
  const found = blocker('minimum_version_blocked', `version ${release.version} is below ${floor}`);
  if (!policy.floorOverride || leave.authorisation === null) return [found];
  const faults = checkAuthorisation(given, leave.authorisation, release);
  return faults.length === 0 ? [] : [found, ...faults];
}

function checkCeiling({ policy }: Pick<Standing, 'policy'>, version: string): Blocker[] {
  const ceiling = policy.ceilingVersion;
  if (ceiling === null) return [];
  const order = compareVersions(version, ceiling, policy.scheme);
  if (order !== undefined && order <= 0) return [];
  return [blocker('maximum_version_blocked', `version ${version} is above ${ceiling}`)];
}

function checkMonotone(given: Standing, release: Release, { authorisation }: Leave): Blocker[] {
  const { policy, state } = given;
  const bar = policy.monotone === 'highest_seen' ? state.highest_seen : state.highest_activated;
  if (bar === null) return [];
  const order = compareVersions(release.version, bar, policy.scheme);
  if (order === undefined || order >= 0) return [];
  const faults = authorisation === null ? [] : checkAuthorisation(given, authorisation, release);
  if (authorisation !== null && faults.length === 0) return [];
  return [
    blocker(
      'release_id_downgrade_blocked',
      `version ${release.version} is below ${bar}, the highest of the channel; what is live stays`,
      { remedy: 'publish a higher version, or roll back or downgrade with leave' },
    ),
    ...faults,
  ];
}
