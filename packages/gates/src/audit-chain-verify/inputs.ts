import { input } from '@release-gates/core';
import * as z from 'zod';

const MAX_RECORDS = 1_000_000_000;

export const auditInputs = z.strictObject({
  log: input
    .path()
    .optional()
    .describe('The log. Default: the configured one, else .release-gates/audit/log.ndjson (predecessor: its own path)'),
  profile: input
    .choice(['release-gates', 'predecessor'])
    .default('release-gates')
    .describe('How its lines are spelled. Never guessed from the file: a forger could choose it then'),
  level: input
    .choice(['tail', 'sealed', 'deep'])
    .optional()
    .describe(
      'What to prove of the sealed records: tail (trusts storage), sealed (every byte), deep (every record). Default: sealed with a valid seal, else deep',
    ),
  requireLog: input.boolean().default(true).describe('Fail where there is no log or it holds no record'),
  requireState: input.boolean().default(false).describe('Fail where no last-seen state vouches for a record'),
  stateFile: input
    .path()
    .optional()
    .describe('Last-seen state, kept where writers of the log cannot write. Verification never writes it'),
  firstUse: input
    .boolean()
    .default(false)
    .describe('Accept that a given state file or checkpoint is not there yet; needs origin'),
  origin: input
    .text(256)
    .optional()
    .describe('Name of the log as configured here, e.g. example.com/owner/repository/log'),
  publicKeys: input
    .list()
    .default([])
    .describe(
      'Keys that may sign checkpoints: <name>+<id>+<base64>, or paths of files with one a line. From the base commit on a pull request',
    ),
  checkpoint: input.path().optional().describe('Signed checkpoint. Default: the one beside the log'),
  witnessKeys: input
    .list()
    .default([])
    .describe(
      'Keys of witnesses that must have cosigned a checkpoint of the log, as public-keys; they end the trust in one key',
    ),
  witnessed: input
    .list()
    .default([])
    .describe('Cosigned checkpoints, as the witnesses keep them. Default: the checkpoint'),
  witnessThreshold: input
    .integer({ min: 1, max: 100 })
    .optional()
    .describe('How many of the witnesses are needed; distinct keys count. Default: all of them'),
  witnessMaxAgeS: input.duration().default(0).describe('Oldest that a cosignature may be; 0: any age'),
  expectMin: input
    .integer({ min: 0, max: MAX_RECORDS })
    .default(0)
    .describe('Fewest records that the log must hold, known from elsewhere'),
  maxAgeS: input.duration().default(0).describe('Oldest that the last record may be; 0: any age'),
});

export type AuditInputs = z.output<typeof auditInputs>;
