import { readFileSync } from 'node:fs';
import { type Check, foldVerdict, judge } from '@release-gates/core';
import { collectContext, FakeWorkspace } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { collect } from './collect.ts';
import { decide } from './decide.ts';
import { governanceInputs } from './inputs.ts';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

const POLICY = fixture('release_policy.json');
const CHANGES = fixture('CHANGES.md');

/** The predecessor's layout. */
const REPOSITORY: Readonly<Record<string, string>> = {
  'security/release_policy.json': POLICY,
  'CHANGES.md': CHANGES,
  'docs/RELEASE_AND_ROLLBACK.md': '# How\n',
  'writing_agent/__init__.py': '__version__ = "0.1.0"\n',
  'writing_agent/state_engine/context.py': 'schema_version = "2.1"\n',
  '.data/citation_verify_alert_events.json': '{"events": []}',
};

const SOURCES = {
  versionSource: 'regex:writing_agent/__init__.py:^__version__ = "([^"]+)"',
  schemaSource: 'regex:writing_agent/state_engine/context.py:^schema_version = "([^"]+)"',
};

async function run(
  files: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, unknown>> = SOURCES,
  version: string | null = '0.1.0',
): Promise<readonly Check[]> {
  const parsed = governanceInputs.parse(inputs);
  const context = collectContext({ workspace: new FakeWorkspace(files) });
  const subject = { ...context.subject, version };
  return decide(await collect(parsed, { ...context, subject }), parsed);
}

const verdict = (checks: readonly Check[]): string =>
  foldVerdict(checks.map((check) => judge(check, { mode: 'enforce', strict: true })));

const find = (checks: readonly Check[], id: string): Check | undefined => checks.find((check) => check.id === id);

