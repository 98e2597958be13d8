import { type Json, sha256Hex, type UnitResult, type UnitRunner } from '@release-gates/core';

export interface UnitRequest {
  readonly id: string;
  readonly inputs: Readonly<Record<string, Json>>;
}

/** Every unit passes unless told otherwise; keeps every request. */
export class FakeUnitRunner implements UnitRunner {
  readonly requests: UnitRequest[] = [];
  readonly #results: Readonly<Record<string, Partial<UnitResult>>>;

  constructor(results: Readonly<Record<string, Partial<UnitResult>>> = {}) {
    this.#results = results;
  }

  async run(id: string, inputs: Readonly<Record<string, Json>> = {}): Promise<UnitResult> {
    this.requests.push({ id, inputs });
    return {
      id,
      verdict: 'pass',
      mode: 'enforce',
      reason: 'every check passed',
      evidencePath: `.release-gates/${id}.json`,
      evidenceSha256: sha256Hex(id),
      values: {},
      ...this.#results[id],
    };
  }
}
