import { InputError } from '@release-gates/core';
import { describe, expect, it } from 'vitest';
import { percentToDecimal, toDecimal } from './decimal.ts';
import { parseOpenSlo } from './parse-openslo.ts';
import { splitYamlDocuments } from './split-documents.ts';

const parse = (text: string, file = 'slo.yml') => parseOpenSlo(new TextEncoder().encode(text), { file });

const source = (query: string) => ({ metricSource: { type: 'Prometheus', spec: { query } } });
const ratio = { counter: true, good: source('good_total'), total: source('all_total') };

/** An SLO object; `spec` and `objective` over a valid one. */
function slo(spec: object = {}, objective: object = {}): object {
  return {
    apiVersion: 'openslo/v1',
    kind: 'SLO',
    metadata: { name: 'api', displayName: 'API', labels: { team: ['a', 'b'] }, annotations: { 'example.com/x': 'y' } },
    spec: {
      service: 'shop',
      indicator: { metadata: { name: 'availability' }, spec: { ratioMetric: ratio } },
      timeWindow: [{ duration: '4w', isRolling: true }],
      budgetingMethod: 'Occurrences',
      objectives: [{ target: 0.999, ...objective }],
      ...spec,
    },
  };
}
const sli = (spec: object, name = 'shared') => ({ apiVersion: 'openslo/v1', kind: 'SLI', metadata: { name }, spec });
const json = (value: unknown) => parse(JSON.stringify(value), 'slo.json');

const YAML = `
apiVersion: openslo/v1
kind: SLO
metadata: { name: latency }
spec:
  service: shop
  indicatorRef: p95
  budgetingMethod: Timeslices
  timeWindow: [{ duration: 30d, isRolling: true }]
  objectives: [{ op: lte, value: 350, targetPercent: 99.95, timeSliceTarget: 0.9, timeSliceWindow: 5m }]
--- # the indicator
apiVersion: openslo/v1
kind: SLI
metadata:
  name: p95
spec:
  thresholdMetric:
    metricSource:
      type: prometheus
      spec:
        query: |
          histogram_quantile(0.95, x)
---
# nothing here
---
{ apiVersion: openslo/v1, kind: Service, metadata: { name: shop }, spec: { description: d } }
`;

