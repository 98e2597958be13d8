import { EXIT, exitCodeOf, opens, type ExitCode, type RawInputs, type Unit, type Verdict } from '@release-gates/core';
import type { Evidence } from '@release-gates/evidence';

export interface UnitRun {
  readonly unit: Unit;
  readonly evidence: Evidence;
  /** Relative to the root; null for a dry run and where nothing was to be written. */
  readonly evidencePath: string | null;
  readonly evidenceSha256: string;
  readonly values: Readonly<Record<string, string>>;
  /** What the unit broke on, for the shell's exit code and `--debug`. */
  readonly error: unknown;
  /** Why its evidence could not be written; undefined where it was, or was not to be. What was judged is still here. */
  readonly unkept?: unknown;
  /** Units that this one ran, in order. */
  readonly children: readonly UnitRun[];
  readonly durationMs: number;
}

export interface RunOptions {
  /** Raw inputs of the unit itself, strongest source first. */
  readonly sources: readonly RawInputs[];
  /** `false` judges without leaving a file: the auditor's `verify`. */
  readonly keep?: boolean;
  /** Unix milliseconds; judges as of then (`CollectContext.asOfMs`). For what permits nothing alone. */
  readonly asOfMs?: number;
  readonly onStart?: (unit: Unit) => void;
  readonly onFinish?: (run: UnitRun) => void;
}

/** A verdict that nobody can check again opens nothing, whatever was judged. */
export function verdictOfRun(run: UnitRun): Verdict {
  return run.unkept === undefined ? run.evidence.verdict : 'error';
}

/** 0 open · 1 closed · 2 input · 3 environment · 70 our bug. */
export function exitCodeOfRun(run: UnitRun): ExitCode {
  const [lost] = unkeptErrors(run);
  if (lost !== undefined) return exitCodeOf(lost.error);
  if (run.evidence.verdict === 'error') return exitCodeOf(run.error);
  return opens(run.evidence.verdict) ? EXIT.open : EXIT.closed;
}

export interface UnkeptError {
  readonly unit: string;
  readonly error: unknown;
  readonly message: string;
}

/** Of the run and the runs it made, in the order in which they ended. */
export function unkeptErrors(run: UnitRun): readonly UnkeptError[] {
  const { unkept: error } = run;
  const message = error instanceof Error ? error.message : String(error);
  return [
    ...run.children.flatMap(unkeptErrors),
    ...(error === undefined ? [] : [{ unit: run.evidence.unit, error, message }]),
  ];
}
