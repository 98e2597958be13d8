import { readScopeFreezes } from '@release-gates/rollout';
import { sha256Hex } from '@release-gates/core';
import { FakeWorkspace, newSigningKey, trustedKey, trustRootText } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { FREEZE_FILE, freezeFile, thawFile } from './fixtures/signed-files.ts';
import {
  executorWorld,
  goLive,
  MEASURED_FILES,
  MEASURED_POLICY,
  openEngine,
  POLICY,
  runExecutor,
} from './fixtures/world.ts';

const [ALICE, CAROL, EVE] = [newSigningKey(), newSigningKey(), newSigningKey()];
const [BY_ALICE, BY_CAROL] = [
  { by: 'alice', key: ALICE },
  { by: 'carol', key: CAROL, frozenBy: 'alice' },
];
const ROLES = { root: { keys: ['alice'], threshold: 1 }, freeze: { keys: ['alice', 'carol'], threshold: 1 } };
const FOLDER = '.github/release-trust';

/** Version 2 revokes Carol's key. */
function version(number: number, root = ALICE): Record<string, string> {
  const revoked = { at: '2026-06-01T00:00:00Z', reason: 'compromised', note: 'stolen' } as const;
  const keys = [trustedKey('alice', root), trustedKey('carol', CAROL, { revoked: number > 1 ? revoked : null })];
  return { [`${FOLDER}/${number}.root.json`]: trustRootText(root, { version: number, keys, roles: ROLES }) };
}
const [ONE, TWO, OTHER] = [version(1), version(2), version(1, EVE)];
const BOTH = { ...ONE, ...TWO };
const PIN_OF_OTHER = { trustRootSha256: sha256Hex(Object.values(OTHER)[0] ?? '') };

/** Whoever holds it judges no channel of it: what they would say about the trust root is not heard. */
const UNJUDGED = 'environments: { prod: { retired: true } }\n';

/** Runs in one repository, each with the trust root that lies there by then. */
function repository({ base = POLICY, policy = '', thaw = 'required' } = {}) {
  const context = executorWorld({ policy: `${base}freezes: { thaw: ${thaw} }\n${policy}`, files: MEASURED_FILES });
  const { files } = context.workspace as FakeWorkspace;
  const openWorkspace = () => new FakeWorkspace(files, { isShared: true });
  const write = (added: Record<string, string>): void => {
    for (const [path, text] of Object.entries(added)) files.set(path, Buffer.from(text));
  };
  return {
    goLive: (environment = 'prod') => goLive({ ...context, environment }),
    write,
    forget: (path: string) => void files.delete(path),
    async run(trust: Record<string, string>, given: Record<string, unknown>, environment = 'prod') {
      for (const path of files.keys()) if (path.startsWith(FOLDER)) files.delete(path);
      write(trust);
      const ran = await runExecutor({ ...context, environment, workspace: openWorkspace(), openWorkspace }, given);
      const told = ran.checks.map(({ reason }) => reason).join('\n');
      return { ...ran, told, seen: ran.planned.value.state.trust_root?.version, ...(await this.ledger()) };
    },
    async ledger() {
      const { session } = await openEngine(context);
      const { freezes, records, trustRoots } = await readScopeFreezes(session.ledger);
      return {
        left: freezes.length,
        wide: records.length,
        versions: trustRoots.map((one) => `${one.environment}: ${one.version}`),
      };
    },
  };
}

const TICK = { action: 'tick' };
const RUNS: readonly [string, Record<string, unknown>, string][] = [
  ['of the channel that was there', {}, 'prod'],
  ['of a channel that never was', { region: 'eu' }, 'prod'],
  ['of another environment', {}, 'dev'],
];

