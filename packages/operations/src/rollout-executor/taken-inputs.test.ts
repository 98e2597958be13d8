import { describe, expect, it } from 'vitest';
import { executorWorld, runExecutor } from './fixtures/world.ts';
import { ACTIONS, executorInputs } from './inputs.ts';
import { refuseUntaken } from './taken-inputs.ts';

const told = (given: Record<string, unknown>) => () => refuseUntaken(executorInputs.parse(given));

describe('an input that the action does not take', () => {
  it.each([
    [
      { action: 'rollback', scope: 'repository' },
      /scope: expected with the action rollback only reason, ticket, release, bad-release.*found scope "repository".*only freeze, unfreeze, record take it; rollback concerns one channel/s,
    ],
    [{ action: 'rollback', incident: 'X' }, /found incident "X".*only plan, apply take it/s],
    [{ action: 'freeze', release: 'rc-1' }, /found release "rc-1"/],
    [{ action: 'abort', for: 3600 }, /found for 3600/],
    [{ action: 'tick', manifest: 'x' }, /found manifest "x"/],
    [{ action: 'status', tier: 'A' }, /found tier "A".*only freeze takes it/s],
    [{ action: 'pause', allowGateFailures: ['min_time'] }, /found allow-gate-failures \["min_time"\]/],
    [{ action: 'pause', reject: true, kind: 'hotfix' }, /found kind "hotfix".*found reject true/s],
  ])('%j is refused', (given, message) => {
    expect(told(given)).toThrow(expect.objectContaining({ code: 'input.not_taken' }));
    expect(told(given)).toThrow(message);
  });

  it.each([...ACTIONS])('%s takes every default, and what says which channel', (action) => {
    expect(told({ action, tenant: 'a', region: 'b', segment: 'c', requireSignedApprovals: true })).not.toThrow();
  });

  it.each([
    { action: 'rollback', scope: 'component', tier: 'B', kind: 'rollout', rollbackType: 'full', badRelease: 'rc-1' },
    { action: 'plan', reason: 'r', ticket: '#1', kind: 'downgrade', release: 'rc-1', allowGateFailures: ['min_time'] },
    { action: 'freeze', scope: 'repository', tier: 'A', for: 3600, reasonCode: 'security', ticket: '#1' },
    { action: 'record', scope: 'environment', transition: 't', out: 'x' },
  ])('%j is taken', (given) => {
    expect(told(given)).not.toThrow();
  });

  it('stops the run before anything is written', async () => {
    const context = executorWorld();
    const rollback = { action: 'rollback', reason: 'b', scope: 'repository' } as const;
    await expect(runExecutor(context, rollback)).rejects.toMatchObject({ code: 'input.not_taken' });
  });
});
