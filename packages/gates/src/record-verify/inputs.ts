import { input } from '@release-gates/core';
import { DEFAULT_POLICY_PATH } from '@release-gates/rollout';
import * as z from 'zod';

export const recordVerifyInputs = z.strictObject({
  ledger: input
    .path()
    .optional()
    .describe('Folder with the channels: a ledger, an export of one, a checkout of its branch. Default: by the policy'),
  policy: input
    .path()
    .default(DEFAULT_POLICY_PATH)
    .describe('The rollout policy; says where the ledger is, which may be a branch. Not needed beside a ledger'),
  channel: input
    .text(256)
    .optional()
    .describe('Id of the channel: tenant.environment[.region[.segment]]. Default: all'),
  transition: input
    .id()
    .optional()
    .describe('Id of the transition to begin at. Default: the one that brought what is live; needs one channel'),
  record: input
    .path()
    .optional()
    .describe(
      'Begin at this file instead: <channel>/records/<kind>-<12 hex>.json, relative to the folder of the ledger',
    ),
  auditLog: input
    .path()
    .optional()
    .describe(
      'Audit log to hold the ledger against: the runs of a rollout name in it what they wrote. Default: the configured one, where no ledger is named',
    ),
  expectedSha256: input
    .sha256()
    .optional()
    .describe('SHA-256 of the record to begin at, from a place that whoever writes the ledger cannot change'),
});

export type RecordVerifyInputs = z.output<typeof recordVerifyInputs>;
