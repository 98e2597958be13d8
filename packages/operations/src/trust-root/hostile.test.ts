import { envelopeJson, parseEnvelope, type TrustRoot } from '@release-gates/attestation';
import { canonicalBytes } from '@release-gates/core';
import { applyContext, FakeSecrets, FakeWorkspace, planOperation } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { trustRoot } from './operation.ts';
import {
  begin,
  by,
  FOLDER,
  forge,
  keyOf,
  ONE,
  policyOf,
  PRIVATE_KEYS,
  type Repository,
  rootIn,
  textOf,
  TWO_OF_THREE,
} from './trust-root-case.ts';

const DRAFT = '1.root.draft.json';

async function planned(files: Repository, inputs: Readonly<Record<string, unknown>>) {
  const workspace = new FakeWorkspace(files, { isShared: true });
  return planOperation(trustRoot, inputs, applyContext({ workspace, secrets: new FakeSecrets(PRIVATE_KEYS) }));
}

async function run(files: Repository, inputs: Readonly<Record<string, unknown>>) {
  const ran = await planned(files, inputs);
  if (ran.isOpen) await ran.apply();
  return ran;
}

const files = begin(run);

const put = (repo: Repository, name: string, bytes: Uint8Array): Repository => {
  repo.set(`${FOLDER}/${name}`, bytes);
  return repo;
};

/** The draft with something else in its payload, under the signatures that it has. */
function edited(repo: Repository, change: (root: TrustRoot) => object): Repository {
  const envelope = parseEnvelope(Buffer.from(textOf(repo, DRAFT)), DRAFT);
  const payload = canonicalBytes(change(rootIn(repo, DRAFT)) as TrustRoot);
  return put(repo, DRAFT, Buffer.from(JSON.stringify(envelopeJson({ ...envelope, payload }))));
}

type Case = readonly [
  name: string,
  make: () => Promise<Repository>,
  inputs: Readonly<Record<string, unknown>>,
  failed: readonly string[],
];

const [alice, bob, eve] = [keyOf('alice'), keyOf('bob'), keyOf('eve')];

