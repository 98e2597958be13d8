import { buildEvidenceReference, buildTestResult, type SigningKey, signStatement } from '@release-gates/attestation';
import {
  formatEntry,
  formatSignerKey,
  formatTlogProof,
  leafHash,
  nodeHash,
  parseSignerKey,
  signCheckpoint,
} from '@release-gates/audit-log';
import { foldVerdict, judge, opens, sha256Hex } from '@release-gates/core';
import { factsPath, fileNameOf, serializeFacts, serializeManifest } from '@release-gates/evidence';
import {
  applyContext,
  evidenceFile,
  FAKE_COMMIT,
  FakeReleases,
  FakeWorkspace,
  manifestOf,
  newSigningKey,
  trustedKey,
  trustRootText,
} from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { releasePublish } from './operation.ts';

const key = newSigningKey();
const FOLDER = applyContext().evidenceDirectory;
const TAG = 'v1.4.0';
const APP = Buffer.from('app');

const bound = (path: string) => ({ path, sha256: sha256Hex(APP), bytes: APP.length, required: true });
const evidence = evidenceFile();
const manifest = manifestOf([evidence], {
  artifacts: [bound('dist/app.tgz')],
});
const manifestBytes = serializeManifest(manifest);
const digest = sha256Hex(manifestBytes);

function statement(sha256: string): Uint8Array {
  const about = { manifest, name: 'manifest.1.json', sha256, verifierId: 'v', resourceUri: 'r', policy: { uri: 'p' } };
  return signStatement('reference', buildEvidenceReference({ ...about, inputs: [], lenient: [] }), key).line;
}

const SBOM = Buffer.from('{"bomFormat":"CycloneDX","specVersion":"1.6"}');
const ORIGIN = 'example.com/log';
const [LOG, OTHER_LOG] = [1, 2].map((byte) => parseSignerKey(formatSignerKey(ORIGIN, Buffer.alloc(32, byte))));
const PROOF = Buffer.from(proofOf(2));

/** That the second of two records is in the log. */
function proofOf(seq: number): string {
  const [first, entry] = [1, seq].map((at) => Buffer.from(formatEntry({ seq: at, entryHash: 'e'.repeat(64) })));
  const [left, right] = [first, entry].map((bytes) => leafHash(bytes ?? new Uint8Array()));
  if (left === undefined || right === undefined || LOG === undefined) throw new Error('there are two');
  const root = Buffer.from(nodeHash(left, right)).toString('hex');
  const checkpoint = signCheckpoint({ origin: ORIGIN, size: 2, root }, [LOG]);
  return formatTlogProof({ index: 1, hashes: [left], checkpoint, ...(entry !== undefined && { extra: entry }) });
}

type Files = Readonly<Record<string, Uint8Array | null>>;
const FILES: Files = {
  [`${FOLDER}/manifest.1.json`]: manifestBytes,
  [`${FOLDER}/${evidence.name}`]: evidence.bytes,
  [`${FOLDER}/attestations/${digest.slice(0, 12)}/rc.intoto.jsonl`]: statement(digest),
  [`${FOLDER}/rc.tlog-proof`]: PROOF,
  'sbom.json': SBOM,
  'dist/app.tgz': APP,
  'key.pub': Buffer.from(key.publicKey.pem),
};
const NAMES = ['manifest.1.json', evidence.name, 'rc.intoto.jsonl', 'rc.tlog-proof', 'sbom.json', 'app.tgz'];

function world(change: Files = {}): FakeWorkspace {
  const files = Object.entries({ ...FILES, ...change }).filter(([, bytes]) => bytes !== null);
  return new FakeWorkspace(Object.fromEntries(files) as Record<string, Uint8Array>);
}

function draft(): FakeReleases {
  const releases = new FakeReleases();
  releases.draft(TAG, {});
  return releases;
}

