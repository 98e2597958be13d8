import { FIXED_NOW_MS } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { executorWorld, POLICY, runExecutor } from './fixtures/world.ts';

const FOLDER = '.github/release-approvals';
const day = (days: number) => new Date(FIXED_NOW_MS + days * 86_400_000).toISOString();
const yes = (channel: string, by = 'eve') =>
  `{ version: 1, action: unfreeze, channel: ${channel}, by: ${by}, reason: over, at: ${day(-1)}, expires: ${day(1)} }`;

interface ScopeWorld {
  readonly environments?: string;
  readonly files?: Record<string, string>;
}

/** One repository; each call is a run in an environment of its own. */
function scopeWorld({ environments = '{}', files = {} }: ScopeWorld = {}) {
  const context = executorWorld({ policy: `${POLICY}environments: ${environments}\n`, files });
  const run = async (given: Record<string, unknown>, environment = 'prod') => {
    const { verdict, checks, planned } = await runExecutor({ ...context, environment }, { reason: 'over', ...given });
    const told = verdict === 'pass' ? '' : checks.map(({ reason, remedy }) => `${reason} → ${remedy}`).join('\n');
    return { verdict, freezes: planned.value.scopeFreezes, told };
  };
  return { run };
}

const approvalFile = (channel: string, path = `${FOLDER}/a.yml`) => ({ [path]: yes(channel) });

const ZERO =
  '{ prod: { approvals: { unfreeze-critical: 0 } }, dev: { approvals: { unfreeze-critical: 0, folder: dev } } }';
const two = { ...approvalFile('repository'), ...approvalFile('repository', `${FOLDER}/b.yml`) };

type Row = readonly [
  name: string,
  given: ScopeWorld,
  freeze: object,
  end: object,
  at: string,
  verdict: string,
  told: RegExp,
];

