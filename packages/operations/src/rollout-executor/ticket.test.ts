import type { FakeWorkspace } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { executorWorld, goLive, MEASURED_FILES, MEASURED_POLICY, measurements, runExecutor } from './fixtures/world.ts';

function documents(context: ReturnType<typeof executorWorld>, kind: string): Record<string, unknown>[] {
  const { files } = context.workspace as FakeWorkspace;
  const paths = [...files.keys()].filter((path) => path.includes(`/records/${kind}-`)).sort();
  return paths.map(
    (path) => JSON.parse(Buffer.from(files.get(path) ?? []).toString('utf8')) as Record<string, unknown>,
  );
}

describe('a ticket', () => {
  it.each(['component', 'environment', 'repository'])('of a freeze of the %s stands in its record', async (scope) => {
    const context = executorWorld();
    await goLive(context);
    const { verdict } = await runExecutor(context, { action: 'freeze', scope, reason: 'smells', ticket: 'OPS-12' });
    expect(verdict).toBe('pass');
    expect(documents(context, 'freeze')).toMatchObject([{ ticket: 'OPS-12', evidence: { basis: 'word', files: [] } }]);
  });

  it.each(['checkout broke', 'OPS-1\n::warning::x', 'https://user:secret@forge.example/1'])(
    'is an address or a key, and not %j: nothing is written',
    async (ticket) => {
      const context = executorWorld();
      await goLive(context);
      await expect(runExecutor(context, { action: 'freeze', reason: 'smells', ticket })).rejects.toMatchObject({
        code: 'input.invalid',
      });
      expect(documents(context, 'freeze')).toEqual([]);
    },
  );
});

describe('a freeze that was judged', () => {
  it('names what was measured, by which rules, with all its figures', async () => {
    const files = { ...MEASURED_FILES, 'metrics.json': measurements({ bad: 400 }) };
    const context = executorWorld({ policy: MEASURED_POLICY, files });
    await goLive(context);
    await runExecutor(context, { action: 'tick' });
    const [freeze] = documents(context, 'freeze');
    expect(freeze).toMatchObject({ evidence: { basis: 'judgement' }, ticket: null });
    const { evidence } = freeze as { evidence: { files: { what: string; path: string }[] } };
    const named = evidence.files.find(({ what }) => what === 'measurements')?.path ?? '';
    const measured = documents(context, 'measurements');
    const { files: kept } = context.workspace as FakeWorkspace;
    expect([...kept.keys()].some((path) => path.endsWith(named))).toBe(true);
    expect(measured).toMatchObject([
      {
        policy: { path: '.github/release-rollout.yml' },
        looks: [
          {
            subject: { release_id: 'rc-1' },
            health: { state: 'fail', findings: [{}, {}, { id: 'errors', code: 'limit_exceeded' }] },
          },
        ],
      },
    ]);
  });
});
