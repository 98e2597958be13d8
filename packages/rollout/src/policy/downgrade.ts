import { compileGlobs, InputError } from '@release-gates/core';
import * as z from 'zod';
import type { DowngradeRule } from '../step/downgrade-policy.ts';
import { duration } from './duration.ts';

const generation = z.string().min(1).max(64);
const partName = z.string().min(1).max(256);

const partSchema = z.strictObject({
  name: partName.describe('What it is called in every release'),
  match: z
    .string()
    .min(1)
    .max(1024)
    .superRefine(checkGlob)
    .describe('Glob over the paths of artifacts; must match one artifact of each release: dist/app-*.tgz'),
});

function checkGlob(pattern: string, context: z.RefinementCtx): void {
  try {
    compileGlobs([pattern]);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    context.addIssue({ code: 'custom', message: 'a glob over paths, without a leading !' });
  }
}

const only = z.array(partName).max(32).default([]);

const ruleSchema = z.strictObject({
  id: z.string().min(1).max(64).describe('Names the rule in records'),
  from: generation.describe('Generation that is live'),
  to: generation.describe('Generation that may take its place: an older one, or the same'),
  'schema-compatible': z.boolean().describe('Whether the older one can use the schema as the newer one left it'),
  'only-live': only.describe('Parts that only what is live has, and that may go away'),
  'only-target': only.describe('Parts that only the target has, and that may come'),
});

/** What a release may be downgraded to. Read by environment, key by key, as the other knobs are. */
export const downgradeShape = {
  'needs-staging': z.boolean().default(true).describe('Whether it must have gone through staging first'),
  'staging-environment': z.string().min(1).max(63).default('staging').describe('Environment that counts as staging'),
  parts: z
    .array(partSchema)
    .max(32)
    .refine((parts) => isUnique(parts.map(({ name }) => name)), 'each name once')
    .default([])
    .describe(
      'What a release consists of. Where none is named, the parts of two releases are the same where their paths are, with {version} for the version of the release',
    ),
  'schema-part': partName
    .optional()
    .describe(
      'Part whose bytes are the schema: the same bytes, the same schema. Its name in parts, or its path with {version}',
    ),
  rules: z
    .array(ruleSchema)
    .max(100)
    .refine((rules) => isUnique(rules.map(({ from, to }) => JSON.stringify([from, to]))), 'each pair once')
    .default([])
    .describe(
      'Pairs of generations that a downgrade may cross; none by default. Within one generation a row is needed where the schema is another',
    ),
  barriers: z
    .array(generation)
    .max(100)
    .default([])
    .describe('Generations that changed keys or schema so that nothing older may follow them'),
  'bless-max': duration({ minS: 3600 }).prefault('90d').describe('Longest validity of a blessed target'),
};

function isUnique(names: readonly string[]): boolean {
  return new Set(names).size === names.length;
}

/** The rows of the policy as decisions know them. */
export function toDowngradeRules(rules: readonly z.output<typeof ruleSchema>[]): DowngradeRule[] {
  return rules.map(
    ({ id, from, to, 'schema-compatible': schemaCompatible, 'only-live': onlyLive, 'only-target': onlyTarget }) => ({
      id,
      from,
      to,
      schemaCompatible,
      onlyLive,
      onlyTarget,
    }),
  );
}
