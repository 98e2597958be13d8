import { equalDigest, MAX_FUTURE_SKEW_MS } from '@release-gates/core';
import { artifactsSha256 } from '../state/artifacts-sha256.ts';
import { channelId } from '../state/channel-state.ts';
import type { Release } from '../state/release.ts';
import { blocker } from './blocker.ts';
import type { Standing } from './case.ts';
import type { Blocker } from './decision.ts';
import type { Authorisation } from './facts.ts';

/** Does it allow this channel to go to this release, now? */
export function checkAuthorisation(
  { state, policy, nowMs }: Standing,
  leave: Authorisation,
  release: Release,
): Blocker[] {
  const faults = [
    leave.verified === true ? undefined : 'is not verified',
    policy.rollbackAuthorisation.includes(leave.form) ? undefined : `has the form ${leave.form}, which is not accepted`,
    leave.channelId === channelId(state.channel) ? undefined : `is for channel ${leave.channelId}`,
    leave.targetReleaseId === release.id ? undefined : `is for release ${leave.targetReleaseId}`,
    leave.targetArtifactsSha256 === null || equalDigest(leave.targetArtifactsSha256, artifactsSha256(release))
      ? undefined
      : 'is for other artifacts',
    leave.issuedAtMs > nowMs + MAX_FUTURE_SKEW_MS ? 'is issued in the future' : undefined,
    leave.reason.trim() === '' ? 'gives no reason' : undefined,
  ].filter((fault) => fault !== undefined);
  const endsMs = Math.min(leave.expiresAtMs ?? Infinity, leave.issuedAtMs + policy.rollbackAuthorisationMaxS * 1000);
  return [
    ...(faults.length === 0
      ? []
      : [blocker('rollback_not_authorized', `authorisation ${leave.id} ${faults.join(', ')}`)]),
    ...(endsMs > nowMs ? [] : [blocker('rollback_expired', `authorisation ${leave.id} is over`)]),
  ];
}