/** Whom a repository without a trust root names. */
const TRUSTED = { publicKeys: ['key.pub'], logKeys: [LOG?.vkey], logOrigin: ORIGIN };

async function run(releases: FakeReleases, given: Record<string, unknown> = {}, change: Files = {}) {
  const context = applyContext({ workspace: world(change), releaseView: releases, releases });
  const inputs = releasePublish.inputs.parse({ tag: TAG, sboms: ['sbom.json'], ...TRUSTED, ...given });
  const facts = JSON.parse(JSON.stringify(await releasePublish.collect(inputs, context))) as never;
  const plan = releasePublish.plan(facts, inputs);
  const judged = (checks: typeof plan.checks) => checks.map((one) => judge(one, { mode: 'enforce', strict: true }));
  const failed = (checks: typeof plan.checks): string[] =>
    checks.filter(({ outcome }) => outcome === 'fail' || outcome === 'inconclusive').map(({ id }) => id);
  if (!opens(foldVerdict(judged(plan.checks))))
    return { told: [], failed: failed(plan.checks), steps: plan.steps, values: {}, record: undefined };
  const applied = await releasePublish.apply(plan, inputs, context);
  const told = plan.checks.filter(({ outcome }) => outcome === 'fail').map(({ id, reason }) => `${id}: ${reason}`);
  return {
    told,
    failed: failed(applied.checks),
    steps: plan.steps,
    values: applied.values ?? {},
    record: applied.record,
  };
}

const trusting = (signer: SigningKey) =>
  Buffer.from(
    trustRootText(signer, {
      keys: [trustedKey('release', signer)],
      roles: { root: { keys: ['release'], threshold: 1 }, evidence: { keys: ['release'], threshold: 1 } },
    }),
  );

function ready(): FakeReleases {
  const releases = new FakeReleases();
  releases.draft(TAG);
  return releases;
}

