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

  const NO_TICKETS = ['checkout broke', 'OPS-1\n::warning::x', 'https://user:secret@forge.example/1', 'x'.repeat(900)];

  it.each(NO_TICKETS.flatMap((ticket) => ['component', 'repository'].map((scope) => [ticket, scope] as const)))(
    'that is none, %j, keeps nobody from a freeze of the %s: it is left out, and that is told',
    async (ticket, scope) => {
      const context = executorWorld();
      await goLive(context);
      const { verdict, checks, record } = await runExecutor(context, {
        action: 'freeze',
        scope,
        reason: 'smells',
        ticket,
      });
      expect(verdict).toBe('pass');
      const told = checks.filter(({ id }) => id === 'ticket_recorded');
      expect(told).toMatchObject([{ outcome: 'fail', level: 'may', remedy: expect.any(String) as string }]);
      expect(JSON.stringify([told, record])).not.toContain('secret');
      expect(documents(context, 'freeze')).toMatchObject([{ ticket: null }]);
    },
  );

  it('that is none keeps nobody from a rollback', async () => {
    const context = executorWorld();
    await goLive(context);
    const { checks } = await runExecutor(context, { action: 'rollback', reason: 'smells', ticket: 'the chat' });
    expect(checks.map(({ id }) => id)).toContain('ticket_recorded');
    expect(documents(context, 'freeze').length + documents(context, 'rollback').length).toBeGreaterThan(0);
  });

  it.each(['unfreeze', 'apply'])('that is none is refused by %s', async (action) => {
    const context = executorWorld();
    await goLive(context);
    await expect(runExecutor(context, { action, reason: 'smells', ticket: 'the chat' })).rejects.toMatchObject({
      code: 'input.invalid',
    });
  });
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
