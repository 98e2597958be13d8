import type { Difference, NotLocated, VerificationFacts } from '@release-gates/evidence';
import type { ChecksumAlgorithm } from '@release-gates/formats';
import type { ChannelState, Freeze, History, StepPolicy } from '@release-gates/rollout';
import type { Flaw } from '../_shared/document-fact.ts';

/** One line of a checksum file that is about a file of this release. */
export interface DeclaredDigest {
  readonly file: string;
  readonly algorithm: ChecksumAlgorithm;
  readonly stated: string;
  /** Of the bytes that are here; null where they are not, or by an algorithm that proves nothing any more (MD5). */
  readonly found: string | null;
  readonly line: number;
}

/** A file that declares integrity: whoever put it there says that something can be checked by it. */
export type Declared =
  | { readonly kind: 'checksums'; readonly path: string; readonly digests: readonly DeclaredDigest[] }
  | { readonly kind: 'signature'; readonly path: string; readonly subject: string; readonly sha256: string }
  /** There, and not readable or not understood: never the same as not there. */
  | { readonly kind: 'unreadable'; readonly path: string; readonly flaw: Flaw };

export type CandidateFact =
  | NotLocated
  | {
      readonly state: 'found';
      readonly path: string;
      readonly sha256: string;
      readonly malformed: readonly Difference[];
      readonly facts: VerificationFacts;
      readonly declared: readonly Declared[];
    };

export type Found = Extract<CandidateFact, { readonly state: 'found' }>;

export interface ActivationFacts {
  readonly nowMs: number;
  readonly environment: string;
  readonly strict: boolean;
  readonly channel: {
    readonly id: string;
    readonly place: string;
    /** Lines of its ledger, all of them verified. */
    readonly lines: number;
    readonly state: ChannelState;
    readonly history: History;
    readonly scopeFreezes: readonly Freeze[];
  };
  readonly policy: { readonly path: string; readonly isGenerationGiven: boolean; readonly step: StepPolicy };
  readonly candidate: CandidateFact;
}
