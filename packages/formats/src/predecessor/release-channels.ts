import * as z from 'zod';

const seconds = z.number().min(0).describe('Unix seconds');
const channel = z.looseObject({
  version: z.string().max(256),
  rollout_percent: z.int().min(0).max(100).describe('Whole percent'),
  updated_at: seconds.optional(),
});

/** `security/release_channels.json`: what each channel serves, and every change that led there. */
export const releaseChannelsSchema = z
  .looseObject({
    version: z.int().min(1).optional(),
    updated_at: seconds.optional(),
    channels: z.looseObject({ canary: channel.optional(), stable: channel.optional() }),
    history: z
      .array(
        z.looseObject({
          ts: seconds,
          action: z.enum(['set', 'promote', 'rollback', 'rollout']),
          channel: z.string().max(256).describe('canary, stable, or <source>-><target>'),
          from_version: z.string().max(256).optional(),
          to_version: z.string().max(256).optional(),
          reason: z.string().max(8192).optional(),
          actor: z.string().max(1024).optional(),
          correlation_id: z.string().max(1024).optional(),
          release_candidate_id: z.string().max(1024).optional(),
        }),
      )
      .max(100_000)
      .default([]),
  })
  .describe('Release channels');

export type ReleaseChannels = z.output<typeof releaseChannelsSchema>;
