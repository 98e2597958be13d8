import { input } from '@release-gates/core';
import * as z from 'zod';

export const compatInputs = z.strictObject({
  policy: input
    .path()
    .default('security/release_policy.json')
    .describe('Release policy: the version, the current schema and the schemas that can be read'),
  matrix: input
    .path()
    .default('security/release_compat_matrix.json')
    .describe('Compatibility matrix: the cases and the coverage they must reach'),
  requireReaders: input
    .boolean()
    .default(false)
    .describe('A case without a reader closes the gate; else it is shown as not proven'),
});

export type CompatInputs = z.output<typeof compatInputs>;
