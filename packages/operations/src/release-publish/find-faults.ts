import {
  entryOfProof,
  MAX_PROOF_BYTES,
  parseTlogProof,
  verifyTlogProof,
  whyNotOfManifest,
  whyNotWitnessed,
  witnessesOf,
} from '@release-gates/audit-log';
import { InputError, type Workspace } from '@release-gates/core';
import type { AssetKind } from './facts.ts';
import { type Judging, judgeStatements, type StatementFaults } from './judge-statements.ts';
import { sbomFault } from './sbom-fault.ts';
import type { LogTrust } from './verifiers.ts';

const MAX_CHECKED_BYTES = 64 * 1024 * 1024;

export interface Looked extends Judging {
  readonly workspace: Workspace;
  /** Of which log proofs must be; null where nobody says it. */
  readonly log: LogTrust | null;
  /** SHA-256 of the manifest. */
  readonly sha256: string;
}

interface ReadFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What is attached under a name must be that; what is signed must be signed by those who are trusted, and about this manifest. */
export async function findFaults(
  named: readonly (readonly [kind: AssetKind, path: string])[],
  looked: Looked,
): Promise<StatementFaults> {
  const byPath = new Map<string, string>();
  const statements: ReadFile[] = [];
  for (const [kind, path] of named) {
    if (kind !== 'statements' && kind !== 'proof' && kind !== 'sbom') continue;
    const maxBytes = kind === 'proof' ? MAX_PROOF_BYTES : MAX_CHECKED_BYTES;
    const read = await looked.workspace.read(path, { role: 'material', maxBytes });
    if (read.state !== 'present') byPath.set(path, read.state === 'refused' ? read.reason : 'it is gone');
    else if (kind === 'statements') statements.push({ path, bytes: read.bytes });
    else {
      const fault = kind === 'proof' ? proofFault(read.bytes, looked) : parsed(() => sbomFault(read.bytes, path));
      if (fault !== null) byPath.set(path, fault);
    }
  }
  const ofStatements = judgeStatements(statements, looked);
  return { ...ofStatements, byPath: new Map([...byPath, ...ofStatements.byPath]) };
}

/** Of any log a proof can be made, and of any record: it must be the record that names what is published. */
function proofFault(bytes: Uint8Array, { log, sha256, nowMs }: Looked): string | null {
  if (log === null) {
    return parseTlogProof(Buffer.from(bytes).toString('utf8')) === undefined ? 'it is no proof of a log' : null;
  }
  const verified = verifyTlogProof(bytes, log);
  if (!verified.ok) return verified.message;
  if (entryOfProof(verified) === undefined) return 'what is in the log there is no record of release-gates';
  const witnesses = witnessesOf(verified.signatures, { logKeys: log.logKeys, nowMs });
  return whyNotOfManifest(verified.record, sha256) ?? whyNotWitnessed(witnesses, log.witnesses);
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
