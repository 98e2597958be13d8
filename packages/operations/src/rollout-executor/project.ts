import type { ApplyContext } from '@release-gates/core';
import {
  type EnginePorts,
  type FollowUps,
  type Projection,
  projectDeployments,
  projectFollowUps,
  type RolloutEvent,
  runEvent,
  toStepPolicy,
} from '@release-gates/rollout';
import type { ChannelSession } from '../_shared/channel-session.ts';

/** What others are shown of the ledger. Null: there is nobody to show it to, or the policy does not want it. */
export interface Projections {
  readonly deployments: Projection | null;
  readonly followUps: FollowUps | null;
}

interface Acted {
  readonly event: RolloutEvent;
  readonly session: ChannelSession;
  /** Of the engine: tickets that were opened go into the ledger as lines of their own. */
  readonly ports: EnginePorts;
}

/** At night a freeze waits for nobody. */
export async function project(
  { event, session, ports }: Acted,
  { deployments, issues, nowMs }: ApplyContext,
): Promise<Projections> {
  if (event.type === 'freeze') return { deployments: null, followUps: null };
  const { channel, ledger, policy } = session;
  const { issues: isWanted, labels } = policy['follow-up'];
  const { by, correlationId, holder } = event;
  const asked = { by, correlationId, holder, reason: 'opened for a rollback' };
  const write = async (rollback: string, ticket: string): Promise<boolean> => {
    const followUp = { ...asked, type: 'follow_up', rollback, ticket } as const;
    const result = await runEvent({ channel, event: followUp, policy: toStepPolicy(policy) }, ports);
    return result.outcome === 'committed' || (result.outcome === 'not_taken' && result.decision.outcome === 'nothing');
  };
  return {
    deployments: deployments === undefined ? null : await projectDeployments({ channel, ledger }, deployments),
    followUps:
      issues === undefined || !isWanted
        ? null
        : await projectFollowUps({ channel, ledger, labels, nowMs, write }, issues),
  };
}
