import { input } from '@release-gates/core';
import * as z from 'zod';

export const publishInputs = z.strictObject({
  log: input.path().optional().describe('The log. Default: the configured one, else .release-gates/audit/log.ndjson'),
  profile: input
    .choice(['release-gates', 'predecessor'])
    .default('release-gates')
    .describe('How its lines are spelled'),
  origin: input.text(256).describe('Name of the log, as it was signed'),
  publicKeys: input
    .list()
    .describe('Keys that may have signed: <name>+<id>+<base64>, or paths of files with one a line'),
  folder: input.path().describe('Folder to publish in: a checkout of a branch, or what a static site is made of'),
  cosigned: input
    .list()
    .default([])
    .describe(
      'Checkpoints that witnesses handed back: their cosignatures of the same checkpoint are published with it',
    ),
  witnessKeys: input.list().default([]).describe('Keys of the witnesses, as public-keys'),
  compareAll: input
    .boolean()
    .default(false)
    .describe('Compare every published file with the log, not only what was added since the last time'),
});

export type PublishInputs = z.output<typeof publishInputs>;
