import type { ChecksumAlgorithm } from '@release-gates/formats';

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
  /** There, and not readable or not understood: never the same as not there. */
  | { readonly kind: 'unreadable'; readonly path: string; readonly flaw: DeclaredFlaw };
