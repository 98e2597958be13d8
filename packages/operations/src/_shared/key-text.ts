import type { Secrets } from '@release-gates/core';

/** Where a private key is: never in an argument. */
export interface KeySource {
  readonly keyEnv?: string | undefined;
  readonly keyFile?: string | undefined;
}

export type KeyText =
  | { readonly isGiven: true; readonly text: string; readonly name: string }
  /** Why there is none; says nothing of what the key is. */
  | { readonly isGiven: false; readonly reason: string };

/** From exactly one environment variable or file. A variable of a workflow may hold its line breaks as `\n`. */
export async function readKeyText({ keyEnv, keyFile }: KeySource, secrets: Secrets): Promise<KeyText> {
  if (keyEnv !== undefined && keyFile !== undefined) return none('key-env and key-file are both given');
  const name = keyEnv ?? keyFile;
  if (name === undefined) return none('neither key-env nor key-file is given');
  const text = keyEnv === undefined ? await secrets.fromFile(name) : secrets.fromEnvironment(name);
  if (text === undefined || text === '')
    return none(keyEnv === undefined ? 'key-file does not exist' : `${name} is not set`);
  return { isGiven: true, text: text.replaceAll(String.raw`\n`, '\n'), name };
}

function none(reason: string): KeyText {
  return { isGiven: false, reason };
}
