import type { SigningKey } from '@release-gates/attestation';
import { InputError, type Secrets } from '@release-gates/core';
import type { KeySource } from './key-text.ts';
import { loadSigningKey } from './signing-key.ts';

/** The very key that a plan was made with. @throws InputError `key.changed` */
export async function loadJudgedKey(source: KeySource, secrets: Secrets, fingerprint: string): Promise<SigningKey> {
  const key = await loadSigningKey(source, secrets);
  if (typeof key !== 'string' && key.publicKey.fingerprint === fingerprint) return key;
  throw new InputError({
    code: 'key.changed',
    message: `expected the key ${fingerprint}, found ${typeof key === 'string' ? `none: ${key}` : 'another one'}`,
    where: { file: source.keyEnv ?? source.keyFile ?? 'key' },
  });
}
