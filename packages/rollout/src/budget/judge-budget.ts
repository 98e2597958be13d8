import { formatDuration } from '@release-gates/core';
import type { Slo } from '@release-gates/formats';
import type { EventCount } from '../slo/count-events.ts';
import {
  compare,
  divide,
  multiply,
  ONE,
  parseDecimal,
  type Rational,
  subtract,
  toNumber,
  toRational,
  ZERO,
} from '../slo/rational.ts';
import type { BudgetConfig } from './config.ts';
import type { BudgetState, BudgetWindow, FastBurn, SloBudget } from './report.ts';

/** Counts by window in seconds. */
export type Counts = ReadonlyMap<number, EventCount>;

const DAY_S = 86_400;
/** Of a budget of nothing that something was taken from. */
const OVERSPENT: Rational = { n: -1n, d: 1n };

/**
 * Black: the objective is missed in its window. Red: less than `yellow-percent` of the budget is left, or it burns fast.
 * Yellow: less than `green-percent`. Worst case first; what could not be counted is unknown, and never better than yellow.
 */
export function judgeBudget(slo: Slo, counts: Counts, config: BudgetConfig): SloBudget {
  const windowS = slo.windowS ?? config.window;
  const count = counts.get(windowS);
  const left = remainingOf(count, slo);
  const fastBurn =
    slo.indicator.kind === 'latest' ? [] : config['fast-burn'].map((rule) => judgeRule(rule, counts, slo));
  const state = stateOf(left, fastBurn, config);
  const depletion = left === undefined ? undefined : projectDepletion(left, windowS, { slo, counts, config });
  return {
    id: slo.id,
    title: slo.title,
    target: slo.target,
    state,
    window: describeWindow(windowS, count, slo),
    windows:
      slo.indicator.kind === 'latest'
        ? []
        : config.windows.map((other) => describeWindow(other, counts.get(other), slo)),
    fastBurn,
    depletionDays: depletion === undefined ? null : round(depletion),
    alert: alertOf(depletion, config),
    reasons: reasonsOf(state, { slo, windowS, counts, left, fastBurn }),
  };
}

/** What `judgeBudget` needs counted. */
export function windowsOf(slo: Slo, config: BudgetConfig): readonly number[] {
  const own = slo.windowS ?? config.window;
  if (slo.indicator.kind === 'latest') return [own];
  const rules = config['fast-burn'].flatMap(({ long, short }) => [long, short]);
  return [...new Set([own, ...rules, config.projection, ...config.windows])];
}

/** 1 − (bad ÷ total) ÷ (1 − target). */
function remainingOf(count: EventCount | undefined, slo: Slo): Rational | undefined {
  if (count?.state !== 'counted' || compare(count.total, ZERO) <= 0) return undefined;
  const allowed = multiply(count.total, subtract(ONE, parseDecimal(slo.target)));
  if (compare(allowed, ZERO) === 0) return compare(count.bad, ZERO) === 0 ? ONE : OVERSPENT;
  return divide(subtract(allowed, count.bad), allowed);
}

/** No events at all burn nothing: in a short window that is common at night. */
export function burnRateOf(count: EventCount | undefined, slo: Slo): Rational | undefined {
  if (count?.state !== 'counted') return undefined;
  if (compare(count.total, ZERO) <= 0) return ZERO;
  const left = remainingOf(count, slo);
  return left === undefined ? undefined : subtract(ONE, left);
}

function judgeRule(rule: BudgetConfig['fast-burn'][number], counts: Counts, slo: Slo): FastBurn {
  const limit = toRational(rule.rate);
  const long = burnRateOf(counts.get(rule.long), slo);
  const short = burnRateOf(counts.get(rule.short), slo);
  const holds = (rate: Rational | undefined): boolean | null => (rate === undefined ? null : compare(rate, limit) >= 0);
  const both = new Set([holds(long), holds(short)]);
  const unknown = [rule.long, rule.short]
    .map((windowS) => counts.get(windowS))
    .find((count) => count?.state === 'unknown');
  return {
    longS: rule.long,
    shortS: rule.short,
    rate: rule.rate,
    longRate: long === undefined ? null : round(toNumber(long)),
    shortRate: short === undefined ? null : round(toNumber(short)),
    firing: both.has(false) ? false : both.has(null) ? null : true,
    reason: unknown?.state === 'unknown' ? explain(unknown) : null,
  };
}

function stateOf(left: Rational | undefined, fastBurn: readonly FastBurn[], config: BudgetConfig): BudgetState {
  if (left !== undefined && compare(left, ZERO) < 0) return 'black';
  if (fastBurn.some(({ firing }) => firing === true)) return 'red';
  if (left === undefined) return 'unknown';
  if (compare(left, percent(config['yellow-percent'])) < 0) return 'red';
  if (fastBurn.some(({ firing }) => firing === null)) return 'unknown';
  return compare(left, percent(config['green-percent'])) < 0 ? 'yellow' : 'green';
}