describe('a draft', () => {
  it('attaches what a gate decided on, unless told not to, and publishes none that its evidence does not name', async () => {
    const facts = serializeFacts({ unit: 'compat-matrix', masked: false, facts: { rows: 3 } });
    const named = { path: factsPath('compat-matrix', sha256Hex(facts)), sha256: sha256Hex(facts), bytes: facts.length };
    const decided = evidenceFile({ facts: named });
    const other = serializeManifest(manifestOf([decided], { artifacts: [bound('dist/app.tgz')] }));
    const change = {
      [`${FOLDER}/manifest.1.json`]: other,
      [`${FOLDER}/${decided.name}`]: decided.bytes,
      [`${FOLDER}/attestations/${sha256Hex(other).slice(0, 12)}/rc.intoto.jsonl`]: statement(sha256Hex(other)),
    };
    const attached = async (given: Record<string, unknown>, more: Files): Promise<readonly string[]> => {
      const releases = draft();
      const { failed } = await run(releases, given, { ...change, ...more });
      const [release] = await releases.find(TAG);
      return failed.length > 0 ? failed : (release?.assets.map(({ name }) => name) ?? []);
    };
    const [place, name] = [`${FOLDER}/${named.path}`, fileNameOf(named.path)];
    expect(await attached({}, { [place]: facts })).toContain(name);
    expect(await attached({}, { [`${FOLDER}/${name}`]: facts })).toContain(name);
    expect(await attached({ facts: false }, { [place]: facts })).not.toContain(name);
    expect(await attached({}, { [place]: Buffer.from('{}') })).toEqual(['release_candidate_open']);
    expect(await attached({}, {})).toEqual(['release_candidate_open']);
  });

  it('gets every file with its digest, and is published then', async () => {
    const releases = ready();
    const ran = await run(releases);
    expect(ran).toMatchObject({ failed: [], values: { published: 'true', assets: '6', uploaded: '6' } });
    const [release] = releases.releases;
    expect(release).toMatchObject({ isDraft: false, tagCommit: FAKE_COMMIT });
    expect(release?.assets.map(({ name }) => name)).toEqual(NAMES);
    expect(releases.calls.at(-1)).toBe(`publish ${release?.id}`);
    expect(ran.record).toMatchObject({ action: 'release_published', context: { manifest_sha256: digest } });
  });

  it('keeps what is there rightly, and uploads again what an upload left that did not end', async () => {
    const releases = new FakeReleases();
    const half = releases.asset('sbom.json', '', { state: 'starter', sha256: null });
    releases.draft(TAG, { assets: [releases.asset('app.tgz', APP), half] });
    expect(await run(releases)).toMatchObject({ failed: [], values: { uploaded: '5' } });
    expect(releases.calls[0]).toBe(`delete ${half.id}`);
    expect(releases.calls).not.toContain('upload app.tgz');
  });

  it.each<[string, (releases: FakeReleases) => void, string[]]>([
    ['of which there is none', () => undefined, ['release_draft']],
    ['of which there are two', (releases) => [1, 2].forEach(() => releases.draft(TAG)), ['release_draft']],
    ['of another commit', (releases) => releases.draft(TAG, { tagCommit: 'f'.repeat(40) }), ['release_commit']],
    [
      'with other bytes under a name',
      (releases) => releases.draft(TAG, { assets: [releases.asset('app.tgz', 'other')] }),
      ['release_assets'],
    ],
    [
      'with a file that nobody bound',
      (releases) => releases.draft(TAG, { assets: [releases.asset('evil.tgz', 'x')] }),
      ['release_assets'],
    ],
    [
      'whose digests nobody tells',
      (releases) => releases.draft(TAG, { assets: [releases.asset('app.tgz', APP, { sha256: null })] }),
      ['release_assets'],
    ],
  ])('%s is not touched', async (_name, prepare, failed) => {
    const releases = new FakeReleases();
    prepare(releases);
    expect((await run(releases)).failed).toEqual(failed);
    expect(releases.calls).toEqual([]);
  });

  it('takes statements one by one too, about the manifest or about a part of it', async () => {
    const folder = `${FOLDER}/attestations/${digest.slice(0, 12)}`;
    const { name, sha256 } = evidence;
    const unit = buildTestResult({ evidence: evidence.evidence, name, sha256, freshUntil: null });
    const files = {
      [`${folder}/compat-matrix.dsse.json`]: signStatement('compat-matrix', unit, key).line,
      [`${folder}/evidence-reference.dsse.json`]: statement(digest),
    };
    expect((await run(draft(), {}, files)).failed).toEqual([]);
    const foreign = { ...files, [`${folder}/evidence-reference.dsse.json`]: statement('a'.repeat(64)) };
    expect((await run(draft(), {}, foreign)).failed).toEqual(['release_files']);
  });

  it('may hold what is named beside', async () => {
    const releases = new FakeReleases();
    releases.draft(TAG, { assets: [releases.asset('notes.txt', 'x')] });
    expect((await run(releases, { otherAssets: ['notes.txt'] })).failed).toEqual([]);
  });
});

