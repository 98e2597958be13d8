import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parsePublicKey, readAttestations, verifyAttestation } from '@release-gates/attestation';
import { sha256Hex } from '@release-gates/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RESOURCE_URI, type SignedExample, signExample, VERIFIER_ID } from './candidate.ts';

/**
 * cosign and slsa-verifier take what `sign` made of a real candidate, and nothing else that is asked of it (what is changed
 * in it: agreement.test.ts). Compiling them takes minutes, so that only CI installs them (tools/ci-tools.sh); once they are
 * there they are asked everywhere.
 */

const BIN = resolve(process.env['RELEASE_GATES_PEERS'] ?? '.cache/go-bin');
const TEST_RESULT = 'https://in-toto.io/attestation/test-result/v0.1';

let example: SignedExample;
beforeAll(() => {
  example = signExample();
});
afterAll(() => example.remove());

const isThere = (program: string): boolean => existsSync(join(BIN, program));
const accepts = (program: string, args: readonly string[]): boolean =>
  spawnSync(join(BIN, program), args, { encoding: 'utf8' }).status === 0;

function weAccept(bytes: Uint8Array, key = 'ours.pub'): boolean {
  const { attestations, problems } = readAttestations(bytes, 'a.json');
  const keys = [parsePublicKey(readFileSync(example.at(key), 'utf8'), key)];
  return problems.length === 0 && attestations.every((found) => verifyAttestation(found, { keys, threshold: 1 }).ok);
}

function cosign(
  bundle: string,
  { key = 'ours.pub', type = TEST_RESULT, of = example.find('compat-matrix-') } = {},
): boolean {
  const trust = ['--key', example.at(key), '--trusted-root', example.at('root.json'), '--insecure-ignore-tlog'];
  return accepts('cosign', ['verify-blob-attestation', ...trust, '--bundle', bundle, '--type', type, of]);
}

it.runIf(process.env['CI'] === 'true').each(['cosign', 'slsa-verifier'])('%s is there in CI', (program) => {
  expect(isThere(program)).toBe(true);
});

describe.runIf(isThere('cosign'))('cosign', () => {
  it('takes every bundle for the file that it is about', () => {
    const bundles = readdirSync(dirname(example.attestation(''))).filter((name) => name.endsWith('.sigstore.json'));
    const taken = bundles.map((name) => {
      const unit = basename(name, '.sigstore.json');
      const bundle = example.attestation(name);
      const { dsseEnvelope } = JSON.parse(readFileSync(bundle, 'utf8')) as { dsseEnvelope: { payload: string } };
      const { predicateType } = JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString()) as {
        predicateType: string;
      };
      const of =
        unit === 'release'
          ? example.artifact()
          : example.find(predicateType === TEST_RESULT ? `${unit}-2` : 'manifest.');
      return [name, cosign(bundle, { type: predicateType, of })];
    });
    expect(taken).toEqual(bundles.map((name) => [name, true]));
    expect(taken.length).toBeGreaterThanOrEqual(9);
    expect(taken.map(([name]) => name)).toEqual(
      expect.arrayContaining(['release.sigstore.json', 'vulnerabilities.sigstore.json']),
    );
  });

  it('refuses another key, another file and another type', () => {
    const bundle = example.attestation('compat-matrix.sigstore.json');
    expect([
      cosign(bundle),
      cosign(bundle, { key: 'theirs.pub' }),
      cosign(bundle, { of: example.find('governance-check-') }),
      cosign(bundle, { type: 'https://slsa.dev/provenance/v1' }),
    ]).toEqual([true, false, false, false]);
  });

  it('signs what we take, as a bundle and as an envelope, and not by another key', () => {
    const env = { ...process.env, COSIGN_PASSWORD: 'x' };
    const run = (...args: string[]): void =>
      void execFileSync(join(BIN, 'cosign'), args, { cwd: dirname(example.at('x')), env, stdio: 'pipe' });
    run('import-key-pair', '--key', 'ours.pem', '--output-key-prefix', 'imported');
    writeFileSync(example.at('predicate.json'), '{"built":true}');
    writeFileSync(example.at('app.tgz'), 'app');
    const attest = ['attest-blob', '--key', 'imported.key', '--predicate', 'predicate.json', '--type', TEST_RESULT];
    run(...attest, '--tlog-upload=false', '--yes', '--new-bundle-format', '--bundle', 'cosign.json', 'app.tgz');
    run(...attest, '--tlog-upload=false', '--yes', '--output-signature', 'envelope.json', 'app.tgz');
    const made = ['cosign.json', 'envelope.json'].map((name) => readFileSync(example.at(name)));
    expect(made.map((bytes) => weAccept(bytes))).toEqual([true, true]);
    expect(made.map((bytes) => weAccept(bytes, 'theirs.pub'))).toEqual([false, false]);
  });
});

describe.runIf(isThere('slsa-verifier'))('slsa-verifier', () => {
  const EXPECTED = {
    'public-key-path': 'ours.pub',
    'subject-digest': '',
    'verifier-id': VERIFIER_ID,
    'resource-uri': RESOURCE_URI,
    'verified-level': 'RELEASE_GATES_PASSED',
  };
  const slsa = (path: string, changes: Partial<typeof EXPECTED> = {}): boolean => {
    const manifest = sha256Hex(readFileSync(example.find('manifest.')));
    const flags = { ...EXPECTED, 'subject-digest': `sha256:${manifest}`, ...changes };
    const given = { ...flags, 'public-key-path': example.at(flags['public-key-path']) };
    const args = Object.entries(given).flatMap(([name, value]) => [`--${name}`, value]);
    return accepts('slsa-verifier', ['verify-vsa', '--attestation-path', path, ...args]);
  };

  it('takes the verdict, and nothing else that is asked of it', () => {
    const summary = example.attestation('verification-summary.dsse.json');
    expect([
      slsa(summary),
      slsa(summary, { 'public-key-path': 'theirs.pub' }),
      slsa(summary, { 'subject-digest': `sha256:${'0'.repeat(64)}` }),
      slsa(summary, { 'verifier-id': 'https://example.com/verifier/v1' }),
      slsa(summary, { 'resource-uri': 'pkg:npm/parcel@2.4.1' }),
      slsa(summary, { 'verified-level': 'SLSA_BUILD_LEVEL_3' }),
      slsa(example.attestation('compat-matrix.dsse.json')),
    ]).toEqual([true, false, false, false, false, false, false]);
  });
});
