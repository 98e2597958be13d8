import type { Unit } from '@release-gates/core';

/** The one list: unit id to a loader, sorted. Lazy, so that a step loads only the unit it runs. */
export const gates: Readonly<Record<string, () => Promise<Unit>>> = {
  'activation-guard': () => import('./activation-guard/gate.ts').then((module) => module.activationGuard),
  'attestation-verify': () => import('./attestation-verify/gate.ts').then((module) => module.attestationVerify),
  'audit-chain-verify': () => import('./audit-chain-verify/gate.ts').then((module) => module.auditChainVerify),
  'compat-matrix': () => import('./compat-matrix/gate.ts').then((module) => module.compatMatrix),
  'governance-check': () => import('./governance-check/gate.ts').then((module) => module.governanceCheck),
  'manifest-verify': () => import('./manifest-verify/gate.ts').then((module) => module.manifestVerify),
  'merge-gate': () => import('./merge-gate/gate.ts').then((module) => module.mergeGate),
  'record-verify': () => import('./record-verify/gate.ts').then((module) => module.recordVerify),
  'reliability-review': () => import('./reliability-review/gate.ts').then((module) => module.reliabilityReview),
  'rollback-drill-guard': () => import('./rollback-drill-guard/gate.ts').then((module) => module.rollbackDrillGuard),
  'rollout-adapter-contract': () =>
    import('./rollout-adapter-contract/gate.ts').then((module) => module.rolloutAdapterContract),
  'rollout-guard': () => import('./rollout-guard/gate.ts').then((module) => module.rolloutGuard),
};
