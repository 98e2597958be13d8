import { input } from '@release-gates/core';
import * as z from 'zod';
import { slot } from '../../state/schema.ts';
import { commandConfigSchema } from '../command/command-config.ts';
import { readConfigSchema } from '../command/read-config.ts';

const bySlot = <T extends z.ZodType<string>>(value: T, text: string) =>
  z
    .record(slot, value)
    .refine((map) => Object.keys(map).length === 2, 'exactly two slots')
    .refine((map) => new Set(Object.values(map)).size === Object.keys(map).length, 'each slot with another value')
    .describe(text);

const common = {
  adapter: z.literal('file').describe('A file that the router reads'),
  path: input
    .path()
    .describe('The file, relative to the workspace; replaced as a whole, so a reader never sees half of it'),
  reload: commandConfigSchema('request', '30s')
    .optional()
    .describe('Tells the router, where it does not watch the file'),
  read: readConfigSchema
    .optional()
    .describe('Looks at the router itself; without it the file is believed, which is shown as not proven'),
};

export const flagdSchema = z
  .strictObject({
    ...common,
    format: z.literal('flagd').describe('A flag file of flagd (OpenFeature) in JSON'),
    flag: z.string().min(1).max(256).describe('Key of the flag; its targeting is one fractional rule'),
    variants: bySlot(z.string().min(1).max(256), 'Slot to its variant'),
  })
  .describe('flagd, fractional targeting with two variants');

export const nginxSplitSchema = z
  .strictObject({
    ...common,
    format: z
      .literal('nginx-split')
      .describe('An include of nginx with one split_clients block; the file is ours alone'),
    variable: z
      .string()
      .max(128)
      .regex(/^[a-z](?:[a-z0-9_]|\{(?:tenant|environment|region|segment)\})*$/, 'a name of a-z 0-9 _ without $')
      .describe('Variable that gets the value of the slot, without $'),
    key: z
      .string()
      .regex(/^[A-Za-z0-9_${}.:-]{1,256}$/, 'a text of nginx without blanks and quotes')
      .describe(
        'What decides where a request goes, such as ${remote_addr}${http_user_agent}; equal keys stay together',
      ),
    values: bySlot(
      z
        .string()
        .max(512)
        .regex(/^(?:[A-Za-z0-9_.:-]|\{(?:tenant|environment|region|segment)\})+$/, 'a word'),
      'Slot to the value of the variable, such as the name of an upstream',
    ),
  })
  .describe('nginx, split_clients');

export const fileTrafficSchema = z.discriminatedUnion('format', [flagdSchema, nginxSplitSchema]);

export type FlagdConfig = z.output<typeof flagdSchema>;
export type NginxSplitConfig = z.output<typeof nginxSplitSchema>;
