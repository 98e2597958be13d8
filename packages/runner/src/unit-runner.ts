import type { Json, RawInputs, Unit, UnitResult, UnitRunner } from '@release-gates/core';
import { verdictOfRun, type RunOptions, type UnitRun } from './unit-run.ts';
import { loadUnit } from './units.ts';

/** Runs units in this process, with the configuration that is already loaded. */
export class UnitRunnerInProcess implements UnitRunner {
  readonly #runUnit: (unit: Unit, options: RunOptions) => Promise<UnitRun>;
  readonly #options: RunOptions;
  /** In the order they were asked for, whatever order they finish in. */
  readonly #runs: (UnitRun | undefined)[] = [];

  constructor(runUnit: (unit: Unit, options: RunOptions) => Promise<UnitRun>, options: RunOptions) {
    this.#runUnit = runUnit;
    this.#options = options;
  }

  get runs(): readonly UnitRun[] {
    return this.#runs.filter((run) => run !== undefined);
  }

  async run(id: string, inputs: Readonly<Record<string, Json>> = {}): Promise<UnitResult> {
    const { onStart, onFinish } = this.#options;
    const position = this.#runs.push(undefined) - 1;
    const source: RawInputs = { source: 'input', values: inputs, where: (name) => ({ file: `input ${name}` }) };
    const run = await this.#runUnit(await loadUnit(id), {
      sources: [source],
      ...(onStart !== undefined && { onStart }),
      ...(onFinish !== undefined && { onFinish }),
    });
    this.#runs[position] = run;
    return {
      id,
      verdict: verdictOfRun(run),
      mode: run.evidence.mode,
      reason: run.unkept === undefined ? run.evidence.reason : 'its evidence could not be written',
      evidencePath: run.evidencePath ?? '',
      evidenceSha256: run.evidenceSha256,
      values: run.values,
    };
  }
}
