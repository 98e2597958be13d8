import type { Holders, JsonObject } from '@release-gates/core';

/** Processes by name: `{ process: 'p1' }`. All live until told otherwise. */
export class FakeHolders implements Holders {
  readonly name: string;
  /** What is known of others; a name that is missing lives. Shared between the fakes of one test. */
  readonly fates: Map<string, 'alive' | 'gone' | 'unknown'>;

  constructor(name = 'p1', fates: Map<string, 'alive' | 'gone' | 'unknown'> = new Map()) {
    this.name = name;
    this.fates = fates;
  }

  self(): JsonObject {
    return { process: this.name };
  }

  judge(holder: JsonObject): 'alive' | 'gone' | 'unknown' {
    const name = holder['process'];
    return typeof name === 'string' ? (this.fates.get(name) ?? 'alive') : 'unknown';
  }
}
