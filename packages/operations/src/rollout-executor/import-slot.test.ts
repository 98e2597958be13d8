import { type FakeWorkspace, FIXED_NOW_MS } from '@release-gates/testkit';
import { runEvent } from '@release-gates/rollout';
import { expect, it } from 'vitest';
import { executorWorld, IMPORT, openEngine, POLICY, runExecutor } from './fixtures/world.ts';

const FILE_POLICY = POLICY.replace(
  /traffic:.*/,
  'traffic: { adapter: file, format: nginx-split, path: split.conf, variable: shop_slot, key: "${remote_addr}", values: { blue: shop_blue, green: shop_green } }',
);

const split = (lines: string): string => `split_clients "\${remote_addr}" $shop_slot { ${lines} }\n`;

/** A registry of the predecessor was imported, and this is what the router does. */
async function imported(lines: string) {
  const context = executorWorld({ policy: FILE_POLICY, files: { 'split.conf': split(lines) } });
  const { files } = context.workspace as FakeWorkspace;
  const { ports, request } = await openEngine(context);
  await runEvent({ ...request, event: IMPORT }, ports);
  const run = (action: string) =>
    runExecutor({ ...context, workspace: context.openWorkspace(), nowMs: FIXED_NOW_MS }, { action, reason: 'why' });
  return { run, router: () => Buffer.from(files.get('split.conf') ?? '').toString() };
}

it.each(['blue', 'green'])('a reconcile after an import leaves everybody in %s', async (slot) => {
  const lines = `* shop_${slot};`;
  const { run, router } = await imported(lines);
  const reconciled = await run('reconcile');
  expect([reconciled.verdict, reconciled.values]).toMatchObject(['pass', { 'exposure-known': 'true' }]);
  expect(router()).toBe(split(lines));
  const { details } = await run('status');
  expect(JSON.stringify(details['standing'])).toContain(`in ${slot}`);
});

it.each([
  ['70% shop_blue; * shop_green;', '70 % in blue, 30 % in green'],
  ['* shop_yellow;', 'blue unknown'],
])('a reconcile after an import moves nobody where the router says %s', async (lines, found) => {
  const { run, router } = await imported(lines);
  const { verdict, checks } = await run('reconcile');
  expect(verdict).toBe('fail');
  expect(JSON.stringify(checks)).toContain(found);
  expect(router()).toBe(split(lines));
});
