import { sha256Hex } from '@release-gates/core';
import { expect, it } from 'vitest';
import { fileOf, MALLORY, NOW_MS } from './candidate-case.ts';
import { attestationVerify } from './gate.ts';
import { decideTrust } from './trusted.ts';

const key = fileOf('m.pub', MALLORY.publicKey.pem);
const gone = { path: 'nofile.pub', reason: 'there is no such file' };

it.each([
  ['the only key file is missing', [], [gone], 1, '0 are given; nofile.pub: there is no such file'],
  ['one of two key files is missing', [key], [gone], 2, '1 are given; nofile.pub: there is no such file'],
  ['a key is given twice', [key, key], [], 2, '2 different keys must sign, and 1 are given'],
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
