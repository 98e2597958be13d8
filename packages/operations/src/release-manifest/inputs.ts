/** What the operation was asked for; the shape of its zod schema. */
export interface ManifestInputs {
  readonly artifact: readonly string[];
  readonly optionalArtifact: readonly string[];
  readonly expectedGates: readonly string[];
  readonly requireGateEvidence: boolean;
  readonly requireCleanGit: boolean;
  readonly maxEvidenceAgeS?: number | undefined;
  readonly requireSameRun: boolean;
  readonly allowUnknownCommit: boolean;
  readonly predecessorEvidence: readonly string[];
  readonly allowUnbound: boolean;
}
