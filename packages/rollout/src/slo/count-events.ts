import type { Slo, SloIndicator, SloOperator } from '@release-gates/formats';
import type { MetricPoint } from '../metrics/metrics-port.ts';
import { ask, askWindow, type Found, type SloContext, type Uncounted } from './ask-window.ts';
import type { SloConfig } from './config.ts';
import { add, compare, divide, parseDecimal, type Rational, subtract, toRational, ZERO } from './rational.ts';

export type EventCount =
  | { readonly state: 'counted'; readonly bad: Rational; readonly total: Rational; readonly notes: readonly string[] }
  | Uncounted;

/** A window of 28 days has 40,320 minutes. */
const MAX_POINTS = 50_000;
/** `increase` extrapolates to the edges of the window, for each series by itself. */
const EXCESS = { n: 1n, d: 100n };

/** Bad and all events of an objective in the window that ends now. Nothing measured is unknown, never zero. */
export function countEvents(slo: Slo, windowS: number, context: SloContext): Promise<EventCount> {
  const { indicator, budgeting } = slo;
  switch (indicator.kind) {
    case 'latest':
      return countLatest(indicator, context);
    case 'threshold':
      return countThreshold(indicator, windowS, {
        ...context,
        stepS: budgeting.method === 'timeslices' ? budgeting.sliceS : context.stepS,
      });
    case 'ratio':
      return budgeting.method === 'timeslices'
        ? countSlices(indicator, { windowS, ...budgeting }, context)
        : countRatio(indicator, windowS, context);
  }
}

async function countRatio(
  ratio: SloIndicator & { readonly kind: 'ratio' },
  windowS: number,
  context: SloContext,
): Promise<EventCount> {
  const isPromql = context.metrics.provider === 'prometheus';
  const askFor = (query: string): Promise<Found | Uncounted> =>
    askWindow(
      { query, counter: ratio.counter, windowS, fromS: isPromql ? context.nowS : afterStart(windowS, context) },
      context,
    );
  const part = await askFor(ratio.query);
  if (part.state === 'unknown') return part;
  const all = await askFor(ratio.total);
  if (all.state === 'unknown') return all;
  return toCount(sum(part.points), sum(all.points), { ratio, notes: notesOf(part, all) });
}

function toCount(
  part: Rational,
  total: Rational,
  { ratio, notes }: { ratio: SloIndicator & { readonly kind: 'ratio' }; notes: readonly string[] },
): EventCount {
  const excess = subtract(part, total);
  const isExcess = compare(excess, ZERO) > 0;
  if (compare(part, ZERO) < 0 || (isExcess && excess.n * EXCESS.d * total.d > total.n * EXCESS.n * excess.d)) {
    const reason = `more ${ratio.numerator} events than events, or fewer than none: the two queries do not count the same`;
    return { state: 'unknown', code: 'inconsistent', reason, query: ratio.query };
  }
  const kept = isExcess ? total : part;
  return { state: 'counted', bad: ratio.numerator === 'bad' ? kept : subtract(total, kept), total, notes };
}

async function countSlices(
  ratio: SloIndicator & { readonly kind: 'ratio' },
  slices: { readonly windowS: number; readonly sliceS: number; readonly sliceTarget: string },
  context: SloContext,
): Promise<EventCount> {
  const { windowS, sliceS } = slices;
  const askFor = (query: string): Promise<Found | Uncounted> => {
    const fromS = context.nowS - windowS + sliceS;
    return askWindow({ query, counter: ratio.counter, windowS: sliceS, fromS }, { ...context, stepS: sliceS });
  };
  const part = await askFor(ratio.query);
  if (part.state === 'unknown') return part;
  const all = await askFor(ratio.total);
  if (all.state === 'unknown') return all;
  const parts = new Map(part.points);
  const target = parseDecimal(slices.sliceTarget);
  let bad = 0;
  let total = 0;
  for (const [atS, events] of all.points) {
    if (events <= 0) continue;
    const value = parts.get(atS);
    if (value === undefined) {
      const reason = `the slice that ends at ${atS} has events, and no value here; if none means zero, end the query with "or vector(0)"`;
      return { state: 'unknown', code: 'absent', reason, query: ratio.query };
    }
    const counted = toCount(toRational(value), toRational(events), { ratio, notes: [] });
    if (counted.state === 'unknown') return counted;
    total += 1;
    if (compare(divide(subtract(counted.total, counted.bad), counted.total), target) < 0) bad += 1;
  }
  return { state: 'counted', bad: whole(bad), total: whole(total), notes: notesOf(part, all) };
}

async function countThreshold(
  { query, op, value }: SloIndicator & { readonly kind: 'threshold' },
  windowS: number,
  context: SloContext,
): Promise<EventCount> {
  const stepS = Math.max(context.stepS, Math.ceil(windowS / MAX_POINTS));
  const series = await ask(query, { fromS: context.nowS - windowS + stepS, stepS, windowS: stepS }, context);
  if (series.state === 'unknown') return series;
  const bad = series.points.filter(([, measured]) => !holds(measured, op, value)).length;
  return { state: 'counted', bad: whole(bad), total: whole(series.points.length), notes: notesOf(series) };
}

async function countLatest(
  { measure, op, value }: SloIndicator & { readonly kind: 'latest' },
  context: SloContext,
): Promise<EventCount> {
  const query = queryOfMeasure(measure, context);
  if (query === undefined) {
    const reason = `no query is configured for it: set slo.measures.${measure}`;
    return { state: 'unknown', code: 'configuration', reason, query: measure };
  }
  const fromS = context.nowS - Math.max(context.maxAgeS, context.stepS);
  const series = await ask(query, { fromS, stepS: context.stepS, windowS: context.stepS }, context);
  if (series.state === 'unknown') return series;
  const [, newest] = series.points.at(-1) as MetricPoint;
  return { state: 'counted', bad: whole(holds(newest, op, value) ? 0 : 1), total: whole(1), notes: notesOf(series) };
}

/** What only its newest value decides, at every point of a window. Unchanged where no query is configured for it. */
export function overTime(slo: Slo, context: SloContext): Slo {
  if (slo.indicator.kind !== 'latest') return slo;
  const { measure, op, value } = slo.indicator;
  const query = queryOfMeasure(measure, context);
  return query === undefined ? slo : { ...slo, indicator: { kind: 'threshold', query, op, value } };
}

function queryOfMeasure(measure: string, { metrics, measures }: SloContext): string | undefined {
  return measures[measure as keyof SloConfig['measures']] ?? (metrics.provider === 'prometheus' ? undefined : measure);
}

/** Rows at the very start of a window belong to the time before it. */
function afterStart(windowS: number, { nowS }: SloContext): number {
  return nowS - windowS + 0.001;
}

function sum(points: readonly MetricPoint[]): Rational {
  return points.map(([, value]) => toRational(value)).reduce(add, ZERO);
}

function whole(count: number): Rational {
  return { n: BigInt(count), d: 1n };
}

function notesOf(...series: readonly Found[]): readonly string[] {
  return [...new Set(series.flatMap(({ notes }) => notes ?? []))];
}

function holds(measured: number, op: SloOperator, value: number): boolean {
  switch (op) {
    case 'lte':
      return measured <= value;
    case 'gte':
      return measured >= value;
    case 'lt':
      return measured < value;
    case 'gt':
      return measured > value;
  }
}
