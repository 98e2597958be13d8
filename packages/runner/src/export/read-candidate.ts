import type { Workspace } from '@release-gates/core';
import {
  describeDifference,
  fileNameOf,
  locateManifest,
  readBoundFiles,
  tellNotLocated,
  verifyManifest,
  workspaceSource,
} from '@release-gates/evidence';
import type { ExportedCandidate, ExportedEvidence } from '@release-gates/report';
import { findSignedVerdict } from './signed-verdict.ts';

export type CandidateReading =
  | { readonly state: 'read'; readonly candidate: ExportedCandidate }
  /** What does not hold, a line each: nothing of it is told to others. */
  | { readonly state: 'refused'; readonly problems: readonly string[] };

/** A manifest with all its evidence, where everything that it binds holds. That it has expired is no reason against it. */
export async function readCandidate(path: string, workspace: Workspace, nowMs: number): Promise<CandidateReading> {
  const located = await locateManifest(workspace, path);
  if (located.state !== 'found') return { state: 'refused', problems: [tellNotLocated(located).reason] };
  const { file } = located;
  const bound = await readBoundFiles(file, workspaceSource(workspace), nowMs);
  const verification = verifyManifest(bound);
  const { manifest } = bound.reading;
  const differences = [...verification.manifest, ...Object.values(verification.evidence).flat()];
  if (manifest === null || differences.length > 0) {
    return { state: 'refused', problems: differences.map(describeDifference) };
  }
  const evidence = Object.entries(manifest.gates).flatMap(([unit, entry]): ExportedEvidence[] => {
    const found = bound.evidence[unit];
    const document = found?.state === 'present' ? found.evidence : null;
    return document === null ? [] : [{ evidence: document, name: entry.evidence, sha256: entry.sha256 }];
  });
  const signedVerdict = await findSignedVerdict({ path: file.path, sha256: file.sha256, manifest }, workspace);
  if (signedVerdict !== null && 'problem' in signedVerdict)
    return { state: 'refused', problems: [signedVerdict.problem] };
  const candidate = {
    manifest,
    manifestName: fileNameOf(file.path),
    manifestSha256: file.sha256,
    signedVerdict,
    evidence,
  };
  return { state: 'read', candidate };
}
