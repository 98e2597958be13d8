import type { CollectContext } from '@release-gates/core';
import { releaseChannelsSchema, releaseRolloutPolicySchema, validateForeign } from '@release-gates/formats';
import { toChannelRegistry } from '@release-gates/rollout';
import { readDocument } from '../_shared/document-fact.ts';
import type { RolloutGuardFacts } from './facts.ts';
import type { RolloutGuardInputs } from './inputs.ts';

/** Rows that a decision points at are near the end. */
const POINTED_ROWS = 1000;

export async function collect(inputs: RolloutGuardInputs, context: CollectContext): Promise<RolloutGuardFacts> {
  const { workspace, nowMs } = context;
  const registry = await readDocument(workspace, {
    path: inputs.channelsFile,
    role: 'material',
    validate: (document) => toChannelRegistry(validateForeign(releaseChannelsSchema, document)),
    pointers: ({ history }) => [
      '/channels',
      '/channels/canary',
      '/channels/stable',
      '/history',
      ...history.slice(-POINTED_ROWS).map(({ position }) => `/history/${position}`),
    ],
  });
  const policy = await readDocument(workspace, {
    path: inputs.policy,
    role: 'policy',
    validate: (document) => validateForeign(releaseRolloutPolicySchema, document),
    pointers: () => ['/channels', '/history', '/promotion', '/stages', '/stages/canary'],
  });
  return { nowMs, registry, policy };
}
