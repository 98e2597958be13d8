import type { DrillAlgorithm } from '@release-gates/evidence';

/** What the operation was asked for; the shape of its zod schema. */
export interface SignInputs {
  readonly algorithm: DrillAlgorithm;
  readonly keyEnv?: string | undefined;
  readonly keyFile?: string | undefined;
  readonly keyId: string;
  readonly incidentPattern: string;
  readonly bundlePattern: string;
  readonly reportPattern: string;
  readonly recent: number;
  readonly outDirectory: string;
}
