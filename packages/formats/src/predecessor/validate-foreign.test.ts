import { InputError, parseStrictJson } from '@release-gates/core';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { dependencyBaselineSchema } from './dependency-baseline.ts';
import { drillSignaturePolicySchema } from './drill-signature-policy.ts';
import { opsRbacPolicySchema } from './ops-rbac-policy.ts';
import { releaseChannelsSchema } from './release-channels.ts';
import { compatCaseSchema, compatMatrixSchema } from './release-compat-matrix.ts';
import { releasePolicySchema } from './release-policy.ts';
import { validateForeign } from './validate-foreign.ts';

const CASE = { direction: 'upgrade', from_version: '1.0.0', from_schema: '2.0', state_fixture: 'a.json' };
const LEVELS = { info: 0, low: 0, moderate: 0, high: 0, critical: 0, unknown: 0, total: 0 };

function validate(schema: z.ZodType, content: unknown): unknown {
  const bytes = new TextEncoder().encode(JSON.stringify(content, null, 2));
  return validateForeign(schema, parseStrictJson(bytes, { file: 'policy.json' }));
}

function problemsOf(schema: z.ZodType, content: unknown): string[] {
  try {
    validate(schema, content);
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map((problem) => `${problem.where?.line} ${problem.where?.pointer} ${problem.code}`);
  }
}

describe('files as the predecessor wrote them', () => {
  it.each<[string, z.ZodType, unknown]>([
    [
      'release policy',
      releasePolicySchema,
      {
        version: 1,
        description: 'ours',
        app_version: '0.1.0',
        state_schema: { current: '2.1', backward_read_compatible: ['2.0', '2.1'], notes: 'x' },
        runtime_data: { files: [{ path: '.data/a.json', kind: 'json_object', required: false }] },
      },
    ],
    [
      'compatibility matrix',
      compatMatrixSchema,
      { version: 1, rules: { enforce_runtime_contract: true }, cases: [CASE] },
    ],
    [
      'signature policy',
      drillSignaturePolicySchema,
      {
        version: 1,
        required: false,
        required_in_strict: false,
        require_signing_key: true,
        algorithm: 'hmac-sha256',
        key_env: 'WA_ROLLBACK_DRILL_SIGNING_KEY',
        key_id_env: 'WA_ROLLBACK_DRILL_SIGNING_KEY_ID',
        max_signature_age_s: 2592000,
      },
    ],
    [
      'access policy',
      opsRbacPolicySchema,
      { version: 1, roles: { admin: ['*'] }, principals: [{ id: 'ops', role: 'admin', token_env: 'OPS_TOKEN' }] },
    ],
    ['baseline', dependencyBaselineSchema, { version: 1, levels: { npm_prod: LEVELS, npm_dev: LEVELS, pip: LEVELS } }],
    [
      'channels',
      releaseChannelsSchema,
      {
        version: 1,
        updated_at: 1.5,
        channels: { canary: { version: '', rollout_percent: 0 }, stable: { version: '', rollout_percent: 0 } },
        history: [
          { ts: 1, action: 'rollback', channel: 'stable', from_version: 'b', to_version: 'a', reason: 'drill' },
        ],
      },
    ],
  ])('%s', (_name, schema, content) => {
    expect(problemsOf(schema, content)).toEqual([]);
  });
});

describe('what the predecessor let pass', () => {
  it.each<[string, z.ZodType, unknown, string[]]>([
    ['a version that is none', releasePolicySchema, { app_version: '1.0' }, ['2 /app_version schema.invalid']],
    ['a misspelt key', releasePolicySchema, { app_verison: '1.0.0' }, ['2 /app_verison schema.unknown_key']],
    [
      'a misspelt key further down',
      releasePolicySchema,
      { state_schema: { current: '1.0', backward_read_compatable: ['1.0'] } },
      ['4 /state_schema/backward_read_compatable schema.unknown_key'],
    ],
    [
      'an unknown kind',
      releasePolicySchema,
      { runtime_data: { files: [{ path: 'a', kind: 'json' }] } },
      ['6 /runtime_data/files/0/kind schema.invalid'],
    ],
    ['an array', releasePolicySchema, [], ['1  schema.invalid']],
    [
      'a rule as text',
      compatMatrixSchema,
      { rules: { require_failure_mode_case: 'false' } },
      ['3 /rules/require_failure_mode_case schema.invalid'],
    ],
    [
      'a misspelt rule',
      compatMatrixSchema,
      { rules: { require_failure_mode_cases: true } },
      ['3 /rules/require_failure_mode_cases schema.unknown_key'],
    ],
    [
      'a schema version twice',
      compatMatrixSchema,
      { schema_versions: ['1.0', '1.0'] },
      ['2 /schema_versions schema.invalid'],
    ],
    ['expect_readable: 0', compatCaseSchema, { ...CASE, expect_readable: 0 }, ['6 /expect_readable schema.invalid']],
    [
      'expect_readable: "false"',
      compatCaseSchema,
      { ...CASE, expect_readable: 'false' },
      ['6 /expect_readable schema.invalid'],
    ],
    [
      'two readers',
      compatCaseSchema,
      { ...CASE, reader: { json_schema: 'a', command: ['b'] } },
      ['6 /reader schema.invalid'],
    ],
    ['no reader in reader', compatCaseSchema, { ...CASE, reader: {} }, ['6 /reader schema.invalid']],
    [
      'a command as text',
      compatCaseSchema,
      { ...CASE, reader: { command: 'sh -c x' } },
      ['7 /reader/command schema.invalid'],
    ],
    [
      'a misspelt reader',
      compatCaseSchema,
      { ...CASE, reader: { json_shema: 'a' } },
      ['7 /reader/json_shema schema.unknown_key', '6 /reader schema.invalid'],
    ],
    ['algorithm none', drillSignaturePolicySchema, { algorithm: 'none' }, ['2 /algorithm schema.invalid']],
    [
      'a key instead of its variable',
      drillSignaturePolicySchema,
      { key_env: 's3cret-value!' },
      ['2 /key_env schema.invalid'],
    ],
    [
      'a role that is not defined',
      opsRbacPolicySchema,
      { roles: {}, principals: [{ id: 'a', role: 'root' }] },
      ['6 /principals/0/role schema.invalid'],
    ],
    [
      'one id twice',
      opsRbacPolicySchema,
      {
        roles: { r: [] },
        principals: [
          { id: 'a', role: 'r' },
          { id: 'a', role: 'r' },
        ],
      },
      ['11 /principals/1/id schema.invalid'],
    ],
    [
      'a level that is text',
      dependencyBaselineSchema,
      { version: 1, levels: { npm_prod: { ...LEVELS, high: '0' }, npm_dev: LEVELS, pip: LEVELS } },
      ['8 /levels/npm_prod/high schema.invalid'],
    ],
    [
      'a version that is text',
      dependencyBaselineSchema,
      { version: 'one', levels: { npm_prod: LEVELS, npm_dev: LEVELS, pip: LEVELS } },
      ['2 /version schema.invalid'],
    ],
    [
      'a percent beyond 100',
      releaseChannelsSchema,
      { channels: { stable: { version: '', rollout_percent: 101 } } },
      ['5 /channels/stable/rollout_percent schema.invalid'],
    ],
  ])('%s', (_name, schema, content, problems) => {
    expect(problemsOf(schema, content)).toEqual(problems);
  });
});

it('an extra key is harmless beside the key it resembles', () => {
  expect(problemsOf(releasePolicySchema, { version: 1, versions: ['x'], app_version: '1.0.0' })).toEqual([]);
});
