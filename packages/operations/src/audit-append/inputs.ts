import { input } from '@release-gates/core';
import * as z from 'zod';

export const appendInputs = z.strictObject({
  log: input.path().optional().describe('The log. Default: the configured one, else .release-gates/audit/log.ndjson'),
  action: input.text(256).describe('What was done, e.g. channel.promote'),
  actor: input.text(256).optional().describe('Who did it. Default: who started the run'),
  source: input.text(256).optional().describe('What it was done with. Default: the workflow, or cli'),
  status: input.text(64).default('ok').describe('How it ended'),
  context: input
    .text(32_768)
    .optional()
    .describe('JSON object with what belongs to it; no secrets, they stay for ever'),
  contextFile: input.path().optional().describe('File that holds the JSON object, instead of context'),
  waitS: input.duration({ minS: 0, maxS: 3600 }).default(30).describe('How long to wait for other writers'),
});

export type AppendInputs = z.output<typeof appendInputs>;
