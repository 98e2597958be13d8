import { InputError } from '@release-gates/core';
import { FakeWorkspace } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { loadRolloutPolicy } from './load-policy.ts';
import { toStepPolicy } from './resolve.ts';

const FILE = '.github/release-rollout.yml';

/** Twenty lines, so that a test can say which one. */
const POLICY = `version: 1
canary: { min-time: 30m, min-samples: 10, max-metric-age: 5m }
traffic: { adapter: none }
metrics:
  provider: prometheus
  url: http://127.0.0.1:9090
  step: 60s
slo:
  files: [slo.yml]
budget:
  fast-burn: [{ long: 1h, short: 5m, rate: 14.4 }]
guardrails:
  samples:
    candidate: 'sum(increase(all{s="{slot}"}[{window}]))'
    baseline: 'sum(increase(all{s="{other_slot}"}[{window}]))'
  rules:
    - id: errors
      preset: integrity-mismatches
      candidate: 'sum(increase(bad{s="{slot}"}[{window}]))'
      candidate-total: 'sum(increase(all{s="{slot}"}[{window}]))'
`;

const load = (text: string, environment = 'prod') =>
  loadRolloutPolicy(new FakeWorkspace({ [FILE]: text }), FILE, environment);

const outputs = (addresses: string) =>
  `shadow-outputs:\n  source: replay\n  requests: r.ndjson\n  addresses: ${addresses}\n`;

const change = (from: string, to: string) => POLICY.replace(from, to);
const hooks = (timeout: string) => `hooks:\n  smoke: { command: [./smoke], timeout: ${timeout} }\n`;

async function problemsOf(text: string) {
  try {
    await load(text);
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(({ code, where }) => ({ code, ...where }));
    throw error;
  }
  return [];
}

