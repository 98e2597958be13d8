import * as z from 'zod';

/** Limits for the numbers that the smoke hook prints: latency, memory, sizes and counts that are known beforehand. */
export const postChecksSchema = z
  .strictObject({
    limits: z
      .record(
        z.string().regex(/^[a-z][a-z0-9_]{0,63}$/),
        z
          .strictObject({ min: z.number().optional(), max: z.number().optional() })
          .refine(({ min, max }) => min !== undefined || max !== undefined, 'expected min, max or both'),
      )
      .refine((limits) => Object.keys(limits).length <= 64, 'at most 64 limits')
      .default({})
      .describe('Number that the smoke hook prints to its limits; one that is not printed cannot be told, and holds'),
  })
  .describe('Checks of what is live');

export type PostChecks = z.output<typeof postChecksSchema>;
