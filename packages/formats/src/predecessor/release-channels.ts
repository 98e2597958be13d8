import * as z from 'zod';

const seconds = z.number().min(0).describe('Unix seconds');
const channel = z.looseObject({
  version: z.string().max(256).describe('Semantic version that the channel serves; empty: none yet'),
  rollout_percent: z.int().min(0).max(100).describe('Whole percent'),
  updated_at: seconds.optional(),
});

const historyRow = z.looseObject({
  ts: seconds,
  action: z.enum(['set', 'promote', 'rollback', 'rollout']).describe('What was done'),
  channel: z.string().max(256).describe('canary, stable, or <source>-><target>'),
  from_version: z.string().max(256).optional().describe('Version before'),
  to_version: z.string().max(256).optional().describe('Version after'),
  reason: z.string().max(8192).optional().describe('Why'),
  actor: z.string().max(1024).optional().describe('Who'),
  correlation_id: z.string().max(1024).optional().describe('Ties it to the run that did it'),
  release_candidate_id: z.string().max(1024).optional().describe('Release candidate that it was done for'),
});

/** More than any registry should hold; beyond it a file is refused rather than half read. */
export const MAX_CHANNEL_HISTORY = 100_000;

/** `security/release_channels.json`: what each channel serves, and every change that led there. */
export const releaseChannelsSchema = z
  .looseObject({
    version: z.int().min(1).optional().describe('Version of this file'),
    updated_at: seconds.optional(),
    channels: z
      .looseObject({ canary: channel.optional(), stable: channel.optional() })
      .describe('What each channel serves now'),
    history: z.array(historyRow).max(MAX_CHANNEL_HISTORY).default([]).describe('Every change, oldest first'),
  })
  .describe('Release channels');

export type ReleaseChannels = z.output<typeof releaseChannelsSchema>;
