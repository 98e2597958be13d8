import type { CollectContext, FileDigest, Run } from '@release-gates/core';
import { escapeGlob } from '@release-gates/evidence';
import type { UploadInputs } from './inputs.ts';

export interface UploadFacts {
  readonly run: Run;
  readonly releaseCandidateId: string;
  readonly files: readonly FileDigest[];
  /** Paths and patterns that were named and match nothing. */
  readonly unmatched: readonly string[];
}

/** The evidence folder, the audit log with its side files, and what else was named. */
export async function collectUpload(inputs: UploadInputs, context: CollectContext): Promise<UploadFacts> {
  const { workspace, evidenceDirectory, auditLogPath } = context;
  const own = await workspace.list([
    `${escapeGlob(evidenceDirectory)}/**`,
    ...(auditLogPath === null ? [] : [escapeGlob(auditLogPath), `${escapeGlob(auditLogPath)}.*`]),
  ]);
  const unmatched: string[] = [];
  const named: string[] = [];
  for (const entry of inputs.paths) {
    const found = /[*?[\]{}]/.test(entry) ? await workspace.list([entry]) : [entry];
    if (found.length === 0) unmatched.push(entry);
    named.push(...found);
  }
  const digests = await workspace.digest([...new Set([...own, ...named])].sort());
  const byPath = new Map(digests.map((digest) => [digest.path, digest]));
  const files = [...byPath.values()].filter((digest) => !isLock(digest.path, auditLogPath));
  return { run: context.run, releaseCandidateId: context.releaseCandidateId, files, unmatched };
}

/** A lock says who writes now; it is no part of the log. */
function isLock(path: string, auditLogPath: string | null): boolean {
  return auditLogPath !== null && path === `${auditLogPath}.lock`;
}
