import { type NoteSigner, parseSignerKey } from '@release-gates/audit-log';
import { InputError, type Secrets } from '@release-gates/core';
import type { SealInputs } from './inputs.ts';

/** The key, or why there is none. It is never a fact: facts are written down. */
export async function loadSigner(inputs: SealInputs, secrets: Secrets): Promise<NoteSigner | string> {
  if (inputs.keyEnv !== undefined && inputs.keyFile !== undefined) return 'key-env and key-file are both given';
  if (inputs.keyEnv === undefined && inputs.keyFile === undefined) return 'neither key-env nor key-file is given';
  const text =
    inputs.keyEnv === undefined
      ? await secrets.fromFile(inputs.keyFile as string)
      : secrets.fromEnvironment(inputs.keyEnv);
  if (text === undefined)
    return inputs.keyEnv === undefined ? 'key-file does not exist' : `${inputs.keyEnv} is not set`;
  try {
    return text.trim().startsWith('PRIVATE+KEY+')
      ? parseSignerKey(text, inputs.keyName)
      : parseSignerKey(text, inputs.keyName ?? inputs.origin);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems[0]?.message ?? 'it is no key';
  }
}
