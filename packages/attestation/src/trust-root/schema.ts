import * as z from 'zod';
import { ALGORITHMS } from '../key/verification-key.ts';

export const TRUST_ROOT_FORMAT = 'release-gates/trust-root/v1';
export const TRUST_ROOT_PAYLOAD_TYPE = 'application/vnd.release-gates.trust-root.v1+json';

/** Who may sign what. `root` signs the next version of this file; nothing else can say who is trusted. */
export const ROLES = ['root', 'evidence', 'approval', 'freeze'] as const;
export type Role = (typeof ROLES)[number];

export const REVOCATION_REASONS = ['compromised', 'superseded', 'retired'] as const;

const instant = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z$/)
  .describe('RFC 3339, UTC');
const keyName = z
  .string()
  .regex(/^(?![-.])[A-Za-z0-9._@-]{1,64}$/)
  .describe('Name of the key in this file: 1 to 64 of A-Z a-z 0-9 . _ @ -');
const line = z.string().min(1).max(1024);

const revocationSchema = z.strictObject({
  at: instant.describe('Signatures of this time and later do not count'),
  reason: z.enum(REVOCATION_REASONS).describe('compromised: none of its signatures count, of whatever time'),
  note: line,
});

const trustedKeySchema = z.strictObject({
  name: keyName,
  algorithm: z.enum(ALGORITHMS).describe('The one algorithm that the key may be used with'),
  public_key: z.string().max(4096).describe('PEM, BEGIN PUBLIC KEY'),
  owner: line.describe('Who holds the private half; approvals count people by it'),
  valid_from: instant.describe('Signatures of an earlier time do not count; inclusive'),
  valid_until: instant.nullable().describe('Signatures of a later time do not count; inclusive. null: no end'),
  revoked: revocationSchema.nullable(),
});

const roleSchema = z.strictObject({
  keys: z.array(keyName).min(1).max(100),
  threshold: z.int().min(1).max(100).describe('Different public keys that must have signed'),
});

/** A certificate's identity instead of a key: what a workflow signs as, without holding any secret. */
export const identitySchema = z.strictObject({
  issuer: z.string().min(1).max(1024).describe('OIDC issuer, e.g. https://token.actions.githubusercontent.com'),
  subject: z.string().min(1).max(2048).describe('Subject alternative name of the certificate, in full'),
  roles: z
    .array(z.enum(['evidence', 'approval', 'freeze']))
    .min(1)
    .max(3),
});

/** Whom certificates are believed from: the file lies beside the trust root, and is bound by it. */
const sigstoreRootSchema = z.strictObject({
  file: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}\.sigstore-root\.jsonl?$/)
    .describe('Name in the folder of the trust root: <name>.sigstore-root.json, or .jsonl'),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

export const trustRootSchema = z
  .strictObject({
    format: z.literal(TRUST_ROOT_FORMAT),
    version: z.int().min(1).describe('One more than that of the file before it'),
    issued_at: instant,
    expires_at: instant.describe('After this nothing is trusted until a newer version is signed'),
    keys: z.array(trustedKeySchema).min(1).max(200),
    roles: z.strictObject({
      root: roleSchema,
      evidence: roleSchema.exactOptional(),
      approval: roleSchema.exactOptional(),
      freeze: roleSchema.exactOptional(),
    }),
    identities: z
      .array(identitySchema.extend({ revoked: revocationSchema.exactOptional() }))
      .max(100)
      .default([]),
    sigstore_roots: z.array(sigstoreRootSchema).max(10).exactOptional(),
  })
  .describe('Trust root of release-gates, version 1: the signed payload of <version>.root.json');

export type TrustRoot = z.output<typeof trustRootSchema>;
export type TrustedKey = TrustRoot['keys'][number];
export type CertifiedIdentity = TrustRoot['identities'][number];
