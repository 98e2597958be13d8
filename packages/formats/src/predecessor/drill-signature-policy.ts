import * as z from 'zod';

const algorithm = z.enum(['hmac-sha256', 'ed25519']);
const variable = z
  .string()
  .regex(/^[A-Za-z_][A-Za-z0-9_]{0,127}$/, 'the name of an environment variable, never the key itself');
const keyId = z
  .string()
  .regex(/^(?![-.])[A-Za-z0-9._-]{1,128}$/, '1 to 128 characters A-Z a-z 0-9 . _ - without a leading "-" or "."');

const key = z.strictObject({
  key_id: keyId.describe('Id that the signed payload must state'),
  algorithm: algorithm.describe('The only algorithm this key may be used with'),
  key_env: variable.optional().describe('hmac-sha256: environment variable that holds the key'),
  public_key: z
    .string()
    .min(40)
    .max(4096)
    .optional()
    .describe('ed25519: 32 raw bytes in base64, or PEM (SubjectPublicKeyInfo)'),
  public_key_file: z
    .string()
    .min(1)
    .max(1024)
    .optional()
    .describe('ed25519: file with the same, relative to the workspace'),
});

/**
 * `security/rollback_drill_signature_policy.json`. The predecessor wrote `algorithm`, `key_env` and `key_id_env` but
 * never read them; here they bind. `algorithms` and `keys` are ours.
 */
export const drillSignaturePolicySchema = z
  .looseObject({
    version: z.int().min(1).optional().describe('Version of this file'),
    required: z.boolean().optional().describe('A signature is required everywhere'),
    required_in_strict: z.boolean().optional().describe('A signature is required where checks of level "should" bind'),
    require_signing_key: z.boolean().default(true).describe('The key to verify with must be there'),
    algorithm: algorithm.optional().describe('The one algorithm that is accepted'),
    algorithms: z.array(algorithm).min(1).max(2).optional().describe('Algorithms that are accepted; default both'),
    key_env: variable.optional().describe('Environment variable that holds the HMAC key'),
    key_id_env: variable.optional().describe('Where the signer takes its key id from; the guard takes it from key-ids'),
    max_signature_age_s: z
      .number()
      .min(0)
      .optional()
      .describe('Seconds; 0 leaves it to the input. The shorter one wins'),
    keys: z.array(key).min(1).max(100).optional().describe('The keys that may sign'),
  })
  .describe('Rollback drill signature policy');

export type DrillSignaturePolicy = z.output<typeof drillSignaturePolicySchema>;
