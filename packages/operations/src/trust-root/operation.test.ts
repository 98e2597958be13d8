import { sha256Hex } from '@release-gates/core';
import { verifyTrustChain } from '@release-gates/attestation';
import { applyContext, FakeSecrets, FakeWorkspace, FIXED_NOW_MS, planOperation } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { trustRoot } from './operation.ts';
import {
  begin,
  by,
  DAY_MS,
  FOLDER,
  keyOf,
  ONE,
  POLICY,
  policyOf,
  PRIVATE_KEYS,
  repository,
  type Repository,
  textOf,
  trustFiles,
  TWO_OF_THREE,
} from './trust-root-case.ts';

async function planned(files: Repository, inputs: Readonly<Record<string, unknown>>, afterDays = 0) {
  const workspace = new FakeWorkspace(files, { isShared: true });
  const nowMs = FIXED_NOW_MS + afterDays * DAY_MS;
  return planOperation(trustRoot, inputs, applyContext({ workspace, nowMs, secrets: new FakeSecrets(PRIVATE_KEYS) }));
}

async function run(files: Repository, inputs: Readonly<Record<string, unknown>>, afterDays = 0) {
  const { isOpen, apply, ...told } = await planned(files, inputs, afterDays);
  const { values = {}, details = {}, checks } = isOpen ? await apply() : told.plan;
  return { ...told, values, details, said: checks.at(-1)?.reason ?? '' };
}

const begun = begin(run);
const setPolicy = (files: Repository, policy: string) => files.set(POLICY, Buffer.from(policy));

function verified(files: Repository, versions: number, afterDays = 0): string | number {
  const chain = verifyTrustChain(
    Array.from({ length: versions }, (_, at) => {
      const file = `${FOLDER}/${at + 1}.root.json`;
      return { file, bytes: files.get(file) ?? new Uint8Array() };
    }),
    { pin: null, minVersion: null, nowMs: FIXED_NOW_MS + afterDays * DAY_MS },
  );
  return chain.ok ? chain.trusted.root.version : chain.fault;
}

describe('trust-root with one key', () => {
  it('is complete at once, and tells what to pin', async () => {
    const files = repository(ONE);
    const ran = await run(files, by('init', 'ALICE'));
    expect([ran.failed, trustFiles(files), verified(files, 1)]).toEqual([[], ['1.root.json'], 1]);
    const pin = sha256Hex(textOf(files, '1.root.json'));
    expect(ran.values).toMatchObject({
      version: '1',
      state: 'complete',
      'signatures-missing': '0',
      'trust-root-sha256': pin,
    });
    expect(ran.said).toMatch(new RegExp(`trust-root-sha256: ${pin} and trust-root-version: 1`));
    const { details } = await run(files, { action: 'show' });
    expect(JSON.stringify(details['standing'])).toMatch(/trust-root-version: 1/);
    expect((await run(files, { action: 'show', trustRootSha256: pin })).failed).toEqual([]);
    const other = await run(files, { action: 'show', trustRootSha256: 'a'.repeat(64) });
    expect([other.failed, other.checks[0]?.remedy]).toEqual([
      ['trust_chain_holds'],
      expect.stringMatching(/published/),
    ]);
    expect(JSON.stringify(other.checks)).not.toContain(pin);
  });

  it('never makes the private key a fact', async () => {
    const { facts } = await run(repository(ONE), by('init', 'ALICE'));
    expect(facts).not.toContain((PRIVATE_KEYS['ALICE'] ?? '').split('\n')[1]);
  });

  it('says what each step changes before it is signed', async () => {
    const files = await begun(ONE, 'ALICE');
    setPolicy(files, policyOf(['alice', 'bob'], { root: [2, 'alice', 'bob'], freeze: [1, 'bob'] }));
    const { plan } = await run(files, by('rotate', 'ALICE'), 1);
    expect(plan.steps).toEqual([
      expect.stringMatching(/^Add key bob of bob of Example: SHA256:/),
      expect.stringMatching(/^Remove key ci/),
      'Let 2 of alice, bob sign as root, instead of 1 of alice',
      'Let nobody sign as evidence, instead of 1 of ci',
      'Let 1 of bob sign as freeze, instead of nobody',
      expect.stringMatching(/^Let it hold until 2027-11-21T/),
      `Sign version 2 with alice (${keyOf('alice').publicKey.fingerprint})`,
      expect.stringMatching(/^Write the draft .*2\.root\.draft\.json: .*; 1 more of bob$/),
    ]);
  });
});

