import { input } from '@release-gates/core';
import * as z from 'zod';

export const adapterContractInputs = z.strictObject({
  contract: input
    .path()
    .default('security/release_traffic_adapter_contract.json')
    .describe('Contract of the commands that move traffic: their placeholders, and examples of them'),
  commandTemplate: input
    .text(8192)
    .optional()
    .describe(
      'The command that will really move traffic: a JSON list of arguments, or one text in the grammar of the contract',
    ),
  requireRuntimeCommand: input.boolean().default(false).describe('Without command-template the gate is closed'),
});

export type AdapterContractInputs = z.output<typeof adapterContractInputs>;
