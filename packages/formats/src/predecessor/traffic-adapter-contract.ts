import * as z from 'zod';

const placeholders = z.array(z.string().min(1).max(128)).max(100).optional();

/** `security/release_traffic_adapter_contract.json`. */
export const trafficAdapterContractSchema = z
  .looseObject({
    placeholders: z
      .looseObject({ allowed: placeholders, required: placeholders, recommended: placeholders })
      .optional(),
    rules: z.looseObject({ require_examples: z.boolean().optional() }).optional(),
    adapters: z
      .array(
        z.looseObject({
          id: z.string().max(256).optional(),
          kind: z.string().max(256).optional(),
          description: z.string().max(4096).optional(),
          required_placeholders: placeholders,
          command_template: z.string().max(8192),
        }),
      )
      .max(1000)
      .default([]),
  })
  .describe('Traffic adapter contract');
