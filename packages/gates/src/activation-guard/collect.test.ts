import { createHash } from 'node:crypto';
import { type Check, foldVerdict, judge, sha256Hex, type SigningMode } from '@release-gates/core';
import { serializeManifest } from '@release-gates/evidence';
import { collectDeclared } from '@release-gates/rollout';
import { collectContext, evidenceFile, FakeWorkspace, manifestOf } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { activationGuard } from './gate.ts';

const POLICY = `version: 1
canary: { min-time: 30m, min-samples: 1000, max-metric-age: 5m }
traffic: { adapter: none, pointer-only: true }
`;
const FOLDER = 'release';
const ARTIFACT = 'dist/app.tgz';
const BYTES = Buffer.from('the release');
const SHA = sha256Hex(BYTES);

function files(more: Record<string, string> = {}): Map<string, Uint8Array> {
  const file = evidenceFile();
  const manifest = manifestOf([file], {
    artifacts: [{ path: ARTIFACT, sha256: SHA, bytes: BYTES.length, required: true }],
  });
  return new Map<string, Uint8Array>([
    ['.github/release-rollout.yml', Buffer.from(POLICY)],
    [`${FOLDER}/manifest.json`, serializeManifest(manifest)],
    [`${FOLDER}/${file.name}`, file.bytes],
    [ARTIFACT, BYTES],
    ...Object.entries(more).map(([path, text]) => [path, Buffer.from(text)] as const),
  ]);
}

async function guard(given: Map<string, Uint8Array>, inputs: object = {}, signing: SigningMode | null = null) {
  const parsed = activationGuard.inputs.parse({ manifest: FOLDER, ...inputs });
  const context = collectContext({ workspace: new FakeWorkspace(given), signing });
  const collected = await activationGuard.collect(parsed, context);
  const facts = JSON.parse(JSON.stringify(collected)) as typeof collected;
  const checks: readonly Check[] = activationGuard.decide(facts, parsed);
  const verdict = foldVerdict(checks.map((check) => judge(check, { mode: 'enforce', strict: true })));
  const row = (id: string): Check | undefined => checks.find((check) => check.id === id);
  return { verdict, values: activationGuard.values?.(facts, parsed) ?? {}, facts, row };
}

const hex = (algorithm: string): string => createHash(algorithm).update(BYTES).digest('hex');

