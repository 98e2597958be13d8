import type { CertifiedIdentity } from '@release-gates/attestation';
import { applyContext, FakeSecrets, FakeWorkspace, FIXED_NOW_MS, planOperation } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { trustRoot } from './operation.ts';
import {
  begin,
  by,
  DAY_MS,
  forge,
  keyOf,
  POLICY,
  policyOf,
  PRIVATE_KEYS,
  type Repository,
  rootIn,
} from './trust-root-case.ts';

async function run(files: Repository, inputs: Readonly<Record<string, unknown>>, afterDays = 0) {
  const workspace = new FakeWorkspace(files, { isShared: true });
  const nowMs = FIXED_NOW_MS + afterDays * DAY_MS;
  const context = applyContext({ workspace, nowMs, secrets: new FakeSecrets(PRIVATE_KEYS) });
  const { isOpen, apply, ...told } = await planOperation(trustRoot, inputs, context);
  const { values = {}, checks } = isOpen ? await apply() : told.plan;
  return { ...told, values, last: checks.at(-1) };
}

const ISSUER = 'https://issuer.example';
const SUBJECT = 'https://example.com/o/r/release.yml@refs/heads/main';
const listed = (...issuers: readonly string[]): string =>
  ['identities:', ...issuers.map((issuer) => `  - { issuer: ${issuer}, subject: ${SUBJECT}, roles: [evidence] }`)].join(
    '\n',
  );
const policy = (more: string): string => policyOf(['alice', 'ci'], { root: [1, 'alice'], evidence: [1, 'ci'] }, more);
const revoke = (more: object = {}) =>
  by('revoke', 'ALICE', { identity: SUBJECT, reason: 'superseded', note: 'moved', ...more });

async function begun(more = listed(ISSUER)): Promise<Repository> {
  return begin(run)(policy(more), 'ALICE');
}

const identitiesIn = (files: Repository, version: number): readonly CertifiedIdentity[] =>
  rootIn(files, `${version}.root.json`).identities;
const REVOKED = { at: '2026-11-21T12:00:00.000Z', reason: 'superseded', note: 'moved' };

describe('an identity that is revoked', () => {
  it('stays there with reason and time, and is told', async () => {
    const files = await begun();
    const { failed, plan, values } = await run(files, revoke(), 1);
    expect([failed, values['state']]).toEqual([[], 'complete']);
    expect(identitiesIn(files, 2)).toEqual([
      { issuer: ISSUER, subject: SUBJECT, roles: ['evidence'], revoked: REVOKED },
    ]);
    expect(plan.steps).toContain(`Revoke the identity ${SUBJECT} of ${ISSUER}: superseded, from ${REVOKED.at}: moved`);
    const shown = await run(files, { action: 'show' }, 1);
    expect(JSON.stringify(shown.plan.details)).toContain(
      `${SUBJECT} of ${ISSUER} as evidence, revoked: superseded, from ${REVOKED.at}: moved`,
    );
  });

  it.each([
    ['in the policy still', listed(ISSUER)],
    ['taken out of it', ''],
  ])('stays revoked by a rotation, %s', async (_name, more) => {
    const files = await begun();
    await run(files, revoke(), 1);
    files.set(POLICY, Buffer.from(policy(more)));
    expect((await run(files, by('rotate', 'ALICE'), 2)).failed).toEqual([]);
    expect(identitiesIn(files, 3)).toMatchObject([{ subject: SUBJECT, revoked: REVOKED }]);
  });

  it('may be revoked more strictly, and never less', async () => {
    const files = await begun();
    await run(files, revoke(), 1);
    const again = await run(files, revoke({ reason: 'retired' }), 2);
    expect([again.failed, again.last?.remedy]).toEqual([['request_holds'], expect.stringMatching(/stricter/)]);
    expect((await run(files, revoke({ reason: 'compromised' }), 2)).failed).toEqual([]);
    expect(identitiesIn(files, 3)[0]?.revoked).toMatchObject({ reason: 'compromised', at: REVOKED.at });
  });

  it.each<[string, CertifiedIdentity['revoked'] | null]>([
    ['takes it back', undefined],
    ['softens it', { ...REVOKED, reason: 'retired' }],
    ['leaves it out', null],
  ])('is not signed where a draft %s', async (_name, revoked) => {
    const files = await begun();
    await run(files, revoke(), 1);
    const root = rootIn(files, '2.root.json');
    const { revoked: _before, ...identity } = root.identities[0] as CertifiedIdentity;
    const identities = revoked === null ? [] : [{ ...identity, ...(revoked !== undefined && { revoked }) }];
    const roles = { ...root.roles, root: { keys: ['alice', 'ci'], threshold: 2 } };
    const draft = forge({ ...root, version: 3, identities, roles }, [keyOf('ci')]);
    files.set('.github/release-trust/3.root.draft.json', draft);
    expect((await run(files, by('sign', 'ALICE'), 2)).failed).toEqual(['revocations_kept']);
  });
});

it.each<[string, string, object, RegExp]>([
  [
    'that is not there',
    listed(ISSUER),
    { identity: 'https://example.com/other' },
    /there is no identity "https:\/\/example\.com\/other"/,
  ],
  ['of two issuers', listed(ISSUER, 'https://other.example'), {}, /2 issuers certify/],
  ['and a key at once', listed(ISSUER), { name: 'ci' }, /either a key or an identity/],
  ['with a key in its place', listed(ISSUER), { replaceWith: 'keys/eve.pub' }, /takes the place of a key/],
  ['and nothing said of why', listed(ISSUER), { note: undefined }, /needs .*reason and note/],
])('nothing is revoked: an identity %s', async (_name, more, inputs, reason) => {
  const files = await begun(more);
  const { failed, last } = await run(files, revoke(inputs), 1);
  expect([failed, last?.reason]).toEqual([['request_holds'], expect.stringMatching(reason)]);
});

it('of two issuers one is revoked where it is named', async () => {
  const files = await begun(listed(ISSUER, 'https://other.example'));
  expect((await run(files, revoke({ issuer: ISSUER }), 1)).failed).toEqual([]);
  const left = identitiesIn(files, 2).filter(({ revoked }) => revoked === undefined);
  expect(left.map(({ issuer }) => issuer)).toEqual(['https://other.example']);
});

it('a policy revokes nothing', async () => {
  const more = `identities:\n  - { issuer: ${ISSUER}, subject: ${SUBJECT}, roles: [evidence], revoked: { at: x } }`;
  await expect(begin(run)(policy(more), 'ALICE')).rejects.toThrow(/revoked/);
});
