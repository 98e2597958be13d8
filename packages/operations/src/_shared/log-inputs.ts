import { input } from '@release-gates/core';

/** Which log. */
export const logInputs = {
  log: input.path().optional().describe('The log. Default: the configured one, else .release-gates/audit/log.ndjson'),
  profile: input
    .choice(['release-gates', 'predecessor'])
    .default('release-gates')
    .describe('How its lines are spelled'),
};

/** Which log, and whose signature of it counts. */
export const signedLogInputs = {
  ...logInputs,
  origin: input.text(256).describe('Name of the log, as it was signed'),
  publicKeys: input
    .list()
    .describe('Keys that may have signed: <name>+<id>+<base64>, or paths of files with one a line'),
};
