import { sha256Hex } from '@release-gates/core';
import { FakeWorkspace, FIXED_NOW_MS, newSigningKey, trustedKey, trustRootText } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { QUICK_POLICY, RELEASE_FILES } from './fixtures/release.ts';
import { executorWorld, measurements, runExecutor } from './fixtures/world.ts';

const [ALICE, BOB, EVE] = [newSigningKey(), newSigningKey(), newSigningKey()];
const FOLDER = '.github/release-trust';
const ROLE = { keys: ['alice'], threshold: 1 };

type Files = Readonly<Record<string, string>>;

/** Version 2 revokes Bob's key, by which version 1 lets him approve. */
function version(number: number, { root = ALICE, owner = 'bob' } = {}): Files {
  const revoked = { at: '2026-06-01T00:00:00Z', reason: 'compromised', note: 'stolen' } as const;
  const keys = [trustedKey('alice', root), trustedKey('bob', BOB, { owner, revoked: number > 1 ? revoked : null })];
  const roles = { root: ROLE, approval: { keys: ['bob'], threshold: 1 } };
  return { [`${FOLDER}/${number}.root.json`]: trustRootText(root, { version: number, keys, roles }) };
}

const [ONE, TWO, THREE] = [version(1), version(2), version(3)];
const OTHER_TWO = version(2, { owner: 'Robert' });
const OTHERS = version(1, { root: EVE });
const BROKEN_ONE = { [`${FOLDER}/1.root.json`]: '{}' };
const BROKEN_TWO = { [`${FOLDER}/2.root.json`]: '{}' };
const PINNED = `signatures: { trust-root-sha256: ${sha256Hex(Object.values(ONE)[0] ?? '')} }\n`;
const PIN_OF_OTHERS = sha256Hex(Object.values(OTHERS)[0] ?? '');

/** One repository, and runs in it, an hour apart, that find another trust root each. */
function channel(policy = QUICK_POLICY) {
  const context = executorWorld({ policy, files: RELEASE_FILES });
  const { files } = context.workspace as FakeWorkspace;
  let nowMs = FIXED_NOW_MS;
  return async (trust: readonly Files[], given: Record<string, unknown>, environment = 'prod') => {
    for (const path of files.keys()) if (path.startsWith(FOLDER)) files.delete(path);
    for (const [path, text] of trust.flatMap(Object.entries<string>)) files.set(path, Buffer.from(text));
    nowMs += 3_600_000;
    files.set('metrics.json', Buffer.from(measurements({ nowMs })));
    const openWorkspace = () => new FakeWorkspace(files, { isShared: true });
    const here = { ...context, environment, nowMs, workspace: openWorkspace(), openWorkspace };
    const ran = await runExecutor(here, given);
    const told = ran.checks.map(({ id, reason }) => `${id}: ${reason}`).join('\n');
    return { outcome: ran.values['outcome'], verdict: ran.verdict, told, seen: ran.planned.value.state.trust_root };
  };
}

const APPLY = { action: 'apply', manifest: 'release', reason: 'go' };
const TICK = { action: 'tick' };

