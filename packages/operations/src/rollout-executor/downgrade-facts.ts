import { channelId, type DowngradeFact, loadChannel, type Release } from '@release-gates/rollout';
import { canonicalSha256, equalDigest } from '@release-gates/core';
import type { EventRequest } from './event-request.ts';

export async function collectDowngrade(request: EventRequest, release: Release): Promise<DowngradeFact> {
  const { session, loaded } = request;
  const { downgrade } = session.policy;
  const live = loaded.state.current?.release.generation ?? null;
  const rule = downgrade.rules.find(({ from, to }) => from === live && to === release.generation);
  const isSame = live === release.generation;
  return {
    compatible: isSame ? true : rule === undefined ? null : true,
    ruleId: rule?.id ?? null,
    partGenerations: Object.fromEntries(Object.keys(release.artifacts).map((part) => [part, release.generation])),
    schemaHeadCompatible: isSame ? true : (rule?.['schema-compatible'] ?? null),
    barrier: live === null ? null : !isSame && downgrade.barriers.includes(live),
    stagingDone: downgrade['needs-staging'] ? await wentThroughStaging(request, release) : null,
  };
}

/** Live, now or before, with the same digests, in the channel of the staging environment. */
async function wentThroughStaging({ session }: EventRequest, release: Release): Promise<boolean | null> {
  const staging = { ...session.channel, environment: session.policy.downgrade['staging-environment'] };
  if (channelId(staging) === session.id) return true;
  const { history } = await loadChannel(session.ledger, staging);
  const same = history.activations.some(({ release: other }) => isSameRelease(other, release));
  return same ? true : history.activations.length === 0 ? null : false;
}

function isSameRelease(left: Release, right: Release): boolean {
  return left.id === right.id && equalDigest(canonicalSha256(left.artifacts), canonicalSha256(right.artifacts));
}
