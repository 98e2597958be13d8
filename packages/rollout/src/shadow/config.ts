import { input } from '@release-gates/core';
import * as z from 'zod';
import { duration } from '../policy/duration.ts';
import { httpAddress } from '../policy/http-address.ts';
import { slot } from '../state/schema.ts';
import { commandConfigSchema } from '../traffic/command/command-config.ts';

/** So many pairs are looked at, and no more. */
export const MAX_PAIRS = 10_000;

const headerName = z.string().regex(/^[a-z0-9-]{1,64}$/, 'a name of a header, lower case');

const judged = {
  'min-pairs': z
    .int()
    .min(1)
    .max(MAX_PAIRS)
    .default(100)
    .describe('Pairs that must have been compared; with fewer it waits'),
  'max-different-percent': z
    .number()
    .min(0)
    .lt(100)
    .default(0)
    .describe('Share of the compared pairs that may differ, percent'),
  'on-difference': z
    .enum(['wait', 'abort'])
    .default('wait')
    .describe(
      'What more differences do. wait: the candidate stays in shadow until a person decides; abort: it is taken back, and may be started again',
    ),
  ignore: z
    .array(
      z
        .string()
        .max(1024)
        .regex(/^(?:\/(?:[^~/]|~[01])*)+$/, 'a JSON pointer such as /items/*/price'),
    )
    .max(200)
    .default([])
    .describe('JSON pointers to what may differ, with everything below; a segment * is any key or index'),
  'number-tolerance': z
    .number()
    .min(0)
    .max(0.5)
    .default(0)
    .describe('How far two numbers may be apart, as a share of the larger one; 0.001 is a thousandth'),
};

const replay = z.strictObject({
  source: z
    .literal('replay')
    .describe('Requests of a file are sent to both releases, and to what is live once more to see what varies anyway'),
  requests: input
    .path()
    .regex(/\.(json|ndjson|jsonl)$/, 'a file named .json, .ndjson or .jsonl')
    .describe(
      'Relative to the workspace: objects with method, path, headers, body and id; of these only path is needed',
    ),
  addresses: z
    .record(slot, httpAddress())
    .refine((map) => Object.keys(map).length === 2, 'exactly two addresses')
    .refine((map) => new Set(Object.values(map)).size === Object.keys(map).length, 'two different addresses')
    .describe('Base addresses, by the names of the two slots, or as live and candidate'),
  'token-env': input
    .environmentVariable()
    .optional()
    .describe(
      'Name of the environment variable that holds a bearer token for both; sent over https, or to this machine',
    ),
  'release-header': headerName
    .optional()
    .describe('Header in which a release tells its id, commit or version; an answer of another one counts for nothing'),
  headers: z.array(headerName).max(50).default(['content-type']).describe('Headers of the answers that are compared'),
  'unsafe-methods': z
    .boolean()
    .default(false)
    .describe('Whether POST, PUT, PATCH and DELETE are sent as well; each goes to what is live twice'),
  timeout: duration({ minS: 1, maxS: 60 }).prefault('5s').describe('For one answer'),
  concurrency: z.int().min(1).max(32).default(4).describe('Requests under way at one time'),
  ...judged,
});

const file = z.strictObject({
  source: z.literal('file').describe('Pairs of outputs that a mirroring proxy or a job wrote, one JSON object a line'),
  path: input.path().describe('Relative to the workspace. Older than canary.max-metric-age it says nothing'),
  ...judged,
});

const command = commandConfigSchema('place', '5m').extend({
  source: z.literal('command').describe('A program that prints such lines; nothing of what it prints is shown'),
  ...judged,
});

/** `shadow-outputs` of the rollout policy. */
export const shadowConfigSchema = z
  .discriminatedUnion('source', [replay, file, command])
  .describe('At 0 %: what a candidate answers is held against what is live answers, and kept from everybody');

export type ShadowConfig = z.output<typeof shadowConfigSchema>;
export type ShadowSource = ShadowConfig['source'];
export type ShadowConfigOf<S extends ShadowSource> = ShadowConfig & { readonly source: S };
