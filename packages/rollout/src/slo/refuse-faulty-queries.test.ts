import { InputError } from '@release-gates/core';
import type { Slo } from '@release-gates/formats';
import { expect, it } from 'vitest';
import { SLO } from '../guardrails/health-fixture.ts';
import { refuseFaultyQueries } from './refuse-faulty-queries.ts';

const ratio = (query: string, counter = false): Slo => ({
  ...SLO,
  indicator: { kind: 'ratio', numerator: 'bad', query, total: 'sum(increase(all[{window}]))', counter },
});

function codesOf(slo: Slo, language: 'promql' | 'name' = 'promql'): readonly string[] {
  try {
    refuseFaultyQueries([SLO, slo], language);
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(({ code, where }) => `${code} ${where?.file}`);
    throw error;
  }
  return [];
}

it.each<[string, Slo]>([
  ['a window', ratio('sum(increase(bad[{window}]))')],
  ['a counter', ratio('bad_total{job="api"}', true)],
  ['a measure', { ...SLO, indicator: { kind: 'latest', measure: 'success_rate', op: 'gte', value: 1 } }],
])('takes %s', (_name, slo) => {
  expect(codesOf(slo)).toEqual([]);
});

it.each<[string, Slo]>([
  ['a placeholder that does not exist', ratio('sum(increase(bad{s="{slott}"}[{window}]))')],
  ['no window', ratio('sum(bad)')],
  ['more than a selector as a counter', ratio('sum(bad_total)', true)],
  ['a string without an end', { ...SLO, indicator: { kind: 'threshold', query: 'a{s="x', op: 'lt', value: 1 } }],
])('refuses %s', (_name, slo) => {
  expect(codesOf(slo)).toEqual(['slo.query slo.yml']);
});

it('knows that a column has no window', () => {
  const column: Slo = { ...SLO, indicator: { kind: 'threshold', query: 'bad_{window}', op: 'lt', value: 1 } };
  expect(codesOf(column, 'name').at(-1)).toBe('slo.query slo.yml');
});
