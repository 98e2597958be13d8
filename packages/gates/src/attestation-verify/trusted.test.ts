import { expect, it } from 'vitest';
import { fileOf, MALLORY, NOW_MS } from './candidate-case.ts';
import { attestationVerify } from './gate.ts';
import { decideTrust } from './trusted.ts';

const key = fileOf('m.pub', MALLORY.publicKey.pem);
const gone = { path: 'nofile.pub', reason: 'there is no such file' };

it.each([
  ['the only key file is missing', [], [gone], 1, 'nofile.pub: there is no such file'],
  ['one of two key files is missing', [key], [gone], 2, 'nofile.pub: there is no such file'],
  ['a key is given twice', [key, key], [], 2, '2 different keys must sign, and 1 are given'],
])('%s: it says so', (_name, files, unread, threshold, reason) => {
  const read = { nowMs: NOW_MS, attestations: [], unread, subjects: [], manifest: null };
  const { trust, check } = decideTrust(
    { ...read, trust: { kind: 'public_keys', files, unread } },
    attestationVerify.inputs.parse({ threshold }),
  );
  expect(trust).toBeUndefined();
  expect(check.reason).toContain(reason);
});
