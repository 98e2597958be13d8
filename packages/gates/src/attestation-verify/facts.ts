import type { Difference, Manifest, NotLocated } from '@release-gates/evidence';

/** Bytes as base64: what is decided on is what was read, and a decision can be made again from its facts. */
export interface ReadFile {
  readonly path: string;
  readonly base64: string;
}

export interface UnreadFile {
  readonly path: string;
  readonly reason: string;
}

export interface AttestationFacts {
  readonly nowMs: number;
  /** The time that an auditor wants judged; absent: now. */
  readonly asOfMs?: number;
  readonly trust:
    | {
        readonly kind: 'trust_root';
        readonly folder: string;
        readonly files: readonly ReadFile[];
        readonly sigstoreRoots: readonly ReadFile[];
      }
    /** Named by the reader. */
    | { readonly kind: 'named'; readonly keys: readonly ReadFile[]; readonly sigstoreRoots: readonly ReadFile[] };
  readonly attestations: readonly ReadFile[];
  /** Files that were named, or found, and could not be read: of the trust, the attestations and the subjects. */
  readonly unread: readonly UnreadFile[];
  /** Files beside the statements of the manifest that are none: nobody reads them. Absent: none. */
  readonly others?: readonly string[];
  /** The environment profile says signing: required. Absent: it does not. */
  readonly requiresSignatures?: boolean;
  readonly subjects: readonly AttestedSubject[];
  /** Null where only files were named. */
  readonly manifest: NotLocated | ManifestFact | null;
}

export interface AttestedSubject {
  readonly name: string;
  readonly algorithm: string;
  readonly digest: string;
}

export interface ManifestFact {
  readonly state: 'found';
  readonly path: string;
  readonly sha256: string;
  /** Null where it cannot be read; `differences` say why. */
  readonly manifest: Manifest | null;
  readonly differences: readonly Difference[];
}

/** The time that everything but the trust root's own versions is judged at. */
export function judgedMs({ nowMs, asOfMs }: Pick<AttestationFacts, 'nowMs' | 'asOfMs'>): number {
  return asOfMs ?? nowMs;
}
