import * as z from 'zod';

const threshold = z.int().min(1).optional();

/** `security/alert_escalation_policy.json`. */
export const alertEscalationPolicySchema = z
  .looseObject({
    citation_verify: z.looseObject({
      lookback_minutes: z.number().min(0).optional(),
      thresholds: z
        .looseObject({
          critical_events_min: threshold,
          warn_events_min: threshold,
          repeat_events_min: threshold,
          suppressed_events_min: threshold,
          webhook_failures_min: threshold,
        })
        .optional(),
      slo_guard: z
        .looseObject({ require_report: z.boolean().optional(), fail_as_critical: z.boolean().optional() })
        .optional(),
      actions: z.looseObject({ p1: z.array(z.string()).optional(), p2: z.array(z.string()).optional() }).optional(),
    }),
  })
  .describe('Alert escalation policy');
