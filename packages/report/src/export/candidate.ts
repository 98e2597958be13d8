import type { Evidence, Manifest } from '@release-gates/evidence';

/** One release candidate as other formats tell it: its manifest and the evidence that it binds, verified before. */
export interface ExportedCandidate {
  readonly manifest: Manifest;
  readonly manifestName: string;
  readonly manifestSha256: string;
  /** Statement with the verdict over the manifest, as it lies beside it; who signed it is for the reader to verify. */
  readonly signedVerdict: { readonly name: string; readonly sha256: string } | null;
  /** In the order of the manifest; documents of the predecessor are not here. */
  readonly evidence: readonly ExportedEvidence[];
}

export interface ExportedEvidence {
  readonly evidence: Evidence;
  /** As the manifest names the document. */
  readonly name: string;
  readonly sha256: string;
}
