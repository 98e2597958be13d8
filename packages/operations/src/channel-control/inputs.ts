import { input } from '@release-gates/core';
import { DEFAULT_POLICY_PATH } from '@release-gates/rollout';
import * as z from 'zod';

export const CHANNELS = ['canary', 'stable'] as const;
export type ChannelName = (typeof CHANNELS)[number];

export const channelInputs = z.strictObject({
  action: input
    .choice(['validate', 'status', 'set', 'promote', 'rollback', 'import'])
    .default('validate')
    .describe('What to do. validate and status change nothing; import begins the ledger of a rollout channel with it'),
  channelsFile: input
    .path()
    .default('security/release_channels.json')
    .describe('Registry of the channels: what each serves, and every change that led there'),
  channel: input.choice(CHANNELS).optional().describe('set: the channel to change. rollback: default stable'),
  version: input
    .text(256)
    .optional()
    .describe('Version to set or to roll back to. promote: default what the source serves'),
  source: input.choice(CHANNELS).default('canary').describe('promote: the channel that the version comes from'),
  target: input.choice(CHANNELS).default('stable').describe('promote: the channel that the version goes to'),
  reason: input
    .text(2000)
    .optional()
    .describe('Why. set, promote and rollback take place only with one; import tells of the registry without'),
  exceptionReason: input
    .text(2000)
    .optional()
    .describe('Why all the same: for a version that was never where it should come from, or for the wrong direction'),
  actor: input.text(256).optional().describe('Who. Default: who started the run'),
  expectedVersion: input
    .text(256)
    .optional()
    .describe('validate: version that a channel must serve. Default: the version of this run'),
  policy: input.path().default(DEFAULT_POLICY_PATH).describe('import: the rollout policy, which names the ledger'),
  tenant: input.id().optional().describe('import: tenant of the channel. Default: what the policy says'),
  region: input.id().optional().describe('import: region of the channel; default: none'),
  segment: input.id().optional().describe('import: segment of the channel; default: none'),
  create: input
    .boolean()
    .default(false)
    .describe('set: begin a registry where there is none, with this version in both channels and no history'),
});

export type ChannelInputs = z.output<typeof channelInputs>;
