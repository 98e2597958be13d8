import * as z from 'zod';

const names = (text: string) => z.array(z.string().min(1).max(128)).max(100).optional().describe(text);

/** One example of an adapter's command. */
export const trafficAdapterSchema = z.looseObject({
  id: z.string().max(256).optional().describe('Names the adapter; default adapter_<position>'),
  kind: z.string().max(256).optional().describe('What it talks to'),
  description: z.string().max(4096).optional().describe('What it does'),
  required_placeholders: names('Placeholders that its command must have, beside those of the contract'),
  command_template: z
    .union([z.string().max(8192), z.array(z.string().max(8192)).max(256)])
    .optional()
    .describe('Program and arguments as a list, or as one text that is split like a shell would, without a shell'),
});
export type TrafficAdapter = z.output<typeof trafficAdapterSchema>;

const contract = z.looseObject({
  version: z.int().min(1).optional().describe('Version of this file'),
  placeholders: z
    .looseObject({
      allowed: names('Placeholders that a command may have; default all that are supported'),
      required: names('Placeholders that every command must have; default action and target_version'),
      recommended: names('Placeholders that a command should have; default none'),
    })
    .prefault({})
    .describe('What commands may, must and should have'),
  rules: z
    .looseObject({ require_examples: z.boolean().default(true).describe('At least one adapter is listed') })
    .prefault({})
    .describe('What the contract demands of itself'),
});

/** `security/release_traffic_adapter_contract.json`. */
export const trafficAdapterContractSchema = contract
  .extend({ adapters: z.array(trafficAdapterSchema).max(1000).default([]).describe('Examples of commands') })
  .describe('Traffic adapter contract');

/** The same without a look at the adapters: whoever judges those one by one lets no bad one hide the others. */
export const trafficAdapterContractFrameSchema = contract
  .extend({ adapters: z.array(z.json()).max(1000).default([]).describe('Examples of commands') })
  .describe('Traffic adapter contract');
export type TrafficAdapterContractFrame = z.output<typeof trafficAdapterContractFrameSchema>;
