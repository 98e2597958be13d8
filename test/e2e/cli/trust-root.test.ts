import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCompiledCli } from '../../support/compiled-cli.ts';
import { copyExample } from '../../support/example-repository.ts';

const NAMES = ['alice', 'bob', 'carol', 'ci', 'next-ci', 'mallory'] as const;
const FOLDER = '.github/release-trust';
const example = copyExample();
const privateKeys: Record<string, string> = {};
let pin = '';

function put(path: string, text: string): void {
  mkdirSync(dirname(join(example.root, path)), { recursive: true });
  writeFileSync(join(example.root, path), text);
}

function run(who: string, ...args: readonly string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = runCompiledCli(args, example.root, { THE_KEY: privateKeys[who] ?? '' });
  return { status, said: stdout + stderr };
}

const trust = (who: string, action: string, ...more: readonly string[]) =>
  run(who, 'trust-root', '--action', action, '--key-env', 'THE_KEY', ...more);

const versions = (): readonly string[] => readdirSync(join(example.root, FOLDER)).sort();

function policy(names: readonly string[], evidence: readonly string[]): void {
  const keys = Object.fromEntries(
    names.map((name) => [name, { 'public-key': `security/keys/${name}.pub`, owner: name }]),
  );
  const roles = { root: { keys: ['alice', 'bob', 'carol'], threshold: 2 }, evidence: { keys: evidence, threshold: 1 } };
  put('.github/release-trust.yml', JSON.stringify({ version: 1, keys, roles }));
}

const verify = (...more: readonly string[]) => run('', 'attestation-verify', '--trust-root-sha256', pin, ...more);

beforeAll(() => {
  for (const name of NAMES) {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    privateKeys[name] = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
    put(`security/keys/${name}.pub`, publicKey.export({ format: 'pem', type: 'spki' }).toString());
  }
  policy(['alice', 'bob', 'carol', 'ci'], ['ci']);
  example.commit('Keys');
});
afterAll(() => example.remove());

/** In order: a repository gets its trust root, a candidate is signed and verified, and the key that signed it is stolen. */
describe('a trust root of two of three people', () => {
  it('begins as a draft that nobody is trusted by', () => {
    expect(trust('alice', 'init').status).toBe(0);
    expect(trust('alice', 'sign').said).toMatch(/signed it already/);
    expect(versions()).toEqual(['1.root.draft.json']);
    expect(run('', 'trust-root').status).toBe(1);
  });

  it('holds with the second signature, and is pinned', () => {
    expect(trust('bob', 'sign').status).toBe(0);
    pin = /trust-root-sha256: ([0-9a-f]{64})/.exec(run('', 'trust-root').said)?.[1] ?? '';
    expect(pin).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is rotated by two of them, and not by strangers or by one', () => {
    policy(['alice', 'bob', 'carol', 'ci', 'next-ci'], ['ci', 'next-ci']);
    expect(trust('mallory', 'rotate').status).toBe(1);
    expect(trust('carol', 'rotate').status).toBe(0);
    expect(versions()).toEqual(['1.root.json', '2.root.draft.json']);
    expect(trust('alice', 'sign').status).toBe(0);
    expect(versions()).toEqual(['1.root.json', '2.root.json']);
  });

  it('lets a verifier with the pin take what its evidence key signed, by the second version', () => {
    example.commit('Trust root');
    expect(run('', 'preflight').status).toBe(0);
    expect(run('ci', 'sign', '--key-env', 'THE_KEY').status).toBe(0);
    expect(verify()).toMatchObject({ status: 0, said: expect.stringMatching(/OPEN/) });
  });

  it('refuses the same with another pin, without the first version, and with a version of strangers on top', () => {
    expect(run('', 'attestation-verify', '--trust-root-sha256', 'a'.repeat(64)).said).toMatch(/another file/);
    const first = join(example.root, FOLDER, '1.root.json');
    const bytes = readFileSync(first);
    rmSync(first);
    expect(verify().said).toMatch(/nobody can be trusted/);
    writeFileSync(first, bytes);
    put(`${FOLDER}/3.root.json`, bytes.toString());
    expect(verify().said).toMatch(/expected version 3, found 1/);
    rmSync(join(example.root, FOLDER, '3.root.json'));
    expect(verify().status).toBe(0);
  });

  it('takes nothing that a stolen key signed, once two of them have revoked it', () => {
    const revocation = ['--name', 'ci', '--reason', 'compromised', '--note', 'token leaked'];
    expect(trust('alice', 'revoke', ...revocation).status).toBe(0);
    expect(verify().status).toBe(0);
    expect(trust('bob', 'sign').status).toBe(0);
    const { status, said } = verify();
    expect([status, said]).toEqual([1, expect.stringMatching(/attestations_signed/)]);
    expect(run('', 'trust-root').said).toMatch(/ci of ci, SHA256:\S+, compromised: compromised, from .*: token leaked/);
  });
});
