import { input } from '@release-gates/core';
import * as z from 'zod';

const policyPath = (what: string, path: string) =>
  input.path().optional().describe(`${what}; once given it must load. Default: ${path}, judged where it exists`);

export const governanceInputs = z.strictObject({
  versionSource: input
    .text()
    .optional()
    .describe(
      'Where the version stands: package.json, pyproject.toml, Cargo.toml, FILE#/pointer, regex:FILE:PATTERN, git-tag or given:1.2.3. Default: version-source of the configuration, else the version of this run',
    ),
  schemaSource: input
    .text()
    .optional()
    .describe('Where the version of the stored schema (major.minor) stands, written as in version-source'),
  policy: input.path().default('security/release_policy.json').describe('Release policy; it must load'),
  policies: input
    .list()
    .default([])
    .describe(
      'Policies that must load as well: baseline, alert-policy, trend-policy, capacity-policy, rollback-signature-policy, oncall-roster, ops-rbac-policy, rollout-policy, rollout-adapter-contract, compat-matrix, all, or paths of your own',
    ),
  baseline: policyPath('Dependency baseline', 'security/dependency_baseline.json'),
  alertPolicy: policyPath('Alert escalation policy', 'security/alert_escalation_policy.json'),
  trendPolicy: policyPath('Performance trend policy', 'security/performance_trend_policy.json'),
  capacityPolicy: policyPath('Capacity policy', 'security/capacity_policy.json'),
  rollbackSignaturePolicy: policyPath(
    'Rollback drill signature policy',
    'security/rollback_drill_signature_policy.json',
  ),
  oncallRoster: policyPath('On-call roster', 'security/oncall_roster.json'),
  opsRbacPolicy: policyPath('Operations access policy', 'security/ops_rbac_policy.json'),
  rolloutPolicy: policyPath('Release rollout policy', 'security/release_rollout_policy.json'),
  rolloutAdapterContract: policyPath('Traffic adapter contract', 'security/release_traffic_adapter_contract.json'),
  compatMatrix: policyPath('Compatibility matrix', 'security/release_compat_matrix.json'),
  dataDir: input.path().default('.data').describe('Folder of the run-time files'),
  changesFile: input.path().optional().describe('Change log. Default: CHANGES.md, else CHANGELOG.md'),
  requireChangesVersion: input
    .boolean()
    .default(false)
    .describe('The change log must name the version; else that is advice'),
  releaseDoc: input
    .path()
    .optional()
    .describe(
      'Document that says how to release and roll back; once given it must exist. Default: docs/RELEASE_AND_ROLLBACK.md, judged where it exists',
    ),
});

export type GovernanceInputs = z.output<typeof governanceInputs>;
