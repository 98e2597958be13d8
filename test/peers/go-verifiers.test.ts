import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parsePublicKey, readAttestations, verifyAttestation } from '@release-gates/attestation';
import { sha256Hex } from '@release-gates/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCompiledCli } from '../support/compiled-cli.ts';
import { copyExample, type ExampleRepository } from '../support/example-repository.ts';
import { byteVariants, fieldVariants } from './variants.ts';

/**
 * cosign and slsa-verifier take what `sign` made of a real candidate, and refuse what we refuse. Compiling them takes
 * minutes, so that only CI installs them (tools/ci-tools.sh); once they are there they are asked everywhere.
 */

const BIN = resolve(process.env['RELEASE_GATES_PEERS'] ?? '.cache/go-bin');
const inCi = process.env['CI'] === 'true';
const VARIANTS = inCi ? 1000 : 40;
const TEST_RESULT = 'https://in-toto.io/attestation/test-result/v0.1';

/** As grype writes it. */
const SCAN = {
  matches: [{ vulnerability: { id: 'CVE-2026-1', severity: 'Low', cvss: [] } }],
  descriptor: {
    name: 'grype',
    version: '0.92.0',
    timestamp: '2026-11-20T10:00:00Z',
    db: { status: { schemaVersion: 'v6.0.3', built: '2026-11-20T04:11:00Z' } },
  },
};

let example: ExampleRepository;
let folder: string;
let scratch: string;
beforeAll(() => {
  example = copyExample();
  scratch = mkdtempSync(join(tmpdir(), 'release-gates-peers-'));
  for (const name of ['ours', 'theirs']) {
    openssl('ecparam', '-name', 'prime256v1', '-genkey', '-noout', '-out', at(`${name}.pem`));
    openssl('ec', '-in', at(`${name}.pem`), '-pubout', '-out', at(`${name}.pub`));
  }
  // An offline cosign wants a root of trust although a key is all the trust it needs here.
  writeFileSync(at('root.json'), '{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1"}');
  writeFileSync(join(example.root, 'scan.json'), JSON.stringify(SCAN));
  const released = ['--purl', 'pkg:npm/parcel@2.4.0', '--vulnerability-reports', 'scan.json'];
  for (const args of [
    ['preflight'],
    ['sign', '--key-file', at('ours.pem'), '--resource-uri', 'pkg:npm/parcel@2.4.0', ...released],
  ]) {
    const run = runCompiledCli(args, example.root);
    if (run.status !== 0) throw new Error(run.stdout + run.stderr);
  }
  const candidate = readdirSync(join(example.root, '.release-gates')).find((name) => name.startsWith('rc-')) ?? '';
  folder = join(example.root, '.release-gates', candidate);
});
afterAll(() => {
  example.remove();
  rmSync(scratch, { recursive: true, force: true });
});

const isThere = (program: string): boolean => existsSync(join(BIN, program));
const at = (name: string): string => join(scratch, name);
const openssl = (...args: string[]): void => void execFileSync('openssl', args, { stdio: 'pipe' });
const accepts = (program: string, args: readonly string[]): boolean =>
  spawnSync(join(BIN, program), args, { encoding: 'utf8' }).status === 0;

/** The one file whose name begins so. */
function find(inFolder: string, start: string): string {
  const name = readdirSync(inFolder).find((entry) => entry.startsWith(start));
  return join(inFolder, name ?? `there is no ${start}`);
}

function attestation(name: string): string {
  return find(find(join(folder, 'attestations'), ''), name);
}

/** One of the files that the manifest releases. */
function artifact(): string {
  const { artifacts } = JSON.parse(readFileSync(find(folder, 'manifest.'), 'utf8')) as {
    artifacts: readonly { readonly path: string }[];
  };
  return join(example.root, artifacts[0]?.path ?? 'there is no artifact');
}

function weAccept(bytes: Uint8Array, key = 'ours.pub'): boolean {
  const { attestations, problems } = readAttestations(bytes, 'a.json');
  const keys = [parsePublicKey(readFileSync(at(key), 'utf8'), key)];
  return problems.length === 0 && attestations.every((found) => verifyAttestation(found, { keys, threshold: 1 }).ok);
}

function variantFile(bytes: Uint8Array): string {
  mkdirSync(at('variants'), { recursive: true });
  const path = at(`variants/${sha256Hex(bytes).slice(0, 16)}.json`);
  writeFileSync(path, bytes);
  return path;
}

function cosign(
  bundle: string,
  { key = 'ours.pub', type = TEST_RESULT, of = find(folder, 'compat-matrix-') } = {},
): boolean {
  const trust = ['--key', at(key), '--trusted-root', at('root.json'), '--insecure-ignore-tlog'];
  return accepts('cosign', ['verify-blob-attestation', ...trust, '--bundle', bundle, '--type', type, of]);
}

