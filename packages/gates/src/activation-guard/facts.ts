import type { SigningMode } from '@release-gates/core';
import type { Difference, NotLocated, VerificationFacts } from '@release-gates/evidence';
import type {
  ChannelState,
  Declared,
  DowngradeRule,
  Freeze,
  History,
  SignaturePolicy,
  StepPolicy,
  TrustRootFact,
} from '@release-gates/rollout';

export type CandidateFact =
  | NotLocated
  | {
      readonly state: 'found';
      readonly path: string;
      readonly sha256: string;
      readonly malformed: readonly Difference[];
      readonly facts: VerificationFacts;
      /** Why it is that of another repository. Facts of older versions do not say. */
      readonly foreign?: string;
      readonly declared: readonly Declared[];
      /** What policy and environment profile ask of signatures. */
      readonly signatures: Pick<SignaturePolicy, 'min-signatures' | 'gates'> & {
        /** Of the environment profile; facts of older versions do not say. */
        readonly signing?: SigningMode | null;
      };
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
    /** What is wrong with files of signed freezes. Facts of older versions have none. */
    readonly freezeFlaws?: readonly string[];
  };
  readonly policy: {
    readonly path: string;
    readonly isGenerationGiven: boolean;
    readonly step: StepPolicy;
    /** Facts of older versions have none. */
    readonly downgradeRules?: readonly DowngradeRule[];
  };
  /** Facts of older versions have none. */
  readonly trustRoot?: TrustRootFact;
  readonly candidate: CandidateFact;
}