describe('a channel keeps the newest trust root that a step verified with', () => {
  it('from its first line on, and with each that follows', async () => {
    const run = channel();
    expect(await run([], { action: 'freeze', reason: 'before' })).toMatchObject({ outcome: 'committed' });
    expect(await run([ONE], { action: 'unfreeze', reason: 'over' })).toMatchObject({ seen: undefined });
    expect(await run([ONE, TWO], APPLY)).toMatchObject({ outcome: 'done', seen: { version: 1 } });
    expect((await run([ONE, TWO], { action: 'status' })).seen).toEqual({
      first_sha256: sha256Hex(Object.values(ONE)[0] ?? ''),
      version: 2,
      sha256: sha256Hex(Object.values(TWO)[0] ?? ''),
    });
  });

  it.each<[string, readonly Files[], RegExp]>([
    ['its newest version was deleted', [ONE], /saw version 2 .* newest in \S+ is 1/],
    ['all of it was', [], /saw version 2 .* none in/],
    ['its newest version is another file', [ONE, OTHER_TWO], /2\.root\.json in \S+ is another file/],
    ['it was begun anew', [OTHERS], /another trust root/],
  ])('and goes no step further where %s', async (_name, now, why) => {
    const run = channel();
    await run([ONE, TWO], APPLY);
    expect(await run(now, TICK)).toMatchObject({
      outcome: 'wait',
      verdict: 'fail',
      told: expect.stringMatching(new RegExp(`trust_root_current: .*${why.source}`)),
    });
    expect(await run(now, { action: 'status' })).toMatchObject({ verdict: 'pass', told: expect.stringMatching(why) });
    expect(await run(now, { action: 'abort', reason: 'bad' })).toMatchObject({ outcome: 'done' });
    expect(await run(now, APPLY)).toMatchObject({
      outcome: 'refuse',
      told: expect.stringMatching(new RegExp(`blocked::trust_root_rolled_back: .*${why.source}`)),
    });
    expect(await run([ONE, TWO, THREE], APPLY)).toMatchObject({ outcome: 'done' });
    expect(await run([ONE, TWO], TICK)).toMatchObject({ outcome: 'wait' });
    expect(await run([ONE, TWO, THREE], TICK)).toMatchObject({ outcome: 'done', seen: { version: 3 } });
  });

  it.each<[string, readonly Files[], string]>([
    ['the newest is broken', [ONE, BROKEN_TWO], ''],
    ['its first is gone', [TWO], ''],
    ['all of it is, which the policy pins', [], PINNED],
    ['the newest is gone, which the policy pins', [ONE], PINNED],
  ])('and takes no step, whatever is overridden, where %s', async (_name, now, more) => {
    const run = channel(`${QUICK_POLICY}${more}`);
    await run([ONE, TWO], APPLY);
    const overriding = { ...TICK, allowGateFailures: ['health_inconclusive', 'metrics_missing', 'budget_unknown'] };
    expect(await run(now, { ...overriding, reason: 'go' })).toMatchObject({ outcome: 'wait', verdict: 'fail' });
    expect(await run(now, { action: 'status' })).toMatchObject({ told: expect.stringMatching(/trust_root_current/) });
    expect(await run(now, { action: 'abort', reason: 'bad' })).toMatchObject({ outcome: 'done' });
    expect(await run(now, APPLY)).toMatchObject({
      outcome: 'refuse',
      told: expect.stringMatching(/blocked::trust_root_/),
    });
    expect(await run(now, { action: 'freeze', reason: 'bad' })).toMatchObject({ outcome: 'committed' });
  });

  it.each<[string, readonly Files[]]>([
    ['missing', []],
    ['broken', [BROKEN_ONE]],
    ['another one', [OTHERS]],
  ])('and starts nothing where it never saw the one that the policy pins, and that is %s', async (_name, now) => {
    const run = channel(`${QUICK_POLICY}${PINNED}`);
    expect(await run(now, APPLY)).toMatchObject({
      outcome: 'refuse',
      told: expect.stringMatching(/blocked::trust_root_broken/),
    });
    expect(await run([ONE], APPLY)).toMatchObject({ outcome: 'done' });
  });

  it('takes another one where somebody names it from outside of the repository', async () => {
    const run = channel();
    await run([ONE, TWO], APPLY);
    expect(await run([OTHERS], { ...TICK, trustRootSha256: PIN_OF_OTHERS })).toMatchObject({ outcome: 'done' });
    expect(await run([OTHERS], TICK)).toMatchObject({ outcome: 'done', seen: { version: 1 } });
    expect(await run([ONE, TWO], TICK)).toMatchObject({ outcome: 'wait' });
  });

  it('ends no freeze of the environment by an older one', async () => {
    const run = channel();
    await run([ONE, TWO], APPLY);
    const scope = { scope: 'environment', reason: 'outage' };
    await run([ONE], { action: 'freeze', tier: 'D', ...scope });
    expect(await run([ONE], { action: 'unfreeze', ...scope })).toMatchObject({
      outcome: 'refuse',
      told: expect.stringMatching(/saw version 2/),
    });
    expect(await run([ONE, TWO], { action: 'unfreeze', ...scope })).toMatchObject({ outcome: 'committed' });
  });
});