describe.each(['environment', 'repository'] as const)('a freeze of the %s', (scope) => {
  const remembered = scope === 'environment' ? 'prod' : 'null';

  /** Signed; what remembers version 2 is a channel, or the line of the freeze alone. */
  async function signed(by: 'channel' | 'freeze') {
    const given = repository();
    given.write(freezeFile(scope, BY_ALICE));
    if (by === 'channel') await given.goLive();
    const first = await given.run(by === 'channel' ? ONE : BOTH, TICK);
    expect([first.left, first.versions]).toEqual([1, [`${remembered}: ${by === 'channel' ? 1 : 2}`]]);
    // A look by a channel writes nothing but its own line.
    const second = await given.run(BOTH, TICK);
    expect([second.wide, second.versions]).toEqual([1, first.versions]);
    expect((await given.run(BOTH, TICK)).seen).toBe(by === 'channel' ? 2 : undefined);
    return given;
  }

  describe.each(['channel', 'freeze'] as const)('that was signed, where a %s saw the version that revoked', (by) => {
    it.each(RUNS)(
      'is not ended by whom it revoked once it is deleted, by a run %s',
      async (_name, where, environment) => {
        const given = await signed(by);
        given.write(thawFile(scope, BY_CAROL));
        const ran = await given.run(ONE, { ...TICK, ...where }, environment);
        expect(ran).toMatchObject({ left: 1, verdict: 'fail', wide: 1 });
        expect(ran.told).toMatch(/saw version 2 of the trust root, and the newest in \S+ is 1/);
        const broken = await given.run({ ...ONE, [`${FOLDER}/2.root.json`]: '{}' }, { ...TICK, ...where }, environment);
        expect(broken).toMatchObject({ left: 1, verdict: 'fail' });
      },
    );

    it('is ended by whom the newest trusts, by a run of a channel that never was', async () => {
      const given = await signed(by);
      given.write(thawFile(scope, BY_ALICE));
      expect(await given.run(BOTH, { ...TICK, region: 'eu' })).toMatchObject({
        left: 0,
        versions: [`${remembered}: 2`],
      });
    });
  });

  const UNFREEZE = { action: 'unfreeze', scope, reason: 'over' };
  const FREEZE = { action: 'freeze', scope, tier: 'D', reason: 'outage' };

  it('is not ended by hand while a version is away that a channel saw, which the run does not judge', async () => {
    const given = repository({ policy: UNJUDGED, thaw: 'optional' });
    await given.goLive();
    await given.run(ONE, FREEZE);
    await given.run(BOTH, TICK);
    expect((await given.run(BOTH, TICK)).seen).toBe(2);
    for (const trust of [ONE, {}]) {
      const refused = await given.run(trust, UNFREEZE);
      expect(refused).toMatchObject({ left: 1, verdict: 'fail' });
      expect(refused.told).toMatch(/default\.prod saw version 2/);
    }
    expect(await given.run(BOTH, UNFREEZE)).toMatchObject({ left: 0, verdict: 'pass', versions: [`${remembered}: 2`] });
  });

  it('is not ended by hand while a version is away that the freeze itself saw, in no channel at all', async () => {
    const given = repository();
    expect((await given.run(BOTH, FREEZE)).versions).toEqual([`${remembered}: 2`]);
    for (const trust of [ONE, {}, OTHER]) {
      const refused = await given.run(trust, UNFREEZE);
      expect(refused).toMatchObject({ left: 1, verdict: 'fail', wide: 1 });
      expect(refused.told).toMatch(/an earlier change of freezes of the \w+( prod)? saw version 2/);
    }
    const broken = await given.run({ ...BOTH, [`${FOLDER}/2.root.json`]: '{}' }, UNFREEZE);
    expect([broken.left, broken.told]).toEqual([1, expect.stringMatching(/the trust root does not verify/)]);
    expect((await given.run(BOTH, UNFREEZE)).left).toBe(0);
  });

  it('comes whatever trust root lies there, and nothing of it is forgotten', async () => {
    const given = repository();
    for (const [at, trust] of [BOTH, ONE, OTHER, {}, { [`${FOLDER}/1.root.json`]: '{}' }].entries()) {
      const { verdict, versions } = await given.run(trust, { ...FREEZE, reason: `the ${at + 1}th outage` });
      expect([verdict, versions]).toEqual(['pass', [`${remembered}: 2`]]);
    }
  });

  it('counts anew where somebody names the first version of another trust root from outside', async () => {
    const given = repository();
    await given.run(BOTH, FREEZE);
    const named = { ...UNFREEZE, ...PIN_OF_OTHER };
    expect(await given.run(OTHER, named)).toMatchObject({ left: 0, versions: [`${remembered}: 1`] });
    await given.run(OTHER, FREEZE);
    expect(await given.run(BOTH, UNFREEZE)).toMatchObject({ left: 1, verdict: 'fail' });
  });
});

it('remembers what the word of an environment saw, of which the end waits for another', async () => {
  const given = repository({ base: MEASURED_POLICY });
  await given.goLive('prod');
  await given.goLive('staging');
  await given.run(ONE, { action: 'freeze', scope: 'repository', tier: 'D', reason: 'outage' });
  const unfreeze = { action: 'unfreeze', scope: 'repository', reason: 'over' };
  const ready = await given.run(BOTH, unfreeze);
  expect(ready).toMatchObject({ verdict: 'inconclusive', left: 1, wide: 2, versions: ['null: 2'] });
  const refused = await given.run(ONE, unfreeze, 'staging');
  expect(refused).toMatchObject({ verdict: 'fail', left: 1, wide: 2 });
  expect(refused.told).toMatch(/an earlier change of freezes of the repository saw version 2/);
  expect(await given.run(BOTH, unfreeze, 'staging')).toMatchObject({ verdict: 'pass', left: 0 });
});

it('of a freeze whose file is gone: the line of it remembers', async () => {
  const given = repository();
  given.write(freezeFile('repository', BY_ALICE));
  await given.run(BOTH, TICK);
  given.forget(FREEZE_FILE);
  given.write(thawFile('repository', BY_CAROL));
  expect(await given.run(ONE, TICK, 'dev')).toMatchObject({ left: 1, verdict: 'fail' });
});