describe('trust-root with two of three people', () => {
  it('is a draft until the second has signed, and its bytes stand', async () => {
    const files = repository(TWO_OF_THREE);
    const first = await run(files, by('init', 'ALICE'));
    expect(first.values).toMatchObject({ state: 'draft', 'signatures-missing': '1', 'trust-root-sha256': '' });
    expect(trustFiles(files)).toEqual(['1.root.draft.json']);
    const { payload } = JSON.parse(textOf(files, '1.root.draft.json')) as { payload: string };
    const second = await run(files, by('sign', 'CAROL', { payloadSha256: first.values['payload-sha256'] }), 3);
    expect([second.failed, second.values['state'], verified(files, 1, 3)]).toEqual([[], 'complete', 1]);
    expect(JSON.parse(textOf(files, '1.root.json'))).toMatchObject({ payload });
  });

  it('removes the draft that is finished with', async () => {
    const files = await begun(TWO_OF_THREE, 'ALICE', 'BOB');
    expect(trustFiles(files)).toEqual(['1.root.json']);
  });

  it('counts no signature that it refuses to make', async () => {
    const files = await begun(TWO_OF_THREE, 'ALICE');
    const ran = await run(files, by('sign', 'BOB', { payloadSha256: 'a'.repeat(64) }));
    expect([ran.failed, ran.values]).toMatchObject([['draft_holds'], { state: 'draft', 'signatures-missing': '1' }]);
    expect(JSON.stringify([ran.plan.steps, ran.details])).not.toMatch(/2 of the 2|Sign version/);
    expect(trustFiles(files)).toEqual(['1.root.draft.json']);
  });

  it('says that fewer are left who may sign than must', async () => {
    const files = await begun(TWO_OF_THREE, 'ALICE', 'BOB');
    const stolen = { reason: 'compromised', note: 'stolen' };
    await run(files, by('revoke', 'ALICE', { name: 'bob', ...stolen }), 1);
    await run(files, by('sign', 'CAROL'), 1);
    const { details } = await run(files, by('revoke', 'ALICE', { name: 'carol', ...stolen }), 2);
    expect(JSON.stringify(details)).toMatch(/; 2 more, and only alice may still sign/);
  });

  it('promises no digest of bytes that are made when it is signed', async () => {
    const files = repository(TWO_OF_THREE);
    const { plan, values } = await run(files, by('init', 'ALICE'));
    expect([plan.values?.['payload-sha256'], values['payload-sha256']]).toEqual([
      '',
      expect.stringMatching(/^[0-9a-f]{64}$/),
    ]);
    expect(JSON.stringify(plan.details)).not.toContain(values['payload-sha256']);
    const draft = await planned(files, by('sign', 'BOB'));
    expect(draft.plan.values?.['payload-sha256']).toBe(values['payload-sha256']);
  });

  it('tells who signed and who may still sign', async () => {
    const files = await begun(TWO_OF_THREE, 'ALICE');
    const { details, values, failed } = await run(files, { action: 'show' });
    expect([failed, values['state']]).toEqual([['trust_chain_holds'], 'draft']);
    expect(details['draft']).toMatchObject({ signatures: [{ signed: ['alice'], missing: 1, open: ['bob', 'carol'] }] });
  });

  it('needs both those before and those after', async () => {
    const files = await begun(ONE, 'ALICE');
    setPolicy(files, policyOf(['bob', 'carol'], { root: [2, 'bob', 'carol'] }));
    expect((await run(files, by('rotate', 'BOB'), 1)).values['state']).toBe('draft');
    expect((await run(files, by('sign', 'CAROL'), 1)).values['state']).toBe('draft');
    expect(trustFiles(files)).toEqual(['1.root.json', '2.root.draft.json']);
    expect((await run(files, by('sign', 'ALICE'), 1)).values['state']).toBe('complete');
    expect(verified(files, 2, 1)).toBe(2);
  });
});

