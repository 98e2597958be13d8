import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parsePublicKey } from '@release-gates/attestation';
import { InputError } from '@release-gates/core';
import { describe, expect, it } from 'vitest';

/**
 * Wycheproof's attacks on signatures, through the one function that every signature of a statement, an approval and a trust
 * root goes through. Not among the vectors that tests always have: tools/ci-tools.sh fetches them as a Go module.
 */

const FOLDER = resolve('.cache/wycheproof');
const isThere = existsSync(join(FOLDER, 'version'));
const OURS = 'ecdsa_secp256r1_sha256';

interface File {
  readonly numberOfTests: number;
  readonly testGroups: readonly {
    readonly keyPem: string;
    readonly tests: readonly Readonly<Record<'msg' | 'sig' | 'result' | 'comment', string> & { tcId: number }>[];
  }[];
}

const read = (name: string): File => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as File;
const files = isThere ? readdirSync(FOLDER).filter((name) => name.endsWith('_test.json')) : [];
const otherCurves = files.filter((name) => /brainpool|secp(?!256r1)/.test(name));
const otherHashes = files.filter((name) => name.startsWith('ecdsa_secp256r1') && !name.startsWith(OURS));

/** What was accepted and should not have been, and the other way round. */
function differences(name: string, isExpected: (result: string) => boolean): string[] {
  return read(name).testGroups.flatMap(({ keyPem, tests }) => {
    const key = parsePublicKey(keyPem, name);
    return tests
      .filter(({ msg, sig, result }) => key.isSignatureOf(hex(msg), hex(sig)) !== isExpected(result))
      .map(({ tcId, result, comment }) => `${String(tcId)} ${result}: ${comment}`);
  });
}

function hex(text: string): Buffer {
  return Buffer.from(text, 'hex');
}

it.runIf(process.env['CI'] === 'true')('wycheproof is there in CI', () => {
  expect(isThere).toBe(true);
});

describe.runIf(isThere)('wycheproof', () => {
  // What it calls acceptable is an encoding with a sign bit too few: one signature has one encoding.
  it.each([
    [`${OURS}_test.json`, 387],
    [`${OURS}_p1363_test.json`, 219],
    ['eddsa_test.json', 145],
  ])('%s: what is valid is taken, and nothing else', (name, count) => {
    expect(read(name).numberOfTests).toBe(count);
    expect(differences(name, (result) => result === 'valid')).toEqual([]);
  });

  it('takes no signature on P-256 that is made with another hash', () => {
    expect(otherHashes.length).toBeGreaterThanOrEqual(4);
    expect(otherHashes.flatMap((name) => differences(name, () => false))).toEqual([]);
  });

  it('takes no key on another curve', () => {
    expect(otherCurves.length).toBeGreaterThanOrEqual(20);
    const keys = otherCurves.flatMap((name) => read(name).testGroups.map(({ keyPem }) => keyPem));
    const taken = [...new Set(keys)].filter((pem) => !isRefused(pem));
    expect(taken).toEqual([]);
  });
});

function isRefused(pem: string): boolean {
  try {
    parsePublicKey(pem, 'key.pub');
    return false;
  } catch (error) {
    return error instanceof InputError;
  }
}
