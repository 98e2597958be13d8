import { FakeWorkspace } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { executorWorld, goLive, POLICY, runExecutor as run } from './fixtures/world.ts';

const PATH = '.github/release-rollout.yml';
const FREEZE = { action: 'freeze', reason: 'errors' };

/** A channel where something is live; then somebody writes this over the policy. */
async function broken(text: string, policy = POLICY) {
  const context = executorWorld({ policy });
  await goLive(context);
  return { ...context, workspace: new FakeWorkspace({ [PATH]: text }), right: context };
}

const TYPO = POLICY.replace('canary:', 'canarry:');
const GIT = 'store: { kind: git }\n';
const NO_YAML = `${POLICY}\n  - [`;

describe('a freeze while the policy has a mistake', () => {
  it.each([
    ['a knob that is not known, the channel', TYPO, { scope: 'component' }],
    ['a knob that is not known, the environment', TYPO, { scope: 'environment' }],
    ['a knob that is not known, everything', TYPO, { scope: 'repository', tier: 'A' }],
    ['no YAML at all', NO_YAML, { scope: 'component' }],
    ['no YAML at all, everything', NO_YAML, { scope: 'repository' }],
    ['nothing but the place', '{ "store": { "kind": "folder" } }', { scope: 'component' }],
    ['an empty file', '', { scope: 'component' }],
  ])('goes on and says so: %s', async (_name, text, more) => {
    const context = await broken(text);
    const ran = await run(context, { ...FREEZE, ...more });
    expect([ran.verdict, ran.values['frozen']]).toEqual(['pass', 'true']);
    expect(ran.checks.find(({ id }) => id === 'policy_valid')).toMatchObject({ outcome: 'fail', level: 'may' });
    expect((await run(context.right, { action: 'status' })).values['frozen']).toBe('true');
  });

  it.each([
    ['what stands in it', TYPO + GIT],
    ['what is usual', NO_YAML],
    ['what is usual, the key misspelt', POLICY + GIT.replace('store', 'stroe')],
    ['what is usual, the key lost', TYPO],
  ])('finds a ledger in a branch by %s', async (_name, text) => {
    const ran = await run(await broken(text, POLICY + GIT), FREEZE);
    expect(ran.checks.find(({ id }) => id === 'policy_valid')?.reason).toMatch(/the freeze goes to .*release-state/);
  });

  it.each([
    ['no YAML at all', NO_YAML],
    ['the key misspelt', POLICY + GIT.replace('store', 'stroe')],
  ])('refuses to choose between two ledgers that know the channel: %s', async (_name, text) => {
    const context = await broken(text);
    await goLive({ ...context.right, workspace: new FakeWorkspace({ [PATH]: POLICY + GIT }) });
    await expect(run(context, FREEZE)).rejects.toThrow(/To freeze meanwhile/);
  });

  it.each([
    ['of a channel that the ledger does not know', TYPO, { region: 'eu' }],
    ['of another tenant', TYPO, { tenant: 'other' }],
    ['where the store is another and empty', TYPO.replace(/^/, 'store: { kind: folder, path: other }\n'), {}],
  ])('refuses one that would stop nothing: %s', async (_name, text, more) => {
    const context = await broken(text);
    await expect(run(context, { ...FREEZE, ...more })).rejects.toMatchObject({
      problems: expect.arrayContaining([
        expect.objectContaining({ remedy: expect.stringMatching(/To freeze meanwhile, name a file/) }),
      ]),
    });
  });

  it('refuses everything else', async () => {
    for (const action of ['rollback', 'status', 'tick', 'abort', 'pause', 'unfreeze']) {
      await expect(run(await broken(TYPO), { action, reason: 'r' })).rejects.toThrow(/canarry/);
    }
  });

  it.each([['component'], ['environment'], ['repository']])('goes on where there is no file: %s', async (scope) => {
    const context = await broken(TYPO);
    const ran = await run(context, { ...FREEZE, scope, policy: 'gone.yml' });
    expect([ran.verdict, ran.values['frozen']]).toEqual(['pass', 'true']);
    expect(ran.checks.find(({ id }) => id === 'policy_valid')?.reason).toMatch(/found no file/);
    expect((await run(context.right, { action: 'status' })).values['frozen']).toBe('true');
  });

  it('names the way out where there is no file, and no ledger that knows the channel', async () => {
    const context = executorWorld();
    await expect(run(context, { ...FREEZE, policy: 'gone.yml' })).rejects.toThrow(
      /To freeze meanwhile, name a file with the input policy/,
    );
  });

  it('says nothing of it where the policy is right', async () => {
    const ran = await run(await broken(POLICY), FREEZE);
    expect(ran.checks.map(({ id }) => id)).not.toContain('policy_valid');
  });
});
