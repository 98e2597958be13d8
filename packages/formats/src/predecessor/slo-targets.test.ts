import { parseStrictJson } from '@release-gates/core';
import { expect, it } from 'vitest';
import { parseSloTargets } from './slo-targets.ts';

const parse = (value: unknown) =>
  parseSloTargets(
    parseStrictJson(new TextEncoder().encode(JSON.stringify(value)), { file: 'security/slo_targets.json' }),
  );

it('reads each target as an objective of the newest value', () => {
  const metrics = { success_rate_min: 0.995, latency_p95_ms_max: 800, degraded_rate_max: 0.02, events_recent_min: 3 };
  const slos = parse({ version: 1, citation_metrics: metrics });
  expect(slos.map(({ id, indicator }) => [id, indicator])).toEqual([
    ['success-rate', { kind: 'latest', measure: 'success_rate', op: 'gte', value: 0.995 }],
    ['latency-p95-ms', { kind: 'latest', measure: 'latency_p95_ms', op: 'lte', value: 800 }],
    ['degraded-rate', { kind: 'latest', measure: 'degraded_rate', op: 'lte', value: 0.02 }],
    ['events-recent', { kind: 'latest', measure: 'events_recent', op: 'gte', value: 3 }],
  ]);
  expect(slos[0]).toMatchObject({
    target: '1',
    windowS: null,
    source: { pointer: '/citation_metrics/success_rate_min' },
  });
});

it('fills in what the predecessor did', () => {
  expect(
    parse({ citation_metrics: {} }).map(({ id, indicator }) => [id, 'value' in indicator && indicator.value]),
  ).toEqual([
    ['success-rate', 0.99],
    ['latency-p95-ms', 1500],
    ['degraded-rate', 0.05],
  ]);
});

it.each([
  ['no metrics', {}, 'schema.invalid'],
  ['a text', { citation_metrics: { success_rate_min: '0.99' } }, 'schema.invalid'],
  ['a share above one', { citation_metrics: { success_rate_min: 99 } }, 'schema.invalid'],
  ['a slip in a key', { citation_metrics: { sucess_rate_min: 0.99 } }, 'schema.unknown_key'],
])('%s is refused', (_, value, code) => {
  expect(() => parse(value)).toThrow(expect.objectContaining({ code }));
});