describe('collect and decide', () => {
  it("takes the predecessor's repository as it is", async () => {
    const checks = await run(REPOSITORY);
    expect(verdict(checks)).toBe('pass');
    expect(find(checks, 'runtime_file_json::alert_events')?.outcome).toBe('pass');
    expect(find(checks, 'runtime_file_optional::alerts_config')?.outcome).toBe('not_applicable');
  });

  it('needs no more than a release policy and a change log', async () => {
    const files = { 'security/release_policy.json': '{"app_version": "1.4.0"}', 'CHANGELOG.md': '## v1.4.0\n' };
    expect(verdict(await run(files, { requireChangesVersion: true }, '1.4.0'))).toBe('pass');
  });

  it.each<[string, Record<string, string>, object, string, Partial<Check>]>([
    [
      'no release policy',
      { 'security/release_policy.json': '' },
      {},
      'release_policy_loaded',
      { outcome: 'fail', level: 'must' },
    ],
    [
      'a broken release policy, by line',
      { 'security/release_policy.json': POLICY.replace('"version": 1,', '"version": 1') },
      {},
      'release_policy_loaded',
      { outcome: 'fail', location: { file: 'security/release_policy.json', line: 3, pointer: '/version' } },
    ],
    [
      'a misspelt key, by line',
      { 'security/release_policy.json': POLICY.replace('app_version', 'app_verison') },
      {},
      'release_policy_loaded',
      { outcome: 'fail', location: { file: 'security/release_policy.json', line: 4, pointer: '/app_verison' } },
    ],
    [
      'a version that the policy does not state',
      { 'writing_agent/__init__.py': '__version__ = "0.1.1"\n' },
      {},
      'release_policy_app_version_match',
      { outcome: 'fail', location: { file: 'security/release_policy.json', line: 4, pointer: '/app_version' } },
    ],
    [
      'a schema that the policy does not state',
      { 'writing_agent/state_engine/context.py': 'schema_version = "2.2"' },
      {},
      'release_policy_schema_match',
      { outcome: 'fail' },
    ],
    [
      'a version file that is gone',
      { 'writing_agent/__init__.py': '' },
      {},
      'app_version_semver',
      { outcome: 'inconclusive' },
    ],
    [
      'no schema source where state is claimed',
      {},
      { schemaSource: undefined },
      'state_schema_version_format',
      { outcome: 'inconclusive' },
    ],
    [
      'a policy of the predecessor that is not valid',
      { 'security/ops_rbac_policy.json': fixture('ops_rbac_policy-unknown-role.json') },
      {},
      'ops_rbac_policy_loaded',
      { outcome: 'fail' },
    ],
    [
      'a policy that says nothing',
      { 'security/release_rollout_policy.json': '{}' },
      {},
      'release_rollout_policy_loaded',
      { outcome: 'fail' },
    ],
    ['a named policy that is gone', {}, { policies: ['oncall-roster'] }, 'oncall_roster_loaded', { outcome: 'fail' }],
    [
      'a given policy path that is gone',
      {},
      { opsRbacPolicy: 'rbac.yml' },
      'ops_rbac_policy_loaded',
      { outcome: 'fail' },
    ],
    ['a policy that nobody names', {}, {}, 'capacity_policy_loaded', { outcome: 'not_applicable' }],
    [
      'a policy of ones own',
      { 'my/policy.yml': 'a: 1\n' },
      { policies: ['my/policy.yml'] },
      'policy_loaded::my/policy.yml',
      { outcome: 'pass' },
    ],
    [
      'a policy of ones own that is a list',
      { 'my/policy.yml': '- a\n' },
      { policies: ['my/policy.yml'] },
      'policy_loaded::my/policy.yml',
      { outcome: 'fail' },
    ],
    [
      'a policy outside of the workspace',
      {},
      { compatMatrix: '../matrix.json' },
      'release_compat_matrix_loaded',
      { outcome: 'fail', actual: 'file.outside_workspace' },
    ],
    [
      'an odd baseline',
      { 'security/dependency_baseline.json': '{"version": "one", "levels": {}}' },
      {},
      'dependency_baseline_valid',
      { outcome: 'fail', level: 'must' },
    ],
    [
      'a run-time file of the wrong kind',
      { '.data/citation_verify_metrics_trends.json': '[]' },
      {},
      'runtime_file_json::metrics_trends',
      { outcome: 'fail' },
    ],
    [
      'a run-time file that is broken',
      { '.data/alerts_config.json': '{' },
      {},
      'runtime_file_json::alerts_config',
      { outcome: 'fail' },
    ],
    [
      'no change log',
      { 'CHANGES.md': '' },
      { requireChangesVersion: true },
      'changes_doc_exists',
      { outcome: 'fail', level: 'must' },
    ],
    [
      'a longer version in the change log',
      { 'CHANGES.md': '## 10.1.05\n' },
      {},
      'changes_mentions_current_version',
      { outcome: 'fail', level: 'may' },
    ],
    [
      'no document about releasing',
      {},
      { releaseDoc: 'docs/gone.md' },
      'release_doc_exists',
      { outcome: 'fail', level: 'must' },
    ],
  ])('%s', async (_name, changes, inputs, id, expected) => {
    const files = Object.fromEntries(
      Object.entries({ ...REPOSITORY, ...changes }).filter(([, content]) => content !== ''),
    );
    const given = Object.fromEntries(
      Object.entries({ ...SOURCES, ...inputs }).filter(([, value]) => value !== undefined),
    );
    expect(find(await run(files, given), id)).toMatchObject(expected);
  });

  it('refuses a policy name that is none, with a suggestion', async () => {
    await expect(run(REPOSITORY, { ...SOURCES, policies: ['oncal-roster'] })).rejects.toThrow(
      /did you mean "oncall-roster"/,
    );
  });

  it('reads policies from the base commit', async () => {
    const base = { 'security/release_policy.json': POLICY };
    const worktree = { ...REPOSITORY, 'security/release_policy.json': POLICY.replace('0.1.0', '6.6.6') };
    const workspace = new FakeWorkspace(worktree, { policyCommit: '2'.repeat(40), policies: base });
    const inputs = governanceInputs.parse(SOURCES);
    const facts = await collect(inputs, collectContext({ workspace }));
    expect(facts.policy).toMatchObject({ state: 'valid', value: { app_version: '0.1.0' } });
  });
});
