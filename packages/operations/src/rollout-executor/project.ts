import type { ApplyContext } from '@release-gates/core';
import {
  type FollowUps,
  type Projection,
  projectDeployments,
  projectFollowUps,
  type RolloutEvent,
} from '@release-gates/rollout';
import type { ChannelSession } from '../_shared/channel-session.ts';

/** What others are shown of the ledger. Null: there is nobody to show it to, or the policy does not want it. */
export interface Projections {
  readonly deployments: Projection | null;
  readonly followUps: FollowUps | null;
}

/** At night a freeze waits for nobody. */
export async function project(
  { type }: RolloutEvent,
  { channel, ledger, policy }: ChannelSession,
  { deployments, issues, nowMs }: ApplyContext,
): Promise<Projections> {
  if (type === 'freeze') return { deployments: null, followUps: null };
  const { issues: isWanted, labels } = policy['follow-up'];
  return {
    deployments: deployments === undefined ? null : await projectDeployments({ channel, ledger }, deployments),
    followUps:
      issues === undefined || !isWanted ? null : await projectFollowUps({ channel, ledger, labels, nowMs }, issues),
  };
}
