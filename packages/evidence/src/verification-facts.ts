import type { FileDigest } from '@release-gates/core';
import type { Difference } from './difference.ts';
import type { Evidence } from './evidence.ts';
import type { ExpectedGate } from './manifest.ts';
import type { PredecessorEvidence } from './predecessor.ts';
import type { ManifestReading } from './read-manifest.ts';

/** An evidence document that a manifest names, as it was found. Plain data. */
export type FoundEvidence =
  | { readonly state: 'absent' }
  | { readonly state: 'refused'; readonly code: string; readonly reason: string }
  | {
      readonly state: 'present';
      readonly sha256: string;
      /** Null where the bytes are not such a document; then `differences` say why. */
      readonly evidence: Evidence | null;
      readonly predecessor: PredecessorEvidence | null;
      readonly differences: readonly Difference[];
    };

/** Everything that a verification reads; nothing is read during it. */
export interface VerificationFacts {
  readonly file: string;
  readonly reading: ManifestReading;
  /** By unit. */
  readonly evidence: Readonly<Record<string, FoundEvidence>>;
  /** Artifacts, materials and outputs, by their path relative to the workspace. */
  readonly files: Readonly<Record<string, FileDigest>>;
  readonly nowMs: number;
  /** Where it is held to a configuration. */
  readonly configured?: ConfiguredDemands;
}

/** What the configuration of whoever relies on a manifest asks of it. Plain data. */
export interface ConfiguredDemands {
  /** Oldest that evidence may be now; null: any age. */
  readonly maxAgeS: number | null;
  /** By unit; null where the configuration is not the one that the gates were judged by. */
  readonly gates: Readonly<Record<string, Pick<ExpectedGate, 'mode' | 'required'>>> | null;
}