describe('a version that another channel of the ledger saw', () => {
  const EU = { region: 'eu' };
  const SAW = /default\.prod saw version 2 of the trust root, and the newest in \S+ is 1/;

  it.each<[string, object, string]>([
    ['of another region', EU, 'prod'],
    ['of another environment', {}, 'staging'],
  ])('starts nothing in one %s by an older one', async (_name, where, environment) => {
    const run = channel();
    await run([ONE, TWO], APPLY);
    const start = { ...APPLY, ...where };
    for (const [trust, why] of [
      [[ONE], SAW],
      [[], /default\.prod saw version 2 .*there is none/],
      [[OTHERS], /default\.prod saw version 2 of another trust root/],
    ] as const) {
      expect(await run(trust, start, environment)).toMatchObject({
        outcome: 'refuse',
        told: expect.stringMatching(new RegExp(`blocked::trust_root_rolled_back: ${why.source}`)),
      });
    }
    const named = { ...start, trustRootSha256: PIN_OF_OTHERS };
    expect(await run([OTHERS], { ...named, action: 'plan' }, environment)).toMatchObject({ verdict: 'pass' });
    expect(await run([ONE, TWO], start, environment)).toMatchObject({ outcome: 'done' });
  });

  it('lets none go on that saw less, and all go back', async () => {
    const run = channel();
    await run([ONE], { ...APPLY, ...EU });
    await run([ONE, TWO], APPLY);
    expect(await run([ONE], { ...TICK, ...EU })).toMatchObject({
      outcome: 'wait',
      verdict: 'fail',
      told: expect.stringMatching(new RegExp(`trust_root_current: ${SAW.source}`)),
    });
    expect((await run([ONE], { action: 'status', ...EU })).told).toMatch(SAW);
    expect(await run([ONE], { action: 'freeze', reason: 'bad', ...EU })).toMatchObject({ outcome: 'committed' });
    expect(await run([ONE], { action: 'abort', reason: 'bad', ...EU })).toMatchObject({ outcome: 'done' });
  });

  it('is one that a change of freezes of many saw, too', async () => {
    const run = channel();
    const scope = { scope: 'environment', reason: 'outage' };
    await run([ONE, TWO], { action: 'freeze', tier: 'D', ...scope });
    expect(await run([ONE, TWO], { action: 'unfreeze', ...scope })).toMatchObject({ outcome: 'committed' });
    expect(await run([ONE], APPLY)).toMatchObject({
      outcome: 'refuse',
      told: expect.stringMatching(
        /blocked::trust_root_rolled_back: an earlier change of freezes of the .* saw version 2/,
      ),
    });
    expect(await run([ONE, TWO], APPLY)).toMatchObject({ outcome: 'done' });
  });
});

describe('the smallest version that counts', () => {
  it.each<[string, readonly Files[], object, string]>([
    ['is there', [ONE, TWO], { trustRootVersion: 2 }, 'done'],
    ['is not there', [ONE], { trustRootVersion: 2 }, 'refuse'],
    ['is of a trust root that is not there', [], { trustRootVersion: 1 }, 'refuse'],
  ])('%s', async (_name, trust, more, outcome) => {
    const ran = await channel()(trust, { ...APPLY, ...more });
    expect([ran.outcome, /version \d at least/.test(ran.told)]).toEqual([outcome, outcome === 'refuse']);
  });

  it('stands in the policy as well', async () => {
    const policy = `${QUICK_POLICY}signatures: { trust-root-version: 2 }\n`;
    expect(await channel(policy)([ONE], APPLY)).toMatchObject({ outcome: 'refuse' });
    expect(await channel(policy)([ONE, TWO], APPLY)).toMatchObject({ outcome: 'done' });
  });
});
