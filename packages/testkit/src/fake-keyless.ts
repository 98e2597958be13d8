import type { Keyless, KeylessSigner, SigstoreServices } from '@release-gates/core';

interface FakeKeylessOptions {
  readonly sign?: KeylessSigner['sign'];
  readonly isPublic?: boolean;
}

/** A developer's machine, which nobody certifies; with `sign` a run that somebody does. */
export class FakeKeyless implements Keyless {
  /** The instances that were asked. */
  readonly opened: SigstoreServices[] = [];
  readonly #options: FakeKeylessOptions;

  constructor(options: FakeKeylessOptions = {}) {
    this.#options = options;
  }

  unavailable(): string | undefined {
    return this.#options.sign === undefined ? 'this run has no identity that could be certified' : undefined;
  }

  isRepositoryPublic(): boolean {
    return this.#options.isPublic === true;
  }

  open(services: SigstoreServices): KeylessSigner {
    const { sign } = this.#options;
    if (sign === undefined) throw new TypeError('nobody certifies this run');
    this.opened.push(services);
    return { sign };
  }
}
