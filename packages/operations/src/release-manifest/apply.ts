import {
  equalDigest,
  EnvironmentError,
  sha256Hex,
  type Applied,
  type ApplyContext,
  type Plan,
} from '@release-gates/core';
import {
  joinPath,
  manifestFileName,
  MAX_EVIDENCE_BYTES,
  parseManifest,
  serializeManifest,
} from '@release-gates/evidence';
import type { PredecessorCopy } from './choose-predecessor.ts';
import type { ManifestInputs } from './inputs.ts';
import { manifestChecks } from './manifest-checks.ts';
import type { ManifestPlan } from './plan.ts';

/** Writes also a closed manifest: why a candidate was closed is evidence too. */
export async function applyManifest(
  plan: Plan<ManifestPlan>,
  _inputs: ManifestInputs,
  context: ApplyContext,
): Promise<Applied> {
  const { manifest, copies, evidenceDirectory, superseded, foreignPaths } = plan.value;
  for (const copy of copies) await copyReport(copy, joinPath(evidenceDirectory, copy.name), context);
  const bytes = serializeManifest(manifest);
  const sha256 = sha256Hex(bytes);
  // What a verifier would refuse is not written.
  parseManifest(bytes, 'the manifest about to be written');
  const path = joinPath(evidenceDirectory, manifestFileName(Date.parse(manifest.generated_at), sha256));
  await createOnce(path, bytes, context);
  const values = {
    'manifest-path': path,
    'manifest-sha256': sha256,
    'manifest-evidence-sha256': manifest.evidence_sha256,
    decision: manifest.decision,
  };
  return {
    checks: manifestChecks(plan.value),
    values,
    details: {
      ...values,
      reasons: manifest.reasons,
      refused: manifest.refused,
      superseded_evidence: superseded,
      foreign_files: foreignPaths.slice(0, 1000),
    },
    record: {
      action: 'release_manifest_written',
      context: { ...values, release_candidate_id: manifest.release_candidate_id },
    },
  };
}

/** The bytes that were judged, not what lies there now: the workspace hands out the same bytes twice. */
async function copyReport(copy: PredecessorCopy, to: string, context: ApplyContext): Promise<void> {
  const read = await context.workspace.read(copy.from, { role: 'evidence', maxBytes: MAX_EVIDENCE_BYTES });
  if (read.state !== 'present' || !equalDigest(read.sha256, copy.sha256)) {
    throw new EnvironmentError({
      code: 'file.changed_while_read',
      message: `expected the bytes with SHA-256 ${copy.sha256}, found ${read.state === 'present' ? read.sha256 : read.state}`,
      where: { file: copy.from },
    });
  }
  await createOnce(to, read.bytes, context);
}

/** The name carries the digest, so a file of that name with these bytes is the same file; any other is refused. */
async function createOnce(path: string, bytes: Uint8Array, context: ApplyContext): Promise<void> {
  const [there] = await context.workspace.digest([path]);
  if (there?.state === 'present' && equalDigest(there.sha256, sha256Hex(bytes))) return;
  await context.files.create(path, bytes);
}
