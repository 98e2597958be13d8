import * as z from 'zod';

const number = z.number().min(0).optional();
const mode = z.enum(['enforce', 'warn']).optional();
const modes = z.record(z.string(), z.enum(['enforce', 'warn'])).optional();

const limits = {
  target_peak_rps: number,
  required_headroom_ratio: number,
  max_latency_p95_ms: number,
  max_degraded_rate: number,
  min_success_rate: number,
  load_report_max_age_s: number,
  soak_report_max_age_s: number,
};

/** `security/capacity_policy.json`. */
export const capacityPolicySchema = z
  .looseObject({
    citation_metrics: z.looseObject({
      ...limits,
      quick_relax: z.looseObject({}).optional(),
      headroom_history: z
        .looseObject({
          enabled: z.boolean().optional(),
          mode,
          mode_by_release_tier: modes,
          mode_by_runtime_env: modes,
          mode_by_branch_pattern: z.array(z.looseObject({ pattern: z.string(), mode })).optional(),
          strict_promote_to_enforce: z.boolean().optional(),
          window_runs: z.int().min(1).optional(),
          min_required_runs: z.int().min(1).optional(),
          allow_insufficient_history: z.boolean().optional(),
          max_latest_drop_ratio_to_window_median: number,
        })
        .optional(),
      soak: z
        .looseObject({
          min_duration_s: number,
          min_window_count: number,
          min_success_rate: number,
          max_latency_p95_ms: number,
        })
        .optional(),
      profile_overrides: z.record(z.string(), z.looseObject(limits)).optional(),
      baseline_meta: z.looseObject({}).optional(),
    }),
  })
  .describe('Capacity policy');