describe('an SLO', () => {
  it('of one object', () => {
    expect(json(slo())).toEqual([
      {
        id: 'api',
        title: 'API',
        service: 'shop',
        source: { file: 'slo.json', pointer: '/spec/objectives/0' },
        indicator: { kind: 'ratio', numerator: 'good', query: 'good_total', total: 'all_total', counter: true },
        target: '0.999',
        windowS: 28 * 86_400,
        budgeting: { method: 'occurrences' },
      },
    ]);
  });

  it('and its indicator in several documents', () => {
    expect(parse(YAML)).toMatchObject([
      {
        id: 'latency',
        indicator: { kind: 'threshold', query: 'histogram_quantile(0.95, x)\n', op: 'lte', value: 350 },
        target: '0.9995',
        budgeting: { method: 'timeslices', sliceS: 300, sliceTarget: '0.9' },
      },
    ]);
  });

  it('of several objectives, in a list, with bad events', () => {
    const spec = {
      indicator: undefined,
      indicatorRef: 'shared',
      timeWindow: undefined,
      objectives: [{ displayName: 'loose', target: 0.9 }, { targetPercent: 99 }],
    };
    const found = json([slo(spec), sli({ ratioMetric: { bad: source('bad'), total: source('all') } })]);
    expect(found).toMatchObject([
      { id: 'api/0', title: 'API: loose', target: '0.9', windowS: null, source: { pointer: '/0/spec/objectives/0' } },
      { id: 'api/1', target: '0.99', indicator: { numerator: 'bad', query: 'bad', counter: false } },
    ]);
  });

  it.each([
    ['an unknown key', slo({}, { burn: 1 }), 'schema.unknown_key', '/spec/objectives/0/burn'],
    ['a key nearly right', slo({ budgetMethod: 'Occurrences' }), 'schema.unknown_key', '/spec/budgetMethod'],
    ['another version', { ...slo(), apiVersion: 'openslo/v1alpha' }, 'schema.invalid', '/apiVersion'],
    ['another kind', { ...slo(), kind: 'Pod' }, 'schema.invalid', '/kind'],
    ['both targets', slo({}, { targetPercent: 99.9 }), 'openslo.value', '/spec/objectives/0'],
    ['no target', slo({}, { target: undefined }), 'openslo.value', '/spec/objectives/0'],
    ['a target of everything', slo({}, { target: 1 }), 'schema.invalid', '/spec/objectives/0/target'],
    [
      'a target in percent where a share is meant',
      slo({}, { target: 99.9 }),
      'schema.invalid',
      '/spec/objectives/0/target',
    ],
    ['no indicator', slo({ indicator: undefined }), 'openslo.value', '/spec'],
    ['two indicators', slo({ indicatorRef: 'shared' }), 'openslo.value', '/spec'],
    [
      'an indicator elsewhere',
      slo({ indicator: undefined, indicatorRef: 'gone' }),
      'openslo.reference',
      '/spec/indicatorRef',
    ],
    [
      'a month',
      slo({ timeWindow: [{ duration: '1M', isRolling: true }] }),
      'openslo.unsupported',
      '/spec/timeWindow/0/duration',
    ],
    [
      'a calendar',
      slo({
        timeWindow: [
          { duration: '1w', isRolling: false, calendar: { startTime: '2026-01-01 00:00:00', timeZone: 'UTC' } },
        ],
      }),
      'openslo.unsupported',
      '/spec/timeWindow/0',
    ],
    [
      'two windows',
      slo({ timeWindow: [{ duration: '1w' }, { duration: '4w' }] }),
      'schema.invalid',
      '/spec/timeWindow',
    ],
    ['averages of slices', slo({ budgetingMethod: 'RatioTimeslices' }), 'openslo.unsupported', '/spec/budgetingMethod'],
    [
      'slices without a target',
      slo({ budgetingMethod: 'Timeslices' }, { timeSliceWindow: '1m' }),
      'openslo.value',
      '/spec/objectives/0',
    ],
    ['no objective', slo({ objectives: [] }), 'schema.invalid', '/spec/objectives'],
    [
      'a ratio without counts',
      slo({ indicator: { metadata: { name: 'a' }, spec: { ratioMetric: { raw: source('r'), rawType: 'success' } } } }),
      'openslo.unsupported',
      '/spec',
    ],
    [
      'good and bad',
      slo({ indicator: { metadata: { name: 'a' }, spec: { ratioMetric: { ...ratio, bad: source('b') } } } }),
      'openslo.value',
      '/spec',
    ],
    [
      'another source',
      slo(
        {
          indicator: {
            metadata: { name: 'a' },
            spec: { thresholdMetric: { metricSource: { type: 'Datadog', spec: { query: 'q' } } } },
          },
        },
        { op: 'lte', value: 1 },
      ),
      'openslo.unsupported',
      '/spec',
    ],
    [
      'a threshold without a value',
      slo({ indicator: { metadata: { name: 'a' }, spec: { thresholdMetric: source('q') } } }),
      'openslo.value',
      '/spec/objectives/0',
    ],
    ['the same name twice', [slo(), slo()], 'openslo.duplicate', '/1/metadata/name'],
    ['an empty list', [], 'openslo.objects', undefined],
    ['a text', 'slo', 'schema.invalid', ''],
  ])('with %s is refused', (_, value, code, pointer) => {
    let caught: unknown;
    try {
      json(value);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(InputError);
    const [problem] = (caught as InputError).problems;
    expect([problem?.code, problem?.where?.pointer]).toEqual([code, pointer]);
  });

  it('is refused with the line of the file, also in the second document', () => {
    const text = YAML.replace('thresholdMetric:', 'thresholdMetrics:');
    const line = text.split('\n').findIndex((one) => one.includes('thresholdMetrics')) + 1;
    expect(() => parse(text)).toThrow(`slo.yml:${line}`);
  });

  it('names every problem at once', () => {
    const objects = [
      slo({}, { target: undefined }),
      { ...slo({}, { target: undefined }), metadata: { name: 'other' } },
    ];
    expect(() => json(objects)).toThrow(/\/0\/spec.*\n.*\/1\/spec/);
  });

  it.each([
    ['too many documents', '---\n{}\n'.repeat(65)],
    ['no UTF-8', '\ufffe'],
    ['an alias bomb', 'a: &a [x,x]\nb: &b [*a,*a]\n'],
  ])('%s end in one error, not in a crash', (_, text) => {
    expect(() => parse(text)).toThrow(InputError);
  });
});

it.each([
  ['one', 'a: 1\n', ['a: 1\n']],
  ['two keep their lines', 'a: 1\n---\nb: 2', ['a: 1', '\n   \nb: 2']],
  ['a value behind the marker', '--- a\n', ['    a\n']],
  ['comments alone are no document', '# a\n---\n# b\n', []],
  ['dashes inside a line are no marker', 'a: x---\nb: ----\n', ['a: x---\nb: ----\n']],
  ['directives are left to the reader', '%YAML 1.2\n---\na: 1\n---\nb: 2\n', ['%YAML 1.2\n---\na: 1\n---\nb: 2\n']],
])('documents: %s', (_, text, documents) => {
  expect(splitYamlDocuments(text)).toEqual(documents);
});

it.each([
  [0.999, '0.999'],
  [1e-7, '0.0000001'],
  [1.25e-7, '0.000000125'],
  [-1.5e-8, '-0.000000015'],
  [1e21, '1000000000000000000000'],
  [1.5e22, '15000000000000000000000'],
  [0, '0'],
  [12.5, '12.5'],
])('%d as decimal', (value, text) => {
  expect(toDecimal(value)).toBe(text);
});

it.each([
  [99.95, '0.9995'],
  [99, '0.99'],
  [0, '0'],
  [50, '0.5'],
  [5.5, '0.055'],
  [0.1, '0.001'],
])('%d percent as a share', (percent, text) => {
  expect(percentToDecimal(percent)).toBe(text);
});
