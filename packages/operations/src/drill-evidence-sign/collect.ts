import type { CollectContext } from '@release-gates/core';
import type { DrillAlgorithm } from '@release-gates/evidence';
import { newestReports, type NewestReports } from '../_shared/newest-reports.ts';
import type { SignInputs } from './inputs.ts';
import { loadSigningKey, type KeyRefusal } from './signing-key.ts';

export interface SignFacts {
  readonly nowMs: number;
  readonly algorithm: DrillAlgorithm;
  /** The key itself is no fact: facts are written down. */
  readonly key: 'usable' | KeyRefusal;
  readonly incidents: NewestReports;
  readonly bundles: NewestReports;
  readonly reports: NewestReports;
}

export async function collectDrillEvidence(inputs: SignInputs, context: CollectContext): Promise<SignFacts> {
  const { workspace } = context;
  const key = await loadSigningKey(inputs, context.secrets);
  return {
    nowMs: context.nowMs,
    algorithm: inputs.algorithm,
    key: typeof key === 'string' ? key : 'usable',
    incidents: await newestReports(inputs.incidentPattern, inputs.recent, workspace),
    bundles: await newestReports(inputs.bundlePattern, inputs.recent, workspace),
    reports: await newestReports(inputs.reportPattern, inputs.recent, workspace),
  };
}
