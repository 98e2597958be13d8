import { SIGNING_MODES } from '@release-gates/core';
import * as z from 'zod';

const SIGNING =
  'required: nothing is signed off or goes out here unsigned. optional: the same in prod, a warning elsewhere. disabled: a signer is an error. Default: what the inputs of sign and the rollout policy ask';

const SIGNED_WAIVERS =
  'required: a waiver covers nothing unless enough keys of the role approval signed it. One that is signed must verify always';

function waiversSchema() {
  const path = z.string().min(1).max(1024);
  return z.strictObject({
    directory: path.default('.github/release-waivers'),
    signed: z.enum(['required', 'optional']).default('optional').describe(SIGNED_WAIVERS),
    'trust-root': path
      .default('.github/release-trust')
      .describe('Folder of the trust root that says whose signatures count'),
    'trust-root-sha256': z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional()
      .describe('SHA-256 of its 1.root.json'),
    'trust-root-version': z
      .int()
      .min(1)
      .optional()
      .describe('Smallest version of it that counts: who can delete a later one brings back what it revoked'),
  });
}

/** Built by the first who reads a configuration: it costs a step's start two milliseconds. */
function buildSchema() {
  const unitId = z.string().regex(/^[a-z][a-z0-9-]{1,63}$/);
  const profileName = z.string().regex(/^(?![-.])[A-Za-z0-9._-]{1,64}$/);
  const path = z.string().min(1).max(1024);
  const duration = z.union([z.int().min(0), z.string().max(32)]).describe('Seconds, or 90s, 15m, 12h, 30d');
  const unitMode = z.enum(['enforce', 'warn', 'off']);

  const unitSettings = z.strictObject({
    mode: unitMode.default('enforce').describe('enforce closes, warn only reports, off does not run'),
    required: z.boolean().default(true).describe('Missing or closed evidence of this unit closes the manifest'),
    quick: z.boolean().default(true).describe('Whether a quick preflight runs it too'),
    paths: z
      .array(z.string().min(1).max(1024))
      .min(1)
      .max(200)
      .optional()
      .describe('Globs: on a pull request the merge gate expects this unit only where one of them changed'),
    with: z.record(z.string().max(64), z.json()).default({}).describe('Inputs of the unit, as in its action'),
  });

  const profile = z.strictObject({
    strict: z.boolean().default(true).describe('Whether checks of level "should" close here'),
    signing: z.enum(SIGNING_MODES).optional().describe(SIGNING),
    units: z.record(unitId, unitMode).default({}).describe('Mode of single units here, over their own setting'),
  });

  return z
    .strictObject({
      version: z.literal(1),
      'version-source': z
        .string()
        .max(1024)
        .optional()
        .describe(
          'Where the version stands: package.json, pyproject.toml, Cargo.toml, FILE#/pointer, regex:FILE:PATTERN, git-tag, given:1.2.3',
        ),
      environment: profileName.default('prod').describe('Profile that applies where none is named'),
      environments: z
        .record(profileName, profile)
        .default({})
        .describe('Profiles over dev (not strict), staging, prod (strict)'),
      units: z.record(unitId, unitSettings).default({}).describe('Units that the preflight runs, in this order'),
      evidence: z
        .strictObject({
          directory: path.default('.release-gates'),
          'max-age': duration.optional().describe('Evidence older than this does not count'),
        })
        .prefault({}),
      waivers: waiversSchema().prefault({}),
      'audit-log': z
        .strictObject({ path: path.default('.release-gates/audit/log.ndjson') })
        .optional()
        .describe('Where operations record what they did; absent means no record'),
    })
    .describe('release-gates configuration, version 1');
}

let built: ReturnType<typeof buildSchema> | undefined;

/** `.github/release-gates.yml`. Strict: a key that is not known is an error with a suggestion. */
export function configurationSchema(): ReturnType<typeof buildSchema> {
  built ??= buildSchema();
  return built;
}

export type Configuration = z.output<ReturnType<typeof buildSchema>>;
export type UnitSettings = Configuration['units'][string];

/** What an absent file means. Parsed when it is asked for: the first parse costs a step's start several milliseconds. */
export function defaultConfiguration(): Configuration {
  return configurationSchema().parse({ version: 1 });
}
