import { applyContext, FakeSecrets, FakeWorkspace, FIXED_NOW_MS, planOperation } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { trustRoot } from './operation.ts';
import {
  begin,
  by,
  DAY_MS,
  keyOf,
  ONE,
  PRIVATE_KEYS,
  type Repository,
  rootIn,
  trustFiles,
  TWO_OF_THREE,
} from './trust-root-case.ts';

async function run(files: Repository, inputs: Readonly<Record<string, unknown>>, afterDays = 0) {
  const workspace = new FakeWorkspace(files, { isShared: true });
  const nowMs = FIXED_NOW_MS + afterDays * DAY_MS;
  const context = applyContext({ workspace, nowMs, secrets: new FakeSecrets(PRIVATE_KEYS) });
  const { isOpen, apply, ...told } = await planOperation(trustRoot, inputs, context);
  const { values = {}, checks } = isOpen ? await apply() : told.plan;
  return { ...told, values, written: checks.at(-1)?.reason ?? '' };
}

const begun = begin(run);
const stolen = (name: string, more: object = {}) => ({ name, reason: 'compromised', note: 'token leaked', ...more });
const WITH_EVE = { replaceWith: 'keys/eve.pub' };

describe('a key that is revoked and replaced in one version', () => {
  it('is the only one of its role: one command, one signature', async () => {
    const files = await begun(ONE, 'ALICE');
    const { failed, values, plan, written } = await run(files, by('revoke', 'ALICE', stolen('ci', WITH_EVE)), 1);
    expect([failed, values['state'], trustFiles(files)]).toEqual([[], 'complete', ['1.root.json', '2.root.json']]);
    const { keys, roles } = rootIn(files, '2.root.json');
    expect(roles).toEqual({
      root: { keys: ['alice'], threshold: 1 },
      evidence: { keys: ['ci', 'ci-2'], threshold: 1 },
    });
    expect(keys).toMatchObject([
      { name: 'alice', revoked: null },
      { name: 'ci', revoked: { reason: 'compromised' } },
      { name: 'ci-2', owner: 'ci of Example', public_key: keyOf('eve').publicKey.pem, revoked: null },
    ]);
    expect(plan.steps).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Add key ci-2 of ci of Example: SHA256:/)]),
    );
    expect(written).toMatch(/trust-root-version: 2.*write ci-2 .*keys\/eve\.pub.* into \S+release-trust\.yml/);
  });

  it('may get a name, and is replaced again', async () => {
    const files = await begun(ONE, 'ALICE');
    await run(files, by('revoke', 'ALICE', stolen('ci', { ...WITH_EVE, replaceName: 'runner' })), 1);
    expect(rootIn(files, '2.root.json').roles.evidence?.keys).toEqual(['ci', 'runner']);
    const again = stolen('runner', { replaceWith: 'keys/bob.pub' });
    expect((await run(files, by('revoke', 'ALICE', again), 2)).values['state']).toBe('complete');
    expect(rootIn(files, '3.root.json').roles.evidence?.keys).toEqual(['ci', 'runner', 'runner-2']);
  });

  it('is the only root key: it signs as the old one, and the new one for itself', async () => {
    const files = await begun(ONE, 'ALICE');
    expect((await run(files, by('revoke', 'EVE', stolen('alice', WITH_EVE)), 1)).values['state']).toBe('draft');
    expect((await run(files, by('sign', 'ALICE'), 1)).values['state']).toBe('complete');
    expect(trustFiles(files)).toEqual(['1.root.json', '2.root.json']);
    expect((await run(files, by('rotate', 'ALICE'), 2)).failed).toContain('signer_may_sign');
  });

  it('is one of three root keys: two must sign, and the new one is no excuse', async () => {
    const files = await begun(TWO_OF_THREE, 'ALICE', 'BOB');
    expect((await run(files, by('revoke', 'ALICE', stolen('bob', WITH_EVE)), 1)).values['state']).toBe('draft');
    expect((await run(files, by('sign', 'EVE'), 1)).values['state']).toBe('draft');
    expect((await run(files, by('sign', 'CAROL'), 1)).values['state']).toBe('complete');
  });

  it.each<[string, object, RegExp]>([
    ['is named, and not replaced where it is the last', stolen('ci'), /--action revoke --name ci .* --replace-with /],
    ['has a name that is known', stolen('ci', { ...WITH_EVE, replaceName: 'alice' }), /another name/],
    ['has a name, and there is no key', stolen('ci', { replaceName: 'ci-2' }), /replace-with/],
  ])('%s: refused, with what to do', async (_name, inputs, remedy) => {
    const files = await begun(ONE, 'ALICE');
    const { checks } = await run(files, by('revoke', 'ALICE', inputs), 1);
    expect(checks.map(({ outcome, remedy: told = '' }) => (outcome === 'fail' ? told : '')).join('')).toMatch(remedy);
    expect(trustFiles(files)).toEqual(['1.root.json']);
  });

  it.each<[string, object, string]>([
    ['a key that is known', { replaceWith: 'keys/alice.pub' }, 'trust_root.inconsistent'],
    ['itself', { replaceWith: 'keys/ci.pub' }, 'trust_root.inconsistent'],
    ['no file', { replaceWith: 'keys/nobody.pub' }, 'trust_root.policy'],
    ['what is no key', { replaceWith: '.github/release-trust.yml' }, 'key.malformed'],
  ])('is not replaced with %s', async (_name, more, code) => {
    const files = await begun(ONE, 'ALICE');
    await expect(run(files, by('revoke', 'ALICE', stolen('ci', more)), 1)).rejects.toMatchObject({ code });
  });

  it('is asked for with a revocation alone', async () => {
    const files = await begun(ONE, 'ALICE');
    expect((await run(files, by('rotate', 'ALICE', WITH_EVE), 1)).failed).toEqual(['request_holds']);
  });
});