describe('the rollout policy as a file', () => {
  it('is read', async () => {
    expect(await problemsOf(POLICY)).toEqual([]);
  });

  it.each([
    ['a placeholder that does not exist', change('{other_slot}', '{other_slott}'), '/guardrails/samples/baseline', 15],
    [
      'a placeholder outside quotes',
      change('s="{slot}"}[{window}]))\'\n    base', "s={slot}}[{window}]))'\n    base"),
      '/guardrails/samples/candidate',
      14,
    ],
    ['a string without an end', change('bad{s="{slot}"', 'bad{s="{slot}'), '/guardrails/rules/0/candidate', 19],
    [
      'a window outside brackets',
      change('candidate-total: \'sum(increase(all{s="{slot}"}[{window}]))\'', "candidate-total: 'all * {window}'"),
      '/guardrails/rules/0/candidate-total',
      20,
    ],
    [
      'a window in the name of a column',
      change('  provider: prometheus\n  url: http://127.0.0.1:9090', '  provider: file\n  path: m.csv')
        .replace(/'.*'/g, 'all')
        .replace('candidate: all\n      candidate-total: all', "candidate: 'bad_{window}'"),
      '/guardrails/rules/0/candidate',
      19,
    ],
    [
      'a fault in the query of a measure',
      change('  files: [slo.yml]', "  files: [slo.yml]\n  measures:\n    latency_p95_ms: 'max(p95{s={slot}})'"),
      '/slo/measures/latency_p95_ms',
      11,
    ],
  ])('refuses %s, by pointer and line', async (_name, text, pointer, line) => {
    expect(await problemsOf(text)).toEqual([{ code: 'policy.query', file: FILE, pointer, line }]);
  });

  it.each([
    ['for all', change('max-metric-age: 5m', 'max-metric-age: 59s'), '/canary/max-metric-age', 2],
    [
      'in one environment',
      `${POLICY}environments:\n  prod:\n    canary: { max-metric-age: 10s }\n`,
      '/environments/prod/canary/max-metric-age',
      23,
    ],
    [
      'by the metrics of one environment',
      `${POLICY}environments:\n  prod:\n    metrics: { provider: file, path: m.csv, step: 10m }\n    guardrails: { samples: { candidate: a, baseline: b }, rules: [{ id: e, preset: integrity-mismatches, candidate: c }] }\n`,
      '/environments/prod/metrics/step',
      23,
    ],
  ])('refuses measurements that are too old as soon as they are made, %s', async (_name, text, pointer, line) => {
    expect(await problemsOf(text)).toEqual([{ code: 'policy.metric_age', file: FILE, pointer, line }]);
  });

  it('names a fault of what all share once, and none that an environment takes away', async () => {
    const text = `${change('{other_slot}', '{other_slott}')}environments:\n  dev: { canary: { min-time: 0 } }\n  prod: {}\n`;
    expect(await problemsOf(text)).toHaveLength(1);
  });

  it('refuses a lease that the commands of one transition outlast', async () => {
    const text = change('max-metric-age: 5m }', 'max-metric-age: 5m, lease: 5m }') + hooks('5m');
    expect(await problemsOf(text)).toEqual([{ code: 'policy.lease', file: FILE, pointer: '/canary/lease', line: 2 }]);
  });

  it.each([
    ['an audit that ends before it may', 'audit: { min: 5h, max: 1h }', 'policy.audit'],
    [
      'a schema that is no part',
      "downgrade: { parts: [{ name: app, match: 'dist/*' }], schema-part: db }",
      'policy.downgrade',
    ],
    [
      'a row about a part that is none',
      "downgrade: { parts: [{ name: app, match: 'dist/*' }], rules: [{ id: a, from: '2', to: '1', schema-compatible: true, only-live: [db] }] }",
      'policy.downgrade',
    ],
    ['two parts of one name', 'downgrade: { parts: [{ name: a, match: b }, { name: a, match: c }] }', 'schema.invalid'],
    ['a pattern that is none', "downgrade: { parts: [{ name: a, match: '!b' }] }", 'schema.invalid'],
    [
      'two rows for one pair',
      "downgrade: { rules: [{ id: a, from: '2', to: '1', schema-compatible: true }, { id: b, from: '2', to: '1', schema-compatible: false }] }",
      'schema.invalid',
    ],
    ['a drain of what is live', "hooks: { drain: { command: [./drain, '{other_slot}'] } }", 'policy.hook'],
    ['a leave that nothing makes', 'rollback: { authorisation: [signed_record] }', 'schema.invalid'],
    ['a reissue that nothing could allow', 'releases: { reissue-allowed: true }', 'schema.invalid'],
  ])('refuses %s', async (_name, part, code) => {
    const found = (await problemsOf(`${POLICY}${part}\n`)) as readonly { code: string }[];
    expect(found.map((problem) => problem.code)).toEqual([code]);
  });

  it('takes a drain that is told where the traffic went', async () => {
    expect(await problemsOf(`${POLICY}hooks: { drain: { command: [./drain, '{slot}', '{other_slot}'] } }\n`)).toEqual(
      [],
    );
  });

  it.each([
    ['the slots', "{ blue: 'http://b.example', green: 'http://g.example' }", []],
    ['what they are', "{ live: 'http://b.example', candidate: 'http://g.example' }", []],
    ['one of each', "{ live: 'http://b.example', green: 'http://g.example' }", ['policy.shadow']],
    ['slots that are none', "{ red: 'http://b.example', green: 'http://g.example' }", ['policy.shadow']],
    ['one and the same', "{ blue: 'http://b.example', green: 'http://b.example' }", ['schema.invalid']],
    ['three of them', "{ blue: 'http://b', green: 'http://g', live: 'http://l' }", ['schema.invalid']],
    ['a password', "{ blue: 'http://a:b@b.example', green: 'http://g.example' }", ['schema.invalid']],
  ])('takes or refuses addresses by %s', async (_name, addresses, codes) => {
    expect((await problemsOf(POLICY + outputs(addresses))).map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ['ten minutes where that is enough', '', 600],
    ['as long as the commands may take, and a minute, where that is longer', hooks('1h'), 3600 + 7 + 60],
  ])('has a lease of %s', async (_name, more, leaseS) => {
    const { policy } = await load(POLICY + more);
    expect(toStepPolicy(policy).leaseS).toBe(leaseS);
  });
});
