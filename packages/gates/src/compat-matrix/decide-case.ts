import { type Check, nearest } from '@release-gates/core';
import { checkId, toCheck } from '../_shared/row.ts';
import { rowsOfCase } from './case-rows.ts';
import type { CaseFact } from './facts.ts';
import { type CaseRow, placeOfCase, type PolicyView, type ResolvedCase, resolveCase } from './judged-case.ts';

export interface CaseContext {
  readonly matrixPath: string;
  readonly policy: PolicyView;
  readonly requireReaders: boolean;
}

export interface DecidedCase {
  readonly resolved: ResolvedCase | undefined;
  readonly checks: readonly Check[];
}

export function decideCase(fact: CaseFact, context: CaseContext): DecidedCase {
  const resolved = resolveCase(fact, context.matrixPath, context.policy);
  const shape = checkShape(fact, context.matrixPath);
  if (resolved === undefined) return { resolved, checks: [shape] };
  const rows = rowsOfCase(resolved, context.policy, context.requireReaders);
  const checks = resolved.definition.expect_readable
    ? rows.map((row) => named(row, fact.subject))
    : decideNegative(resolved, rows);
  return { resolved, checks: [shape, ...checks] };
}

function checkShape(fact: CaseFact, matrixPath: string): Check {
  const id = checkId('case_is_dict', fact.subject);
  const row = { id, level: 'must', expected: 'an object of the documented shape' } as const;
  const location = placeOfCase(fact, matrixPath);
  if (fact.definition.state === 'valid') {
    return toCheck({ ...row, outcome: true, reason: 'the case is well formed', actual: 'valid', location });
  }
  const [first] = fact.definition.flaws;
  return toCheck({
    ...row,
    outcome: false,
    reason: `the case is not well formed: ${first?.message ?? 'no reason'}${first?.pointer === undefined ? '' : ` at ${fact.pointer}${first.pointer}`}`,
    actual: fact.definition.flaws.map((flaw) => ({ ...flaw })),
    location: first?.line === undefined ? location : { ...location, line: first.line },
    remedy: `Correct the case in ${matrixPath}`,
  });
}

/**
 * A negative case holds only where exactly the checks that it names fail. Their failing is then what was expected, and
 * shown as such; anything else that fails, or does not, closes.
 */
function decideNegative(entry: ResolvedCase, rows: readonly CaseRow[]): Check[] {
  const { subject } = entry.fact;
  const expected = new Set(entry.definition.expected_failed_checks);
  const checks = rows.map((row) => (expected.has(row.check) ? inverted(row, subject, entry) : named(row, subject)));
  return [...checks, negativeExpectation(entry, rows)];
}

function inverted(row: CaseRow, subject: string, entry: ResolvedCase): Check {
  if (row.outcome !== 'fail') {
    const expectsFailure = { expected: 'a failure', actual: row.outcome, level: 'must' } as const;
    const outcome = row.outcome === 'inconclusive' ? 'inconclusive' : 'fail';
    const remedy = 'Make the case fail for the reason it names, or drop that reason from expected_failed_checks';
    return named(
      { ...row, ...expectsFailure, outcome, reason: `expected to fail, but: ${row.reason}`, remedy },
      subject,
    );
  }
  if (isMissing(row, entry)) return named(row, subject);
  return named({ ...row, outcome: 'pass', reason: `fails, as this negative case expects: ${row.reason}` }, subject);
}

/** A fixture that is not there proves nothing about how it would be read; only content that is there can be malformed. */
function isMissing(row: CaseRow, { fixture }: ResolvedCase): boolean {
  return row.check === 'fixture_loaded' && fixture.state !== 'malformed';
}

function negativeExpectation(entry: ResolvedCase, rows: readonly CaseRow[]): Check {
  const expected = entry.definition.expected_failed_checks;
  const failed = rows.filter((row) => row.outcome === 'fail').map((row) => row.check);
  const unsure = rows.filter((row) => row.outcome === 'inconclusive' && row.level !== 'may').map((row) => row.check);
  const missing = expected.filter((check) => !failed.includes(check));
  const unexpected = failed.filter((check) => !expected.includes(check));
  const gone = rows.some((row) => row.outcome === 'fail' && isMissing(row, entry));
  const wrong =
    expected.length === 0 || gone || missing.some((check) => !unsure.includes(check)) || unexpected.length > 0;
  return toCheck({
    id: checkId('negative_case_failure_expectation', entry.fact.subject),
    level: 'must',
    outcome: wrong ? 'fail' : unsure.length > 0 ? 'inconclusive' : 'pass',
    reason: explainNegative({ expected, missing, unexpected, gone, unsure }, rows),
    expected: [...expected],
    actual: failed,
    location: entry.place,
    remedy: gone ? `Restore ${entry.fixture.path}` : 'Name in expected_failed_checks exactly the checks that must fail',
  });
}

interface Negative {
  readonly expected: readonly string[];
  readonly missing: readonly string[];
  readonly unexpected: readonly string[];
  readonly gone: boolean;
  readonly unsure: readonly string[];
}

function explainNegative({ expected, missing, unexpected, gone, unsure }: Negative, rows: readonly CaseRow[]): string {
  if (gone) return 'the fixture cannot be read, so the case proves nothing';
  if (expected.length === 0) return 'a negative case that names no expected_failed_checks proves nothing';
  if (unexpected.length > 0) return `fails for a reason it does not name: ${unexpected.join(', ')}`;
  if (unsure.length > 0) return `could not be told: ${unsure.join(', ')}`;
  if (missing.length === 0) return `fails for exactly the reasons it names: ${expected.join(', ')}`;
  const known = rows.map((row) => row.check);
  const unknown = missing.find((check) => !known.includes(check));
  const suggestion = unknown === undefined ? undefined : nearest(unknown, known);
  return `expected failures that did not happen: ${missing.join(', ')}${suggestion === undefined ? '' : `; did you mean ${suggestion}?`}`;
}

function named({ check, ...row }: CaseRow, subject: string): Check {
  return toCheck({ ...row, id: checkId(check, subject), ...(row.remedy === '' && { remedy: undefined }) });
}
