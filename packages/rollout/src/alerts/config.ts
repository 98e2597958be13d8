import { input } from '@release-gates/core';
import * as z from 'zod';
import { prometheusShape } from '../metrics/config.ts';
import { commandConfigSchema } from '../traffic/command/command-config.ts';

const labelName = z.string().regex(/^[A-Za-z_][A-Za-z0-9_]{0,127}$/);
const PLACES = /^(?:[^{}]|\{(?:tenant|environment|region|segment)\})*$/;

const prometheus = z.strictObject({
  source: z.literal('prometheus').describe('Alerts that fire at a Prometheus, by its /api/v1/alerts'),
  ...prometheusShape,
  labels: z
    .record(
      labelName,
      z.string().max(256).regex(PLACES, 'a text that may hold {tenant}, {environment}, {region} or {segment}'),
    )
    .default({})
    .describe('Labels that an alert must have to count here; none: every alert counts'),
  ignore: z
    .array(z.string().min(1).max(256))
    .max(100)
    .default([])
    .describe('Names of alerts that never count, such as Watchdog, which always fires'),
});

const file = z.strictObject({
  source: z.literal('file').describe('A JSON file: {"at": "2026-11-20T12:00:00Z", "alerts": ["name", …]}'),
  path: input.path().describe('Relative to the workspace. Older than canary.max-metric-age it says nothing'),
});

const command = commandConfigSchema('place', '30s').extend({
  source: z.literal('command').describe('A program that prints {"alerts": ["name", …]} as its last line'),
});

const none = z.strictObject({
  source: z
    .literal('none')
    .describe('Nobody is alerted of anything here: said in a file that is reviewed, and never assumed'),
});

/** `alerts` of the rollout policy. */
export const alertsConfigSchema = z
  .discriminatedUnion('source', [prometheus, file, command, none])
  .describe('Who knows of open alerts. While one is open, or nobody can say, no freeze ends');

export type AlertsConfig = z.output<typeof alertsConfigSchema>;
