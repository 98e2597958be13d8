import {
  type ManifestScope,
  parseStatement,
  readAttestations,
  verifyAttestation,
  whyNotAbout,
} from '@release-gates/attestation';
import {
  entryOfProof,
  MAX_PROOF_BYTES,
  parseTlogProof,
  type ProofTrust,
  verifyTlogProof,
} from '@release-gates/audit-log';
import { InputError, isJsonObject, parseStrictJson, type Workspace } from '@release-gates/core';
import type { AssetKind } from './facts.ts';
import type { Verifiers } from './verifiers.ts';

const MAX_CHECKED_BYTES = 64 * 1024 * 1024;

export interface Looked extends Pick<Verifiers, 'signers' | 'log'> {
  /** What statements must be about; null where the manifest cannot be read. */
  readonly scope: ManifestScope | null;
  readonly workspace: Workspace;
}

/** What is attached under a name must be that; what is signed must be signed by those who are trusted. */
export async function findFault(
  kind: AssetKind,
  path: string,
  { workspace, ...looked }: Looked,
): Promise<string | null> {
  if (kind !== 'statements' && kind !== 'proof' && kind !== 'sbom') return null;
  const maxBytes = kind === 'proof' ? MAX_PROOF_BYTES : MAX_CHECKED_BYTES;
  const read = await workspace.read(path, { role: 'material', maxBytes });
  if (read.state !== 'present') return read.state === 'refused' ? read.reason : 'it is gone';
  switch (kind) {
    case 'proof':
      return proofFault(read.bytes, looked.log);
    case 'sbom':
      return parsed(() => sbomFault(read.bytes, path));
    case 'statements':
      return parsed(() => statementsFault(read.bytes, path, looked));
  }
}

function sbomFault(bytes: Uint8Array, file: string): string | null {
  const { value } = parseStrictJson(bytes, { file });
  const isSbom =
    isJsonObject(value) && (value['bomFormat'] === 'CycloneDX' || typeof value['spdxVersion'] === 'string');
  return isSbom ? null : 'it is neither CycloneDX nor SPDX in JSON';
}

function proofFault(bytes: Uint8Array, log: ProofTrust | null): string | null {
  if (log === null) {
    return parseTlogProof(Buffer.from(bytes).toString('utf8')) === undefined ? 'it is no proof of a log' : null;
  }
  const verified = verifyTlogProof(bytes, log);
  if (!verified.ok) return verified.message;
  return entryOfProof(verified) === undefined ? 'what is in the log there is no record of release-gates' : null;
}

/** Each statement holds, and is about this candidate: one key signs every candidate. */
function statementsFault(
  bytes: Uint8Array,
  path: string,
  { scope, signers }: Pick<Looked, 'scope' | 'signers'>,
): string | null {
  const { attestations, problems } = readAttestations(bytes, path);
  const [problem] = problems;
  if (problem !== undefined) return problem.message;
  for (const found of attestations) {
    const verdict = signers === null ? null : verifyAttestation(found, signers);
    if (verdict?.ok === false) return `${found.at}: ${verdict.message}`;
    const statement = verdict?.statement ?? parseStatement(found.envelope.payload, found.at);
    const misplaced = scope === null ? null : whyNotAbout(statement, scope);
    if (misplaced !== null) return `${found.at}: ${misplaced}`;
  }
  return null;
}

/** The parse boundary: what is wrong with the file is a fact about it. */
function parsed(read: () => string | null): string | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems[0]?.message ?? error.message;
  }
}
