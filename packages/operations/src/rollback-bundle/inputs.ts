/** What the operation was asked for; the shape of its zod schema. */
export interface BundleInputs {
  readonly action: 'create' | 'verify' | 'restore';
  readonly label?: string | undefined;
  readonly files: readonly string[];
  readonly optionalFiles: readonly string[];
  readonly policy?: string | undefined;
  readonly includeEvidence: boolean;
  readonly evidencePatterns: readonly string[];
  readonly recent: number;
  readonly outDirectory: string;
  readonly reportDirectory: string;
  readonly bundle?: string | undefined;
  readonly target?: string | undefined;
}
