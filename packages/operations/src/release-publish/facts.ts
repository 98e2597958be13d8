import type { KnownRelease } from '@release-gates/core';
import type { Difference, NotLocated } from '@release-gates/evidence';

export type AssetKind = 'manifest' | 'evidence' | 'facts' | 'statements' | 'proof' | 'sbom' | 'artifact';

/** A file that is to be attached. */
export interface WantedAsset {
  readonly kind: AssetKind;
  /** File name, without a folder: what the release calls it. */
  readonly name: string;
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  /** Why it is not what it should be; null where it is. */
  readonly fault: string | null;
}

export interface PublishedManifest {
  readonly state: 'found';
  readonly path: string;
  readonly sha256: string;
  readonly decision: 'open' | 'closed' | null;
  readonly commit: string | null;
  /** What does not hold in it and in what it binds. */
  readonly differences: readonly Difference[];
}

export interface PublishFacts {
  /** Null where nobody said which. */
  readonly tag: string | null;
  readonly manifest: NotLocated | PublishedManifest;
  readonly wanted: readonly WantedAsset[];
  readonly verifiers: {
    /** Whether it is known whose signatures count. */
    readonly statements: boolean;
    readonly proofs: boolean;
    /** What says so and does not hold, one line each. */
    readonly faults: readonly string[];
  };
  /** Files that were named, or are bound, and cannot be read. */
  readonly unread: readonly { readonly path: string; readonly reason: string }[];
  /** Files among the statements that are none: they are not attached. Absent: none. */
  readonly others?: readonly string[];
  /** Where the statements, each right by itself, are not what must be said of the manifest, one line each. */
  readonly together: readonly string[];
  /** What `sign` always makes and who signed left out, one line each. Absent: nothing. */
  readonly missing?: readonly string[];
  /** The environment profile says signing: required. Absent: it does not. */
  readonly requiresSignatures?: boolean;
  /** Null where there is no forge to ask. */
  readonly releases: readonly KnownRelease[] | null;
}
