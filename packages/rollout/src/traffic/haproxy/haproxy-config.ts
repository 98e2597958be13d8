import * as z from 'zod';
import { duration } from '../../policy/duration.ts';
import { slot } from '../../state/schema.ts';
import { SOCKET_ADDRESS } from './socket-address.ts';

/** What HAProxy allows in names; free of blanks, `;`, `/` and `\`, which end or join commands. */
const name = z
  .string()
  .max(256)
  .regex(
    /^(?:[A-Za-z0-9_.:-]|\{(?:tenant|environment|region|segment)\})+$/,
    'a name of A-Z a-z 0-9 _ . : -, which may hold {tenant}, {environment}, {region} or {segment}',
  );

const bySlot = (text: string) =>
  z
    .record(slot, name)
    .refine((map) => Object.keys(map).length === 2, 'exactly two slots')
    .refine((map) => new Set(Object.values(map)).size === Object.keys(map).length, 'each slot with another name')
    .describe(text);

const common = {
  adapter: z.literal('haproxy').describe("HAProxy's runtime API, level admin"),
  sockets: z
    .array(z.string().max(300).regex(SOCKET_ADDRESS, 'unix:<path> or tcp:<host>:<port>'))
    .min(1)
    .max(16)
    .describe(
      'Runtime sockets, unix:<path> or tcp:<host>:<port>; more than one where several HAProxys share the traffic',
    ),
  timeout: duration({ minS: 1, maxS: 60 }).prefault('5s').describe('For one exchange with one socket. Default 5s'),
};

export const haproxyWeightSchema = z
  .strictObject({
    ...common,
    mode: z.literal('weight').describe('Both slots are servers of one backend; their weights are the shares, exactly'),
    backend: name.describe('The backend; nothing but the two servers takes traffic in it'),
    servers: bySlot('Slot to its server'),
  })
  .describe('HAProxy, shares as weights of servers');

export const haproxyMapSchema = z
  .strictObject({
    ...common,
    mode: z.literal('map').describe('Each slot is a backend; an entry of a map holds the share of one in basis points'),
    map: z
      .strictObject({
        file: z
          .string()
          .max(512)
          .regex(
            /^(?:[A-Za-z0-9_./#:-]|\{(?:tenant|environment|region|segment)\})+$/,
            'a path or #id without blanks, which may hold {tenant} and the like',
          )
          .describe('The map as the configuration of HAProxy names it'),
        key: name.describe('Key of the entry'),
        slot: slot.describe('Slot whose share the entry holds; the other gets the rest'),
      })
      .describe('Where the share stands: 0 to 10000'),
    backends: bySlot('Slot to its backend'),
  })
  .refine((config) => Object.hasOwn(config.backends, config.map.slot), {
    path: ['map', 'slot'],
    message: 'one of the slots of backends',
  })
  .describe('HAProxy, share in a map, the same users stay in');

export const haproxyTrafficSchema = z.discriminatedUnion('mode', [haproxyWeightSchema, haproxyMapSchema]);

export type HaproxyWeightConfig = z.output<typeof haproxyWeightSchema>;
export type HaproxyMapConfig = z.output<typeof haproxyMapSchema>;
