import { type CollectContext, InputError } from '@release-gates/core';
import { type DrillKey, parseEd25519PublicKey } from '@release-gates/evidence';
import type { DrillSignaturePolicy } from '@release-gates/formats';
import type { KeyFact } from './facts.ts';
import type { DrillInputs } from './inputs.ts';

/** A key to verify with. `key` never becomes a fact. */
export interface CollectedKey {
  readonly fact: KeyFact;
  readonly key: DrillKey | undefined;
}

type PolicyKey = NonNullable<DrillSignaturePolicy['keys']>[number];

/** RFC 2104, section 3: a key shorter than the hash's output lessens the strength. */
const MIN_HMAC_BYTES = 32;
const DEFAULT_VARIABLE = 'WA_ROLLBACK_DRILL_SIGNING_KEY';

/** Keys come from the environment, from files, or (public ones) from the policy; never from an input's value. */
export async function collectKeys(
  inputs: DrillInputs,
  policy: DrillSignaturePolicy | undefined,
  context: CollectContext,
): Promise<readonly CollectedKey[]> {
  if (policy?.keys !== undefined) return Promise.all(policy.keys.map((key) => fromPolicy(key, context)));
  const hmac = await sharedKey(inputs, policy?.key_env ?? DEFAULT_VARIABLE, context);
  if (inputs.publicKeyFile === undefined) return [hmac];
  return [hmac, await publicKeyFromFile(inputs.publicKeyFile, null, context)];
}

async function fromPolicy(key: PolicyKey, context: CollectContext): Promise<CollectedKey> {
  if (key.algorithm === 'hmac-sha256') {
    if (key.key_env === undefined) return none('hmac-sha256', key.key_id, 'the policy (key_env is not stated)');
    return hmacKey(key.key_id, `environment variable ${key.key_env}`, context.secrets.fromEnvironment(key.key_env));
  }
  if (key.public_key_file !== undefined) return publicKeyFromFile(key.public_key_file, key.key_id, context);
  if (key.public_key === undefined) return none('ed25519', key.key_id, 'the policy (no public_key is stated)');
  return publicKey(key.key_id, 'the policy', key.public_key);
}

async function sharedKey(inputs: DrillInputs, policyVariable: string, context: CollectContext): Promise<CollectedKey> {
  const { secrets } = context;
  if (inputs.signingKeyFile !== undefined) {
    return hmacKey(null, `file ${inputs.signingKeyFile}`, await secrets.fromFile(inputs.signingKeyFile));
  }
  const variable = inputs.signingKeyEnv ?? policyVariable;
  return hmacKey(null, `environment variable ${variable}`, secrets.fromEnvironment(variable));
}

function hmacKey(keyId: string | null, source: string, secret: string | undefined): CollectedKey {
  if (secret === undefined || secret === '') return none('hmac-sha256', keyId, source);
  const isShort = Buffer.byteLength(secret) < MIN_HMAC_BYTES;
  const fact = { algorithm: 'hmac-sha256', keyId, source, state: 'available', isShort } as const;
  return { fact, key: { algorithm: 'hmac-sha256', secret } };
}

async function publicKeyFromFile(path: string, keyId: string | null, context: CollectContext): Promise<CollectedKey> {
  const file = await context.workspace.read(path, { role: 'policy', maxBytes: 65_536 });
  if (file.state === 'absent') return none('ed25519', keyId, `file ${path}`);
  if (file.state === 'refused') return invalid(keyId, `file ${path}`);
  return publicKey(keyId, `file ${path}`, new TextDecoder('utf-8').decode(file.bytes));
}

function publicKey(keyId: string | null, source: string, text: string): CollectedKey {
  try {
    const fact = { algorithm: 'ed25519', keyId, source, state: 'available' } as const;
    return { fact, key: { algorithm: 'ed25519', publicKey: parseEd25519PublicKey(text, source) } };
  } catch (error) {
    // The parse boundary: a key that is none is a fact about the configuration.
    if (error instanceof InputError) return invalid(keyId, source);
    throw error;
  }
}

function none(algorithm: KeyFact['algorithm'], keyId: string | null, source: string): CollectedKey {
  return { fact: { algorithm, keyId, source, state: 'missing' }, key: undefined };
}

function invalid(keyId: string | null, source: string): CollectedKey {
  return { fact: { algorithm: 'ed25519', keyId, source, state: 'invalid' }, key: undefined };
}
