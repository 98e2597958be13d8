import type { MetricPoint, Metrics, MetricSeries } from '../metrics/metrics-port.ts';
import type { QueryValues } from '../metrics/template/placeholders.ts';
import { usesPlaceholder } from '../metrics/template/query-template.ts';
import { renderQuery } from '../metrics/template/render-query.ts';

/** Whether the candidate is compared: with nothing, always, or where anything is measured of the other slot. */
export type BaselineNeed = 'none' | 'needed' | 'if_used';

/** What is asked and over which time. Seconds. */
export interface StageWindow {
  readonly metrics: Metrics;
  readonly values: QueryValues;
  readonly stepS: number;
  /** Ends of the first and of the last step: whole steps after the start of the stage. */
  readonly fromS: number;
  readonly toS: number;
  /** How far before the candidate the baseline is looked at; 0: beside it. */
  readonly baselineShiftS: number;
  readonly baseline: BaselineNeed;
}

export interface StageTimes {
  readonly stageStartedS: number;
  readonly settleS: number;
  /** Of a longer stage only the end is looked at. */
  readonly maxWindowS: number;
  readonly nowS: number;
  readonly stepS: number;
  /** Exposure of the candidate, percent. */
  readonly percent: number;
  /** When the candidate got all users, at 100 %: before that others still ran beside it. Not after the start of the stage. */
  readonly aloneSinceS: number;
}

/**
 * At 100 % nothing runs beside the candidate any more: the baseline is what was live in as long a time directly before
 * it got all users: between that and a promotion nobody else was measured. The last, unfinished step does not count.
 */
export function toWindow(times: StageTimes) {
  const { stageStartedS, settleS, maxWindowS, nowS, stepS, percent, aloneSinceS } = times;
  const steps = Math.max(0, Math.floor((nowS - stageStartedS - settleS) / stepS));
  const looked = Math.min(steps, Math.max(1, Math.floor(maxWindowS / stepS)));
  const toS = stageStartedS + settleS + steps * stepS;
  const baselineShiftS = percent === 100 ? toS - Math.min(aloneSinceS, stageStartedS) : 0;
  return { stepS, fromS: toS - (looked - 1) * stepS, toS, baselineShiftS, steps };
}

export type SideSeries = Exclude<MetricSeries, { state: 'data' }> | SideData;
export interface SideData {
  readonly state: 'data';
  /** By the end of its step in Unix milliseconds, on the candidate’s time. */
  readonly points: ReadonlyMap<number, number>;
  readonly newestS: number;
  readonly notes: readonly string[];
}

function namesBaseline(template: string): boolean {
  return (['baseline_release', 'baseline_version'] as const).some((name) => usesPlaceholder(template, name));
}

const UNNAMED: SideSeries = {
  state: 'failed',
  code: 'configuration',
  reason:
    'the ledger does not know what is live beside it: ask by {other_slot}, or abort, name it with channel-control import, and start again',
  source: 'the policy',
};

/** @throws InputError `query.template`, `query.value` */
export async function readSide(
  template: string,
  side: 'candidate' | 'baseline',
  window: StageWindow,
): Promise<SideSeries> {
  const { metrics, values, stepS } = window;
  if (side === 'baseline' && values.baseline_release === undefined && namesBaseline(template)) return UNNAMED;
  const isPromql = metrics.provider === 'prometheus';
  const shiftS = side === 'baseline' ? window.baselineShiftS : 0;
  const series = await metrics.range({
    query: renderQuery(template, { ...values, window: stepS }, isPromql ? 'promql' : 'name'),
    // Rows of a table lie anywhere in the step whose end is fromS.
    fromS: window.fromS - shiftS - (isPromql ? 0 : stepS - 0.001),
    toS: window.toS - shiftS,
    stepS,
  });
  if (series.state !== 'data') return series;
  const points = new Map<number, number>();
  for (const [atS, value] of series.points) {
    const key = stepOf(atS + shiftS, window, isPromql);
    if (points.has(key)) {
      const reason = 'rows lie closer together than metrics.step: set it to the time between two rows';
      return { state: 'failed', code: 'malformed', reason, source: series.source };
    }
    points.set(key, value);
  }
  const newestS = (series.points.at(-1) as MetricPoint)[0] + shiftS;
  return { state: 'data', points, newestS, notes: series.notes ?? [] };
}

/** Points of both sides meet by this: their time in milliseconds, or the end of their step where rows of another time are meant. */
function stepOf(atS: number, { fromS, stepS, baselineShiftS }: StageWindow, isPromql: boolean): number {
  if (isPromql || baselineShiftS === 0) return Math.round(atS * 1000);
  return Math.round((fromS + Math.ceil((atS - fromS) / stepS) * stepS) * 1000);
}
