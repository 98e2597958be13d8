import { InputError, type Masker, type Secrets } from '@release-gates/core';
import { readRegularFile } from '../regular-file.ts';

/** As CI systems and their users name them. */
const SECRET_NAME =
  /(^|_)(TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|PRIVATE_KEY|SIGNING_KEY|API_?KEY|ACCESS_KEY)$/i;
/** A shorter value may be a switch; masking `true` would shred everything. */
const MIN_UNASKED_LENGTH = 12;

const MAX_SECRET_BYTES = 64 * 1024;

/** Keys from variables and files, known to the masker before anybody else sees them. */
export class SystemSecrets implements Secrets {
  readonly #environment: Readonly<Record<string, string | undefined>>;
  readonly #masker: Masker;

  constructor(environment: Readonly<Record<string, string | undefined>>, masker: Masker) {
    this.#environment = environment;
    this.#masker = masker;
    // A child can read its parent's environment in /proc and print it, and what it prints becomes evidence.
    for (const [name, value] of Object.entries(environment)) {
      if (value !== undefined && value.length >= MIN_UNASKED_LENGTH && SECRET_NAME.test(name)) masker.learn(value);
    }
  }

  fromEnvironment(name: string): string | undefined {
    const value = this.#environment[name];
    return value === undefined || value === '' ? undefined : this.#register(value, name);
  }

  /** @throws InputError `secret.unreadable`, `secret.empty`, `secret.too_short` */
  async fromFile(path: string): Promise<string | undefined> {
    const file = readRegularFile(path, MAX_SECRET_BYTES);
    if (file.state === 'absent') return undefined;
    if (file.state === 'refused') throw refusal(path, file.reason);
    const secret = decode(path, file.bytes).replace(/\r?\n$/, '');
    if (secret === '') throw empty(path);
    return this.#register(secret, path);
  }

  mask(text: string): string {
    return this.#masker.mask(text);
  }

  #register(secret: string, name: string): string {
    if (this.#masker.register(secret)) return secret;
    throw new InputError({
      code: 'secret.too_short',
      message: 'expected a secret of at least 4 characters, found a shorter one, which cannot be masked',
      where: { file: name },
    });
  }
}

/** Bytes that are not UTF-8 would silently become another key. */
function decode(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw refusal(path, 'it is not UTF-8 text');
  }
}

function empty(path: string): InputError {
  return new InputError({
    code: 'secret.empty',
    message: 'expected a secret, found an empty file',
    where: { file: path },
    remedy: 'Write the secret to it, or name the file that has it',
  });
}

function refusal(path: string, found: string): InputError {
  return new InputError({
    code: 'secret.unreadable',
    message: `expected a readable text file of at most 64 KiB with the secret, but ${found}`,
    where: { file: path },
  });
}
