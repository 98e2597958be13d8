import type { Slo } from '@release-gates/formats';
import { ask, askWindow, type Found, type SloContext, type Uncounted } from './ask-window.ts';

export type Coverage =
  /** Seconds of the window that points stand for, and from when there are any. */
  { readonly state: 'measured'; readonly coveredS: number; readonly sinceS: number } | Uncounted;

/** Prometheus gives up above this many points in one answer. */
const MAX_POINTS = 10_000;

/**
 * How much of the window that ends now was measured: a point stands for the time up to the next, for at most as long as
 * a measurement counts as fresh. One hour of data looks like any window in a count of its events.
 */
export async function measureCoverage(slo: Slo, windowS: number, context: SloContext): Promise<Coverage> {
  const { indicator } = slo;
  const reachS = Math.max(context.maxAgeS, context.stepS, Math.ceil(windowS / MAX_POINTS));
  const spanS = Math.min(reachS, windowS);
  // There a point counts the time before it.
  const backS = context.metrics.provider === 'prometheus' ? spanS : 0;
  const queries =
    indicator.kind === 'ratio'
      ? // A counter that counted nothing may not be there; a cell that is empty was not measured.
        [indicator.total, ...(context.metrics.provider === 'prometheus' ? [] : [indicator.query])]
      : [indicator.kind === 'threshold' ? indicator.query : indicator.measure];
  let least: Coverage | undefined;
  for (const query of queries) {
    const part = { query, windowS: spanS, fromS: context.nowS - windowS + backS };
    const series = await (indicator.kind === 'ratio'
      ? askWindow({ ...part, counter: indicator.counter }, { ...context, stepS: spanS })
      : ask(query, { ...part, stepS: spanS }, context));
    if (series.state === 'unknown') return series;
    const found = coveredBy(series, { windowS, reachS, backS, nowS: context.nowS });
    if (least === undefined || least.state === 'unknown' || found.coveredS < least.coveredS) least = found;
  }
  return least as Coverage;
}

interface Window {
  readonly windowS: number;
  /** Between two points that are further from each other there is a gap. */
  readonly reachS: number;
  readonly backS: number;
  readonly nowS: number;
}

function coveredBy(
  { points }: Found,
  { windowS, reachS, backS, nowS }: Window,
): Coverage & { readonly state: 'measured' } {
  const startS = nowS - windowS;
  let beforeS = startS;
  let missingS = 0;
  for (const atS of [...points.map(([at]) => at), nowS]) {
    const gapS = atS - beforeS;
    if (gapS > reachS) missingS += gapS - backS;
    beforeS = atS;
  }
  return {
    state: 'measured',
    coveredS: windowS - missingS,
    sinceS: Math.max(startS, (points[0]?.[0] ?? nowS) - backS),
  };
}
