import type { ContractCase } from '../_shared/contract-case.ts';
import type { GovernanceFacts } from './facts.ts';
import type { GovernanceInputs } from './inputs.ts';

const SHA = 'a'.repeat(64);

/** A repository that has only a release policy and a change log. */
export const smallRepository: GovernanceFacts = {
  version: { state: 'found', version: '1.4.0', source: 'package.json', file: 'package.json', line: 3 },
  schema: { state: 'not_configured' },
  policy: {
    state: 'valid',
    path: 'security/release_policy.json',
    sha256: SHA,
    value: { app_version: '1.4.0' },
    lines: { '/app_version': 3 },
  },
  policies: [
    {
      check: 'ops_rbac_policy_loaded',
      what: 'operations access policy',
      level: 'should',
      required: false,
      document: { state: 'absent', path: 'security/ops_rbac_policy.json' },
    },
  ],
  runtimeFiles: [{ name: 'alert_events', kind: 'json_array', pattern: '.data/alert_events.json', documents: [] }],
  changeLog: {
    path: 'CHANGELOG.md',
    state: 'present',
    reason: null,
    candidates: [{ line: 5, text: '## [1.4.0] - 2026-11-20' }],
  },
  releaseDoc: { path: 'docs/RELEASE_AND_ROLLBACK.md', state: 'absent', bytes: 0, required: false },
};

/** A repository with stored state and everything the predecessor had. */
export const fullRepository: GovernanceFacts = {
  ...smallRepository,
  schema: { state: 'found', version: '2.1', source: 'regex:context.py:x', file: 'context.py', line: 9 },
  policy: {
    state: 'valid',
    path: 'security/release_policy.json',
    sha256: SHA,
    value: {
      version: 1,
      app_version: '1.4.0',
      state_schema: { current: '2.1', backward_read_compatible: ['2.0', '2.1'] },
      runtime_data: { files: [] },
    },
    lines: { '/app_version': 3, '/state_schema/current': 5, '/state_schema/backward_read_compatible': 6 },
  },
  policies: [
    {
      check: 'ops_rbac_policy_loaded',
      what: 'operations access policy',
      level: 'should',
      required: true,
      document: { state: 'valid', path: 'security/ops_rbac_policy.json', sha256: SHA, value: 3, lines: {} },
    },
  ],
  runtimeFiles: [
    {
      name: 'alert_events',
      kind: 'json_array',
      pattern: '.data/alert_events.json',
      documents: [{ state: 'valid', path: '.data/alert_events.json', sha256: SHA, value: 'events', lines: {} }],
    },
  ],
  releaseDoc: { path: 'docs/RELEASE_AND_ROLLBACK.md', state: 'present', bytes: 100, required: false },
};

export const contract: readonly ContractCase<GovernanceFacts, GovernanceInputs>[] = [
  { name: 'small repository', facts: smallRepository, inputs: { requireChangesVersion: true }, expect: 'pass' },
  { name: 'full repository', facts: fullRepository, inputs: { requireChangesVersion: true }, expect: 'pass' },
  {
    name: 'only a longer version is in the change log',
    mutationOf: 'small repository',
    facts: {
      ...smallRepository,
      changeLog: { ...smallRepository.changeLog, candidates: [{ line: 5, text: '## 11.4.05' }] },
    },
    inputs: { requireChangesVersion: true },
    expect: 'fail',
  },
  {
    name: 'the code is one version ahead of the policy',
    mutationOf: 'full repository',
    facts: {
      ...fullRepository,
      version: { ...fullRepository.version, version: '1.4.1' } as GovernanceFacts['version'],
    },
    inputs: {},
    expect: 'fail',
  },
  {
    name: 'a policy that is named is gone',
    mutationOf: 'full repository',
    facts: {
      ...fullRepository,
      policies: fullRepository.policies.map((policy) => ({
        ...policy,
        document: { state: 'absent', path: policy.document.path },
      })),
    },
    inputs: {},
    expect: 'fail',
  },
  {
    name: 'the version source cannot be read',
    mutationOf: 'small repository',
    facts: {
      ...smallRepository,
      version: {
        state: 'unresolved',
        reason: 'there is no file package.json',
        source: 'package.json',
        file: 'package.json',
      },
    },
    inputs: {},
    expect: 'inconclusive',
  },
];
