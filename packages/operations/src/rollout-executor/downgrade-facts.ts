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
  const rule = rules.find((one) => one.from === from && one.to === release.generation) ?? null;
  if (!downgrade['needs-staging']) return { rule, stagingDone: null };
  return { rule, ...(await collectStaging(request, release)) };
}

/** Live, now or before, with the same digests, in the channel of the staging environment. */
async function collectStaging(
  { session, loaded }: Request,
  release: Release,
): Promise<Pick<DowngradeFact, 'stagingDone' | 'staging'>> {
  const staging = { ...session.channel, environment: session.policy.downgrade['staging-environment'] };
  const channel = channelId(staging);
  const isOwn = channel === session.id;
  const { history } = isOwn ? loaded : await loadChannel(session.ledger, staging);
  const same = history.activations.findLast(({ release: other }) => isSameRelease(other, release));
  if (same === undefined) return { stagingDone: isOwn ? true : history.activations.length === 0 ? null : false };
  const { transition, activated_at: activatedAt } = same;
  return { stagingDone: true, staging: { channel, transition, activatedAt } };
}

function isSameRelease(left: Release, right: Release): boolean {
  return left.id === right.id && equalDigest(artifactsSha256(left), artifactsSha256(right));
}