describe.runIf(isThere('cosign'))('cosign', () => {
  it('takes every bundle for the file that it is about', () => {
    const bundles = readdirSync(find(join(folder, 'attestations'), '')).filter((name) =>
      name.endsWith('.sigstore.json'),
    );
    const taken = bundles.map((name) => {
      const unit = basename(name, '.sigstore.json');
      const bundle = attestation(name);
      const { dsseEnvelope } = JSON.parse(readFileSync(bundle, 'utf8')) as { dsseEnvelope: { payload: string } };
      const { predicateType } = JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString()) as {
        predicateType: string;
      };
      const of =
        unit === 'release' ? artifact() : find(folder, predicateType === TEST_RESULT ? `${unit}-2` : 'manifest.');
      return [name, cosign(bundle, { type: predicateType, of })];
    });
    expect(taken).toEqual(bundles.map((name) => [name, true]));
    expect(taken.length).toBeGreaterThanOrEqual(9);
    expect(taken.map(([name]) => name)).toEqual(
      expect.arrayContaining(['release.sigstore.json', 'vulnerabilities.sigstore.json']),
    );
  });

  it('refuses another key, another file and another type', () => {
    const bundle = attestation('compat-matrix.sigstore.json');
    expect([
      cosign(bundle),
      cosign(bundle, { key: 'theirs.pub' }),
      cosign(bundle, { of: find(folder, 'governance-check-') }),
      cosign(bundle, { type: 'https://slsa.dev/provenance/v1' }),
    ]).toEqual([true, false, false, false]);
  });

  it('signs what we take, as a bundle and as an envelope, and not by another key', () => {
    const env = { ...process.env, COSIGN_PASSWORD: 'x' };
    const run = (...args: string[]): void =>
      void execFileSync(join(BIN, 'cosign'), args, { cwd: scratch, env, stdio: 'pipe' });
    run('import-key-pair', '--key', 'ours.pem', '--output-key-prefix', 'imported');
    writeFileSync(at('predicate.json'), '{"built":true}');
    writeFileSync(at('app.tgz'), 'app');
    const attest = ['attest-blob', '--key', 'imported.key', '--predicate', 'predicate.json', '--type', TEST_RESULT];
    run(...attest, '--tlog-upload=false', '--yes', '--new-bundle-format', '--bundle', 'cosign.json', 'app.tgz');
    run(...attest, '--tlog-upload=false', '--yes', '--output-signature', 'envelope.json', 'app.tgz');
    const made = ['cosign.json', 'envelope.json'].map((name) => readFileSync(at(name)));
    expect(made.map((bytes) => weAccept(bytes))).toEqual([true, true]);
    expect(made.map((bytes) => weAccept(bytes, 'theirs.pub'))).toEqual([false, false]);
  });

  it(`takes none of ${VARIANTS} changed bytes that we refuse`, () => {
    const variants = byteVariants(readFileSync(attestation('compat-matrix.sigstore.json')), VARIANTS);
    const refused = variants.filter((bytes) => !weAccept(bytes));
    expect(refused.length).toBeGreaterThan(VARIANTS / 2);
    expect(refused.filter((bytes) => cosign(variantFile(bytes)))).toEqual([]);
  });
});

describe.runIf(isThere('slsa-verifier'))('slsa-verifier', () => {
  const EXPECTED = {
    'public-key-path': 'ours.pub',
    'subject-digest': '',
    'verifier-id': 'https://github.com/release-gates/release-gates/verifier/v1',
    'resource-uri': 'pkg:npm/parcel@2.4.0',
    'verified-level': 'RELEASE_GATES_PASSED',
  };
  const slsa = (path: string, changes: Partial<typeof EXPECTED> = {}): boolean => {
    const manifest = sha256Hex(readFileSync(find(folder, 'manifest.')));
    const flags = { ...EXPECTED, 'subject-digest': `sha256:${manifest}`, ...changes };
    const given = { ...flags, 'public-key-path': at(flags['public-key-path']) };
    const args = Object.entries(given).flatMap(([name, value]) => [`--${name}`, value]);
    return accepts('slsa-verifier', ['verify-vsa', '--attestation-path', path, ...args]);
  };

  it('takes the verdict, and nothing else that is asked of it', () => {
    const summary = attestation('verification-summary.dsse.json');
    expect([
      slsa(summary),
      slsa(summary, { 'public-key-path': 'theirs.pub' }),
      slsa(summary, { 'subject-digest': `sha256:${'0'.repeat(64)}` }),
      slsa(summary, { 'verifier-id': 'https://example.com/verifier/v1' }),
      slsa(summary, { 'resource-uri': 'pkg:npm/parcel@2.4.1' }),
      slsa(summary, { 'verified-level': 'SLSA_BUILD_LEVEL_3' }),
      slsa(attestation('compat-matrix.dsse.json')),
    ]).toEqual([true, false, false, false, false, false, false]);
  });

  it(`takes none of the changed fields, and none of ${VARIANTS} changed bytes, that we refuse`, () => {
    const summary = readFileSync(attestation('verification-summary.dsse.json'));
    const variants = [...fieldVariants(summary), ...byteVariants(summary, VARIANTS)];
    const refused = variants.filter((bytes) => !weAccept(bytes));
    expect(refused.length).toBeGreaterThan(VARIANTS / 2);
    expect(refused.filter((bytes) => slsa(variantFile(bytes)))).toEqual([]);
  });
});