const DRAFTS: readonly Case[] = [
  ['the same person', () => files(TWO_OF_THREE, 'ALICE'), by('sign', 'ALICE'), ['signer_may_sign']],
  ['a stranger', () => files(TWO_OF_THREE, 'ALICE'), by('sign', 'EVE'), ['signer_may_sign']],
  ['a key of another role', () => files(TWO_OF_THREE, 'ALICE'), by('sign', 'CI'), ['signer_may_sign']],
  ['no key', () => files(TWO_OF_THREE, 'ALICE'), { action: 'sign' }, ['signing_key_available']],
  ['a variable that is not set', () => files(TWO_OF_THREE, 'ALICE'), by('sign', 'NONE'), ['signing_key_available']],
  [
    'another draft than one was told of',
    () => files(TWO_OF_THREE, 'ALICE'),
    by('sign', 'BOB', { payloadSha256: 'a'.repeat(64) }),
    ['draft_holds'],
  ],
  [
    'a draft in which somebody changed an owner',
    async () =>
      edited(await files(TWO_OF_THREE, 'ALICE'), (root) => ({
        ...root,
        keys: root.keys.map((key) => ({ ...key, owner: 'eve' })),
      })),
    by('sign', 'BOB'),
    ['draft_holds'],
  ],
  [
    'a draft with a lower threshold',
    async () =>
      edited(await files(TWO_OF_THREE, 'ALICE'), (root) => ({
        ...root,
        roles: { ...root.roles, root: { ...root.roles.root, threshold: 1 } },
      })),
    by('sign', 'BOB'),
    ['draft_holds'],
  ],
  [
    'a draft that a stranger signed, too',
    async () => {
      const repo = await files(TWO_OF_THREE, 'ALICE');
      return put(repo, DRAFT, forge(rootIn(repo, DRAFT), [alice, eve]));
    },
    by('sign', 'BOB'),
    ['draft_holds'],
  ],
  [
    'a draft that one key signed twice',
    async () => {
      const repo = await files(TWO_OF_THREE, 'ALICE');
      return put(repo, DRAFT, forge(rootIn(repo, DRAFT), [alice, alice]));
    },
    by('sign', 'BOB'),
    ['draft_holds'],
  ],
  [
    'a draft that is only looked at, and that a stranger signed',
    async () => {
      const repo = await files(TWO_OF_THREE, 'ALICE', 'BOB');
      return put(repo, '2.root.draft.json', forge({ ...rootIn(repo, '1.root.json'), version: 2 }, [eve]));
    },
    { action: 'show' },
    ['draft_holds'],
  ],
  [
    'a draft of another payload type',
    async () => {
      const repo = await files(TWO_OF_THREE, 'ALICE');
      return put(repo, DRAFT, forge(rootIn(repo, DRAFT), [alice], 'application/json'));
    },
    by('sign', 'BOB'),
    ['draft_holds'],
  ],
  [
    'a draft of another version',
    async () => {
      const repo = await files(TWO_OF_THREE, 'ALICE');
      return put(repo, DRAFT, forge({ ...rootIn(repo, DRAFT), version: 2 }, [alice]));
    },
    by('sign', 'BOB'),
    ['version_follows'],
  ],
  [
    'a draft that has expired',
    async () => {
      const repo = await files(TWO_OF_THREE, 'ALICE');
      const times = { issued_at: '2025-01-01T00:00:00Z', expires_at: '2026-01-01T00:00:00Z' };
      const { keys } = rootIn(repo, DRAFT);
      const old = keys.map((key) => ({ ...key, valid_from: times.issued_at }));
      return put(repo, DRAFT, forge({ ...rootIn(repo, DRAFT), ...times, keys: old }, [alice]));
    },
    by('sign', 'BOB'),
    ['version_follows'],
  ],
  [
    'a draft that was issued in the future',
    async () => {
      const repo = await files(TWO_OF_THREE, 'ALICE');
      return put(repo, DRAFT, forge({ ...rootIn(repo, DRAFT), issued_at: '2026-12-24T00:00:00Z' }, [alice]));
    },
    by('sign', 'BOB'),
    ['version_follows'],
  ],
  ['no draft', () => files(TWO_OF_THREE), by('sign', 'BOB'), ['request_holds']],
  ['a beginning over a draft', () => files(TWO_OF_THREE, 'ALICE'), by('init', 'BOB'), ['request_holds']],
];

const bobRevoked = { at: '2026-11-20T11:00:00Z', reason: 'compromised', note: 'stolen' } as const;