const REPOSITORY = { scope: 'repository', tier: 'A' } as const;
const PROD = { scope: 'environment', tier: 'A' } as const;
const REMEDY =
  /release-approvals\/unfreeze-repository\.yml with \{ version: 1, action: unfreeze, channel: repository, by: ACCOUNT/;
const ROWS: readonly Row[] = [
  [
    'of the repository through an environment that asks for nobody',
    { environments: ZERO },
    REPOSITORY,
    {},
    'dev',
    'fail',
    REMEDY,
  ],
  ['… in that environment itself', { environments: ZERO }, REPOSITORY, {}, 'prod', 'fail', REMEDY],
  [
    '… with the folder of that environment',
    { environments: ZERO, files: approvalFile('repository', 'dev/a.yml') },
    REPOSITORY,
    {},
    'dev',
    'fail',
    REMEDY,
  ],
  [
    '… with an approval for one of its channels',
    { files: approvalFile('default.staging') },
    REPOSITORY,
    {},
    'staging',
    'fail',
    REMEDY,
  ],
  [
    '… with an approval for its environment',
    { files: approvalFile('environment:prod') },
    REPOSITORY,
    {},
    'prod',
    'fail',
    REMEDY,
  ],
  ['… with one that names it', { files: approvalFile('repository') }, REPOSITORY, {}, 'dev', 'pass', /^$/],
  [
    '… where one environment asks for two',
    { environments: '{ staging: { approvals: { unfreeze-critical: 2 } } }', files: two },
    REPOSITORY,
    {},
    'prod',
    'fail',
    /needs 2 approval\(s\) of other people, found 1/,
  ],
  [
    'of an environment with the approval of the repository',
    { files: approvalFile('repository') },
    PROD,
    {},
    'prod',
    'fail',
    /channel: environment:prod, by/,
  ],
  [
    '… with that of another',
    { files: approvalFile('environment:dev') },
    PROD,
    {},
    'prod',
    'fail',
    /channel: environment:prod, by/,
  ],
  ['… that asks for nobody', { environments: ZERO }, PROD, {}, 'prod', 'fail', /needs 1 approval/],
  ['… with one that names it', { files: approvalFile('environment:prod') }, PROD, {}, 'prod', 'pass', /^$/],
  [
    '… through another environment',
    { files: approvalFile('environment:dev') },
    PROD,
    {},
    'dev',
    'fail',
    /no such freeze of the environment dev/,
  ],
  ['of tier B', {}, { ...REPOSITORY, tier: 'B' }, {}, 'prod', 'fail', /needs 1 approval/],
  ['of tier C', {}, { ...REPOSITORY, tier: 'C' }, {}, 'prod', 'pass', /^$/],
  ['of no reason', {}, { ...REPOSITORY, tier: 'D' }, { reason: ' ' }, 'prod', 'fail', /unfreeze needs a reason/],
];

describe('the end of a freeze that binds many channels', () => {
  it.each(ROWS)('%s', async (_name, given, freeze, end, at, verdict, told) => {
    const { run } = scopeWorld(given);
    await run({ action: 'freeze', ...freeze });
    const { scope } = { scope: '', ...freeze };
    const ended = await run({ action: 'unfreeze', scope, ...end }, at);
    expect(ended.verdict).toBe(verdict);
    expect(ended.told).toMatch(told);
    expect((await run({ action: 'status' })).freezes).toHaveLength(verdict === 'pass' ? 0 : 1);
  });

  it('takes the file that it asks for', async () => {
    const files: Record<string, string> = {};
    for (const scope of ['repository', 'environment']) {
      const { run } = scopeWorld();
      await run({ action: 'freeze', scope, tier: 'A' });
      const { told } = await run({ action: 'unfreeze', scope });
      const [, path = '', yaml = ''] = /let somebody else bring (\S+) with (\{.*\})$/m.exec(told) ?? [];
      files[path] = yaml.replace('ACCOUNT', 'eve').replace('WHY', 'over');
    }
    const { run } = scopeWorld({ files });
    for (const scope of ['repository', 'environment']) {
      await run({ action: 'freeze', scope, tier: 'A' });
      expect((await run({ action: 'unfreeze', scope })).verdict).toBe('pass');
    }
  });

  it.each([
    ['another scope', 'environment', 'prod', /freeze-\S+ is a freeze of the repository, not of the environment prod/],
    ['one channel', 'component', 'prod', /freeze-\S+ is a freeze of the repository, not of default\.prod/],
    ['the scope', 'repository', 'dev', /^$/],
  ])('by its id and %s', async (_name, scope, at, told) => {
    const { run } = scopeWorld({
      files: { ...approvalFile('repository'), ...approvalFile('environment:prod', `${FOLDER}/b.yml`) },
    });
    await run({ action: 'freeze', ...REPOSITORY });
    const [freeze] = (await run({ action: 'status' })).freezes;
    const ended = await run({ action: 'unfreeze', scope, freeze: freeze?.id }, at);
    expect(ended).toMatchObject({ verdict: told.source === '^$' ? 'pass' : 'fail' });
    expect(ended.told).toMatch(told);
  });

  it('of one channel is not done where wider freezes hold it, and names the command of each', async () => {
    const { run } = scopeWorld();
    await run({ action: 'freeze', scope: 'repository', tier: 'D' });
    await run({ action: 'freeze', scope: 'environment', tier: 'D' });
    await run({ action: 'freeze', scope: 'environment', tier: 'D' }, 'dev');
    const [all, prod] = (await run({ action: 'status' })).freezes.map(({ id }) => id);
    const { verdict, told } = await run({ action: 'unfreeze' });
    expect(verdict).toBe('fail');
    expect(told).toContain(`unfreeze "why" --freeze ${all} --scope repository --environment prod`);
    expect(told).toContain(`unfreeze "why" --freeze ${prod} --scope environment --environment prod`);
    expect(told).not.toContain('--environment dev');
    for (const scope of ['repository', 'environment']) await run({ action: 'unfreeze', scope });
    expect((await run({ action: 'unfreeze' })).verdict).toBe('pass');
  });

  it('refuses the id of the freeze of another environment', async () => {
    const { run } = scopeWorld({ files: approvalFile('environment:dev') });
    await run({ action: 'freeze', ...PROD });
    const [freeze] = (await run({ action: 'status' })).freezes;
    const { verdict, told } = await run({ action: 'unfreeze', scope: 'environment', freeze: freeze?.id }, 'dev');
    expect(verdict).toBe('fail');
    expect(told).toMatch(/is a freeze of the environment prod, not of the environment dev/);
  });

  it.each(['component', 'environment', 'repository'])('refuses an id that no freeze has: %s', async (scope) => {
    const { run } = scopeWorld({ files: approvalFile('repository') });
    await run({ action: 'freeze', scope, tier: 'D' });
    const { verdict, told } = await run({ action: 'unfreeze', scope, freeze: 'nosuch' });
    expect(verdict).toBe('fail');
    expect(told).toMatch(/no freeze .*has the id nosuch/);
  });
});
