import * as z from 'zod';
import { SLO_OPERATORS } from './slo.ts';

/** OpenSLO v1 (https://github.com/OpenSLO/OpenSLO). Strict but for what the specification leaves to others. */

const text = z.string().min(1).max(4096);
const metadata = z.strictObject({
  name: z
    .string()
    .regex(/^[A-Za-z0-9]([A-Za-z0-9._|/\\-]{0,253}[A-Za-z0-9])?$/)
    .describe('Name of the object'),
  displayName: text.optional(),
  labels: z.record(z.string().max(320), z.json()).optional(),
  annotations: z.record(z.string().max(320), z.json()).optional(),
});
const description = z.string().max(1050).optional();

/** `12h`, `4w`; months, quarters and years have no length of their own and are refused where a length is needed. */
const duration = z.string().regex(/^[1-9]\d{0,5}[mhdwMQY]$/, 'a duration such as 5m, 12h, 28d or 4w');

const metricSource = z.strictObject({
  metricSourceRef: text.optional(),
  type: text.optional(),
  spec: z.strictObject({ query: z.string().min(1).max(20_000).describe('PromQL') }),
});
const metric = z.strictObject({ metricSource });

export const sliSpecSchema = z.strictObject({
  description,
  thresholdMetric: metric.optional(),
  ratioMetric: z
    .strictObject({
      counter: z.boolean().optional(),
      good: metric.optional(),
      bad: metric.optional(),
      total: metric.optional(),
      rawType: z.enum(['success', 'failure']).optional(),
      raw: metric.optional(),
    })
    .optional(),
});
export type SliSpec = z.output<typeof sliSpecSchema>;

const timeWindow = z.strictObject({
  duration,
  isRolling: z.boolean().optional(),
  calendar: z.strictObject({ startTime: text, timeZone: text }).optional(),
});

const objective = z.strictObject({
  displayName: text.optional(),
  op: z.enum(SLO_OPERATORS).optional(),
  value: z.number().optional(),
  target: z.number().min(0).lt(1).optional(),
  targetPercent: z.number().min(0).lt(100).optional(),
  timeSliceTarget: z.number().min(0).max(1).optional(),
  timeSliceWindow: z.union([z.int().min(1).max(1440), duration]).optional(),
});
export type OpenSloObjective = z.output<typeof objective>;

const apiVersion = z.literal('openslo/v1');

export const sloObjectSchema = z.strictObject({
  apiVersion,
  kind: z.literal('SLO'),
  metadata,
  spec: z.strictObject({
    description,
    service: text,
    indicator: z.strictObject({ metadata, spec: sliSpecSchema }).optional(),
    indicatorRef: text.optional(),
    timeWindow: z.array(timeWindow).length(1).optional(),
    budgetingMethod: z.enum(['Occurrences', 'Timeslices', 'RatioTimeslices']),
    objectives: z.array(objective).min(1).max(50),
    alertPolicies: z.array(z.json()).max(100).optional().describe('Not read: alerts are the monitoring system’s'),
  }),
});
export type SloObject = z.output<typeof sloObjectSchema>;

export const sliObjectSchema = z.strictObject({ apiVersion, kind: z.literal('SLI'), metadata, spec: sliSpecSchema });

/** What often stands in the same files and says nothing about a budget. */
const otherObjectSchema = z.strictObject({
  apiVersion,
  kind: z.enum(['DataSource', 'AlertPolicy', 'AlertCondition', 'AlertNotificationTarget', 'Service']),
  metadata,
  spec: z.json().optional(),
});

export const openSloObjectSchema = z
  .discriminatedUnion('kind', [sloObjectSchema, sliObjectSchema, otherObjectSchema])
  .describe('OpenSLO v1 object');
export type OpenSloObject = z.output<typeof openSloObjectSchema>;
