import { FakeWorkspace, FIXED_NOW_MS } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { executorWorld, goLive, MEASURED_FILES, MEASURED_POLICY, measurements, runExecutor } from './fixtures/world.ts';

const MINUTE = 60_000;
const day = (days: number) => new Date(FIXED_NOW_MS + days * 24 * 60 * MINUTE).toISOString();
const yes = (channel: string) =>
  `{ version: 1, action: unfreeze, channel: ${channel}, by: eve, reason: over, at: ${day(-1)}, expires: ${day(1)} }`;
const APPROVED = {
  '.github/release-approvals/all.yml': yes('repository'),
  '.github/release-approvals/prod.yml': yes('environment:prod'),
};

/** Metrics of each environment are its own. */
const own = (name: string, more = '') => `${name}: { metrics: { provider: file, path: ${name}.json }${more} }`;
const ENVIRONMENTS = `environments: { ${own('prod')}, ${own('staging')} }\n`;

interface Given {
  readonly policy?: string;
  readonly live?: readonly string[];
}

/** Something is live in these environments, all of it well. */
async function world({ policy = MEASURED_POLICY + ENVIRONMENTS, live = ['prod', 'staging'] }: Given = {}) {
  const measured = Object.fromEntries(['prod', 'staging', 'dev'].map((name) => [`${name}.json`, measurements()]));
  const context = executorWorld({ policy, files: { ...MEASURED_FILES, ...measured, ...APPROVED } });
  for (const environment of live) await goLive({ ...context, environment });
  let nowMs = context.nowMs;
  const files = context.workspace instanceof FakeWorkspace ? context.workspace.files : new Map<string, Uint8Array>();
  const write = (path: string, text: string) => void files.set(path, Buffer.from(text));
  const run = async (environment: string, given: Record<string, unknown>) => {
    // Of one run: what it read once it reads no second time.
    const workspace = new FakeWorkspace(files, { isShared: true });
    const now = { ...context, workspace, nowMs, environment };
    const done = await runExecutor(now, { scope: 'repository', reason: 'over', ...given });
    const told = done.checks.map(({ reason, remedy }) => `${reason} → ${remedy}`).join('\n');
    const [freeze] = done.planned.value.scopeFreezes;
    return { ...done, told, outcome: done.values['outcome'], freeze };
  };
  return {
    context,
    files,
    write,
    run,
    freeze: (tier: string, more = {}) => run('prod', { action: 'freeze', tier, reason: 'outage', ...more }),
    unfreeze: (environment: string, more = {}) => run(environment, { action: 'unfreeze', ...more }),
    standing: async () => (await run('prod', { action: 'status', scope: undefined })).planned.value.scopeFreezes,
    later: (minutes: number) => {
      nowMs += minutes * MINUTE;
      for (const name of ['prod', 'staging', 'dev']) write(`${name}.json`, measurements({ nowMs }));
    },
  };
}

