import { andMore, isUnmet, type JudgedCheck, type Verdict } from '@release-gates/core';

/** Actions beyond this are counted, not listed: nobody reads the two hundredth. */
const MAX_ACTIONS = 50;
const MAX_LINE = 1000;

/** The verdict in one line, for a table's cell: what closed it, or how much was shown. */
export function explainVerdict(verdict: Verdict, checks: readonly JudgedCheck[]): string {
  const unmet = sortWorstFirst(checks.filter((check) => isUnmet(check) && check.mode === 'enforce'));
  const open = unmet.filter((check) => check.waiver === undefined);
  const advice = checks.filter((check) => isUnmet(check) && check.mode === 'warn').length;
  const passed = checks.filter((check) => check.outcome === 'pass').length;
  switch (verdict) {
    case 'error':
      return 'the run broke before it could decide';
    case 'fail':
    case 'inconclusive':
      return open[0] === undefined
        ? 'nothing was checked, so nothing is proven'
        : clip(worst(open[0], open.length - 1));
    case 'waived':
      return clip(
        `${count(unmet.length, 'failing check')} waived: ${[...new Set(unmet.map((check) => check.id))].join(', ')}`,
      );
    case 'pass':
      return `${count(passed, 'check')} passed${advice === 0 ? '' : `, ${count(advice, 'warning')}`}`;
    case 'not_applicable':
      return clip(checks[0] === undefined ? 'not applicable' : `not applicable: ${oneLine(checks[0].reason)}`);
  }
}

/** What to do, one imperative line each, worst first, every line once. */
export function nextActions(checks: readonly JudgedCheck[]): string[] {
  const lines = sortWorstFirst(checks.filter((check) => isUnmet(check) && check.waiver === undefined))
    .filter((check) => check.remedy !== undefined && check.remedy.trim() !== '')
    .map((check) => clip(oneLine(check.remedy as string)));
  const unique = [...new Set(lines)];
  if (unique.length <= MAX_ACTIONS) return unique;
  return [...unique.slice(0, MAX_ACTIONS), `And ${unique.length - MAX_ACTIONS} more: see the checks`];
}

/** Closing failures, closing doubts, then advice; the order of the unit is kept within each. */
export function sortWorstFirst<C extends JudgedCheck>(checks: readonly C[]): C[] {
  return checks.toSorted((left, right) => rank(left) - rank(right));
}

function rank(check: JudgedCheck): number {
  const unmet = check.outcome === 'fail' ? 0 : check.outcome === 'inconclusive' ? 1 : 4;
  return unmet === 4 ? 8 : unmet + (check.waiver === undefined ? 0 : 2) + (check.mode === 'enforce' ? 0 : 4);
}

function worst(check: JudgedCheck, others: number): string {
  return andMore(`${check.id}: ${oneLine(check.reason)}`, others, 'check');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function clip(text: string): string {
  return text.length <= MAX_LINE ? text : `${text.slice(0, MAX_LINE - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
