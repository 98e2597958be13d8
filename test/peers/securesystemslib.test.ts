import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  buildRelease,
  buildTestResult,
  buildVulnerabilities,
  parseSigningKey,
  readAttestations,
  signStatement,
  verifyAttestation,
} from '@release-gates/attestation';
import { evidenceFile, manifestOf } from '@release-gates/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/**
 * What we sign is read by in-toto's own library; what is changed in it: agreement.test.ts.
 */

const PYTHON = '.cache/venv/bin/python';
const isThere = existsSync('.cache/venv/securesystemslib.version');
const inCi = process.env['CI'] === 'true';

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const key = parseSigningKey(privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(), 'key');
const { evidence, name, sha256 } = evidenceFile();
const signed = Buffer.from(
  signStatement(name, buildTestResult({ evidence, name, sha256, freshUntil: null }), key).line,
);

function weAccept(bytes: Uint8Array): boolean {
  const { attestations, problems } = readAttestations(bytes, 'a.json');
  const trust = { keys: [key.publicKey], threshold: 1 };
  return (
    problems.length === 0 &&
    attestations.length === 1 &&
    attestations.every((found) => verifyAttestation(found, trust).ok)
  );
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-gates-peers-'));
  writeFileSync(join(folder, 'key.pub'), key.publicKey.pem);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function theyAccept(envelopes: readonly Uint8Array[]): readonly boolean[] {
  const input = envelopes.map((bytes) => `${Buffer.from(bytes).toString('base64')}\n`).join('');
  const argv = ['test/peers/verify_dsse.py', join(folder, 'key.pub'), key.publicKey.fingerprint];
  const lines = execFileSync(PYTHON, argv, { input, encoding: 'utf8', maxBuffer: 16 * 1024 * 1024 })
    .trimEnd()
    .split('\n');
  return lines.map((line) => line === 'accepts');
}

describe.skipIf(!isThere && !inCi)('securesystemslib', () => {
  it('is there in CI', () => {
    expect(isThere).toBe(true);
  });

  it('accepts what we sign', () => {
    expect([weAccept(signed), ...theyAccept([signed])]).toEqual([true, true]);
  });

  it('accepts statements about a release and about vulnerabilities', () => {
    const manifest = manifestOf([], { artifacts: [{ path: 'dist/a.tgz', sha256, bytes: 1, required: true }] });
    const time = '2026-11-20T10:00:00Z';
    const scan = {
      scanner: { uri: 'pkg:github/anchore/grype@v0.92.0', version: '0.92.0' },
      database: { uri: null, version: null, lastUpdate: time },
      found: [],
      startedOn: time,
      finishedOn: time,
    };
    const payloads = [
      buildRelease({ manifest, name: 'manifest.json', sha256 }, { purl: 'pkg:npm/a@1.0.0', packageId: null }) ??
        new Uint8Array(),
      buildVulnerabilities([{ name, digest: { sha256 } }], scan, { name: 'scan.json', sha256 }),
    ];
    const statements = payloads.map((payload) => Buffer.from(signStatement('s', payload, key).line));
    expect([...statements.map(weAccept), ...theyAccept(statements)]).toEqual([true, true, true, true]);
  });
});