describe('nothing is published', () => {
  const bundle = `${FOLDER}/attestations/${digest.slice(0, 12)}/rc.intoto.jsonl`;
  const closed = serializeManifest(manifestOf([evidence], { missing_artifacts: ['dist/*.zip'] }));
  it.each<[string, Files, string[]]>([
    ['without signed statements', { [bundle]: null }, ['release_files']],
    ['with statements about something else', { [bundle]: statement('a'.repeat(64)) }, ['release_files']],
    ['with statements that are none', { [bundle]: Buffer.from('{}\n') }, ['release_files']],
    ['without a proof', { [`${FOLDER}/rc.tlog-proof`]: null }, ['release_files']],
    ['with a proof that is none', { [`${FOLDER}/rc.tlog-proof`]: Buffer.from('x') }, ['release_files']],
    ['without the SBOM that was named', { 'sbom.json': null }, ['release_files']],
    ['with an SBOM that is none', { 'sbom.json': Buffer.from('{}') }, ['release_files']],
    ['of changed evidence', { [`${FOLDER}/${evidence.name}`]: Buffer.from('{}') }, ['release_candidate_open']],
    ['without its artifact', { 'dist/app.tgz': null }, ['release_files']],
    ['with another artifact', { 'dist/app.tgz': Buffer.from('b') }, ['release_candidate_open']],
  ])('%s', async (_name, change, failed) => {
    const releases = ready();
    expect((await run(releases, {}, change)).failed).toEqual(failed);
    expect(releases.calls).toEqual([]);
  });

  const ROOT = '.github/release-trust/1.root.json';
  it.each<[string, Files, Record<string, unknown>, string[]]>([
    ['signed by those whom the trust root names', { [ROOT]: trusting(key) }, {}, []],
    ['signed by others', { [ROOT]: trusting(newSigningKey()) }, {}, ['release_files']],
    ['where the trust root is none', { [ROOT]: Buffer.from('{}') }, {}, ['release_verifiable']],
    ['where it is another one', { [ROOT]: trusting(key) }, { trustRootSha256: 'a'.repeat(64) }, ['release_verifiable']],
    ['where it is too old', { [ROOT]: trusting(key) }, { trustRootVersion: 2 }, ['release_verifiable']],
    ['where one is asked for, and there is none', {}, { trustRootVersion: 1 }, ['release_verifiable']],
    ['where the one that was meant is gone', {}, { trustRootSha256: 'a'.repeat(64) }, ['release_verifiable']],
  ])('unless its statements verify: %s', async (_name, change, given, failed) => {
    const releases = ready();
    expect((await run(releases, { publicKeys: [], ...given }, change)).failed).toEqual(failed);
    expect(releases.calls.length > 0).toBe(failed.length === 0);
  });

  describe('that nobody verified, where there is no trust root', () => {
    const signedByNobody = Buffer.from(statement(digest));
    const at = signedByNobody.indexOf('"sig":"') + 20;
    signedByNobody[at] = signedByNobody[at] === 0x41 ? 0x42 : 0x41;
    const changed = Buffer.from(
      Buffer.from(PROOF)
        .toString()
        .replace(/index 1/, 'index 2'),
    );
    const other = newSigningKey().publicKey.pem;
    it.each<[string, Record<string, unknown>, Files, string[]]>([
      ['a statement that its key signed', {}, {}, []],
      ['a statement with a changed signature', {}, { [bundle]: signedByNobody }, ['release_files']],
      [
        'a statement by another key',
        { publicKeys: ['other.pub'] },
        { 'other.pub': Buffer.from(other) },
        ['release_files'],
      ],
      ['a key that is not there', { publicKeys: ['other.pub'] }, {}, ['release_verifiable']],
      ['a key that is none', { publicKeys: ['sbom.json'] }, {}, ['release_verifiable']],
      ['a statement, and no key', { publicKeys: [] }, {}, ['release_verifiable']],
      ['a proof, and no key of the log', { logKeys: [] }, {}, ['release_verifiable']],
      ['a proof, and no name of the log', { logOrigin: undefined }, {}, ['release_verifiable']],
      ['a proof of another log', { logOrigin: 'example.com/other' }, {}, ['release_files']],
      ['a proof by another key', { logKeys: [OTHER_LOG?.vkey] }, {}, ['release_files']],
      ['a proof of another place', {}, { [`${FOLDER}/rc.tlog-proof`]: changed }, ['release_files']],
    ])('%s', async (_name, given, change, failed) => {
      const releases = ready();
      expect((await run(releases, given, change)).failed).toEqual(failed);
      expect(releases.calls.length > 0).toBe(failed.length === 0);
    });

    it('unless that is asked for, and then it is told', async () => {
      const releases = ready();
      const given = { publicKeys: [], logKeys: [], unverified: true };
      const ran = await run(releases, given);
      expect([ran.failed, ran.told]).toEqual([
        [],
        ['release_verifiable: 1 statements and 1 proofs are published that nobody here verified'],
      ]);
      expect(releases.calls.length).toBeGreaterThan(0);
      const foreign = { [bundle]: statement('a'.repeat(64)) };
      expect((await run(ready(), given, foreign)).failed).toEqual(['release_files', 'release_verifiable']);
    });
  });

  it('of a closed candidate', async () => {
    const releases = ready();
    const ran = await run(releases, { require: [] }, { [`${FOLDER}/manifest.1.json`]: closed });
    expect(ran.failed).toEqual(['release_candidate_open']);
    expect(releases.calls).toEqual([]);
  });

  it.each<[string, Record<string, unknown>]>([
    ['that was not asked for', { require: ['statement'] }],
    ['where an SBOM is required and none is named', { sboms: [] }],
  ])('%s', async (_name, given) => {
    const releases = ready();
    expect((await run(releases, given)).failed).toEqual(['release_files']);
    expect(releases.calls).toEqual([]);
  });

  it('under a name that another file has, or that no release keeps', async () => {
    for (const paths of [['a/x.tgz', 'b/x.tgz'], ['a/x y.tgz']]) {
      const other = serializeManifest(manifestOf([evidence], { artifacts: paths.map(bound) }));
      const files = Object.fromEntries(paths.map((path) => [path, APP]));
      const releases = ready();
      const change = { ...files, [`${FOLDER}/manifest.1.json`]: other };
      const ran = await run(releases, { require: [], sboms: [] }, change);
      expect(ran.failed).toEqual(['release_names']);
    }
  });
});

