/** What the gate was asked for; the shape of its zod schema. */
export interface VerifyInputs {
  readonly manifest?: string | undefined;
  readonly expectedSha256?: string | undefined;
  readonly expectedCandidate?: string | undefined;
  readonly expectedCommit?: string | undefined;
  readonly expectedGates?: readonly string[] | undefined;
  readonly requireOpen: boolean;
  readonly requireVouched: boolean;
  readonly requireFacts: boolean;
  readonly requireArtifacts: boolean;
  readonly requireMaterials: boolean;
}
