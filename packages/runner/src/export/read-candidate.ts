import { attestationPatterns } from '@release-gates/attestation';
import type { FilePresent, Workspace } from '@release-gates/core';
import {
  describeDifference,
  fileNameOf,
  folderOf,
  locateManifest,
  readBoundFiles,
  tellNotLocated,
  verifyManifest,
  workspaceSource,
} from '@release-gates/evidence';
import type { ExportedCandidate, ExportedEvidence } from '@release-gates/report';

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
  const signedVerdict = await findSignedVerdict(file, workspace);
  const candidate = {
    manifest,
    manifestName: fileNameOf(file.path),
    manifestSha256: file.sha256,
    signedVerdict,
    evidence,
  };
  return { state: 'read', candidate };
}

/** Of the first signer. */
const VERDICT = /^verification-summary\.(dsse|sigstore)\.json$/;

/** By its name alone: what it says, and who signed it, is not looked at here. */
async function findSignedVerdict(
  file: Pick<FilePresent, 'path' | 'sha256'>,
  workspace: Workspace,
): Promise<ExportedCandidate['signedVerdict']> {
  const statements = [...(await workspace.list(attestationPatterns(file)))].sort();
  const path = statements.find((statement) => VERDICT.test(fileNameOf(statement)));
  if (path === undefined) return null;
  const [found] = await workspace.digest([path]);
  const folder = folderOf(file.path);
  const name = folder === '' ? path : path.slice(folder.length + 1);
  return found?.state === 'present' ? { name, sha256: found.sha256 } : null;
}
