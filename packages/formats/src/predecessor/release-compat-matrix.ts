import * as z from 'zod';
import { schemaVersionText } from './release-policy.ts';

const rule = (text: string, fallback = false) => z.boolean().default(fallback).describe(text);
/** How the target version reads a fixture: exactly one of `json_schema` and `command`. */
export const readerSchema = z
  .strictObject({
    json_schema: z
      .string()
      .min(1)
      .max(1024)
      .optional()
      .describe('JSON Schema of the target version, relative to the workspace'),
    command: z
      .array(z.string().max(8192))
      .min(1)
      .max(100)
      .optional()
      .describe(
        'Program and arguments of the target version; no shell. {fixture} is replaced by the path, which is else appended. Exit code 0: it reads the fixture; another: it refuses it',
      ),
    input: z
      .enum(['argument', 'stdin'])
      .optional()
      .describe('How the command gets the fixture: its path as an argument (default), or its bytes on standard input'),
    prints: z
      .enum(['nothing', 'state'])
      .optional()
      .describe('state: the command prints, as one JSON document, what it made of the fixture, and that is judged too'),
    required_fields: z
      .array(z.string().min(1).max(256))
      .max(1000)
      .optional()
      .describe('Top-level fields that the printed state must have; default those of the fixture'),
    timeout_s: z.int().min(1).max(3600).optional().describe('Seconds until the command is ended; default 60'),
  })
  .refine((reader) => (reader.json_schema === undefined) !== (reader.command === undefined), {
    error: 'exactly one of json_schema and command',
  });
export type Reader = z.output<typeof readerSchema>;

const text = (limit: number) => z.string().min(1).max(limit);

/** Words and versions are plain text here and judged by checks of their own, which a negative case may expect to fail. */
export const compatCaseSchema = z.looseObject({
  id: text(200).optional().describe('Names the case in its checks; default case_<position>'),
  direction: text(64).describe('upgrade or rollback: which way state crosses versions'),
  from_version: text(256).describe('Version that wrote the fixture'),
  to_version: text(256).optional().describe('Version that reads it; default app_version of the release policy'),
  from_schema: text(64).describe('Schema version that the fixture itself states'),
  to_schema: text(64)
    .optional()
    .describe('Schema version of the reader; default the current one of the release policy'),
  state_fixture: text(1024).describe('JSON, YAML or TOML file, relative to the workspace'),
  expect_readable: z
    .boolean()
    .default(true)
    .describe('false: a negative case, which must fail for exactly the reasons it names'),
  allow_forward_schema_source: z
    .boolean()
    .default(false)
    .describe('A rollback may read state of a newer schema than the current one'),
  expected_failed_checks: z
    .array(z.string().min(1).max(128))
    .max(100)
    .default([])
    .describe('Negative cases: exactly the case checks that must fail'),
  reader: readerSchema.optional().describe('How the target version reads the fixture; without it nothing is proven'),
  schema_pointer: z
    .string()
    .regex(/^(\/|$)/, 'a JSON pointer')
    .optional()
    .describe('Where the fixture states its schema version; default that of the matrix'),
});
export type CompatCase = z.output<typeof compatCaseSchema>;

const rules = z.looseObject({
  require_upgrade_case_for_current_schema: rule('An upgrade to the current schema', true),
  require_rollback_case_for_current_schema: rule('A rollback to the current schema', true),
  require_n_minus_one_upgrade_case: rule('An upgrade from the schema exactly one step before the current one'),
  require_n_plus_one_upgrade_case: rule('An upgrade from the current schema to the one exactly one step after it'),
  require_n_plus_one_rollback_case: rule('A rollback from the schema exactly one step after the current one to it'),
  require_failure_mode_case: rule('A negative case between the current schema and one exactly one step away'),
  enforce_runtime_contract: rule('The runtime_data files of the release policy are judged too', true),
});

/**
 * `security/release_compat_matrix.json`. Cases are validated one by one, so that one bad case does not hide the others.
 * Ours beyond the predecessor: `reader`, `schema_pointer` and `schema_versions`.
 */
export const compatMatrixSchema = z
  .looseObject({
    version: z.int().min(1).optional().describe('Version of this file'),
    schema_pointer: z
      .string()
      .regex(/^(\/|$)/, 'a JSON pointer')
      .default('/schema_version')
      .describe('Where a fixture states its schema version'),
    schema_versions: z
      .array(schemaVersionText)
      .max(1000)
      .refine((list) => new Set(list).size === list.length, { error: 'each schema version once' })
      .optional()
      .describe('Every schema version in the order of release: neighbours are one step apart. Default: by number'),
    cases: z.array(z.json()).max(1000).default([]).describe('What must be readable, and what must not'),
    rules: rules.prefault({}),
  })
  .describe('Compatibility matrix');

export type CompatMatrix = z.output<typeof compatMatrixSchema>;
