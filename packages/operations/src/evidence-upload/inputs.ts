/** What the operation was asked for; the shape of its zod schema. */
export interface UploadInputs {
  readonly artifactName?: string | undefined;
  readonly paths: readonly string[];
  readonly retentionDays?: number | undefined;
  readonly required: boolean;
}
