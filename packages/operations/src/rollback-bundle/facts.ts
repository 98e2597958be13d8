import type { FileDigest, Subject } from '@release-gates/core';
import type { BundleIndex } from './bundle-index.ts';

export type BundleFacts = CreateFacts | ExistingFacts | IncompleteRequest;

/** A request that names too little. */
export interface IncompleteRequest {
  readonly action: 'incomplete';
  readonly missing: readonly string[];
}

export interface CreateFacts {
  readonly action: 'create';
  readonly nowMs: number;
  readonly subject: Subject;
  readonly releaseCandidateId: string;
  readonly correlationId: string;
  /** Every path that was named or matched, once. */
  readonly files: readonly CandidateFile[];
  /** Required patterns that match nothing. */
  readonly unmatched: readonly string[];
  readonly evidence: readonly EvidenceFact[];
  readonly unsound: readonly { readonly path: string; readonly reason: string }[];
}

export interface CandidateFile {
  readonly digest: FileDigest;
  readonly required: boolean;
}

/** A report that was chosen as one of the newest of its kind. */
export interface EvidenceFact {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly releaseCandidateId: string | null;
  readonly correlationId: string | null;
}

export interface ExistingFacts {
  readonly action: 'verify' | 'restore';
  readonly nowMs: number;
  readonly folder: string;
  readonly indexSha256: string | null;
  /** Null where there is no sound index; then `indexProblem` says why. */
  readonly index: BundleIndex | null;
  readonly indexProblem: string | null;
  /** By path in the index. */
  readonly found: Readonly<Record<string, FileDigest>>;
  /** Files below the bundle that the index does not name. */
  readonly unlisted: readonly string[];
  /** Only to restore. */
  readonly target: { readonly path: string; readonly holds: readonly string[] } | null;
}
