import {
  attestationPatterns,
  type Beside,
  describeStatement,
  isAbout,
  isSummary,
  manifestScope,
  readAttestations,
  readUnverified,
  whyNotAbout,
  whyUnlikeManifest,
} from '@release-gates/attestation';
import { formatProblem, type Workspace } from '@release-gates/core';
import { fileNameOf, folderOf } from '@release-gates/evidence';
import type { ExportedCandidate } from '@release-gates/report';

export type SignedVerdict = ExportedCandidate['signedVerdict'] | { readonly problem: string };

/** Of the first signer. */
const VERDICT = /^verification-summary\.(dsse|sigstore)\.json$/;

/**
 * The verdict that lies beside a manifest; null where none does. Threat: what is named as the signature of a release is
 * taken for one. So it has to be a verdict over this manifest, and the same; who signed it is for the reader to verify.
 */
export async function findSignedVerdict(beside: Beside, workspace: Workspace): Promise<SignedVerdict> {
  const statements = [...(await workspace.list(attestationPatterns(beside)))].sort();
  const path = statements.find((statement) => VERDICT.test(fileNameOf(statement)));
  if (path === undefined) return null;
  const read = await workspace.read(path, { role: 'evidence' });
  if (read.state !== 'present') return { problem: `${path}: ${read.state === 'absent' ? 'it is gone' : read.reason}` };
  const why = whyNoVerdict(read.bytes, path, beside);
  if (why !== null) return { problem: why };
  const folder = folderOf(beside.path);
  return { name: folder === '' ? path : path.slice(folder.length + 1), sha256: read.sha256 };
}

function whyNoVerdict(bytes: Uint8Array, path: string, beside: Beside): string | null {
  const { attestations, problems } = readAttestations(bytes, path);
  const [problem] = problems;
  if (problem !== undefined) return formatProblem(problem);
  const faults = attestations.flatMap((found) => {
    const { verdict } = readUnverified(found);
    return (verdict.ok ? whyOther(verdict.statement, beside) : verdict.message) ?? [];
  });
  return faults[0] === undefined ? null : `${path}: ${faults[0]}`;
}

function whyOther(statement: Parameters<typeof isSummary>[0], beside: Beside): string | null {
  const isVerdict = isSummary(statement) && isAbout(statement, 'sha256', beside.sha256);
  if (!isVerdict) return `expected a verdict over ${beside.path}, found ${describeStatement(statement)}`;
  return whyNotAbout(statement, manifestScope(beside)) ?? whyUnlikeManifest(statement, beside);
}
