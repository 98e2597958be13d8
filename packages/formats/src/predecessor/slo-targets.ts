import type { ParsedDocument } from '@release-gates/core';
import * as z from 'zod';
import { toDecimal } from '../openslo/decimal.ts';
import type { Slo, SloOperator } from '../openslo/slo.ts';
import { validateForeign } from './validate-foreign.ts';

/** `security/slo_targets.json`. */
export const sloTargetsSchema = z
  .looseObject({
    citation_metrics: z.looseObject({
      success_rate_min: z.number().min(0).max(1).optional(),
      latency_p95_ms_max: z.number().min(0).optional(),
      degraded_rate_max: z.number().min(0).max(1).optional(),
      events_recent_min: z.number().min(0).optional(),
    }),
  })
  .describe('SLO targets of a load report');

export type SloTargets = z.output<typeof sloTargetsSchema>;

/** Key of the file, what it measures in a load report, how it compares, and the predecessor's default. */
const TARGETS = [
  { key: 'success_rate_min', measure: 'success_rate', op: 'gte', value: 0.99 },
  { key: 'latency_p95_ms_max', measure: 'latency_p95_ms', op: 'lte', value: 1500 },
  { key: 'degraded_rate_max', measure: 'degraded_rate', op: 'lte', value: 0.05 },
  { key: 'events_recent_min', measure: 'events_recent', op: 'gte', value: 0 },
] as const satisfies readonly {
  key: keyof SloTargets['citation_metrics'];
  measure: string;
  op: SloOperator;
  value: number;
}[];

export type SloMeasure = (typeof TARGETS)[number]['measure'];
export const SLO_MEASURES: readonly SloMeasure[] = TARGETS.map(({ measure }) => measure);

/**
 * Each target as an SLO that the newest measured value alone meets or breaks. A target that the file does not name has
 * the predecessor's default, except `events_recent_min`: at least 0 holds always and would only ask for data.
 *
 * @throws InputError `schema.*`
 */
export function parseSloTargets(document: ParsedDocument): readonly Slo[] {
  const metrics = validateForeign(sloTargetsSchema, document).citation_metrics;
  return TARGETS.filter(({ key }) => key !== 'events_recent_min' || (metrics[key] ?? 0) > 0).map(
    ({ key, measure, op, value }) => ({
      id: measure.replaceAll('_', '-'),
      title: `${measure} ${op === 'gte' ? 'at least' : 'at most'} ${toDecimal(metrics[key] ?? value)}`,
      service: null,
      source: { file: document.file, pointer: `/citation_metrics/${key}` },
      indicator: { kind: 'latest', measure, op, value: metrics[key] ?? value },
      target: '1',
      windowS: null,
      budgeting: { method: 'occurrences' },
    }),
  );
}
