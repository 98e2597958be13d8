import type { Slo } from '@release-gates/formats';
import type { MetricGap, Metrics, MetricSeries } from '../metrics/metrics-port.ts';

export const START_S = 1_000_000;
export const NOW_S = START_S + 3600;
export const POINTS = 60;

/** By query: a value a step, by its index; or why there is none. */
export type Answers = Readonly<Record<string, ((index: number) => number | undefined) | MetricGap>>;

export const SLO: Slo = {
  id: 'api',
  title: 'API',
  service: null,
  source: { file: 'slo.yml', pointer: '' },
  indicator: {
    kind: 'ratio',
    numerator: 'bad',
    query: 'slo_bad[{window}]',
    total: 'slo_all[{window}]',
    counter: false,
  },
  target: '0.999',
  windowS: null,
  budgeting: { method: 'occurrences' },
};

/** Twenty requests a second live, a twentieth of that on the candidate; one in a thousand fails. */
export const HEALTHY: Answers = {
  'all{s="green"}[60s]': () => 600,
  'all{s="blue"}[60s]': () => 11_400,
  'good{s="green"}[60s]': (index) => 600 - (index % 5 === 0 ? 3 : 0),
  'good{s="blue"}[60s]': (index) => 11_400 - (index % 5 === 0 ? 57 : 0),
  'mismatch{s="green"}[60s]': () => 0,
  'p95{s="green"}': (index) => 100 + (index % 3),
  'p95{s="blue"}': (index) => 100 + ((index + 1) % 3),
  ...Object.fromEntries(
    ['300s', '3600s', '86400s', '604800s', '2419200s'].flatMap((window) => [
      [`slo_bad[${window}]`, () => 1],
      [`slo_all[${window}]`, () => 10_000],
    ]),
  ),
};

export function metricsOf(answers: Answers): Metrics {
  return {
    provider: 'prometheus',
    async range({ query, fromS, toS, stepS }): Promise<MetricSeries> {
      const answer = answers[query] ?? 'absent';
      if (typeof answer === 'string') {
        const state = ['absent', 'not_a_number', 'stale'].includes(answer) ? 'no_data' : 'failed';
        return { state, code: answer, reason: `said ${answer}`, source: 'fake' };
      }
      const points: [number, number][] = [];
      for (let at = fromS, index = 0; at <= toS; at += stepS, index += 1) {
        const value = answer(index);
        if (value !== undefined) points.push([at, value]);
      }
      return { state: 'data', points, source: 'fake' };
    },
  };
}
