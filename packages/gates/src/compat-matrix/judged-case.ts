import type { Check, Location, Outcome } from '@release-gates/core';
import type { CompatCase } from '@release-gates/formats';
import { locationOf } from '../_shared/loaded-check.ts';
import type { CaseFact, CompatFacts, FixtureFact } from './facts.ts';
import type { SchemaLine } from './steps.ts';

/** A case with its defaults filled in from the release policy. */
export interface ResolvedCase {
  readonly fact: CaseFact;
  readonly definition: CompatCase;
  readonly fixture: FixtureFact;
  readonly toVersion: string | null;
  readonly toSchema: string | null;
  /** Where the case stands in the matrix. */
  readonly place: Location;
}

/** What the release policy says, as far as cases are judged by it. */
export interface PolicyView {
  readonly path: string;
  readonly appVersion: string | null;
  readonly currentSchema: string | null;
  readonly readable: readonly string[];
  readonly line: SchemaLine;
}

/** One row about one case, before it is known whether the case expects it. */
export interface CaseRow {
  /** Without the case's name. */
  readonly check: string;
  readonly level: Check['level'];
  readonly outcome: Outcome;
  readonly reason: string;
  readonly expected: Check['expected'];
  readonly actual: Check['actual'];
  readonly location: Location;
  readonly remedy: string;
}

export function viewPolicy({ policy, matrix }: CompatFacts): PolicyView {
  const stated = policy.state === 'valid' ? policy.value : undefined;
  const currentSchema = stated?.state_schema?.current ?? null;
  const readable = stated?.state_schema?.backward_read_compatible ?? [];
  const known = currentSchema === null ? readable : [...readable, currentSchema];
  const sequence = matrix.state === 'valid' ? (matrix.value.schema_versions ?? undefined) : undefined;
  return {
    path: policy.path,
    appVersion: stated?.app_version ?? null,
    currentSchema,
    readable,
    line: { sequence, known },
  };
}

export function resolveCase(fact: CaseFact, matrixPath: string, policy: PolicyView): ResolvedCase | undefined {
  const { definition, fixture } = fact;
  if (definition.state === 'invalid' || fixture === null) return undefined;
  return {
    fact,
    definition: definition.value,
    fixture,
    toVersion: definition.value.to_version ?? policy.appVersion,
    toSchema: definition.value.to_schema ?? policy.currentSchema,
    place: placeOfCase(fact, matrixPath),
  };
}

export function placeOfCase(fact: CaseFact, matrixPath: string): Location {
  return locationOf(matrixPath, { pointer: fact.pointer, ...(fact.line !== null && { line: fact.line }) });
}
