import { type NoteSigner, parseSignerKey } from '@release-gates/audit-log';
import { InputError, type Secrets } from '@release-gates/core';
import { type KeySource, readKeyText } from './key-text.ts';

/** Where the key is, and the name of one in PEM, which has none itself. */
export interface NoteKeySource extends KeySource {
  readonly keyName?: string | undefined;
  readonly defaultName: string;
}

/** The key, or why there is none. It is never a fact: facts are written down. */
export async function loadSigner(source: NoteKeySource, secrets: Secrets): Promise<NoteSigner | string> {
  const key = await readKeyText(source, secrets);
  if (!key.isGiven) return key.reason;
  try {
    return key.text.trim().startsWith('PRIVATE+KEY+')
      ? parseSignerKey(key.text, source.keyName)
      : parseSignerKey(key.text, source.keyName ?? source.defaultName);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems[0]?.message ?? 'it is no key';
  }
}
