import * as z from 'zod';
import { commandTrafficSchema } from './command/command-traffic.ts';
import { fileTrafficSchema } from './file/file-config.ts';
import { haproxyTrafficSchema } from './haproxy/haproxy-config.ts';
import { noTrafficSchema } from './no-traffic.ts';

/** `traffic` of the rollout policy. */
export const trafficConfigSchema = z
  .discriminatedUnion('adapter', [commandTrafficSchema, haproxyTrafficSchema, fileTrafficSchema, noTrafficSchema])
  .describe('How the traffic of a channel is moved and where it is looked at');

export type TrafficConfig = z.output<typeof trafficConfigSchema>;
