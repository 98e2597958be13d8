import * as z from 'zod';

const percent = (fallback: number, text: string) => z.int().min(0).max(100).default(fallback).describe(text);
const seconds = (fallback: number, text: string) => z.number().min(0).default(fallback).describe(`Seconds: ${text}`);
const flag = (fallback: boolean, text: string) => z.boolean().default(fallback).describe(text);

const channels = z.looseObject({
  canary: z
    .looseObject({
      min_rollout_percent: percent(1, 'Least share of the canary, in whole percent'),
      max_rollout_percent: percent(25, 'Greatest share of the canary, in whole percent'),
    })
    .prefault({}),
  stable: z
    .looseObject({ required_rollout_percent: percent(100, 'Share that stable must have, in whole percent') })
    .prefault({}),
});

const history = z.looseObject({
  min_entries: z.int().min(0).default(0).describe('Least number of rows in the history'),
  max_age_s: seconds(2_592_000, 'greatest age of the newest row'),
  require_reason: flag(true, 'Every row says why'),
  require_actor: flag(true, 'Every row says who'),
  allow_initial_equal_without_history: flag(true, 'Both channels may begin with one version and no history'),
});

const promotion = z.looseObject({
  require_canary_for_stable: flag(true, 'What stable serves was in the canary first'),
  min_canary_observe_s: seconds(1800, 'least time in the canary before stable'),
  allow_direct_stable_set: flag(false, 'Stable may be set without a promotion'),
  direct_stable_reason_keywords: z
    .array(
      z
        .string()
        .regex(/^(?=.*[\p{L}\p{N}])\S(.*\S)?$/u, 'a word, without space around it')
        .max(64),
    )
    .max(100)
    .default(['hotfix', 'emergency', 'security', 'rollback'])
    .describe('Words that excuse a direct set of stable where its reason has one of them, as a whole word'),
});

const reportGate = z.looseObject({
  id: z.string().min(1).max(128).describe('Names the gate'),
  pattern: z.string().min(1).max(1024).describe('Glob of the reports; the newest counts'),
  max_age_s: seconds(604_800, 'greatest age of the report'),
  required: flag(true, 'Without it nothing advances'),
  require_ok: flag(true, 'The report must say ok'),
});

/** `security/release_rollout_policy.json`. What the file leaves out has the predecessor's default. */
export const releaseRolloutPolicySchema = z
  .looseObject({
    version: z.int().min(1).optional().describe('Version of this file'),
    channels: channels.prefault({}).describe('Share of traffic of each channel'),
    history: history.prefault({}).describe('What the history must hold'),
    promotion: promotion.prefault({}).describe('How a version comes to stable'),
    stages: z
      .looseObject({
        canary: z.array(z.int().min(0).max(100)).max(100).default([5, 20, 50]).describe('Shares in whole percent'),
        stable: z.array(z.int().min(0).max(100)).max(100).default([100]).describe('Shares in whole percent'),
        min_stage_observe_s: seconds(1800, 'least time at each stage'),
      })
      .prefault({})
      .describe('The steps of a rollout'),
    gates: z
      .looseObject({
        required_reports: z.array(reportGate).max(1000).default([]).describe('Reports that a step waits for'),
      })
      .prefault({})
      .describe('What must hold before a step'),
  })
  .describe('Release rollout policy');

export type ReleaseRolloutPolicy = z.output<typeof releaseRolloutPolicySchema>;
