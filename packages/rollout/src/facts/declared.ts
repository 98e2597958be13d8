import type { ChecksumAlgorithm } from '@release-gates/formats';
import type { ReadFile, TrustFiles } from '@release-gates/attestation';

/** One line of a checksum file that is about a file of this release. */
export interface DeclaredDigest {
  readonly file: string;
  readonly algorithm: ChecksumAlgorithm;
  readonly stated: string;
  /** Of the bytes that are here; null where they are not, or by an algorithm that proves nothing any more (MD5). */
  readonly found: string | null;
  readonly line: number;
}

/** What is wrong with the file, as plain data. */
export interface DeclaredFlaw {
  readonly code: string;
  readonly message: string;
  readonly line?: number;
}

/** A file that declares integrity: whoever put it there says that something can be checked by it. */
export type Declared =
  | { readonly kind: 'checksums'; readonly path: string; readonly digests: readonly DeclaredDigest[] }
  | { readonly kind: 'signature'; readonly path: string; readonly subject: string; readonly sha256: string }
  /** Our own statements about this very manifest; there may be no trust root that says who may sign them. */
  | {
      readonly kind: 'attestations';
      readonly path: string;
      readonly files: readonly ReadFile[];
      readonly trust: TrustFiles;
    }
  /** There, and not readable or not understood: never the same as not there. */
  | { readonly kind: 'unreadable'; readonly path: string; readonly flaw: DeclaredFlaw };

/** One thing that is declared and does not verify, or cannot be. The code is stable. */
export interface IntegrityFinding {
  readonly code:
    | 'file_hash_mismatch'
    | 'integrity_unreadable'
    | 'unsupported_alg'
    | 'signature_unverified'
    | 'statement_contradicts'
    | 'signature_missing';
  readonly message: string;
  /** None of what is missing. */
  readonly file?: string;
  readonly line?: number;
  readonly remedy?: string;
  /** It could not be told, rather than told to be wrong. */
  readonly isUnknown?: boolean;
}
