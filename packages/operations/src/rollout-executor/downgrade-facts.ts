import { equalDigest } from '@release-gates/core';
import {
  artifactsSha256,
  channelId,
  type DowngradeFact,
  loadChannel,
  type Release,
  toDowngradeRules,
} from '@release-gates/rollout';
import type { EventRequest } from './event-request.ts';

type Request = Pick<EventRequest, 'session' | 'loaded'>;

/** What of the world a downgrade is decided on; the rest is in the state, the history and the policy. */
export async function collectDowngrade(request: Request, release: Release): Promise<DowngradeFact> {
  const { downgrade } = request.session.policy;
  const rules = toDowngradeRules(downgrade.rules);
  const from = request.loaded.state.current?.release.generation;
  return {
    rule: rules.find((rule) => rule.from === from && rule.to === release.generation) ?? null,
    stagingDone: downgrade['needs-staging'] ? await wentThroughStaging(request, release) : null,
  };
}

/** Live, now or before, with the same digests, in the channel of the staging environment. */
async function wentThroughStaging({ session }: Request, release: Release): Promise<boolean | null> {
  const staging = { ...session.channel, environment: session.policy.downgrade['staging-environment'] };
  if (channelId(staging) === session.id) return true;
  const { history } = await loadChannel(session.ledger, staging);
  const same = history.activations.some(({ release: other }) => isSameRelease(other, release));
  return same ? true : history.activations.length === 0 ? null : false;
}

function isSameRelease(left: Release, right: Release): boolean {
  return left.id === right.id && equalDigest(artifactsSha256(left), artifactsSha256(right));
}