describe('another try', () => {
  it('ends what a lost answer left, whatever it was, and does nothing twice', async () => {
    const first = ready();
    await run(first);
    const calls = first.calls.length;
    for (let at = 0; at < calls; at++) {
      for (const fault of ['lost', 'half', 'refused'] as const) {
        const releases = ready();
        releases.fault = () => (releases.calls.length === at + 1 ? fault : undefined);
        await expect(run(releases)).rejects.toMatchObject({ code: 'releases.failed' });
        releases.fault = undefined;
        expect(await run(releases)).toMatchObject({ failed: [], values: { published: 'true' } });
        const [release] = releases.releases;
        expect(release?.assets.map(({ name }) => name).sort()).toEqual([...NAMES].sort());
        expect(release?.isDraft).toBe(false);
      }
    }
  });

  it('changes nothing of what is published, and says whether it is whole', async () => {
    const releases = ready();
    await run(releases);
    const { length } = releases.calls;
    expect(await run(releases)).toMatchObject({
      failed: [],
      values: { published: 'true', uploaded: '0' },
      record: undefined,
    });
    const [release] = releases.releases;
    if (release !== undefined) release.assets = release.assets.slice(1);
    expect((await run(releases)).failed).toEqual(['release_assets']);
    expect(releases.calls).toHaveLength(length);
  });

  it('publishes nothing where somebody attached something meanwhile', async () => {
    const releases = ready();
    releases.fault = (call) => {
      const [release] = releases.releases;
      if (call === 'upload app.tgz' && release !== undefined) {
        release.assets = [...release.assets, releases.asset('evil.tgz', 'x')];
      }
      return undefined;
    };
    const ran = await run(releases);
    expect(ran).toMatchObject({ failed: ['release_published'], values: { published: 'false' } });
    expect(releases.releases[0]?.isDraft).toBe(true);
  });
});

it('asks for a workflow with a token where there is none', async () => {
  const inputs = releasePublish.inputs.parse({ tag: TAG, sboms: ['sbom.json'] });
  const plan = releasePublish.plan(await releasePublish.collect(inputs, applyContext({ workspace: world() })), inputs);
  expect(plan.checks.find(({ id }) => id === 'release_draft')).toMatchObject({ outcome: 'inconclusive' });
});
