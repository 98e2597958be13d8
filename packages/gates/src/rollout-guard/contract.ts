import { type ReleaseChannels, releaseRolloutPolicySchema } from '@release-gates/formats';
import { toChannelRegistry } from '@release-gates/rollout';
import type * as z from 'zod';
import type { ContractCase } from '../_shared/contract-case.ts';
import type { RolloutGuardFacts } from './facts.ts';
import type { RolloutGuardInputs } from './inputs.ts';

/** Noon of 2026-11-20, in seconds; rows are told by how long before it they were. */
export const NOW_S = 1_795_176_000;
const SHA = 'a'.repeat(64);

export type RowOf = ReleaseChannels['history'][number];

export function rowOf(
  secondsAgo: number,
  action: RowOf['action'],
  channel: string,
  [from, to]: readonly [string, string],
  more: Partial<RowOf> = {},
): RowOf {
  return {
    ts: NOW_S - secondsAgo,
    action,
    channel,
    from_version: from,
    to_version: to,
    reason: 'routine',
    actor: 'ops',
    ...more,
  };
}

export interface Told {
  readonly canary?: readonly [version: string, percent: number];
  readonly stable?: readonly [version: string, percent: number];
  readonly updatedAgoS?: number;
  readonly policy?: z.input<typeof releaseRolloutPolicySchema>;
}

export function guardFacts(history: readonly RowOf[], told: Told = {}): RolloutGuardFacts {
  const { canary = ['1.2.0', 20], stable = ['1.1.0', 100], updatedAgoS = 7200, policy = {} } = told;
  const channel = ([version, percent]: readonly [string, number]) => ({
    version,
    rollout_percent: percent,
    updated_at: NOW_S - updatedAgoS,
  });
  const value = toChannelRegistry({
    channels: { canary: channel(canary), stable: channel(stable) },
    history: [...history],
  });
  return {
    nowMs: NOW_S * 1000,
    registry: { state: 'valid', path: 'security/release_channels.json', sha256: SHA, value, lines: {} },
    policy: {
      state: 'valid',
      path: 'security/release_rollout_policy.json',
      sha256: SHA,
      value: releaseRolloutPolicySchema.parse(policy),
      lines: {},
    },
  };
}

/** 1.1.0 came to stable through two hours of canary; 1.2.0 is in the canary now. */
export const PROMOTED: readonly RowOf[] = [
  rowOf(90_000, 'set', 'canary', ['1.0.0', '1.1.0']),
  rowOf(86_000, 'rollout', 'canary', ['1.1.0', '1.1.0']),
  rowOf(82_800, 'promote', 'canary->stable', ['1.0.0', '1.1.0']),
  rowOf(3600, 'set', 'canary', ['1.1.0', '1.2.0']),
];

const promoted = guardFacts(PROMOTED);

/** As many rows as the predecessor kept, all of them about the canary. */
const cut = guardFacts(
  Array.from({ length: 300 }, (_, index) => rowOf(400 - index, 'rollout', 'canary', ['1.2.0', '1.2.0'])),
);

export const contract: readonly ContractCase<RolloutGuardFacts, RolloutGuardInputs>[] = [
  { name: 'stable came through the canary', facts: promoted, inputs: { expectedVersion: '1.2.0' }, expect: 'pass' },
  {
    name: 'the first state of a repository',
    facts: guardFacts([], { canary: ['1.0.0', 5], stable: ['1.0.0', 100] }),
    inputs: {},
    expect: 'pass',
  },
  {
    name: 'the canary was too short',
    mutationOf: 'stable came through the canary',
    facts: promoted,
    inputs: { minCanaryObserveS: 7201 },
    expect: 'fail',
  },
  {
    name: 'a change that is still to come',
    mutationOf: 'stable came through the canary',
    facts: guardFacts([...PROMOTED, rowOf(-86_400, 'rollout', 'canary', ['1.2.0', '1.2.0'])]),
    inputs: {},
    expect: 'fail',
  },
  {
    name: 'no registry',
    mutationOf: 'stable came through the canary',
    facts: { ...promoted, registry: { state: 'absent', path: 'security/release_channels.json' } },
    inputs: {},
    expect: 'fail',
  },
  {
    name: 'no policy',
    mutationOf: 'stable came through the canary',
    facts: { ...promoted, policy: { state: 'absent', path: 'security/release_rollout_policy.json' } },
    inputs: {},
    expect: 'fail',
  },
  { name: 'the rows that would tell may have been cut', facts: cut, inputs: {}, expect: 'inconclusive' },
];
