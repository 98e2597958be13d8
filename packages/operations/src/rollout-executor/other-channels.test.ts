import type { FakeWorkspace } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { executorWorld, goLive, runExecutor } from './fixtures/world.ts';

async function standing(context: ReturnType<typeof executorWorld>, given: Record<string, unknown> = {}) {
  const { details } = await runExecutor(context, { action: 'status', ...given });
  const rows = details['standing'] as readonly { readonly label: string; readonly text: string }[];
  const from = rows.findIndex(({ label }) => label === 'elsewhere');
  return from === -1 ? [] : rows.slice(from).map(({ text }) => text);
}

describe('a status', () => {
  it('that names no part of a channel tells what is live in the others', async () => {
    const context = executorWorld();
    expect(await standing(context)).toEqual([]);
    await goLive(context);
    await goLive(context, { region: 'eu' });
    await runExecutor(context, { action: 'freeze', region: 'us', reason: 'smells' });
    expect(await standing(context)).toEqual([
      'default.prod.eu: rc-1 is live in blue',
      'default.prod.us: nothing is live; frozen (tier B, person_request) by tester: smells',
    ]);
    expect(await standing(context, { region: 'eu' })).toEqual([]);
    await runExecutor(context, { action: 'freeze', scope: 'repository', tier: 'C', reason: 'all' });
    expect(await standing(context)).toHaveLength(2);
  });

  it('marks a channel that its own environment holds, and none whose freeze is over', async () => {
    const context = executorWorld();
    const staging = { ...context, environment: 'staging' };
    await goLive(staging);
    await goLive(context, { segment: 'mars' });
    await runExecutor(context, { action: 'freeze', segment: 'mars', for: 60, reason: 'dust' });
    await runExecutor(staging, { action: 'freeze', scope: 'environment', tier: 'C', reason: 'drill' });
    const held = 'default.staging: rc-1 is live in blue; frozen (tier C, person_request) by tester: drill';
    expect(await standing(context)).toEqual([
      'default.prod.-.mars: rc-1 is live in blue; frozen (tier B, person_request) by tester: dust',
      held,
    ]);
    const later = { ...context, nowMs: context.nowMs + 120_000 };
    expect(await standing(later)).toEqual(['default.prod.-.mars: rc-1 is live in blue', held]);
  });

  it('tells of a ledger that it cannot read, and goes on', async () => {
    const context = executorWorld();
    await goLive(context);
    await goLive(context, { region: 'eu' });
    const { files } = context.workspace as FakeWorkspace;
    const path = [...files.keys()].find((name) => name.includes('default.prod.eu')) ?? '';
    files.set(path, Buffer.from('{}\n'));
    expect(await standing(context)).toEqual([expect.stringMatching(/^default\.prod\.eu: its ledger cannot be read: /)]);
  });
});
