import { input } from './codec.ts';

/** How a run says which trust root it means: every run may read one, for signed waivers. */
export const trustRootPinInputs = {
  trustRootSha256: input
    .sha256()
    .optional()
    .describe('SHA-256 of 1.root.json of the trust root, from a place that whoever writes the repository cannot write'),
  trustRootVersion: input
    .integer({ min: 1 })
    .optional()
    .describe(
      'Smallest version of the trust root that counts, from such a place as well: who can delete a later one brings back what it revoked',
    ),
} as const;
