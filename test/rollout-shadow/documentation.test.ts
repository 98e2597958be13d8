import { readFileSync } from 'node:fs';
import { parseYaml } from '@release-gates/formats';
import { type ChannelState, collectShadowOutputs, emptyState, rolloutPolicySchema } from '@release-gates/rollout';
import { FakeHttp, FakeProcesses, FakeSecrets, FakeWorkspace } from '@release-gates/testkit';
import { expect, it } from 'vitest';

const page = readFileSync(new URL('../../docs/shadow.md', import.meta.url), 'utf8');
const shown = (language: string) => new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(page)?.[1] ?? '';

const SMALLEST = {
  version: 1,
  canary: { 'min-time': 0, 'min-samples': 0, 'max-metric-age': '5m' },
  traffic: { adapter: 'none' },
};

it('shows a policy that is accepted', () => {
  const { value } = parseYaml(new TextEncoder().encode(shown('yaml')), { file: 'docs/shadow.md' });
  const policy = rolloutPolicySchema.parse({ ...SMALLEST, ...(value as object) });
  expect(policy['shadow-outputs']).toMatchObject({ source: 'replay', timeout: 5, concurrency: 4 });
});

it('shows pairs that are read, of which one differs', async () => {
  const config = { source: 'file', path: 'pairs.ndjson', 'min-pairs': 2 };
  const candidate = {
    release: { id: 'rc-2.5.0-2ac2333da3d9' },
    slot: 'green',
    ladder: [0, 100],
    stage: 0,
    stage_started_at: '2026-11-20T18:00:00.000Z',
  };
  const current = { release: { id: 'rc-2.4.0-e81a095a8f4e' }, slot: 'blue' };
  const empty = emptyState({ tenant: 'a', environment: 'prod', region: null, segment: null });
  const report = await collectShadowOutputs({
    policy: rolloutPolicySchema.parse({ ...SMALLEST, 'shadow-outputs': config }),
    state: { ...empty, candidate, current } as unknown as ChannelState,
    ports: {
      http: new FakeHttp(),
      processes: new FakeProcesses(),
      secrets: new FakeSecrets(),
      workspace: new FakeWorkspace({ 'pairs.ndjson': shown('json') }),
    },
    nowMs: Date.parse('2026-11-20T18:06:00Z'),
    sends: 'nothing',
  });
  expect(report).toMatchObject({
    state: 'fail',
    compared: 2,
    examples: [{ id: 'req-2', at: ['body (changed body)'] }],
  });
});
