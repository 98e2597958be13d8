import { FakeHttp, FakeProcesses, FakeSecrets, FakeWorkspace } from '@release-gates/testkit';
import { expect, it } from 'vitest';
import { metricsConfigSchema } from './config.ts';
import { createMetrics } from './create-metrics.ts';

const PORTS = {
  http: new FakeHttp(),
  processes: new FakeProcesses(),
  secrets: new FakeSecrets(),
  workspace: new FakeWorkspace(),
};

it.each([
  ['prometheus', { provider: 'prometheus', url: 'https://metrics.example.test/prom' }],
  ['file', { provider: 'file', path: 'metrics.csv' }],
  ['command', { provider: 'command', command: ['./ask'] }],
])('%s needs little, and is what is created', async (provider, config) => {
  const parsed = metricsConfigSchema.parse(config);
  expect(parsed).toMatchObject({ step: 60, timeout: 10 });
  const metrics = createMetrics(parsed, PORTS, { nowS: 1000, maxAgeS: 60 });
  expect(metrics.provider).toBe(provider);
  expect(await metrics.range({ query: 'a', fromS: 0, toS: 1000, stepS: 60 })).toMatchObject({ state: 'failed' });
});

it.each([
  ['no provider', { url: 'https://example.test' }],
  ['an unknown provider', { provider: 'graphite', url: 'https://example.test' }],
  ['an unknown key', { provider: 'file', path: 'm.csv', url: 'https://example.test' }],
  ['another protocol', { provider: 'prometheus', url: 'ftp://example.test' }],
  ['a password in the address', { provider: 'prometheus', url: 'https://a:b@example.test' }],
  ['a token itself', { provider: 'prometheus', url: 'https://example.test', 'token-env': 'abc.def-123' }],
  ['a step of nothing', { provider: 'file', path: 'm.csv', step: 0 }],
  ['a duration that is none', { provider: 'file', path: 'm.csv', step: 'often' }],
  ['a file of another kind', { provider: 'file', path: 'm.xlsx' }],
  ['a command as one line', { provider: 'command', command: './ask {query}' }],
  ['no command', { provider: 'command', command: [] }],
])('%s is refused', (_, config) => {
  expect(metricsConfigSchema.safeParse(config).success).toBe(false);
});
