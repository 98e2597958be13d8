import * as z from 'zod';

const percent = z.int().min(0).max(100);
const seconds = z.number().min(0).optional();

/** `security/release_rollout_policy.json`. */
export const releaseRolloutPolicySchema = z
  .looseObject({
    channels: z
      .looseObject({
        canary: z
          .looseObject({ min_rollout_percent: percent.optional(), max_rollout_percent: percent.optional() })
          .optional(),
        stable: z.looseObject({ required_rollout_percent: percent.optional() }).optional(),
      })
      .optional(),
    history: z
      .looseObject({
        min_entries: z.int().min(0).optional(),
        max_age_s: seconds,
        require_reason: z.boolean().optional(),
        require_actor: z.boolean().optional(),
        allow_initial_equal_without_history: z.boolean().optional(),
      })
      .optional(),
    promotion: z
      .looseObject({
        require_canary_for_stable: z.boolean().optional(),
        min_canary_observe_s: seconds,
        allow_direct_stable_set: z.boolean().optional(),
        direct_stable_reason_keywords: z.array(z.string().min(1)).optional(),
      })
      .optional(),
    stages: z
      .looseObject({
        canary: z.array(percent).optional(),
        stable: z.array(percent).optional(),
        min_stage_observe_s: seconds,
      })
      .optional(),
    gates: z
      .looseObject({
        required_reports: z
          .array(
            z.looseObject({
              id: z.string().min(1),
              pattern: z.string().min(1),
              max_age_s: seconds,
              required: z.boolean().optional(),
              require_ok: z.boolean().optional(),
            }),
          )
          .optional(),
      })
      .optional(),
  })
  .describe('Release rollout policy');
