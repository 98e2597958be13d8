import { andMore, type Check, type Json, type Level } from '@release-gates/core';
import type { Difference } from '@release-gates/evidence';
import type { Blocker } from '@release-gates/rollout';
import { toCheck } from '../_shared/row.ts';

/** One thing that speaks against an activation. The code is stable: dashboards and runbooks know it. */
export interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly pointer?: string | null;
  readonly line?: number;
  readonly remedy?: string;
  /** It could not be told, rather than told to be wrong. */
  readonly isUnknown?: boolean;
}

export interface Telling {
  /** What is said where nothing speaks against it. */
  readonly holds: string;
  readonly expected: Json;
  /** Where a finding brings none of its own. */
  readonly remedy: string;
  readonly level?: Level;
}

const MAX_CODES = 50;

export const FETCH = 'Fetch the release again from where it was published; activate nothing that does not verify';

/** One row: certain findings fail, findings that only could not be told are inconclusive. */
export function judged(id: string, findings: readonly Finding[], telling: Telling): Check {
  const { holds, expected, level = 'must' } = telling;
  const first = findings.find(({ isUnknown }) => isUnknown !== true) ?? findings[0];
  if (first === undefined) return toCheck({ id, level, outcome: 'pass', reason: holds, expected, actual: [] });
  const { file, pointer, line } = first;
  return toCheck({
    id,
    level,
    outcome: first.isUnknown === true ? 'inconclusive' : 'fail',
    reason: andMore(first.message, findings.length - 1, 'finding'),
    expected,
    actual: [...new Set(findings.map(({ code }) => code))].slice(0, MAX_CODES),
    location:
      file === undefined
        ? undefined
        : { file, ...(typeof pointer === 'string' && { pointer }), ...(line !== undefined && { line }) },
    remedy: first.remedy ?? telling.remedy,
  });
}

/** A stage that does not apply is recorded as such, with why. */
export function notApplicable(id: string, reason: string): Check {
  return toCheck({ id, level: 'must', outcome: 'not_applicable', reason });
}

export function fromDifferences(differences: readonly Difference[], codeOf: (code: string) => string): Finding[] {
  return differences.map(({ code, file, pointer, message }) => ({
    code: codeOf(code),
    message: `${file}: ${message}`,
    file,
    pointer,
  }));
}

export function fromBlockers(blockers: readonly Blocker[]): Finding[] {
  return blockers.map(({ code, message, remedy }) => ({ code, message, ...(remedy !== undefined && { remedy }) }));
}
