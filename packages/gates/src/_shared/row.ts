import type { Check, Json, Level, Location, Outcome } from '@release-gates/core';

/** A check in the making: `true` is pass, `false` is fail, and what is undefined is left out. */
export interface Row {
  readonly id: string;
  readonly level: Level;
  readonly outcome: Outcome | boolean;
  readonly reason: string;
  readonly expected?: Json | undefined;
  readonly actual?: Json | undefined;
  readonly location?: Location | undefined;
  /** Dropped where the outcome asks nothing of anybody. */
  readonly remedy?: string | undefined;
}

const LINE_LIMIT = 2000;
const SUBJECT_LIMIT = 200;

export function toCheck(row: Row): Check {
  const outcome = typeof row.outcome === 'boolean' ? (row.outcome ? 'pass' : 'fail') : row.outcome;
  const asks = outcome === 'fail' || outcome === 'inconclusive';
  return {
    id: row.id,
    outcome,
    level: row.level,
    reason: oneLine(row.reason),
    expected: row.expected ?? null,
    actual: row.actual ?? null,
    ...(row.location !== undefined && { location: row.location }),
    ...(asks && row.remedy !== undefined && { remedy: oneLine(row.remedy) }),
  };
}

/** A row that always binds and always tells all it knows. */
export function mustCheck(
  id: string,
  outcome: Outcome,
  telling: { readonly reason: string; readonly expected: Json; readonly actual: Json; readonly remedy?: string },
): Check {
  return toCheck({ id, outcome, level: 'must', ...telling });
}

/** `<check>::<subject>`; a subject comes from a file somebody wrote, so it is cut and kept on one line. */
export function checkId(check: string, subject: string): string {
  return `${check}::${oneLine(subject).slice(0, SUBJECT_LIMIT)}`;
}

function oneLine(text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what must go
  const flat = text.replaceAll(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ');
  return flat.length > LINE_LIMIT ? `${flat.slice(0, LINE_LIMIT - 1)}…` : flat;
}
