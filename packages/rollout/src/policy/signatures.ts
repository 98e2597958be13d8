import type { TrustChoice } from '@release-gates/attestation';
import type { SigningMode } from '@release-gates/core';
import * as z from 'zod';
import { sha256 } from '../state/schema.ts';

/** Whose signatures count, and how many of a release must be there. */
export const signaturesShape = {
  'trust-root': z
    .string()
    .min(1)
    .max(1024)
    .default('.github/release-trust')
    .describe('Folder of <version>.root.json: whose signatures count'),
  'trust-root-sha256': sha256
    .optional()
    .describe('SHA-256 of 1.root.json, so that nobody who can write that folder alone puts another one there'),
  'trust-root-version': z
    .int()
    .min(1)
    .optional()
    .describe('Smallest version of it that counts; the ledger of a channel goes back behind none that it saw, either'),
  'min-signatures': z
    .int()
    .min(0)
    .max(100)
    .default(0)
    .describe(
      'Signatures of a release that must verify at its start: different signers of a verdict over its manifest that says yes, and files that a unit of gates verified. What is there must verify always',
    ),
  gates: z
    .array(z.string().min(1).max(64))
    .max(20)
    .default([])
    .describe('Units that verify signature files, beside those that the input signature-gates names'),
};

/** As the policy has it in one environment. */
export type SignaturePolicy = z.output<z.ZodObject<typeof signaturesShape>>;

/** What of it says which trust root counts. */
export type TrustPolicy = Pick<SignaturePolicy, 'trust-root' | 'trust-root-sha256' | 'trust-root-version'>;

/** Which trust root, as what reads it asks. */
export function trustChoice(policy: TrustPolicy): TrustChoice {
  const { 'trust-root': folder, 'trust-root-sha256': pin = null, 'trust-root-version': minVersion = null } = policy;
  return { folder, pin, minVersion };
}

export interface SigningProfile {
  /** Of the environment profile; null where it says nothing. */
  readonly signing: SigningMode | null;
  readonly environment: string;
}

/** How many a start needs: what the policy asks for, and one where the profile lets nothing go out unsigned. */
export function signaturesNeeded(
  policy: Pick<SignaturePolicy, 'min-signatures'>,
  { signing, environment }: SigningProfile,
): number {
  const isAsked = signing === 'required' || (signing === 'optional' && environment === 'prod');
  return Math.max(policy['min-signatures'], isAsked ? 1 : 0);
}
