import { input } from '@release-gates/core';
import { SLO_MEASURES, type SloMeasure } from '@release-gates/formats';
import * as z from 'zod';

const query = z.string().min(1).max(20_000);
const measures = Object.fromEntries(SLO_MEASURES.map((measure) => [measure, query.optional()])) as Record<
  SloMeasure,
  z.ZodOptional<typeof query>
>;

/** Where service level objectives stand. Used as `slo` of the rollout policy. */
export const sloConfigSchema = z
  .strictObject({
    files: z
      .array(input.path())
      .max(50)
      .default([])
      .describe('OpenSLO v1 documents, YAML or JSON, relative to the workspace'),
    targets: input.path().optional().describe('SLO targets as the predecessor keeps them: security/slo_targets.json'),
    measures: z
      .strictObject(measures)
      .prefault({})
      .describe('Queries for what the targets measure; without one, a file or command is asked for the name itself'),
  })
  .refine((config) => config.files.length > 0 || config.targets !== undefined, {
    message: 'expected files or targets: without an objective there is no error budget',
  })
  .describe('Service level objectives');

export type SloConfig = z.output<typeof sloConfigSchema>;
