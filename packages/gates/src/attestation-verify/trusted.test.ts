import { sha256Hex } from '@release-gates/core';
import { keySpellings, newSigningKey, trustedKey, trustRootText } from '@release-gates/testkit';
import { expect, it } from 'vitest';
import { ALICE, fileOf, NOW_MS } from './candidate-case.ts';
import { attestationVerify } from './gate.ts';
import { decideTrust } from './trusted.ts';

const { pem } = newSigningKey('p256').publicKey;
const key = fileOf('m.pub', pem);
const again = fileOf('again.pub', keySpellings(pem)['a compressed point'] ?? '');
const gone = { path: 'nofile.pub', reason: 'there is no such file' };

it.each([
  ['the only key file is missing', [], [gone], 1, '0 are given; nofile.pub: there is no such file'],
  ['one of two key files is missing', [key], [gone], 2, '1 are given; nofile.pub: there is no such file'],
  ['a key is given twice', [key, key], [], 2, '2 different keys must sign, and 1 are given'],
  ['a key is given in two spellings', [key, again], [], 2, '2 different keys must sign, and 1 are given'],
])('%s: it says so', (_name, keys, unread, threshold, reason) => {
  const publicKeys = [...keys, ...unread].map(({ path }) => path);
  const { trust, check } = decideTrust(
    {
      nowMs: NOW_MS,
      trust: { kind: 'named', keys, sigstoreRoots: [] },
      attestations: [],
      unread,
      subjects: [],
      manifest: null,
    },
    attestationVerify.inputs.parse({ publicKeys, threshold }),
  );
  expect(trust).toBeUndefined();
  expect(check.reason).toContain(reason);
});

it('says where to look where the trust root is another one, and not its digest', () => {
  const trust = { kind: 'trust_root', folder: 't', files: [fileOf('t/1.root.json', '{}')], sigstoreRoots: [] } as const;
  const read = { nowMs: NOW_MS, attestations: [], unread: [], subjects: [], manifest: null };
  const { check } = decideTrust(
    { ...read, trust },
    attestationVerify.inputs.parse({ trustRootSha256: 'a'.repeat(64) }),
  );
  expect(check.remedy).toMatch(/published/);
  expect(JSON.stringify(check)).not.toContain(sha256Hex('{}'));
});

const ROLE = { keys: ['alice'], threshold: 1 };
const first = trustRootText(ALICE, { keys: [trustedKey('alice', ALICE)], roles: { root: ROLE, evidence: ROLE } });

it.each([
  ['nobody asks', undefined, 'pass', 'nobody says how new it must be'],
  ['the first is asked for', 1, 'pass', 'version 1 at least was asked for'],
  ['a later one is asked for', 2, 'fail', 'expected version 2 at least, and the newest here is 1'],
])('holds the newest version to the one that is asked for: %s', (_name, trustRootVersion, outcome, reason) => {
  const trust = {
    kind: 'trust_root',
    folder: 't',
    files: [fileOf('t/1.root.json', first)],
    sigstoreRoots: [],
  } as const;
  const read = { nowMs: NOW_MS, attestations: [], unread: [], subjects: [], manifest: null };
  const { check } = decideTrust({ ...read, trust }, attestationVerify.inputs.parse({ trustRootVersion }));
  expect(check).toMatchObject({ outcome, reason: expect.stringContaining(reason) });
});

const second = trustRootText(ALICE, {
  keys: [trustedKey('alice', ALICE)],
  roles: { root: ROLE, evidence: ROLE },
  version: 2,
  expires_at: '2026-06-01T00:00:00Z',
});
const noRole = trustRootText(ALICE, { keys: [trustedKey('alice', ALICE)], roles: { root: ROLE } });
const ONE = fileOf('t/1.root.json', first);
const unreadTwo = { path: 't/2.root.json', reason: 'it is or passes a link that leaves the workspace' };

it.each<[string, readonly ReturnType<typeof fileOf>[], object, RegExp, RegExp]>([
  ['is not there', [], {}, /t: there is no trust root$/, /^Give public-keys; .*help trust-root/],
  ['is not there, and is asked for', [], { trustRootSha256: 'a'.repeat(64) }, /is asked for/, /^Bring it back/],
  ['is expired', [ONE, fileOf('t/2.root.json', second)], {}, /it expired on/, /--action rotate$/],
  ['lacks a version', [fileOf('t/2.root.json', second)], {}, /expected version 1/, /versions back that are missing/],
  ['has another name', [fileOf('t/3.root.json', first)], {}, /must be 1\.root\.json/, /name of its version/],
  ['is none', [fileOf('t/1.root.json', '{')], {}, /./, /as they were reviewed/],
  ['names nobody for evidence', [fileOf('t/1.root.json', noRole)], {}, /nobody the role/, /release-trust\.yml/],
])('says what helps where the trust root %s', (_name, files, inputs, reason, remedy) => {
  const trust = { kind: 'trust_root', folder: 't', files, sigstoreRoots: [] } as const;
  const read = { nowMs: NOW_MS, attestations: [], unread: [], subjects: [], manifest: null };
  const { check } = decideTrust({ ...read, trust }, attestationVerify.inputs.parse(inputs));
  expect(check).toMatchObject({ outcome: 'fail', reason: expect.stringMatching(reason) });
  expect(check.remedy).toMatch(remedy);
  expect(check.remedy?.includes('help trust-root')).toBe(files.length === 0 && !('trustRootSha256' in inputs));
});

it('trusts nobody by the versions that are left where one of them cannot be read', () => {
  const trust = { kind: 'trust_root', folder: 't/', files: [ONE], sigstoreRoots: [] } as const;
  const read = { nowMs: NOW_MS, attestations: [], unread: [unreadTwo], subjects: [], manifest: null };
  const { check, trust: found } = decideTrust({ ...read, trust }, attestationVerify.inputs.parse({}));
  expect([found, check.outcome, check.reason]).toEqual([undefined, 'fail', expect.stringContaining(unreadTwo.reason)]);
});

it('takes no trust root at all for one that was removed, where a version is asked for', () => {
  const trust = { kind: 'trust_root', folder: 't', files: [], sigstoreRoots: [] } as const;
  const read = { nowMs: NOW_MS, attestations: [], unread: [], subjects: [], manifest: null };
  const { check } = decideTrust({ ...read, trust }, attestationVerify.inputs.parse({ trustRootVersion: 2 }));
  expect(check).toMatchObject({
    outcome: 'fail',
    reason: expect.stringMatching(/version 2 at least.*none here/),
    remedy: expect.stringMatching(/who removed them/),
  });
});
