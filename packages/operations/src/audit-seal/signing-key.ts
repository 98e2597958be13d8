import { type NoteSigner, parseSignerKey } from '@release-gates/audit-log';
import { InputError, type Secrets } from '@release-gates/core';
import { readKeyText } from '../_shared/key-text.ts';
import type { SealInputs } from './inputs.ts';

/** The key, or why there is none. It is never a fact: facts are written down. */
export async function loadSigner(inputs: SealInputs, secrets: Secrets): Promise<NoteSigner | string> {
  const key = await readKeyText(inputs, secrets);
  if (!key.isGiven) return key.reason;
  try {
    return key.text.trim().startsWith('PRIVATE+KEY+')
      ? parseSignerKey(key.text, inputs.keyName)
      : parseSignerKey(key.text, inputs.keyName ?? inputs.origin);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems[0]?.message ?? 'it is no key';
  }
}
