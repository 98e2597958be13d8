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

const rollout = (action: string, ...more: readonly string[]) =>
  run('', 'rollout-executor', '--action', action, ...more);

/** What the last line of the ledger says of the trust root. */
function seen(): unknown {
  const ledger = readFileSync(join(example.root, '.release-gates/rollout/default.prod/ledger.ndjson'), 'utf8');
  return JSON.parse(ledger.trimEnd().split('\n').at(-1) ?? '').context.state.trust_root;
}

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
    expect(verify().said).toMatch(/3\.root\.json: it holds version 1, so its name must be 1\.root\.json/);
    rmSync(join(example.root, FOLDER, '3.root.json'));
    expect(verify().status).toBe(0);
  });

  it('lets a channel begin by it, which keeps what it saw', () => {
    put(
      '.github/release-rollout.yml',
      'version: 1\ncanary: { min-time: 0, min-samples: 0, max-metric-age: 5m }\ntraffic: { adapter: none, pointer-only: true }\n',
    );
    expect(rollout('apply', '--reason', 'go').status).toBe(0);
    expect(seen()).toMatchObject({ first_sha256: pin, version: 2 });
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

  it('lets the channel wait for that, and it keeps the version that revoked', () => {
    const { said } = rollout('tick');
    expect(said).toMatch(/the manifest could not be verified: .*none of 1 trusted keys signed it/);
    expect(seen()).toMatchObject({ version: 3 });
  });

  it('brings the stolen key back for nobody who says how new it must be, and for no channel that saw it', () => {
    const third = join(example.root, FOLDER, '3.root.json');
    const bytes = readFileSync(third);
    rmSync(third);
    // What the number is for: by itself the chain holds as well as ever.
    expect(verify().status).toBe(0);
    const asked = verify('--trust-root-version', '3');
    expect([asked.status, asked.said]).toEqual([
      1,
      expect.stringMatching(/version 3 at least, and the newest here is 2/),
    ]);
    expect(run('', 'trust-root', '--trust-root-version', '3').status).toBe(1);
    const tick = rollout('tick');
    expect(tick.status).toBe(1);
    expect(tick.said).toMatch(/saw version 3 of the trust root, and the newest in \S+ is 2/);
    expect(rollout('abort', '--reason', 'stolen').status).toBe(0);
    const again = rollout('apply', '--reason', 'go');
    expect([again.status, again.said]).toEqual([1, expect.stringMatching(/trust_root_rolled_back/)]);
    expect(rollout('apply', '--reason', 'go', '--trust-root-version', '3').status).toBe(1);
    writeFileSync(third, Buffer.concat([bytes, Buffer.from('\n')]));
    expect(rollout('apply', '--reason', 'go').said).toMatch(/3\.root\.json in \S+ is another file/);
    writeFileSync(third, bytes);
    const { said } = rollout('status');
    expect(said).toMatch(/trusted +version 3 of the trust root was seen/);
    expect(said).not.toMatch(/trust_root_rolled_back/);
  });

  it('replaces the key of a role in the same command that revokes it', () => {
    const revocation = ['--name', 'next-ci', '--reason', 'superseded', '--note', 'new runner'];
    const refused = trust('alice', 'revoke', ...revocation);
    expect([refused.status, refused.said]).toEqual([1, expect.stringMatching(/--replace-with PUBLIC_KEY_FILE/)]);
    const replacing = [...revocation, '--replace-with', 'security/keys/mallory.pub', '--replace-name', 'runner'];
    expect(trust('alice', 'revoke', ...replacing).status).toBe(0);
    expect(trust('bob', 'sign').said).toMatch(/set trust-root-version: 4/);
    expect(run('', 'trust-root').said).toMatch(/1 of ci, next-ci, runner[^]*trust-root-version: 4/);
  });
});
