import fs from 'node:fs';
import { InputError, type Masker, type Secrets } from '@release-gates/core';

const MAX_SECRET_BYTES = 64 * 1024;

/** Keys from variables and files, known to the masker before anybody else sees them. */
export class SystemSecrets implements Secrets {
  readonly #environment: Readonly<Record<string, string | undefined>>;
  readonly #masker: Masker;

  constructor(environment: Readonly<Record<string, string | undefined>>, masker: Masker) {
    this.#environment = environment;
    this.#masker = masker;
  }

  fromEnvironment(name: string): string | undefined {
    const value = this.#environment[name];
    return value === undefined || value === '' ? undefined : this.#register(value, name);
  }

  /** @throws InputError `secret.unreadable`, `secret.too_large`, `secret.too_short` */
  async fromFile(path: string): Promise<string | undefined> {
    const text = readBounded(path);
    return text === undefined ? undefined : this.#register(text.replace(/\r?\n$/, ''), path);
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

/** A FIFO must not hang and a device must not be read: opened without waiting, then looked at by its descriptor. */
function readBounded(path: string): string | undefined {
  let handle: number;
  try {
    handle = fs.openSync(path, fs.constants.O_RDONLY | fs.constants.O_NONBLOCK);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw refusal(path, 'secret.unreadable', error instanceof Error ? error.message : String(error), error);
  }
  try {
    const stat = fs.fstatSync(handle);
    if (!stat.isFile()) throw refusal(path, 'secret.unreadable', 'it is no regular file');
    if (stat.size > MAX_SECRET_BYTES) throw refusal(path, 'secret.too_large', `it has ${stat.size} bytes`);
    const bytes = Buffer.alloc(MAX_SECRET_BYTES);
    return bytes.toString('utf8', 0, fs.readSync(handle, bytes, 0, MAX_SECRET_BYTES, 0));
  } finally {
    fs.closeSync(handle);
  }
}

function refusal(path: string, code: string, found: string, cause?: unknown): InputError {
  return new InputError(
    { code, message: `expected a readable file of at most 64 KiB with the secret, found: ${found}`, where: { file: path } },
    cause === undefined ? undefined : { cause },
  );
}
