import { parseSigningKey, type SigningKey } from '@release-gates/attestation';
import { InputError, type Secrets } from '@release-gates/core';
import { type KeySource, readKeyText } from './key-text.ts';

/** The key, or why there is none that can sign. It is never a fact: facts are written down. */
export async function loadSigningKey(source: KeySource, secrets: Secrets): Promise<SigningKey | string> {
  const key = await readKeyText(source, secrets);
  if (!key.isGiven) return key.reason;
  try {
    return parseSigningKey(key.text, key.name);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems[0]?.message ?? 'it is no key';
  }
}
