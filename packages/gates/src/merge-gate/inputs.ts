/** What the gate was asked for; the shape of its zod schema. */
export interface MergeGateInputs {
  readonly evidence: readonly string[];
  readonly expectedGates: readonly string[];
  readonly rules?: string | undefined;
  readonly baseSha?: string | undefined;
  readonly headSha?: string | undefined;
  readonly needs?: string | undefined;
  readonly requireSameRun: boolean;
  readonly maxEvidenceAgeS?: number | undefined;
}
