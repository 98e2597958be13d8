import {
  alertEscalationPolicySchema,
  capacityPolicySchema,
  compatMatrixSchema,
  dependencyBaselineSchema,
  drillSignaturePolicySchema,
  oncallRosterSchema,
  opsRbacPolicySchema,
  performanceTrendPolicySchema,
  releaseRolloutPolicySchema,
  trafficAdapterContractSchema,
} from '@release-gates/formats';
import type * as z from 'zod';
import type { PolicyName } from './policies.ts';

/** Loaded with the first policy that is there: building ten schemas is most of what a step that only starts would do. */
export const POLICY_SCHEMAS: Readonly<Record<PolicyName, z.ZodType>> = {
  baseline: dependencyBaselineSchema,
  'alert-policy': alertEscalationPolicySchema,
  'trend-policy': performanceTrendPolicySchema,
  'capacity-policy': capacityPolicySchema,
  'rollback-signature-policy': drillSignaturePolicySchema,
  'oncall-roster': oncallRosterSchema,
  'ops-rbac-policy': opsRbacPolicySchema,
  'rollout-policy': releaseRolloutPolicySchema,
  'rollout-adapter-contract': trafficAdapterContractSchema,
  'compat-matrix': compatMatrixSchema,
};
