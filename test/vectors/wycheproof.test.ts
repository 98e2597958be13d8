import { expect, test } from 'vitest';
import { parsePublicKey } from '@release-gates/attestation';
import { isEd25519Signature } from '@release-gates/audit-log';
import { hmacSha256Hex, verifyHmacSha256 } from '@release-gates/core';
import { describeVectors } from '../support/vectors.ts';

interface Signatures {
  readonly numberOfTests: number;
  readonly testGroups: readonly {
    readonly publicKey: { readonly pk: string };
    readonly tests: readonly Readonly<Record<'msg' | 'sig' | 'result' | 'comment', string> & { tcId: number }>[];
  }[];
}

interface Macs {
  readonly numberOfTests: number;
  readonly testGroups: readonly {
    readonly tagSize: number;
    readonly tests: readonly Readonly<
      Record<'key' | 'msg' | 'tag' | 'result' | 'comment', string> & { tcId: number }
    >[];
  }[];
}

describeVectors('wycheproof', (vectors) => {
  const ed25519 = vectors.json('ed25519_test.json') as Signatures;
  const hmac = vectors.json('hmac_sha256_test.json') as Macs;
  const signatures = ed25519.testGroups.flatMap((group) =>
    group.tests.map((one) => ({ ...one, pk: group.publicKey.pk })),
  );
  const macs = hmac.testGroups.flatMap((group) => group.tests.map((one) => ({ ...one, tagSize: group.tagSize })));

  test('are all there', () => {
    expect([signatures.length, macs.length]).toEqual([ed25519.numberOfTests, hmac.numberOfTests]);
  });

  test.each(signatures)('ed25519 $tcId $comment', (vector) => {
    const verdict = isEd25519Signature(bytes(vector.pk), bytes(vector.msg), bytes(vector.sig));
    expect(verdict).toBe(vector.result === 'valid');
  });

  test.each(signatures)('ed25519 $tcId $comment, by the key of a statement', (vector) => {
    const key = parsePublicKey(pem(vector.pk), 'key.pub');
    expect(key.isSignatureOf(bytes(vector.msg), bytes(vector.sig))).toBe(vector.result === 'valid');
  });

  // The file calls truncated tags of 128 bits valid; a tag of ours has all its 256 bits.
  test.each(macs)('hmac $tcId $comment ($tagSize bits)', (vector) => {
    const isAccepted = vector.result === 'valid' && vector.tagSize === 256;
    expect(verifyHmacSha256(bytes(vector.key), bytes(vector.msg), vector.tag)).toBe(isAccepted);
    const starts = hmacSha256Hex(bytes(vector.key), bytes(vector.msg)).startsWith(vector.tag);
    expect(starts).toBe(vector.result === 'valid');
  });
});

/** RFC 8410: the 32 bytes of an Ed25519 key as SubjectPublicKeyInfo. */
function pem(pk: string): string {
  const spki = Buffer.from(`302a300506032b6570032100${pk}`, 'hex').toString('base64');
  return `-----BEGIN PUBLIC KEY-----\n${spki}\n-----END PUBLIC KEY-----\n`;
}

function bytes(hex: string): Uint8Array {
  return Buffer.from(hex, 'hex');
}
