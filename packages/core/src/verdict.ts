import type { Check, JudgedCheck, Mode } from './check.ts';

export const VERDICTS = ['error', 'fail', 'inconclusive', 'waived', 'pass', 'not_applicable'] as const;

/** Worst first. `error`: the run itself broke. */
export type Verdict = (typeof VERDICTS)[number];

/** How the runner was told to treat a unit. */
export interface Strictness {
  /** `warn`: no check of this unit closes. */
  readonly mode: Mode;
  /** Do `should` checks bind? */
  readonly strict: boolean;
}

/** Decides, once for the whole product, whether a check binds. */
export function judge(check: Check, strictness: Strictness): JudgedCheck {
  const binds =
    strictness.mode === 'enforce' && (check.level === 'must' || (check.level === 'should' && strictness.strict));
  return { ...check, mode: binds ? 'enforce' : 'warn' };
}

/**
 * Folds checks into a verdict: `fail` > `inconclusive` > `waived` > `pass` > `not_applicable`.
 *
 * Warn-mode checks never close; a run without a single check proves nothing and is `inconclusive`.
 */
export function foldVerdict(checks: readonly JudgedCheck[]): Verdict {
  if (checks.length === 0) return 'inconclusive';
  const binding = checks.filter((check) => check.mode === 'enforce');
  const open = binding.filter((check) => isUnmet(check) && check.waiver === undefined);
  if (open.some((check) => check.outcome === 'fail')) return 'fail';
  if (open.length > 0) return 'inconclusive';
  if (binding.some((check) => check.waiver !== undefined && isUnmet(check))) return 'waived';
  return checks.every((check) => check.outcome === 'not_applicable') ? 'not_applicable' : 'pass';
}

/** Only these verdicts open a gate. */
export function opens(verdict: Verdict): boolean {
  return verdict === 'pass' || verdict === 'waived' || verdict === 'not_applicable';
}

export function isUnmet(check: Check): boolean {
  return check.outcome === 'fail' || check.outcome === 'inconclusive';
}

/** The worst of several verdicts; an empty list is `inconclusive`. */
export function worstVerdict(verdicts: readonly Verdict[]): Verdict {
  return VERDICTS.find((candidate) => verdicts.includes(candidate)) ?? 'inconclusive';
}