function percent(value: number): Rational {
  return divide(toRational(value), { n: 100n, d: 1n });
}

interface Projection {
  readonly slo: Slo;
  readonly counts: Counts;
  readonly config: BudgetConfig;
}

/** Days; undefined where it does not run out or cannot be told. */
function projectDepletion(left: Rational, windowS: number, { slo, counts, config }: Projection): Rational | undefined {
  if (slo.indicator.kind === 'latest') return undefined;
  if (compare(left, ZERO) <= 0) return ZERO;
  const rate = burnRateOf(counts.get(config.projection), slo);
  if (rate === undefined || compare(rate, ZERO) <= 0) return undefined;
  return divide(multiply(left, { n: BigInt(windowS), d: BigInt(DAY_S) }), rate);
}

function alertOf(depletion: Rational | undefined, config: BudgetConfig): SloBudget['alert'] {
  if (depletion === undefined) return 'none';
  if (compare(depletion, toRational(config['critical-days'])) < 0) return 'critical';
  return compare(depletion, toRational(config['warning-days'])) < 0 ? 'warning' : 'none';
}

function describeWindow(windowS: number, count: EventCount | undefined, slo: Slo): BudgetWindow {
  const left = remainingOf(count, slo);
  const rate = burnRateOf(count, slo);
  const counted = count?.state === 'counted' ? count : undefined;
  return {
    windowS,
    bad: counted === undefined ? null : round(counted.bad),
    total: counted === undefined ? null : round(counted.total),
    remaining: left === undefined ? null : round(left),
    burnRate: rate === undefined ? null : round(rate),
    reason: count?.state === 'unknown' ? explain(count) : null,
  };
}

interface Judged {
  readonly slo: Slo;
  readonly windowS: number;
  readonly counts: Counts;
  readonly left: Rational | undefined;
  readonly fastBurn: readonly FastBurn[];
}

function reasonsOf(state: BudgetState, judged: Judged): readonly string[] {
  const { slo, windowS, counts, left, fastBurn } = judged;
  const over = slo.indicator.kind === 'latest' ? 'by the newest value' : `over ${formatDuration(windowS)}`;
  const reasons = [...unknownReasons(judged)];
  const isUnknown = counts.get(windowS)?.state === 'unknown';
  if (left === undefined && !isUnknown) reasons.push(`${slo.id}: unknown ${over}: there were no events`);
  if (left !== undefined && state === 'black') {
    reasons.push(`${slo.id}: the objective ${slo.target} is missed ${over}`);
  } else if (left !== undefined && state !== 'green') {
    reasons.push(`${slo.id}: ${shown(multiply(left, { n: 100n, d: 1n }))} % of the budget is left ${over}`);
  }
  for (const rule of fastBurn) {
    const windows = `${formatDuration(rule.longS)} and ${formatDuration(rule.shortS)}`;
    if (rule.firing === true) {
      reasons.push(
        `${slo.id}: burns at ${shown(rule.longRate ?? 0)} and ${shown(rule.shortRate ?? 0)} times the budget over ${windows}; ${rule.rate} is fast`,
      );
    }
  }
  return reasons;
}

type Unknown = EventCount & { readonly state: 'unknown' };

/** One line for each cause, not for each window: metrics that are away are away for all of them. */
function unknownReasons({ slo, windowS, counts, fastBurn }: Judged): readonly string[] {
  const undecided = fastBurn.filter(({ firing }) => firing === null).flatMap(({ longS, shortS }) => [longS, shortS]);
  const causes = new Map<string, { readonly first: Unknown; readonly windows: string[] }>();
  for (const window of new Set([windowS, ...undecided])) {
    const count = counts.get(window);
    if (count?.state !== 'unknown') continue;
    const cause = causes.get(`${count.code} ${count.reason}`) ?? { first: count, windows: [] };
    cause.windows.push(formatDuration(window));
    causes.set(`${count.code} ${count.reason}`, cause);
  }
  const isLatest = slo.indicator.kind === 'latest';
  return [...causes.values()].map(({ first, windows }) => {
    const over = isLatest ? 'by the newest value' : `over ${windows.join(', ')}`;
    return `${slo.id}: unknown ${over}: ${explain(first)}`;
  });
}

function explain(count: Unknown): string {
  return `${count.reason} (${count.code}; query ${JSON.stringify(count.query.slice(0, 300))})`;
}

/** Two digits behind the point, never more than it is: 49.999 % are not the 50 % that would have been enough. */
function shown(value: Rational | number): number {
  // A hundred times 0.29 is a little less than 29 in doubles.
  return Math.floor(round(value) * 100 + 1e-6) / 100;
}

/** Nine digits behind the point: for reports, after every comparison was made exactly. */
function round(value: Rational | number): number {
  const number = typeof value === 'number' ? value : toNumber(value);
  return Math.round(number * 1e9) / 1e9 || 0;
}
