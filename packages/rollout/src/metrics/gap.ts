import { makeVisibleLine, neutralise } from '@release-gates/core';
import type { MetricGap, MetricSeries } from './metrics-port.ts';

const NO_DATA: ReadonlySet<MetricGap> = new Set(['absent', 'not_a_number', 'stale']);
const MAX_REASON = 400;

/** A series without points. What the other side wrote is foreign text: cut, on one line, harmless in a log. */
export function gap(code: MetricGap, reason: string, source: string): MetricSeries {
  return { state: NO_DATA.has(code) ? 'no_data' : 'failed', code, reason: foreignLine(reason), source };
}

export function foreignLine(text: string): string {
  const line = neutralise(makeVisibleLine(text.slice(0, MAX_REASON * 2)));
  return line.length <= MAX_REASON ? line : `${line.slice(0, MAX_REASON)}…`;
}
