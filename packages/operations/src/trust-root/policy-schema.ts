import { identitySchema, ROLES, trustRootSchema } from '@release-gates/attestation';
import { parseDuration } from '@release-gates/core';
import * as z from 'zod';

const DAY_S = 86_400;
const LIFE = 'a duration of 1d to 3650d, such as 365d';

const keySchema = z.strictObject({
  'public-key': z.string().min(1).max(1024).describe('File with the public key (PEM), relative to the root'),
  owner: z.string().min(1).max(1024).describe('Who holds the private half; approvals count people by it'),
  'valid-from': z
    .string()
    .max(32)
    .exactOptional()
    .describe('RFC 3339. Default: what it was, and for a new key when the version is made'),
  'valid-until': z.string().max(32).exactOptional().describe('RFC 3339. Default: no end'),
});

const { root, evidence, approval, freeze } = trustRootSchema.shape.roles.shape;

/** What a trust root shall say. Whatever is not in it is not in the next version, but for keys that were revoked. */
export const trustRootPolicySchema = z
  .strictObject({
    version: z.literal(1).describe('Of this format'),
    'expires-in': z
      .string()
      .max(32)
      .transform((text, context) => {
        const seconds = parseDuration(text);
        if (seconds !== undefined && seconds >= DAY_S && seconds <= 3650 * DAY_S) return seconds;
        context.addIssue({ code: 'custom', message: LIFE });
        return z.NEVER;
      })
      .prefault('365d')
      .describe('How long a version holds; it must be rotated before'),
    keys: z
      .record(trustRootSchema.shape.keys.element.shape.name, keySchema)
      .describe('Name to public key. Names are for good'),
    roles: z
      .strictObject({
        root: root.describe('Who signs the next version of the trust root'),
        evidence: evidence.describe('Who signs evidence, manifests and statements'),
        approval: approval.describe('Who signs approvals and waivers'),
        freeze: freeze.describe('Who signs freezes and thaws'),
      })
      .describe(`Which keys may sign what, and how many of them must: ${ROLES.join(', ')}`),
    'sigstore-roots': z
      .array(z.string().max(120))
      .max(10)
      .default([])
      .describe(
        'Files in the folder of the trust root, <name>.sigstore-root.json or .jsonl: Sigstore instances whose certificates are believed (gh attestation trusted-root, cosign trusted-root create)',
      ),
    identities: z
      .array(identitySchema)
      .max(100)
      .default([])
      .describe('Identities of certificates, as the trust root holds them; revoked ones stay in it'),
  })
  .describe('What a trust root shall say: the trust-root operation makes a version of it');

export type TrustRootPolicy = z.output<typeof trustRootPolicySchema>;