describe('the end of a freeze of the repository', () => {
  it('waits for each environment, names the others, and ends with the last of them', async () => {
    const { freeze, unfreeze, standing } = await world();
    await freeze('C');
    const first = await unfreeze('prod');
    expect(first).toMatchObject({ verdict: 'inconclusive', outcome: 'wait' });
    expect(first.values['transition']).toMatch(/^ready-/);
    expect(first.values['record']).toMatch(/^records\/readiness-/);
    expect(first.told).toMatch(/this environment is ready.*not ready yet: staging/);
    expect(first.told).toContain('release-gates rollout unfreeze "why" --scope repository --environment staging');
    expect(first.told).not.toContain('--environment prod');
    expect(first.details['records']).toMatchObject([
      { kind: 'readiness' },
      { kind: 'prov' },
      { kind: 'cdevent' },
      { kind: 'measurements' },
    ]);
    expect(JSON.stringify(first.details['standing'])).toMatch(
      /"ready","text":"prod, for the end, until 20.* UTC, by tester"/,
    );
    expect(await standing()).toHaveLength(1);
    expect(await unfreeze('staging')).toMatchObject({ verdict: 'pass', outcome: 'committed' });
    expect(await standing()).toEqual([]);
  });

  it('never comes by people alone: what is not measured bars it in tiers A and B', async () => {
    for (const tier of ['A', 'B']) {
      const { files, freeze, unfreeze, standing } = await world({ live: ['prod'] });
      await freeze(tier);
      files.delete('prod.json');
      const refused = await unfreeze('prod');
      expect(refused).toMatchObject({ verdict: 'fail', outcome: 'refuse' });
      expect(refused.told).toMatch(/default\.prod: nothing was measured/);
      const facts = refused.planned.value.scope;
      expect(Object.keys(facts ?? {})).not.toContain('records');
      expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
      expect(await standing()).toHaveLength(1);
    }
  });

  it('asks for people too, and says so before the others are ready', async () => {
    const { files, freeze, unfreeze } = await world();
    files.delete('.github/release-approvals/all.yml');
    await freeze('B');
    const first = await unfreeze('prod');
    expect(first.outcome).toBe('wait');
    expect(first.told).toMatch(/needs 1 approval\(s\) of other people.*channel: repository/);
    expect(await unfreeze('staging')).toMatchObject({ verdict: 'fail', outcome: 'refuse' });
  });

  it('is not what an environment in which nothing runs can say', async () => {
    const { freeze, unfreeze } = await world();
    await freeze('D');
    const refused = await unfreeze('dev');
    expect(refused).toMatchObject({ verdict: 'fail', outcome: 'refuse' });
    expect(refused.told).toMatch(/not ready yet: prod, staging/);
    expect(refused.told).toMatch(/--environment prod; .*--environment staging/);
  });

  it.each([
    ['is over', (given: Awaited<ReturnType<typeof world>>) => Promise.resolve(given.later(60))],
    [
      'was given before somebody froze again',
      ({ freeze }: Awaited<ReturnType<typeof world>>) => freeze('D', { reasonCode: 'drift' }),
    ],
    [
      'was given before somebody froze again for another reason',
      ({ freeze }: Awaited<ReturnType<typeof world>>) => freeze('D', { reason: 'data loss in prod, keep closed' }),
    ],
    [
      'was given before somebody else froze again, in a lower tier',
      ({ context, freeze }: Awaited<ReturnType<typeof world>>) => {
        Object.assign(context.run, { actor: 'carol' });
        return freeze('D');
      },
    ],
    [
      'was given before one of its channels was frozen',
      (given: Awaited<ReturnType<typeof world>>) => {
        given.later(1);
        return given.freeze('B', { scope: 'component' });
      },
    ],
    [
      'was given before its environment was frozen',
      ({ freeze }: Awaited<ReturnType<typeof world>>) => freeze('D', { scope: 'environment' }),
    ],
  ])('does not rest on a word that %s', async (_name, then) => {
    const given = await world();
    await given.freeze('D');
    expect((await given.unfreeze('prod')).outcome).toBe('wait');
    await then(given);
    const second = await given.unfreeze('staging');
    expect(second.outcome).toBe('wait');
    expect(second.told).toMatch(/not ready yet: prod/);
  });

  it('rests on a word that no retry of a freeze takes back', async () => {
    const { freeze, unfreeze } = await world();
    await freeze('D');
    await unfreeze('prod');
    expect((await freeze('D')).outcome).toBe('nothing');
    expect((await unfreeze('staging')).outcome).toBe('committed');
  });

  it('takes effect, and says how, where as many stand as the ledger holds', async () => {
    const { freeze, unfreeze, standing } = await world();
    for (let n = 0; n < 8; n++) await freeze('D', { reason: `r${n}` });
    await unfreeze('prod');
    const ninth = await freeze('C', { reason: 'data loss' });
    expect(ninth).toMatchObject({ verdict: 'pass', outcome: 'committed' });
    expect(ninth.told).toMatch(/as many freezes stand as the ledger holds.*by tester: r0/);
    expect(await standing()).toHaveLength(8);
    expect((await unfreeze('staging')).told).toMatch(/not ready yet: prod/);
  });

  it('is never shut out by the freezes of environments', async () => {
    const { freeze, run, standing } = await world();
    for (let n = 0; n < 8; n++) await freeze('D', { scope: 'environment', reason: `r${n}` });
    expect(await run('staging', { action: 'freeze', scope: 'environment' })).toMatchObject({ outcome: 'refuse' });
    expect(await freeze('B')).toMatchObject({ verdict: 'pass', outcome: 'committed' });
    expect(await standing()).toHaveLength(9);
  });

  it('rests on a word that still counts', async () => {
    const { freeze, unfreeze, later } = await world();
    await freeze('D');
    await unfreeze('prod');
    later(59);
    expect((await unfreeze('staging')).outcome).toBe('committed');
  });

  it('looks again at its own environment, whatever that said before', async () => {
    const { freeze, unfreeze, write } = await world();
    await freeze('D');
    await unfreeze('prod');
    write('prod.json', measurements({ bad: 900 }));
    const again = await unfreeze('prod');
    expect(again).toMatchObject({ verdict: 'fail', outcome: 'refuse' });
    expect(again.told).toMatch(/default\.prod: the objective is missed/);
  });

  it('comes once, where two runs say the last word side by side', async () => {
    const { freeze, unfreeze, standing, files } = await world();
    await freeze('D');
    const both = await Promise.all([unfreeze('prod'), unfreeze('staging')]);
    expect(new Set(both.map(({ outcome }) => outcome))).toEqual(new Set(['committed', 'wait']));
    expect(await standing()).toEqual([]);
    const lines = Buffer.from(files.get('.release-gates/rollout/_freezes/ledger.ndjson') ?? []).toString();
    expect(lines.match(/"action":"[a-z.]+"/g)).toEqual(
      ['freeze', 'ready', 'unfreeze'].map((kind) => `"action":"rollout.${kind}"`),
    );
  });

  it('asks nothing of an environment that the policy calls retired', async () => {
    const policy = `${MEASURED_POLICY}environments: { ${own('prod')}, ${own('staging', ', retired: true')} }\n`;
    const { freeze, unfreeze } = await world({ policy });
    await freeze('D');
    expect((await unfreeze('prod')).outcome).toBe('committed');
  });

  it('judges an environment that the policy does not name by what all share', async () => {
    const { freeze, unfreeze, files } = await world({ live: ['old'] });
    await freeze('B');
    expect((await unfreeze('prod')).told).toMatch(/not ready yet: old.*retired: true/);
    files.delete('metrics.json');
    expect((await unfreeze('old')).told).toMatch(/default\.old: nothing was measured/);
  });

  it('of a critical one leads to probation, from which nothing ends that nobody tried', async () => {
    const policy = `${MEASURED_POLICY}${ENVIRONMENTS}unfreeze: { stable-for: 5m }\n`;
    const { freeze, unfreeze, standing, later } = await world({ policy });
    await freeze('A');
    expect((await unfreeze('prod')).outcome).toBe('wait');
    expect((await unfreeze('staging')).outcome).toBe('committed');
    expect(await standing()).toMatchObject([{ tier: 'A', phase: 'probation' }]);
    later(4);
    expect((await unfreeze('prod')).told).toMatch(/default\.prod: stable for 4m of 5m/);
    later(1);
    expect((await unfreeze('prod')).outcome).toBe('wait');
    const last = await unfreeze('staging');
    expect(last).toMatchObject({ verdict: 'fail', outcome: 'refuse' });
    expect(last.told).toMatch(/there is no candidate in probation/);
    expect(await standing()).toMatchObject([{ phase: 'probation' }]);
  });
});

describe('the end of a freeze of an environment', () => {
  it('judges every channel of it, and no other', async () => {
    const { context, freeze, unfreeze, write } = await world();
    await goLive(context, { region: 'eu' });
    write('staging.json', measurements({ bad: 900 }));
    await freeze('D', { scope: 'environment' });
    await freeze('D', { scope: 'environment', reasonCode: 'drift' });
    write('prod.json', '[]');
    expect((await unfreeze('prod', { scope: 'environment' })).outcome).toBe('committed');
    await freeze('D', { scope: 'environment' });
    write('prod.json', measurements({ bad: 900 }));
    const refused = await unfreeze('prod', { scope: 'environment' });
    expect(refused).toMatchObject({ verdict: 'fail', outcome: 'refuse' });
    expect(refused.told).toMatch(/default\.prod: the objective is missed/);
    expect(refused.told).toMatch(/default\.prod\.eu: the objective is missed/);
  });
});