describe('activation-guard on files', () => {
  it('accepts what verifies, and says by which digest', async () => {
    const { verdict, values } = await guard(files());
    expect(verdict).toBe('pass');
    expect(values).toMatchObject({ activation: 'accept', channel: 'default.prod', revision: '0', version: '1.4.0' });
  });

  it.each<[string, Record<string, string>]>([
    ['SHA-256 beside the file', { [`${ARTIFACT}.sha256`]: `${SHA}  app.tgz\n` }],
    ['the digest alone', { [`${ARTIFACT}.sha256`]: SHA }],
    ['SHA-512', { [`${ARTIFACT}.sha512`]: `${hex('sha512')}  app.tgz\n` }],
    [
      'a file for the folder, with others in it',
      { 'dist/SHA256SUMS': `${SHA}  app.tgz\n${'0'.repeat(64)}  other.zip\n` },
    ],
    ['the checksums of goreleaser', { 'dist/app_1.4.0_checksums.txt': `${SHA} *app.tgz\n` }],
    ['a path from the root', { 'dist/checksums.txt': `${SHA}  ./dist/app.tgz\n` }],
    ['a checksum of another folder', { 'other/app.tgz.sha256': 'nonsense' }],
    ['a signature of something else', { 'dist/other.zip.sig': 'x' }],
  ])('accepts %s', async (_name, more) => {
    expect((await guard(files(more))).values).toMatchObject({ activation: 'accept' });
  });

  it.each<[string, Record<string, string>, string]>([
    ['another SHA-256', { [`${ARTIFACT}.sha256`]: '0'.repeat(64) }, 'file_hash_mismatch'],
    ['another SHA-512', { [`${ARTIFACT}.sha512`]: '0'.repeat(128) }, 'file_hash_mismatch'],
    ['another SHA-1', { [`${ARTIFACT}.sha1`]: '0'.repeat(40) }, 'file_hash_mismatch'],
    ['a wrong line of the folder', { 'dist/SHA256SUMS': `${'0'.repeat(64)}  app.tgz\n` }, 'file_hash_mismatch'],
    ['a checksum for another name', { [`${ARTIFACT}.sha256`]: `${SHA}  other.tgz\n` }, 'integrity_unreadable'],
    ['an empty checksum', { [`${ARTIFACT}.sha256`]: '' }, 'integrity_unreadable'],
    ['half a checksum', { [`${ARTIFACT}.sha256`]: SHA.slice(0, 60) }, 'integrity_unreadable'],
    ['MD5 alone', { [`${ARTIFACT}.md5`]: hex('md5') }, 'unsupported_alg'],
    ['an unverified signature', { [`${ARTIFACT}.sigstore.json`]: '{}' }, 'signature_unverified'],
    ['a signature of the manifest', { [`${FOLDER}/manifest.json.sig`]: 'x' }, 'signature_unverified'],
    [
      'a signature of the checksums',
      { 'dist/SHA256SUMS': `${SHA}  app.tgz`, 'dist/SHA256SUMS.asc': 'x' },
      'signature_unverified',
    ],
  ])('does not accept %s', async (_name, more, code) => {
    const { values, verdict } = await guard(files(more));
    expect(values).toMatchObject({ activation: 'reject', 'reason-codes': expect.stringContaining(code) });
    expect(verdict).not.toBe('pass');
  });

  const HOLLOW = '{"payloadType":"a","payload":"YQ==","signatures":[{"sig":"YQ=="}]}';
  const WHO = /nothing here can verify the signed statements in \S+ \(files: 1\): there is no trust root/;
  it.each([
    ['no statement about the manifest that is none', '{}', null, 'reject', /x\.dsse\.json: /],
    ['none that nobody is trusted to verify', HOLLOW, null, 'reject', WHO],
    ['it where the profile wants no signatures, and says so', HOLLOW, 'disabled', 'accept', WHO],
  ] as const)('accepts %s', async (_name, text, signing, activation, reason) => {
    const sha256 = sha256Hex(files().get(`${FOLDER}/manifest.json`) ?? '');
    const more = { [`${FOLDER}/attestations/${sha256.slice(0, 12)}/x.dsse.json`]: text };
    const { values, row } = await guard(files(more), {}, signing);
    expect(values).toMatchObject({ activation });
    expect(row('manifest_signatures')?.reason).toMatch(reason);
  });

  it('counts as many signatures as the policy asks for, without being asked itself', async () => {
    const policy = `${POLICY}signatures: { min-signatures: 1 }\n`;
    const { values, row } = await guard(files({ '.github/release-rollout.yml': policy }));
    expect(values).toMatchObject({
      activation: 'reject',
      'reason-codes': expect.stringMatching(/^signature_missing,/),
    });
    expect(row('manifest_signatures')?.reason).toBe('0 verified signatures of the release, 1 are required');
  });

  it.each([
    ['required', 'reject'],
    // Of prod, where nothing goes out unsigned that is not said to.
    ['optional', 'reject'],
    ['disabled', 'accept'],
  ] as const)('asks for a signature where the profile says %s: %s', async (signing, activation) => {
    expect((await guard(files(), {}, signing)).values).toMatchObject({ activation });
  });

  it.each([
    ['no manifest', { manifest: 'nowhere' }, 'manifest_missing'],
    ['a floating reference', { references: ['app:latest'] }, 'reference_floating'],
  ])('rejects %s', async (_name, inputs, code) => {
    expect((await guard(files(), inputs)).values).toMatchObject({
      activation: 'reject',
      'reason-codes': expect.stringContaining(code),
    });
  });

  it.each([
    ['no policy', { policy: 'other.yml' }, 'policy.absent'],
    ['a tenant with a dot', { tenant: 'a.b' }, 'channel.invalid'],
  ])('ends with %s', async (_name, inputs, code) => {
    await expect(guard(files(), inputs)).rejects.toMatchObject({ code });
  });

  it('ends with a ledger that was edited', async () => {
    const given = files({ '.release-gates/rollout/default.prod/ledger.ndjson': '{"seq":1}\n' });
    await expect(guard(given)).rejects.toMatchObject({ code: 'ledger.broken' });
  });
});

it('finds what is declared for artifacts of many folders, hidden ones too', async () => {
  const paths = Array.from({ length: 60 }, (_, index) => (index === 7 ? '.hidden/app' : `d${index}/app`));
  const digests = paths.map((path) => [path, { state: 'present', path, sha256: SHA, bytes: 1 }] as const);
  const workspace = new FakeWorkspace(Object.fromEntries(paths.map((path) => [`${path}.sha256`, SHA])));
  const declared = await collectDeclared(Object.fromEntries(digests), workspace);
  expect(declared.map(({ path }) => path).sort()).toEqual(paths.map((path) => `${path}.sha256`).sort());
});
