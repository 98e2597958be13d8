import { input } from '@release-gates/core';
import * as z from 'zod';
import { duration } from '../policy/duration.ts';
import { httpAddress } from '../policy/http-address.ts';

const shared = {
  step: duration({ minS: 1, maxS: 3600 })
    .default(60)
    .describe('Time between two points of a stage: 30s, 1m. {window} in the query of a guardrail is as long'),
  timeout: duration({ minS: 1, maxS: 300 }).default(10).describe('For one query'),
};

/** How a Prometheus is reached, whatever it is asked. */
export const prometheusShape = {
  url: httpAddress().describe('Base address, http or https, without "?": https://metrics.example.com/prometheus'),
  'token-env': input
    .environmentVariable()
    .optional()
    .describe('Name of the environment variable that holds a bearer token; sent over https, or to this machine'),
  warnings: z
    .enum(['refuse', 'accept'])
    .default('refuse')
    .describe(
      'An answer that the server itself calls incomplete is no answer (refuse), or counts and is shown (accept)',
    ),
  timeout: shared.timeout,
};

const prometheus = z.strictObject({
  provider: z
    .literal('prometheus')
    .describe('An HTTP API with query_range: Prometheus, Thanos, Mimir, VictoriaMetrics'),
  ...prometheusShape,
  ...shared,
});

const file = z.strictObject({
  provider: z.literal('file').describe('Rows of a JSON or CSV file in the workspace; a query is the name of a column'),
  path: input
    .path()
    .regex(/\.(json|csv)$/i, 'a file named .json or .csv')
    .describe('Relative to the workspace'),
  'time-column': z.string().min(1).max(200).default('time').describe('Column with RFC 3339 times or Unix seconds'),
  ...shared,
});

const command = z.strictObject({
  provider: z.literal('command').describe('A program that prints {"points": [[time, number], …]} for one query'),
  command: z
    .array(z.string().min(1).max(4096))
    .min(1)
    .max(100)
    .describe('Program and arguments, no shell; {query}, {from}, {to} and {step} are filled in'),
  env: z
    .array(input.environmentVariable())
    .max(20)
    .default([])
    .describe('Names of the environment variables that the program gets'),
  ...shared,
});

/** Where measurements come from. Used as `metrics` of the rollout policy. */
export const metricsConfigSchema = z
  .discriminatedUnion('provider', [prometheus, file, command])
  .describe('Where measurements come from');

export type MetricsConfig = z.output<typeof metricsConfigSchema>;

/** What every Prometheus is reached by. */
export type PrometheusConfig = z.output<z.ZodObject<typeof prometheusShape>>;
