import { describe, expect, it } from 'vitest';
import { executorWorld, POLICY, runExecutor as run } from './fixtures/world.ts';

function world(files: Record<string, string> = {}) {
  return executorWorld({ files });
}

describe('rollout-executor', () => {
  it('shows a channel that never was, and leaves it so', async () => {
    const context = world();
    const { values, verdict } = await run(context, { action: 'status' });
    expect(values).toMatchObject({ channel: 'default.prod', revision: '0', release: '', frozen: 'false' });
    expect(verdict).toBe('pass');
    expect((await run(context, { action: 'status' })).values['revision']).toBe('0');
  });

  it('freezes an empty channel, once for one cause, and says so ever after', async () => {
    const context = world();
    expect((await run(context, { action: 'freeze', reason: 'smells' })).values).toMatchObject({
      frozen: 'true',
      'frozen-reason': 'smells',
      outcome: 'committed',
    });
    expect((await run(context, { action: 'freeze', reason: 'smells' })).values).toMatchObject({ outcome: 'nothing' });
    expect((await run(context, { action: 'status' })).values['frozen']).toBe('true');
  });

  it('shows where the traffic is, and that nobody looked at the router', async () => {
    const pointed = await run(world(), { action: 'status' });
    expect(pointed.values).toMatchObject({ traffic: '0 % in blue, not proven: the pointer is the switch' });
    expect(pointed.planned.details).toMatchObject({ summary: expect.stringContaining('not proven') as string });
    const silent = await run(world({ '.github/release-rollout.yml': POLICY.replace(', pointer-only: true', '') }), {
      action: 'status',
    });
    expect(silent.values['traffic']).toMatch(/^not known: /);
  });

  it('wonders about a channel that nobody knows, but not where it is the first', async () => {
    const warnings = async (context: ReturnType<typeof world>, given: Record<string, unknown>) => {
      const { planned, verdict } = await run(context, given);
      return [verdict, ...planned.checks.filter(({ outcome }) => outcome === 'fail').map(({ id }) => id)];
    };
    const context = world();
    expect(await warnings(context, { action: 'status', tenant: 'nobody' })).toEqual(['pass']);
    await run(context, { action: 'freeze', reason: 'smells' });
    expect(await warnings(context, { action: 'status', tenant: 'nobody' })).toEqual(['pass', 'channel_unknown']);
    expect(await warnings(context, { action: 'status' })).toEqual(['pass']);
    const behind = { ...context, nowMs: context.nowMs - 61_000 };
    expect(await warnings(behind, { action: 'status' })).toEqual(['pass', 'clock_behind_ledger']);
    const frozen = { action: 'freeze', reason: 'smells', region: 'typo' };
    expect(await warnings(context, frozen)).toEqual(['pass', 'channel_unknown']);
    expect(await warnings(context, { action: 'status', region: 'typo' })).toEqual(['pass', 'channel_unknown']);
    expect(await warnings(context, { ...frozen, scope: 'repository' })).toEqual(['pass']);
    const { planned } = await run(context, frozen);
    expect(JSON.stringify(planned.checks)).toMatch(/the ledger knows default\.prod.*freeze it by its tenant/);
  });

  it.each(['environment', 'repository'])('a freeze of the %s stands in a ledger of its own', async (scope) => {
    const context = world();
    const frozen = await run(context, { action: 'freeze', scope, tier: 'C', reason: 'outage' });
    expect(frozen).toMatchObject({ verdict: 'pass', values: { frozen: 'true', outcome: 'committed' } });
    const { planned } = await run(context, { action: 'status' });
    expect(planned.value.scopeFreezes).toMatchObject([{ scope, reason: 'outage' }]);
    expect(planned.value.state.freezes).toEqual([]);
    expect(await run(context, { action: 'unfreeze', scope, reason: 'over' })).toMatchObject({ verdict: 'pass' });
    expect((await run(context, { action: 'status' })).planned.value.scopeFreezes).toEqual([]);
  });

  it.each(['environment', 'repository'])(
    'a freeze of the %s shows its own reason beside an older one',
    async (scope) => {
      const context = world();
      await run(context, { action: 'freeze', reason: 'smells' });
      const { values, details } = await run(context, { action: 'freeze', scope, tier: 'C', reason: 'outage' });
      expect(values['frozen-reason']).toBe('outage');
      expect(JSON.stringify(details['standing'])).toMatch(/smells.*outage/);
    },
  );

  it.each([
    ['a freeze without a reason', { action: 'freeze' }],
    ['a rollback where nothing ever was live', { action: 'rollback', reason: 'bad' }],
    ['an unfreeze where nothing is frozen', { action: 'unfreeze', scope: 'repository', reason: 'over' }],
  ])('closes %s', async (_name, given) => {
    expect(await run(world(), given)).toMatchObject({ verdict: 'fail', values: { outcome: 'refuse' } });
  });

  it.each([
    ['no policy', { action: 'status', policy: 'other.yml' }, 'policy.absent'],
    ['a tenant with a dot', { action: 'status', tenant: 'a.b' }, 'channel.invalid'],
    ['no manifest', { action: 'apply', reason: 'go' }, 'manifest.absent'],
    ['a bless without a time', { action: 'bless', release: 'rc-1', reason: 'r' }, 'input.missing'],
  ])('names what is wrong with %s', async (_name, given, code) => {
    await expect(run(world(), given)).rejects.toMatchObject({ code });
  });

  it('freezes although an approval of something else is malformed', async () => {
    const context = world({ '.github/release-approvals/x.yml': 'version: 1\nactoin: start\n' });
    expect((await run(context, { action: 'freeze', reason: 'night' })).verdict).toBe('pass');
    await expect(run(context, { action: 'unpin', reason: 'r' })).rejects.toMatchObject({ kind: 'input' });
    const { verdict, checks } = await run(context, { action: 'status' });
    expect(verdict).toBe('pass');
    expect(checks.map(({ id }) => id)).toContain('approvals_readable');
  });

  it('looks at a channel although an approval is malformed, and is red for it', async () => {
    const context = world({ '.github/release-approvals/x.dsse.json': '{}' });
    const { verdict, checks } = await run(context, { action: 'tick' });
    expect(verdict).toBe('fail');
    expect(checks.filter(({ outcome }) => outcome === 'fail').map(({ id }) => id)).toEqual(['approvals_readable']);
  });
});
