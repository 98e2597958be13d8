import type { CollectContext, JsonObject } from '@release-gates/core';
import { escapeGlob, fileNameOf, folderOf, joinPath, type DrillAlgorithm } from '@release-gates/evidence';
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
  readonly bundleEvidencePattern: string;
  /** Our own evidence of rollback-bundle, which the guard counts as well. */
  readonly bundleEvidence: NewestReports;
  readonly reports: NewestReports;
}

export async function collectDrillEvidence(inputs: SignInputs, context: CollectContext): Promise<SignFacts> {
  const { workspace } = context;
  const { recent } = inputs;
  const key = await loadSigningKey(inputs, context.secrets);
  return {
    nowMs: context.nowMs,
    algorithm: inputs.algorithm,
    key: typeof key === 'string' ? key : 'usable',
    incidents: await newestReports({ pattern: inputs.incidentPattern, recent, filter: { isMeant } }, workspace),
    bundles: await newestReports({ pattern: inputs.bundlePattern, recent }, workspace),
    bundleEvidencePattern: bundleEvidencePattern(context.evidenceDirectory),
    bundleEvidence: await newestReports(
      { pattern: bundleEvidencePattern(context.evidenceDirectory), recent, filter: { counts: wroteBundle } },
      workspace,
    ),
    reports: await newestReports({ pattern: inputs.reportPattern, recent }, workspace),
  };
}

/** A drill is older than the candidate it speaks for: every candidate's folder counts, as it does to the guard. */
export function bundleEvidencePattern(evidenceDirectory: string): string {
  return joinPath(escapeGlob(folderOf(evidenceDirectory)), '*/rollback-bundle-*.json');
}

/** The drill writes this beside its report; it is none. */
function isMeant(path: string): boolean {
  return !fileNameOf(path).startsWith('incident_notify_drill_notify_');
}

/** A verification or a plan wrote nothing, so it made no bundle. */
function wroteBundle(report: JsonObject): boolean {
  const { unit, outputs } = report;
  return unit === 'rollback-bundle' && Array.isArray(outputs) && outputs.length > 0;
}