describe('trust-root over the years', () => {
  const revocation = { name: 'bob', reason: 'compromised', note: 'laptop stolen' };

  it('revokes a key, keeps it readable, and lets it sign nothing any more', async () => {
    const files = await begun(TWO_OF_THREE, 'ALICE', 'BOB');
    expect((await run(files, by('revoke', 'ALICE', revocation), 1)).values['state']).toBe('draft');
    expect((await run(files, by('sign', 'CAROL'), 1)).values['state']).toBe('complete');
    expect(verified(files, 2, 1)).toBe(2);
    const { details } = await run(files, { action: 'show' }, 1);
    expect(JSON.stringify(details['standing'])).toMatch(
      /bob of bob of Example, SHA256:[^"]*compromised: compromised, from 2026-/,
    );
    expect((await run(files, by('rotate', 'BOB'), 2)).failed).toEqual(['signer_may_sign']);
  });

  it('counts the key that is revoked for the version before, and not for its own', async () => {
    const files = await begun(TWO_OF_THREE, 'ALICE', 'BOB');
    await run(files, by('revoke', 'BOB', revocation), 1);
    expect((await run(files, by('sign', 'ALICE'), 1)).values['state']).toBe('draft');
    expect((await run(files, by('sign', 'CAROL'), 1)).values['state']).toBe('complete');
  });

  it('never lets what was revoked come back under another name, though the policy has forgotten it', async () => {
    const files = await begun(TWO_OF_THREE, 'ALICE', 'BOB');
    await run(files, by('revoke', 'ALICE', revocation), 1);
    await run(files, by('sign', 'CAROL'), 1);
    setPolicy(files, policyOf(['alice', 'carol'], { root: [1, 'alice', 'carol'] }));
    await run(files, by('rotate', 'ALICE'), 2);
    await run(files, by('sign', 'CAROL'), 2);
    expect(verified(files, 3, 2)).toBe(3);
    setPolicy(
      files,
      policyOf(['alice', 'carol'], { root: [1, 'alice', 'carol'] }).replace(
        'keys:',
        'keys:\n  robert: { public-key: keys/bob.pub, owner: Robert }',
      ),
    );
    await expect(run(files, by('rotate', 'ALICE'), 3)).rejects.toMatchObject({ code: 'trust_root.inconsistent' });
  });

  it.each([
    ['two days in', 2, []],
    ['a day before four fifths of its life', 291, []],
    ['at four fifths of its life', 292, ['trust_root_fresh']],
    ['at its last moment', 365, ['trust_root_fresh']],
    ['after its end', 366, ['trust_chain_holds', 'trust_root_fresh']],
  ])('show %s', async (_name, afterDays, failed) => {
    const files = await begun(ONE, 'ALICE');
    expect((await run(files, { action: 'show' }, afterDays)).failed).toEqual(failed);
  });

  it('revokes nothing after its end: the version would be over, too', async () => {
    const files = await begun(TWO_OF_THREE, 'ALICE', 'BOB');
    const ran = await run(files, by('revoke', 'ALICE', revocation), 400);
    expect([ran.failed, ran.checks.at(-1)?.remedy]).toEqual([['request_holds'], expect.stringMatching(/rotate/)]);
  });

  it('is rotated after its end by the keys that it had', async () => {
    const files = await begun(ONE, 'ALICE');
    expect(verified(files, 1, 400)).toBe('expired');
    expect((await run(files, by('rotate', 'ALICE'), 400)).failed).toEqual([]);
    expect(verified(files, 2, 400)).toBe(2);
  });
});

async function cut(): Promise<Repository> {
  const files = await begun(ONE, 'ALICE');
  await run(files, by('rotate', 'ALICE'), 1);
  files.delete(`${FOLDER}/2.root.json`);
  return files;
}

describe('a trust root whose end somebody cut off', () => {
  it('is shown as what it is, and nothing is made on top of it', async () => {
    const shown = await run(await cut(), { action: 'show', trustRootVersion: 2 }, 2);
    expect(shown.checks[0]).toMatchObject({
      id: 'trust_chain_holds',
      outcome: 'fail',
      reason: expect.stringMatching(/version 2 at least, and the newest here is 1/),
      remedy: expect.stringMatching(/who removed them/),
    });
    const files = await cut();
    const asked = { trustRootVersion: 2 };
    expect((await run(files, by('rotate', 'ALICE', asked), 2)).failed).toEqual(['trust_chain_holds']);
    expect((await run(files, { action: 'show', trustRootVersion: 1 }, 2)).failed).toEqual([]);
    files.delete(`${FOLDER}/1.root.json`);
    expect((await run(files, by('init', 'ALICE', asked), 2)).failed).toEqual(['trust_chain_holds']);
  });

  it('has a version under the name of another', async () => {
    const files = await begun(ONE, 'ALICE');
    files.set(`${FOLDER}/7.root.json`, files.get(`${FOLDER}/1.root.json`) ?? new Uint8Array());
    files.delete(`${FOLDER}/1.root.json`);
    const { checks } = await run(files, { action: 'show' });
    expect(checks[0]?.reason).toMatch(/7\.root\.json: it holds version 1, so its name must be 1\.root\.json/);
  });
});
