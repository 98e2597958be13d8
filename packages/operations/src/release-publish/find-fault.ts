import {
  isAbout,
  parseStatement,
  PREDICATE_TYPES,
  readAttestations,
  type RoleTrust,
  verifyAttestation,
} from '@release-gates/attestation';
import { MAX_PROOF_BYTES, parseTlogProof } from '@release-gates/audit-log';
import { InputError, isJsonObject, parseStrictJson, type Workspace } from '@release-gates/core';
import type { AssetKind } from './facts.ts';

const MAX_CHECKED_BYTES = 64 * 1024 * 1024;

export interface Looked {
  readonly manifestSha256: string;
  /** SHA-256 of everything that the manifest binds. */
  readonly bound: readonly string[];
  readonly workspace: Workspace;
  /** Null where the repository has no trust root. */
  readonly trusted: RoleTrust | null;
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
      return parseTlogProof(Buffer.from(read.bytes).toString('utf8')) === undefined ? 'it is no proof of a log' : null;
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

function statementsFault(
  bytes: Uint8Array,
  path: string,
  { manifestSha256, bound, trusted }: Omit<Looked, 'workspace'>,
): string | null {
  const { attestations, problems } = readAttestations(bytes, path);
  const [problem] = problems;
  if (problem !== undefined) return problem.message;
  if (trusted?.ok === false) return `nobody can be trusted: ${trusted.file}: ${trusted.message}`;
  for (const found of attestations) {
    const verdict = trusted === null ? null : verifyAttestation(found, trusted);
    if (verdict?.ok === false) return `${found.at}: ${verdict.message}`;
  }
  const statements = attestations.map(({ envelope, at }) => parseStatement(envelope.payload, at));
  if (statements.some((statement) => isAbout(statement, 'sha256', manifestSha256))) return null;
  // What holds several vouches for the candidate, and so does a verdict; any other may be about a part of it.
  const [only, ...others] = statements;
  const mayBeAPart = only !== undefined && others.length === 0 && !VERDICTS.has(only.predicateType);
  if (!mayBeAPart) return 'none of its statements is about this manifest';
  const isOurs = bound.some((digest) => isAbout(only, 'sha256', digest));
  return isOurs ? null : 'it is about neither this manifest nor anything that it binds';
}

/** What they say of a file they say of the whole candidate, whose verdict another manifest may have had. */
const VERDICTS: ReadonlySet<string> = new Set([
  PREDICATE_TYPES.verificationSummary,
  PREDICATE_TYPES.simpleVerificationResult,
  PREDICATE_TYPES.reference,
]);

/** The parse boundary: what is wrong with the file is a fact about it. */
function parsed(read: () => string | null): string | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems[0]?.message ?? error.message;
  }
}
