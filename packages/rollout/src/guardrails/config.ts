import * as z from 'zod';
import { duration } from '../policy/duration.ts';
import { DIRECTIONS, GUARDRAIL_KINDS, type GuardrailShape, PRESET_NAMES, PRESETS } from './presets.ts';

const query = z.string().min(1).max(20_000);

const ruleShape = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,63}$/)
    .describe('Names the rule in findings: success-ratio'),
  preset: z
    .enum(PRESET_NAMES)
    .optional()
    .describe('Where kind, direction and margin come from; each can be set over it'),
  kind: z
    .enum(GUARDRAIL_KINDS)
    .optional()
    .describe(
      'ratio: events that are part of a total. count-rate: events for each of a total. value: a measured value. latency-quantile: a quantile. absolute: the candidate alone against a limit',
    ),
  direction: z.enum(DIRECTIONS).optional().describe('What is bad: more of it, or less of it'),
  candidate: query.describe('Query for the candidate; of ratio and count-rate: the events of one step'),
  baseline: query.optional().describe('Query for what is live beside it; none with absolute'),
  'candidate-total': query.optional().describe('All events of one step; default: those of samples'),
  'baseline-total': query.optional().describe('All events of one step; default: those of samples'),
  margin: z.number().min(0).optional().describe('How much worse the candidate may be; of absolute: the limit itself'),
  'margin-kind': z
    .enum(['absolute', 'relative'])
    .optional()
    .describe('absolute: in the unit of the metric. relative: as a share of the baseline, 0.05 for 5 %'),
  aggregate: z
    .enum(['sum', 'worst'])
    .default('sum')
    .describe('With absolute: what is held against the limit, the sum of all steps or the worst of them'),
  'min-samples': z
    .int()
    .min(1)
    .optional()
    .describe('Events of the candidate that it needs; default: those of a stage, canary.min-samples'),
});

type RuleShape = z.output<typeof ruleShape>;

export interface GuardrailRule extends GuardrailShape {
  readonly id: string;
  readonly candidate: string;
  readonly baseline: string | undefined;
  readonly candidateTotal: string | undefined;
  readonly baselineTotal: string | undefined;
  readonly aggregate: 'sum' | 'worst';
  readonly minSamples: number | undefined;
}

const rule = ruleShape.transform((shape, context): GuardrailRule => {
  const resolved = resolveShape(shape);
  const fault = resolved === undefined ? 'expected a preset, or kind, direction and margin' : faultOf(shape, resolved);
  if (resolved === undefined || fault !== undefined) {
    context.addIssue({ code: 'custom', message: fault ?? '' });
    return z.NEVER;
  }
  return {
    ...resolved,
    id: shape.id,
    candidate: shape.candidate,
    baseline: shape.baseline,
    candidateTotal: shape['candidate-total'],
    baselineTotal: shape['baseline-total'],
    aggregate: shape.aggregate,
    minSamples: shape['min-samples'],
  };
});

function resolveShape(shape: RuleShape): GuardrailShape | undefined {
  const preset = shape.preset === undefined ? undefined : PRESETS[shape.preset];
  const kind = shape.kind ?? preset?.kind;
  const direction = shape.direction ?? preset?.direction;
  const margin = shape.margin ?? preset?.margin;
  if (kind === undefined || direction === undefined || margin === undefined) return undefined;
  return { kind, direction, margin, marginKind: shape['margin-kind'] ?? preset?.marginKind ?? 'absolute' };
}

function faultOf(shape: RuleShape, { kind, marginKind }: GuardrailShape): string | undefined {
  if (kind === 'absolute') {
    if (shape.baseline !== undefined)
      return 'expected no baseline with kind absolute: the limit is what it is held against';
    return marginKind === 'relative' ? 'expected margin-kind absolute with kind absolute' : undefined;
  }
  return shape.baseline === undefined ? `expected a query for the baseline with kind ${kind}` : undefined;
}

/** What a candidate may not do worse than what is live. Used as `guardrails` of the rollout policy. */
export const guardrailsConfigSchema = z
  .strictObject({
    'min-points': z
      .int()
      .min(4)
      .max(10_000)
      .default(10)
      .describe('Steps with a value on both sides, for values and quantiles'),
    alpha: z
      .number()
      .min(1e-6)
      .max(0.2)
      .default(0.01)
      .describe('Chance of failing a candidate that is not worse, for each rule, over all looks at a stage'),
    'pass-alpha': z
      .number()
      .min(1e-6)
      .max(0.2)
      .default(0.05)
      .describe('Chance of passing a candidate that is worse by exactly the margin, for each rule'),
    'early-share': z
      .number()
      .min(0)
      .max(0.9)
      .default(0.1)
      .describe('Part of alpha that is spent on looks before the end of a stage; 0: no early stop'),
    settle: duration({ maxS: 86_400 }).default(0).describe('Time after the start of a stage that is not looked at: 1m'),
    'max-window': duration({ minS: 600, maxS: 14 * 86_400 })
      .prefault('72h')
      .describe('Of a stage that lasts longer, and of an audit, only so much is looked at, up to now'),
    shadow: z
      .enum(['observe', 'compare'])
      .default('observe')
      .describe(
        'At 0 %. observe: too few measurements do not hold a candidate that gets no traffic; compare: traffic is mirrored to it, and every rule is judged',
      ),
    samples: z
      .strictObject({
        candidate: query.describe('All events of the candidate in one step, good and bad'),
        baseline: query.describe('All events of what is live beside it in one step'),
        tolerance: z
          .number()
          .gt(0)
          .max(0.5)
          .default(0.02)
          .describe('How far the share of the candidate may be from the exposure of the stage; 0.02 is 2 points'),
      })
      .describe('How much was measured; shows also whether the traffic is where it should be'),
    rules: z.array(rule).min(1).max(50).describe('At least one'),
  })
  .superRefine(({ rules }, context) => {
    for (const [index, { id }] of rules.entries()) {
      if (rules.findIndex((other) => other.id === id) !== index) {
        context.addIssue({
          code: 'custom',
          message: `expected each id once, found ${id} again`,
          path: ['rules', index, 'id'],
        });
      }
    }
  })
  .describe('Guardrails: candidate against baseline');

export type GuardrailsConfig = z.output<typeof guardrailsConfigSchema>;
