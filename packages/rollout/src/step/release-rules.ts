import { equalDigest, MAX_FUTURE_SKEW_MS } from '@release-gates/core';
import { artifactsSha256 } from '../state/artifacts-sha256.ts';
import { channelId } from '../state/channel-state.ts';
import { type Release, releaseSchema } from '../state/release.ts';
import { MAX_RELEASE_BYTES, releaseBytes } from '../state/state-size.ts';
import { compareVersions, withoutBuild } from '../state/version.ts';
import { blocker } from './blocker.ts';
import type { Standing } from './case.ts';
import type { Blocker } from './decision.ts';
import type { Authorisation } from './facts.ts';
import type { StartEvent } from './event.ts';
import type { History } from './history.ts';

/** Is it described well enough to go out at all? */
export function checkDescription(release: Release): Blocker[] {
  const parsed = releaseSchema.safeParse(release);
  if (!parsed.success) {
    const paths = parsed.error.issues.slice(0, 5).map((issue) => `/${issue.path.join('/')}: ${issue.message}`);
    return [blocker('release_invalid', paths.join('; '))];
  }
  const bytes = releaseBytes(release);
  return [
    ...(Object.keys(release.artifacts).length === 0 && !release.imported
      ? [blocker('release_invalid', '/artifacts: expected at least one')]
      : []),
    ...(bytes > MAX_RELEASE_BYTES
      ? [blocker('release_too_large', `${bytes} bytes of JSON; at most ${MAX_RELEASE_BYTES} are taken`)]
      : []),
  ];
}

/** A release on its way to a channel: as much of a start as says which one, and by whose leave. */
export interface Candidacy extends Standing {
  readonly event: Pick<StartEvent, 'kind' | 'release' | 'reference' | 'authorisation' | 'reissue'>;
}

export function checkReference({ event }: Candidacy): Blocker[] {
  const { given, kind } = event.reference;
  const remedy = 'name the release candidate by its exact id';
  if (kind === 'floating') return [blocker('reference_floating', `${given} may change its meaning`, { remedy })];
  if (kind === 'ambiguous') return [blocker('reference_ambiguous', `${given} names several`, { remedy })];
  return [];
}

/** Never again: by its id, by its artifacts under another id, and by its version where no more is known. */
export function checkRejected(history: History, release: Release): Blocker[] {
  return [...checkRejectedRelease(history, release), ...checkRejectedVersion(history, release)];
}

function checkRejectedVersion({ rejectedVersions }: History, { version }: Release): Blocker[] {
  const rejection = ownValue(rejectedVersions, withoutBuild(version));
  if (rejection === undefined) return [];
  const message = `version ${version} was rolled back before this channel was imported at ${rejection.at} by ${rejection.by}, for good`;
  return [blocker('release_rejected', message, { remedy: 'release what repairs it under a new version' })];
}

function checkRejectedRelease(history: History, release: Release): Blocker[] {
  const digest = artifactsSha256(release);
  const byArtifacts = Object.keys(history.rejected).find((id) => {
    const seen = ownValue(history.seen, id);
    return seen !== undefined && equalDigest(seen, digest);
  });
  const id = ownValue(history.rejected, release.id) === undefined ? byArtifacts : release.id;
  const rejection = id === undefined ? undefined : ownValue(history.rejected, id);
  if (rejection === undefined) return [];
  const as = id === release.id ? '' : ` as ${id}`;
  return [
    blocker(
      'release_rejected',
      `rejected${as} at ${rejection.at} by ${rejection.by} (${rejection.reasonCode}), for good`,
      { remedy: 'build a new release candidate; it starts at shadow' },
    ),
  ];
}

export function checkRevoked({ policy }: Pick<Standing, 'policy'>, release: Release): Blocker[] {
  const what = findRevoked(policy.revokedReleaseIds, release);
  return what === undefined ? [] : [blocker('release_revoked', `${what} is revoked`)];
}

/** By its id, or by the digest of an artifact: the same bytes under another id are as bad. Undefined: not revoked. */
export function findRevoked(revoked: readonly string[], { id, artifacts }: Release): string | undefined {
  if (revoked.includes(id)) return `release ${id}`;
  const digests = revoked.map((entry) => entry.replace(/^sha256:/i, '').toLowerCase());
  const isRevoked = (sha256: string): boolean => digests.some((digest) => equalDigest(digest, sha256));
  const part = Object.keys(artifacts).find((name) => isRevoked(artifacts[name] ?? ''));
  return part === undefined ? undefined : `${part} of release ${id}`;
}

/** One id means one thing for ever; one version means one thing once it was live. */
export function checkSubstitution(given: Candidacy): Blocker[] {
  const { history, policy, event } = given;
  const { release } = event;
  const digest = artifactsSha256(release);
  const seen = ownValue(history.seen, release.id);
  const sameVersion = history.activations.find(
    ({ release: other }) =>
      !other.imported &&
      compareVersions(other.version, release.version, policy.scheme) === 0 &&
      !equalDigest(artifactsSha256(other), digest),
  );
  const known = seen !== undefined && !equalDigest(seen, digest) ? `id ${release.id}` : undefined;
  const what = known ?? (sameVersion === undefined ? undefined : `version ${release.version}`);
  if (what === undefined) return [];
  const found = blocker('release_id_substitution_blocked', `${what} is known with other artifacts`);
  if (event.reissue === null) return [found];
  const faults = checkReissue(given, event.reissue);
  return faults.length === 0 ? [] : [found, blocker('reissue_not_authorized', `reissue ${faults.join(', ')}`)];
}

function checkReissue({ state, policy, event, nowMs }: Candidacy, leave: Authorisation): string[] {
  const { release } = event;
  const digest = leave.targetArtifactsSha256;
  return [
    policy.reissueAllowed ? undefined : 'is not allowed by the policy',
    leave.verified === true ? undefined : 'is not verified',
    leave.channelId === channelId(state.channel) ? undefined : `is for channel ${leave.channelId}`,
    leave.targetReleaseId === release.id ? undefined : `is for release ${leave.targetReleaseId}`,
    digest !== null && equalDigest(digest, artifactsSha256(release)) ? undefined : 'does not name these artifacts',
    leave.issuedAtMs > nowMs + MAX_FUTURE_SKEW_MS ? 'is issued in the future' : undefined,
    leave.expiresAtMs !== null && leave.expiresAtMs <= nowMs ? 'is over' : undefined,
    leave.reason.trim() === '' ? 'gives no reason' : undefined,
  ].filter((fault) => fault !== undefined);
}

/** Ids come from outside: `constructor` is one, and no property that objects are born with. */
export function ownValue<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
