import * as z from 'zod';
import { slot } from '../../state/schema.ts';
import { commandConfigSchema } from './command-config.ts';

const pointer = z
  .string()
  .max(1024)
  .regex(/^(?:\/(?:[^~/]|~[01])*)*$/, 'a JSON pointer such as /spec/rules/0/backendRefs');

const weightsSchema = z
  .strictObject({
    weights: pointer.describe('JSON pointer to the list of weighted targets in what the command prints'),
    name: pointer.describe('JSON pointer to the name in an entry of the list'),
    weight: pointer.describe(
      'JSON pointer to the weight in an entry of the list; an entry without one is not understood',
    ),
    slots: z
      .record(slot, z.string().min(1).max(2048))
      .refine((map) => Object.keys(map).length === 2, 'exactly two slots')
      .refine((map) => new Set(Object.values(map)).size === Object.keys(map).length, 'each slot with another name')
      .describe('Slot to the name of its target; another target with a weight makes the share unknown'),
  })
  .describe('From the weights of all targets');

const percentSchema = z
  .strictObject({
    percent: pointer.describe('JSON pointer to a number from 0 to 100, or a text of one'),
    of: slot.describe('Slot whose share that is; the other one has the rest'),
  })
  .describe('From one number');

/** A command that looks at the router. */
export const readConfigSchema = commandConfigSchema('place', '30s').extend({
  share: z
    .union([weightsSchema, percentSchema])
    .optional()
    .describe('Where the share stands in the JSON document that the command prints; default {"percent": n}, of {slot}'),
});

export type ReadConfig = z.output<typeof readConfigSchema>;
export type ShareConfig = NonNullable<ReadConfig['share']>;
