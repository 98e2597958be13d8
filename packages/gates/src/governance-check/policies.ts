import type { Level } from '@release-gates/core';
import type { GovernanceInputs } from './inputs.ts';

export type PolicyName =
  | 'baseline'
  | 'alert-policy'
  | 'trend-policy'
  | 'capacity-policy'
  | 'rollback-signature-policy'
  | 'oncall-roster'
  | 'ops-rbac-policy'
  | 'rollout-policy'
  | 'rollout-adapter-contract'
  | 'compat-matrix';

export interface KnownPolicy {
  /** As the input `policies` names it; in camelCase the input with its path. */
  readonly name: PolicyName;
  readonly check: string;
  readonly level: Level;
  readonly defaultPath: string;
  readonly input: keyof GovernanceInputs;
  readonly what: string;
}

/** The policy files that have a known format, with the predecessor's paths and check ids. */
export const KNOWN_POLICIES: readonly KnownPolicy[] = [
  {
    name: 'baseline',
    check: 'dependency_baseline_valid',
    level: 'must',
    defaultPath: 'security/dependency_baseline.json',
    input: 'baseline',
    what: 'dependency baseline',
  },
  {
    name: 'alert-policy',
    check: 'alert_escalation_policy_loaded',
    level: 'should',
    defaultPath: 'security/alert_escalation_policy.json',
    input: 'alertPolicy',
    what: 'alert escalation policy',
  },
  {
    name: 'trend-policy',
    check: 'performance_trend_policy_loaded',
    level: 'should',
    defaultPath: 'security/performance_trend_policy.json',
    input: 'trendPolicy',
    what: 'performance trend policy',
  },
  {
    name: 'capacity-policy',
    check: 'capacity_policy_loaded',
    level: 'should',
    defaultPath: 'security/capacity_policy.json',
    input: 'capacityPolicy',
    what: 'capacity policy',
  },
  {
    name: 'rollback-signature-policy',
    check: 'rollback_signature_policy_loaded',
    level: 'should',
    defaultPath: 'security/rollback_drill_signature_policy.json',
    input: 'rollbackSignaturePolicy',
    what: 'rollback drill signature policy',
  },
  {
    name: 'oncall-roster',
    check: 'oncall_roster_loaded',
    level: 'should',
    defaultPath: 'security/oncall_roster.json',
    input: 'oncallRoster',
    what: 'on-call roster',
  },
  {
    name: 'ops-rbac-policy',
    check: 'ops_rbac_policy_loaded',
    level: 'should',
    defaultPath: 'security/ops_rbac_policy.json',
    input: 'opsRbacPolicy',
    what: 'operations access policy',
  },
  {
    name: 'rollout-policy',
    check: 'release_rollout_policy_loaded',
    level: 'should',
    defaultPath: 'security/release_rollout_policy.json',
    input: 'rolloutPolicy',
    what: 'release rollout policy',
  },
  {
    name: 'rollout-adapter-contract',
    check: 'release_rollout_adapter_contract_loaded',
    level: 'should',
    defaultPath: 'security/release_traffic_adapter_contract.json',
    input: 'rolloutAdapterContract',
    what: 'traffic adapter contract',
  },
  {
    name: 'compat-matrix',
    check: 'release_compat_matrix_loaded',
    level: 'should',
    defaultPath: 'security/release_compat_matrix.json',
    input: 'compatMatrix',
    what: 'compatibility matrix',
  },
];
