import { FakeGit, FakeWorkspace, type MemoryRefStores } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { type ExecutorContext, executorWorld, goLive, POLICY, runExecutor as run } from './fixtures/world.ts';

const PATH = '.github/release-rollout.yml';
const SHARED = `${POLICY}store: { kind: git }\n`;
const OWN = `${POLICY}store: { kind: git, remote: null }\n`;
const FREEZE = { action: 'freeze', reason: 'errors' };
const ORIGIN = 'origin refs/heads/release-state';

/** The channel is live by a branch of origin; this clone's policy says something else. */
async function cloned(policy: string, { isFetched = true, hasOrigin = true, branch = 'release-state' } = {}) {
  const shared = executorWorld({ policy: `${POLICY}store: { kind: git, ref: refs/heads/${branch} }\n` });
  await goLive(shared);
  const stores = shared.refs as MemoryRefStores;
  const live = stores.open({ ref: `refs/heads/${branch}`, remote: 'origin' });
  if (isFetched) stores.stores.set(` refs/remotes/origin/${branch}`, live);
  const workspace = new FakeWorkspace({ [PATH]: policy });
  const openWorkspace = (): FakeWorkspace => new FakeWorkspace(workspace.files);
  const context = { ...shared, workspace, openWorkspace, git: new FakeGit({ hasOrigin }) };
  return { context, shared, stores };
}

async function told(context: ExecutorContext, given: Record<string, unknown>) {
  const { verdict, checks, values } = await run(context, given);
  const check = checks.find(({ id }) => id === 'channel_unknown');
  return { verdict, frozen: values['frozen'], reason: check?.reason ?? '', remedy: check?.remedy ?? '' };
}

describe('a freeze in a ledger that knows nothing, where origin knows the channel', () => {
  it.each([
    ['a clone that keeps the state in itself', OWN, {}],
    ['an older checkout', `${POLICY}store: { kind: folder }\n`, {}],
    ['a policy that says nothing of a store', POLICY, {}],
    ['a checkout without the branches of origin', OWN, { isFetched: false }],
    [
      'a branch of another name',
      `${POLICY}store: { kind: git, ref: refs/heads/other/release-state, remote: null }\n`,
      { branch: 'other/release-state' },
    ],
    [
      'a policy that names a branch which nobody wrote',
      `${POLICY}store: { kind: git, ref: refs/heads/relaese-state }\n`,
      { isFetched: false },
    ],
  ])('is closed, and says where and how: %s', async (_name, policy, options) => {
    const { context, shared } = await cloned(policy, options);
    const { verdict, reason, remedy, frozen } = await told(context, FREEZE);
    expect([verdict, frozen]).toEqual(['fail', 'false']);
    expect(reason).toMatch(/this freeze would hold nobody; .*release-state.* knows default\.prod$/);
    const file = /a file with (\{.*\})\. /.exec(remedy)?.[1] ?? '';
    context.workspace.files.set('place.json', Buffer.from(file));
    expect(await told(context, { ...FREEZE, policy: 'place.json' })).toMatchObject({ verdict: 'pass', frozen: 'true' });
    expect((await run(shared, { action: 'status' })).values['frozen']).toBe('true');
  });

  it.each([
    ['environment', 'prod', 'fail'],
    ['environment', 'staging', 'pass'],
    ['repository', 'prod', 'fail'],
    ['repository', 'staging', 'fail'],
  ])('of the %s, in %s, comes to %s', async (scope, environment, verdict) => {
    const { context } = await cloned(OWN);
    expect(await told({ ...context, environment }, { ...FREEZE, scope })).toMatchObject({ verdict });
  });

  it('is closed where the branch of this clone knows it, and a folder is named', async () => {
    const { context, stores } = await cloned(POLICY, { isFetched: false, hasOrigin: false });
    const live = stores.stores.get(ORIGIN);
    if (live !== undefined) stores.stores.set(' refs/heads/release-state', live);
    const { verdict, reason } = await told(context, FREEZE);
    expect([verdict, reason]).toEqual(['fail', expect.stringMatching(/the branch release-state of this clone knows/)]);
  });

  it.each([
    [
      'a policy names another remote, which is where it was meant',
      `${POLICY}store: { kind: git, remote: other }\n`,
      {},
    ],
    ['there is no origin to ask', OWN, { isFetched: false, hasOrigin: false }],
  ])('is written where %s', async (_name, policy, options) => {
    const { context } = await cloned(policy, options);
    const { verdict, frozen, reason } = await told(context, FREEZE);
    expect([verdict, frozen, reason]).toEqual(['pass', 'true', expect.stringMatching(/holds nobody yet$/)]);
  });

  it('is written where that one does not know this channel either, and told', async () => {
    const { context } = await cloned(OWN);
    expect(await told(context, { ...FREEZE, region: 'eu' })).toMatchObject({
      verdict: 'pass',
      frozen: 'true',
      reason: expect.stringMatching(/holds nobody yet; origin\/release-state knows default\.prod$/) as string,
    });
  });
});

describe('a freeze before the first rollout', () => {
  it.each([
    ['in a folder', POLICY],
    ['in this clone', OWN],
    ['on origin', SHARED],
  ])('is written, and says that it holds nobody yet: %s', async (_name, policy) => {
    const { verdict, frozen, reason } = await told(executorWorld({ policy }), FREEZE);
    expect([verdict, frozen]).toEqual(['pass', 'true']);
    expect(reason).toMatch(/^nothing was ever live by .*, so this freeze holds nobody yet$/);
  });

  it('is written where origin cannot be asked', async () => {
    const { context, stores } = await cloned(OWN, { isFetched: false });
    const origin = stores.stores.get(ORIGIN);
    if (origin !== undefined) origin.beforeLoad = () => 'ref.unreachable';
    expect(await told(context, FREEZE)).toMatchObject({ verdict: 'pass', frozen: 'true' });
  });
});

describe('a look at a ledger that knows nothing', () => {
  it('says which one does', async () => {
    const { context } = await cloned(OWN);
    const { verdict, reason } = await told(context, { action: 'status' });
    expect([verdict, reason]).toEqual(['pass', expect.stringMatching(/; origin\/release-state knows default\.prod$/)]);
  });

  it('asks no remote', async () => {
    const { context, stores } = await cloned(OWN, { isFetched: false });
    const before = stores.stores.get(ORIGIN)?.loads;
    expect(await told(context, { action: 'status' })).toMatchObject({ verdict: 'pass', reason: '' });
    expect(stores.stores.get(ORIGIN)?.loads).toBe(before);
  });

  it('says nothing where there is none', async () => {
    expect((await told(executorWorld(), { action: 'status' })).reason).toBe('');
  });
});
