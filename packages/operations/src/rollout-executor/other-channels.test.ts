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
