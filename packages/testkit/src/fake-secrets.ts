import type { Secrets } from '@release-gates/core';

export class FakeSecrets implements Secrets {
  readonly #environment: ReadonlyMap<string, string>;
  readonly #files: ReadonlyMap<string, string>;

  constructor(environment: Readonly<Record<string, string>> = {}, files: Readonly<Record<string, string>> = {}) {
    this.#environment = new Map(Object.entries(environment));
    this.#files = new Map(Object.entries(files));
  }

  fromEnvironment(name: string): string | undefined {
    const value = this.#environment.get(name);
    return value === '' ? undefined : value;
  }

  async fromFile(path: string): Promise<string | undefined> {
    return this.#files.get(path);
  }

  /** Raw values only; the encodings are the real masker's business. */
  mask(text: string): string {
    const values = [...this.#environment.values(), ...this.#files.values()].filter((value) => value !== '');
    return values.reduce((masked, value) => masked.replaceAll(value, '***'), text);
  }
}
