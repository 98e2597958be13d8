import { generateKeyPairSync } from 'node:crypto';
import {
  IN_TOTO_PAYLOAD_TYPE,
  parseEnvelope,
  parseStatement,
  readAttestations,
  type Statement,
  toVerificationKey,
  verifyEnvelope,
} from '@release-gates/attestation';
import { foldVerdict, judge, opens, sha256Hex } from '@release-gates/core';
import { manifestFileName, serializeManifest } from '@release-gates/evidence';
import {
  applyContext,
  evidenceFile,
  FakeSecrets,
  FakeWorkspace,
  judgedCheck,
  manifestOf,
} from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { sign } from './operation.ts';

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const PEM = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
const newPem = (): string =>
  generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
const OTHER_PEMS = [newPem(), newPem()] as const;
const RSA = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ format: 'pem', type: 'pkcs8' })
  .toString();
const KEY = toVerificationKey(publicKey, 'key');
const FOLDER = applyContext().evidenceDirectory;

const passing = evidenceFile();
const failing = evidenceFile({ unit: 'governance-check', checks: [judgedCheck({ outcome: 'fail' })] });

function candidate(files: readonly ReturnType<typeof evidenceFile>[], overrides = {}): Record<string, Uint8Array> {
  const manifest = manifestOf(files, overrides);
  const bytes = serializeManifest(manifest);
  const name = manifestFileName(Date.parse(manifest.generated_at), sha256Hex(bytes));
  return Object.fromEntries([...files, { name, bytes }].map((file) => [`${FOLDER}/${file.name}`, file.bytes]));
}

async function run(files: Record<string, Uint8Array>, inputs: Record<string, unknown>) {
  const workspace = new FakeWorkspace(files);
  const secrets = new FakeSecrets(
    { PEM, OTHER: OTHER_PEMS[0], THIRD: OTHER_PEMS[1], ONE_LINE: PEM.trim().replaceAll('\n', String.raw`\n`), RSA },
    { '/run/k': PEM },
  );
  const context = applyContext({ workspace, secrets });
  const given = sign.inputs.parse(inputs);
  const facts = JSON.stringify(await sign.collect(given, context));
  const plan = sign.plan(JSON.parse(facts) as never, given);
  const judged = plan.checks.map((check) => judge(check, { mode: 'enforce', strict: true }));
  const failed = judged.filter(({ outcome }) => outcome === 'fail' || outcome === 'inconclusive').map(({ id }) => id);
  if (!opens(foldVerdict(judged))) return { failed, facts, steps: plan.steps, values: {}, workspace };
  const { values = {} } = await sign.apply(plan, given, context);
  return { failed, facts, steps: plan.steps, values, workspace };
}

function statementOf({ workspace, values }: Awaited<ReturnType<typeof run>>, name: string): Statement {
  const bytes = workspace.files.get(`${values['attestations-path'] ?? ''}/${name}.dsse.json`) ?? new Uint8Array();
  const trust = { keys: [KEY], threshold: 1, payloadTypes: [IN_TOTO_PAYLOAD_TYPE] };
  const verdict = verifyEnvelope(parseEnvelope(bytes, name), trust);
  if (!verdict.ok) throw new Error(verdict.message);
  return parseStatement(verdict.payload, name);
}

