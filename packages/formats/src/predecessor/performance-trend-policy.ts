import * as z from 'zod';

const number = z.number().optional();
const trend = {
  window_runs: z.int().min(1).optional(),
  min_required_runs: z.int().min(1).optional(),
  allow_insufficient_history: z.boolean().optional(),
  consecutive_worsen_limit: z.int().min(1).optional(),
  worsen: z
    .looseObject({
      p95_increase_ratio_min: number,
      success_rate_drop_min: number,
      degraded_rate_increase_min: number,
    })
    .optional(),
  latest_guard: z
    .looseObject({
      max_p95_ratio_to_window_median: number,
      min_success_rate_delta_to_window_median: number,
      max_degraded_rate_delta_to_window_median: number,
    })
    .optional(),
};

/** `security/performance_trend_policy.json`. */
export const performanceTrendPolicySchema = z
  .looseObject({
    citation_verify: z.looseObject({
      ...trend,
      soak_trend: z
        .looseObject({ ...trend, enabled: z.boolean().optional(), required_in_strict: z.boolean().optional() })
        .optional(),
    }),
  })
  .describe('Performance trend policy');