const VERSIONS: readonly Case[] = [
  ['a second beginning', () => files(ONE, 'ALICE'), by('init', 'ALICE'), ['request_holds']],
  ['a rotation of nothing', () => files(ONE), by('rotate', 'ALICE'), ['request_holds']],
  ['a revocation of nothing', () => files(ONE), by('revoke', 'ALICE'), ['request_holds']],
  ['a beginning by a stranger', () => files(ONE), by('init', 'EVE'), ['signer_may_sign']],
  ['a beginning by a key of another role', () => files(ONE), by('init', 'CI'), ['signer_may_sign']],
  ['a rotation by a stranger', () => files(ONE, 'ALICE'), by('rotate', 'EVE'), ['signer_may_sign']],
  [
    'another first version than the pinned one',
    () => files(ONE, 'ALICE'),
    by('rotate', 'ALICE', { trustRootSha256: 'b'.repeat(64) }),
    ['trust_chain_holds'],
  ],
  [
    'a version that only its new keys signed',
    async () => {
      const repo = await files(ONE, 'ALICE');
      const root = { ...rootIn(repo, '1.root.json'), version: 2 };
      const keys = [{ ...root.keys[0], name: 'eve', public_key: eve.publicKey.pem }];
      const roles = { root: { keys: ['eve'], threshold: 1 } };
      return put(repo, '2.root.json', forge({ ...root, keys, roles }, [eve]));
    },
    by('rotate', 'EVE'),
    ['trust_chain_holds'],
  ],
  [
    'a gap between versions',
    async () => {
      const repo = await files(ONE, 'ALICE');
      return put(repo, '3.root.json', forge({ ...rootIn(repo, '1.root.json'), version: 3 }, [alice]));
    },
    by('rotate', 'ALICE'),
    ['trust_chain_holds'],
  ],
  [
    'a revocation without a reason',
    () => files(ONE, 'ALICE'),
    by('revoke', 'ALICE', { name: 'ci', note: 'x' }),
    ['request_holds'],
  ],
  [
    'a revocation of an unknown key',
    () => files(ONE, 'ALICE'),
    by('revoke', 'ALICE', { name: 'zoe', reason: 'retired', note: 'x' }),
    ['request_holds'],
  ],
  [
    'a revocation at no time',
    () => files(ONE, 'ALICE'),
    by('revoke', 'ALICE', { name: 'ci', reason: 'retired', note: 'x', at: 'yesterday' }),
    ['request_holds'],
  ],
  [
    'a revocation that leaves a role without keys',
    () => files(ONE, 'ALICE'),
    by('revoke', 'ALICE', { name: 'ci', reason: 'compromised', note: 'leaked' }),
    ['roles_reachable'],
  ],
  [
    'a revocation, from next year on, that leaves a role without keys',
    () => files(ONE, 'ALICE'),
    by('revoke', 'ALICE', { name: 'ci', reason: 'superseded', note: 'new runner', at: '2027-01-01T00:00:00Z' }),
    ['roles_reachable'],
  ],
  [
    'a second revocation of a key, to a milder one',
    async () => {
      const repo = await files(policyOf(['alice', 'bob'], { root: [1, 'alice', 'bob'] }), 'ALICE');
      await run(repo, by('revoke', 'ALICE', { name: 'bob', ...bobRevoked }));
      return repo;
    },
    by('revoke', 'ALICE', { name: 'bob', ...bobRevoked, reason: 'retired' }),
    ['request_holds'],
  ],
  [
    'a revocation of the only root key',
    () => files(ONE, 'ALICE'),
    by('revoke', 'ALICE', { name: 'alice', reason: 'compromised', note: 'leaked' }),
    ['roles_reachable'],
  ],
  [
    'a draft that takes a revocation back',
    async () => {
      const repo = await files(policyOf(['alice', 'bob'], { root: [1, 'alice', 'bob'] }), 'ALICE');
      await run(repo, by('revoke', 'ALICE', { name: 'bob', ...bobRevoked }));
      const root = rootIn(repo, '2.root.json');
      const keys = root.keys.map((key) => ({ ...key, revoked: null }));
      const roles = { root: { keys: ['alice', 'bob'], threshold: 2 } };
      return put(repo, '3.root.draft.json', forge({ ...root, version: 3, keys, roles }, [bob]));
    },
    by('sign', 'ALICE'),
    ['revocations_kept'],
  ],
  [
    'a name that comes to stand for another key',
    async () => {
      const repo = await files(ONE, 'ALICE');
      repo.set('keys/ci.pub', Buffer.from(eve.publicKey.pem));
      return repo;
    },
    by('rotate', 'ALICE'),
    ['version_follows'],
  ],
];

const snapshot = (repo: Repository) => [...repo].map(([path, bytes]) => [path, Buffer.from(bytes).toString()]);

describe('trust-root writes nothing, and says why', () => {
  it.each([...DRAFTS, ...VERSIONS])('%s', async (_name, make, inputs, failed) => {
    const repo = await make();
    const before = snapshot(repo);
    const ran = await run(repo, inputs);
    expect(ran.failed).toEqual(failed);
    expect(snapshot(repo)).toEqual(before);
    for (const { reason, remedy = '' } of ran.checks) expect(`${reason} ${remedy}`).not.toMatch(/undefined|\n/);
  });

  it('a draft that was signed meanwhile is not written over', async () => {
    const repo = await files(policyOf(['alice', 'bob', 'carol'], { root: [3, 'alice', 'bob', 'carol'] }), 'ALICE');
    const slow = await planned(repo, by('sign', 'BOB'));
    await run(repo, by('sign', 'CAROL'));
    await expect(slow.apply()).rejects.toMatchObject({ code: 'trust_root.changed' });
  });
});
