import type { Json } from '../json.ts';
import type { Mode } from '../check.ts';
import type { Verdict } from '../verdict.ts';

/** A unit that the configuration switches on. */
export interface ConfiguredUnit {
  readonly id: string;
  readonly kind: 'gate' | 'operation';
  readonly mode: Mode;
  /** A required unit without evidence closes the manifest. */
  readonly required: boolean;
  /** Whether a quick preflight runs it too. */
  readonly quick: boolean;
  /** Globs: expected on a pull request only where one of them changed. Undefined: always. */
  readonly paths: readonly string[] | undefined;
}

export interface UnitResult {
  readonly id: string;
  readonly verdict: Verdict;
  readonly mode: Mode;
  readonly reason: string;
  /** Relative to the workspace. */
  readonly evidencePath: string;
  readonly evidenceSha256: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Lets one operation (the preflight) run other units in the same process, with the same configuration. */
export interface UnitRunner {
  /** Never throws: a unit that breaks leaves evidence with verdict `error`. `inputs` are kebab-case and win over all. */
  run(id: string, inputs?: Readonly<Record<string, Json>>): Promise<UnitResult>;
}
