import type { CollectContext, GitRepository, GitUnavailable, Run, Subject } from '@release-gates/core';
import {
  fileNameOf,
  folderOf,
  readEvidenceFolder,
  type EvidenceDocument,
  type ExpectedGate,
} from '@release-gates/evidence';
import { AFTER_THE_MANIFEST } from '../_shared/manifest-order.ts';
import { collectArtifacts, type ArtifactFacts } from './collect-artifacts.ts';
import { collectPredecessor, type PredecessorFacts } from './collect-predecessor.ts';
import type { ManifestInputs } from './inputs.ts';

export interface ManifestOperationFacts {
  readonly nowMs: number;
  readonly subject: Subject;
  readonly run: Run;
  readonly releaseCandidateId: string;
  readonly correlationId: string;
  readonly environment: string;
  readonly strict: boolean;
  readonly tool: { readonly name: string; readonly version: string; readonly bundle_sha256: string | null };
  readonly evidenceDirectory: string;
  readonly expected: readonly ExpectedGate[];
  /** What the configuration says each unit is. */
  readonly kinds: Readonly<Record<string, 'gate' | 'operation'>>;
  readonly maxEvidenceAgeS: number | null;
  readonly evidence: readonly EvidenceDocument[];
  readonly malformed: readonly { readonly path: string; readonly code: string; readonly message: string }[];
  /** Sound JSON files of others in the evidence folder: counted, not judged. */
  readonly foreignPaths: readonly string[];
  readonly predecessor: readonly PredecessorFacts[];
  readonly artifacts: ArtifactFacts;
  readonly git: GitRepository | GitUnavailable;
  /** Where this product itself writes: not part of what is released. */
  readonly ownPaths: readonly string[];
}

export async function collectManifestFacts(
  inputs: ManifestInputs,
  context: CollectContext,
): Promise<ManifestOperationFacts> {
  const documents = await readEvidenceFolder(context.workspace, context.evidenceDirectory);
  const byId = new Map(context.configuredUnits.map((unit) => [unit.id, unit]));
  const names =
    inputs.expectedGates.length > 0 ? [...new Set(inputs.expectedGates)] : [...byId.keys()].filter(isJudgeable);
  return {
    nowMs: context.nowMs,
    subject: context.subject,
    run: context.run,
    releaseCandidateId: context.releaseCandidateId,
    correlationId: context.correlationId,
    environment: context.environment,
    strict: context.strict,
    tool: context.tool,
    evidenceDirectory: context.evidenceDirectory,
    expected: names.map((unit) => ({
      unit,
      required: byId.get(unit)?.required ?? true,
      mode: byId.get(unit)?.mode ?? 'enforce',
    })),
    kinds: Object.fromEntries(context.configuredUnits.map((unit) => [unit.id, unit.kind])),
    maxEvidenceAgeS: inputs.maxEvidenceAgeS ?? context.maxEvidenceAgeS,
    evidence: documents.filter((document) => document.kind === 'evidence'),
    malformed: documents
      .filter((document) => document.kind === 'malformed')
      .map(({ path, differences: [first] }) => ({ path, code: first.code, message: first.message })),
    foreignPaths: documents.filter((document) => document.kind === 'foreign').map((document) => document.path),
    predecessor: await collectPredecessor(inputs.predecessorEvidence, context.workspace),
    artifacts: await collectArtifacts(inputs, context.workspace),
    git: await context.git.describe(),
    ownPaths: [evidenceRoot(context), ...(context.auditLogPath === null ? [] : [context.auditLogPath])],
  };
}

function isJudgeable(unit: string): boolean {
  return !AFTER_THE_MANIFEST.has(unit);
}

/** The folder of all candidates, where each has a folder of its own. */
function evidenceRoot({ evidenceDirectory, releaseCandidateId }: CollectContext): string {
  const root = folderOf(evidenceDirectory);
  return root !== '' && fileNameOf(evidenceDirectory) === releaseCandidateId ? root : evidenceDirectory;
}
