import type { Check, Json, Level, Outcome } from '@release-gates/core';

export interface Telling {
  readonly reason: string;
  readonly expected: Json;
  readonly actual: Json;
  /** Dropped where the outcome asks nothing of anybody. */
  readonly remedy?: string;
  /** Default must. */
  readonly level?: Level;
}

const MAX_LINE = 2000;

/** A check in the making. Names in a reason come from files somebody wrote, so it is cut and kept on one line. */
export function toCheck(id: string, outcome: Outcome | boolean, telling: Telling): Check {
  const { level = 'must', remedy, reason, expected, actual } = telling;
  const judged = typeof outcome === 'boolean' ? (outcome ? 'pass' : 'fail') : outcome;
  const asks = judged === 'fail' || judged === 'inconclusive';
  return {
    id,
    outcome: judged,
    level,
    reason: oneLine(reason),
    expected,
    actual,
    ...(asks && remedy !== undefined && { remedy: oneLine(remedy) }),
  };
}

function oneLine(text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what must go
  const flat = text.replaceAll(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ');
  return flat.length > MAX_LINE ? `${flat.slice(0, MAX_LINE - 1)}…` : flat;
}
