import type { Unit } from '@release-gates/core';

/** The one list: unit id to a loader, sorted. Lazy, so that a step loads only the unit it runs. */
export const operations: Readonly<Record<string, () => Promise<Unit>>> = {
  approve: () => import('./approve/operation.ts').then((module) => module.approve),
  'audit-append': () => import('./audit-append/operation.ts').then((module) => module.auditAppend),
  'audit-prove': () => import('./audit-prove/operation.ts').then((module) => module.auditProve),
  'audit-publish': () => import('./audit-publish/operation.ts').then((module) => module.auditPublish),
  'audit-seal': () => import('./audit-seal/operation.ts').then((module) => module.auditSeal),
  'channel-control': () => import('./channel-control/operation.ts').then((module) => module.channelControl),
  'drill-evidence-sign': () => import('./drill-evidence-sign/operation.ts').then((module) => module.drillEvidenceSign),
  'evidence-upload': () => import('./evidence-upload/operation.ts').then((module) => module.evidenceUpload),
  'freeze-sign': () => import('./freeze-sign/operation.ts').then((module) => module.freezeSign),
  'preflight-run': () => import('./preflight-run/operation.ts').then((module) => module.preflightRun),
  'release-manifest': () => import('./release-manifest/operation.ts').then((module) => module.releaseManifest),
  'release-publish': () => import('./release-publish/operation.ts').then((module) => module.releasePublish),
  'rollback-bundle': () => import('./rollback-bundle/operation.ts').then((module) => module.rollbackBundle),
  'rollout-executor': () => import('./rollout-executor/operation.ts').then((module) => module.rolloutExecutor),
  sign: () => import('./sign/operation.ts').then((module) => module.sign),
  'trust-root': () => import('./trust-root/operation.ts').then((module) => module.trustRoot),
  'waiver-sign': () => import('./waiver-sign/operation.ts').then((module) => module.waiverSign),
  witness: () => import('./witness/operation.ts').then((module) => module.witness),
};
