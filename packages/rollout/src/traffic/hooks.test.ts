import type { ProcessResult } from '@release-gates/core';
import { FakeProcesses, FakeSecrets, processResult, trafficRequest } from '@release-gates/testkit';
import { expect, it } from 'vitest';
import { createHooks, hooksConfigSchema } from './hooks.ts';

function open(result: Partial<ProcessResult> = {}) {
  const config = hooksConfigSchema.parse({ smoke: { command: ['smoke', '{slot}', '{target_version}'] } });
  const processes = new FakeProcesses(() => processResult(result));
  return { hooks: createHooks(config, { processes, secrets: new FakeSecrets() }), processes };
}

it('runs the hook with the request, for five minutes at most', async () => {
  const { hooks, processes } = open();
  expect(await hooks.run('smoke', trafficRequest())).toMatchObject({ state: 'done', measured: {} });
  expect(processes.requests[0]).toMatchObject({ argv: ['smoke', 'green', '1.4.0'], timeoutMs: 300_000 });
  expect(processes.requests[0]?.env).toMatchObject({ RELEASE_GATES_IDEMPOTENCY_KEY: 'tr-7-green-25' });
  expect(await hooks.run('drain', trafficRequest())).toMatchObject({ state: 'absent' });
  expect(processes.requests.length).toBe(1);
});

const many = (count: number): string =>
  JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, index) => [`n${index}`, index])));

it.each<[string, string, object]>([
  ['numbers', 'ok\n{"latency_ms": 12.5, "items": 3}\n', { state: 'done', measured: { latency_ms: 12.5, items: 3 } }],
  ['words', 'all fine\n', { state: 'done', measured: {} }],
  ['as many as allowed', many(64), { state: 'done' }],
  ['one more', many(65), { state: 'unknown', measured: {} }],
  ['a text', '{"latency_ms": "12"}', { state: 'unknown', measured: {} }],
  ['a name', '{"Latency": 12}', { state: 'unknown', measured: {} }],
  ['a key of the prototype', '{"__proto__": 12}', { state: 'unknown', measured: {} }],
  ['cut', '{"latency_ms": 12', { state: 'unknown', measured: {} }],
  ['not finite', '{"latency_ms": 1e999}', { state: 'unknown', measured: {} }],
])('measured: %s', async (_, stdout, outcome) => {
  expect(await open({ stdout: Buffer.from(stdout) }).hooks.run('smoke', trafficRequest())).toMatchObject(outcome);
});

it.each<[Partial<ProcessResult>, object]>([
  [
    { status: 1, stdout: Buffer.from('{"latency_ms": 900}') },
    { state: 'failed', measured: { latency_ms: 900 } },
  ],
  [{ state: 'timed_out' }, { state: 'unknown', measured: {} }],
  [{ state: 'signalled' }, { state: 'unknown', measured: {} }],
  [{ state: 'not_started' }, { state: 'failed', measured: {} }],
  [
    { truncated: true, stdout: Buffer.from('{"latency_ms": 9}') },
    { state: 'done', measured: {} },
  ],
])('%j', async (result, outcome) => {
  expect(await open(result).hooks.run('smoke', trafficRequest())).toMatchObject(outcome);
});
