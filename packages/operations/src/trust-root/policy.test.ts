import { applyContext, FakeSecrets, FakeWorkspace, keySpellings, planOperation } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { trustRoot } from './operation.ts';
import {
  begin,
  by,
  FOLDER,
  keyOf,
  ONE,
  POLICY,
  policyOf,
  PRIVATE_KEYS,
  repository,
  type Repository,
} from './trust-root-case.ts';

async function plan(repo: Repository, inputs: Readonly<Record<string, unknown>>) {
  const workspace = new FakeWorkspace(repo, { isShared: true });
  return planOperation(trustRoot, inputs, applyContext({ workspace, secrets: new FakeSecrets(PRIVATE_KEYS) }));
}

const begun = begin(async (repo, inputs) => (await plan(repo, inputs)).apply());

describe('trust-root and its policy', () => {
  it.each<readonly [string, (repo: Repository) => unknown, string]>([
    ['no policy', (repo) => repo.delete(POLICY), 'trust_root.policy'],
    ['no public key', (repo) => repo.delete('keys/ci.pub'), 'trust_root.policy'],
    [
      'a private key for a public one',
      (repo) => repo.set('keys/ci.pub', Buffer.from('-----BEGIN PRIVATE KEY-----')),
      'key.malformed',
    ],
    [
      'a role that does not exist',
      (repo) => repo.set(POLICY, Buffer.from(ONE.replace('evidence:', 'admin:'))),
      'schema.unknown_key',
    ],
    [
      'a threshold that nobody can reach',
      (repo) => repo.set(POLICY, Buffer.from(ONE.replace('threshold: 1', 'threshold: 2'))),
      'trust_root.inconsistent',
    ],
    [
      'a key that is not there',
      (repo) => repo.set(POLICY, Buffer.from(ONE.replace('keys: [ci]', 'keys: [zoe]'))),
      'trust_root.inconsistent',
    ],
    ['a life of a second', (repo) => repo.set(POLICY, Buffer.from(`${ONE}expires-in: 1s\n`)), 'schema.invalid'],
    [
      'a day that does not exist',
      (repo) => repo.set(POLICY, Buffer.from(ONE.replace('ci.pub,', 'ci.pub, valid-until: 2027-02-30T00:00:00Z,'))),
      'trust_root.policy',
    ],
    ['a version that is no JSON', (repo) => repo.set(`${FOLDER}/1.root.json`, Buffer.from('{')), 'json.syntax'],
  ])('a file that is wrong is an error: %s', async (_name, change, code) => {
    const repo = repository(ONE);
    change(repo);
    await expect(plan(repo, by('init', 'ALICE'))).rejects.toMatchObject({ code });
  });

  const twice = policyOf(['alice', 'bob'], { root: [2, 'alice', 'bob'] });

  it.each(Object.entries(keySpellings(keyOf('alice').publicKey.pem)))(
    'one key is not two people, however it is written: %s',
    async (_how, pem) => {
      const repo = repository(twice).set('keys/bob.pub', Buffer.from(pem));
      await expect(plan(repo, by('init', 'ALICE'))).rejects.toThrow(/keys alice and bob are the same public key/);
      const later = (await begun(ONE, 'ALICE')).set(POLICY, Buffer.from(twice)).set('keys/bob.pub', Buffer.from(pem));
      await expect(plan(later, by('rotate', 'ALICE'))).rejects.toThrow(/keys alice and bob are the same public key/);
    },
  );
});