describe('sign', () => {
  it.each([
    ['a key in a variable', { keyEnv: 'PEM' }, []],
    ['a key on one line', { keyEnv: 'ONE_LINE' }, []],
    ['a key in a file', { keyFile: '/run/k' }, []],
    ['no key', {}, ['signing_key_available']],
    ['two keys', { keyEnv: 'PEM', keyFile: '/run/k' }, ['signing_key_available']],
    ['an RSA key', { keyEnv: 'RSA' }, ['signing_key_available']],
    ['a variable that is not set', { keyEnv: 'NONE' }, ['signing_key_available']],
  ])('%s', async (_name, inputs, failed) => {
    const ran = await run(candidate([passing]), inputs);
    expect(ran.failed).toEqual(failed);
    expect(ran.facts).not.toContain(PEM.split('\n')[1]);
  });

  it('makes a statement of each document, and three of the candidate, that the key verifies', async () => {
    const ran = await run(candidate([passing, failing]), { keyEnv: 'PEM', resourceUri: 'pkg:npm/parcel@1.0.0' });
    expect(ran.values).toMatchObject({ statements: '5', 'key-fingerprint': KEY.fingerprint });
    expect(statementOf(ran, 'compat-matrix').predicate).toMatchObject({ result: 'PASSED' });
    expect(statementOf(ran, 'governance-check').subject[0]).toEqual({
      name: failing.name,
      digest: { sha256: failing.sha256 },
    });
    expect(statementOf(ran, 'verification-summary').predicate).toMatchObject({
      verificationResult: 'FAILED',
      resourceUri: 'pkg:npm/parcel@1.0.0',
    });
  });

  it('names in the verdict the digest of each statement as it lies there, and collects all in one file', async () => {
    const ran = await run(candidate([passing]), { keyEnv: 'PEM' });
    const file = (name: string): Uint8Array => ran.workspace.files.get(name) ?? new Uint8Array();
    const unit = file(`${ran.values['attestations-path']}/compat-matrix.dsse.json`);
    expect(statementOf(ran, 'verification-summary').predicate).toMatchObject({
      inputAttestations: [{ uri: 'compat-matrix.dsse.json', digest: { sha256: sha256Hex(unit) } }],
    });
    const lines = Buffer.from(file(ran.values['bundle-path'] ?? ''))
      .toString()
      .trimEnd()
      .split('\n');
    expect(lines).toHaveLength(4);
    expect(`${lines[0]}\n`).toBe(Buffer.from(unit).toString());
  });

  it('gives Sigstore the same signature with no certificate and no log', async () => {
    const ran = await run(candidate([passing]), { keyEnv: 'PEM' });
    const read = (kind: string) =>
      JSON.parse(
        Buffer.from(
          ran.workspace.files.get(`${ran.values['attestations-path']}/compat-matrix.${kind}.json`) ?? '',
        ).toString(),
      ) as Record<string, unknown>;
    expect(read('sigstore')).toEqual({
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: { publicKey: { hint: KEY.fingerprint }, tlogEntries: [] },
      dsseEnvelope: read('dsse'),
    });
  });

  const other = evidenceFile({ reason: 'another reason' });
  it.each([
    ['there is no manifest', { [`${FOLDER}/${passing.name}`]: passing.bytes }],
    ['evidence was exchanged', { ...candidate([passing]), [`${FOLDER}/${passing.name}`]: other.bytes }],
    [
      'evidence is gone',
      Object.fromEntries(Object.entries(candidate([passing])).filter(([path]) => !path.endsWith(passing.name))),
    ],
    ['it has expired', candidate([passing], { maxEvidenceAgeMs: 1 })],
    [
      'an artifact is not what was bound',
      {
        ...candidate([passing], { artifacts: [{ path: 'a.tgz', sha256: 'a'.repeat(64), bytes: 1, required: true }] }),
        'a.tgz': Buffer.from('x'),
      },
    ],
  ])('signs nothing where %s', async (_name, files) => {
    const ran = await run(files, { keyEnv: 'PEM' });
    expect(ran.failed).toEqual(['signed_manifest_holds']);
    expect([...ran.workspace.files.keys()].sort()).toEqual(Object.keys(files).sort());
  });

  const APP = Buffer.from('app');
  const released = { artifacts: [{ path: 'dist/app.tgz', sha256: sha256Hex(APP), bytes: 3, required: true }] };
  const SCAN = JSON.stringify({
    matches: [{ vulnerability: { id: 'CVE-1', severity: 'High' } }],
    descriptor: {
      name: 'grype',
      version: '1',
      timestamp: '2026-11-20T10:00:00Z',
      db: { built: '2026-11-20T00:00:00Z' },
    },
  });

  it('says what the files are released as, and what a scanner found in them', async () => {
    const files = {
      ...candidate([passing], released),
      'dist/app.tgz': APP,
      'scan.json': Buffer.from(SCAN),
    };
    const ran = await run(files, { keyEnv: 'PEM', purl: 'pkg:npm/app@1.4.0', vulnerabilityReports: ['scan.json'] });
    expect([ran.failed, ran.values['statements']]).toEqual([[], '6']);
    expect(statementOf(ran, 'release')).toMatchObject({
      subject: [{ name: 'app.tgz', digest: { sha256: sha256Hex(APP) } }],
      predicate: { purl: 'pkg:npm/app@1.4.0' },
    });
    expect(statementOf(ran, 'vulnerabilities')).toMatchObject({
      predicate: { scanner: { result: [{ id: 'CVE-1' }] }, releaseGate: { report: { name: 'scan.json' } } },
    });
  });

  it.each([
    ['a closed candidate', candidate([failing], released), 'pkg:npm/app@1.4.0'],
    ['no file', candidate([passing]), 'pkg:npm/app@1.4.0'],
    ['a package without a version', candidate([passing], released), 'pkg:npm/app'],
    ['a package of another version', candidate([passing], released), 'pkg:npm/app@1.5.0'],
  ])('releases nothing of %s', async (_name, files, purl) => {
    const ran = await run({ ...files, 'dist/app.tgz': APP }, { keyEnv: 'PEM', purl });
    expect(ran.failed).toEqual(['release_statement']);
  });

  it.each([
    ['that is not there', {}],
    ['that is none', { 'scan.json': Buffer.from('{}') }],
  ])('refuses a report %s', async (_name, files) => {
    const ran = run({ ...candidate([passing]), ...files }, { keyEnv: 'PEM', vulnerabilityReports: ['scan.json'] });
    await expect(ran).rejects.toMatchObject({ kind: 'input' });
  });

  it('signs nothing twice with one key, and says which file is there', async () => {
    const first = await run(candidate([passing]), { keyEnv: 'PEM' });
    const second = await run(Object.fromEntries(first.workspace.files), { keyEnv: 'OTHER' });
    for (const keyEnv of ['PEM', 'OTHER']) {
      const again = run(Object.fromEntries(second.workspace.files), { keyEnv });
      await expect(again).rejects.toMatchObject({
        code: 'sign.signed_already',
        message: expect.stringContaining('/attestations/') as string,
      });
    }
  });

  it('writes what a second signer says beside the first, under names of its own', async () => {
    const first = await run(candidate([passing]), { keyEnv: 'PEM' });
    const before = Object.fromEntries(first.workspace.files);
    const second = await run(before, { keyEnv: 'OTHER' });
    const folder = first.values['attestations-path'];
    expect(second.values).toMatchObject({ 'attestations-path': folder, statements: '4' });
    expect(second.values['bundle-path']).toBe(first.values['bundle-path']?.replace('.intoto', '.signer-2.intoto'));
    expect(second.workspace.files.has(`${folder}/compat-matrix.signer-2.sigstore.json`)).toBe(true);
    for (const [path, bytes] of Object.entries(before)) expect(second.workspace.files.get(path)).toEqual(bytes);
    const third = await run(Object.fromEntries(second.workspace.files), { keyEnv: 'THIRD' });
    expect(third.values['bundle-path']).toContain('.signer-3.intoto.jsonl');
    const [signed] = readAttestations(
      third.workspace.files.get(`${folder}/verification-summary.signer-2.dsse.json`) ?? new Uint8Array(),
      'a.dsse.json',
    ).attestations;
    expect(parseStatement(signed?.envelope.payload ?? new Uint8Array(), 'a').predicate).toMatchObject({
      inputAttestations: [{ uri: 'compat-matrix.signer-2.dsse.json' }],
    });
  });

  it.each([
    ['of another manifest', candidate([other]), 'sign.other_manifest'],
    ['that cannot be read', null, 'sign.unreadable'],
  ])('signs nothing into a folder with statements %s', async (_name, theirs, code) => {
    const left = theirs === null ? null : await run(theirs, { keyEnv: 'PEM', outDirectory: 'out' });
    const files = left === null ? { 'out/verification-summary.dsse.json': Buffer.from('{') } : left.workspace.files;
    const out = Object.fromEntries(
      [...(files instanceof Map ? files : Object.entries(files))].filter(([path]) => path.startsWith('out/')),
    );
    const ran = run({ ...candidate([passing]), ...out }, { keyEnv: 'OTHER', outDirectory: 'out' });
    await expect(ran).rejects.toMatchObject({ code });
  });

  it('says so where nothing is signed', async () => {
    const ran = await run(candidate([passing]), { signer: 'none' });
    expect([ran.failed, ran.values]).toEqual([[], expect.objectContaining({ signer: 'none', statements: '0' })]);
    expect([...ran.workspace.files.keys()].some((path) => path.includes('attestations'))).toBe(false);
  });
});
