import { sha256Hex } from '@release-gates/core';
import { factsPath, fileNameOf, serializeFacts } from '@release-gates/evidence';
import { applyContext, evidenceFile, FAKE_COMMIT, FakeReleases, manifestOf } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import {
  FOLDER,
  TAG,
  APP,
  bound,
  evidence,
  manifest,
  digest,
  filesOf,
  PROOF_PATH,
  statement,
  statementPath,
  NAMES,
  world,
  draft,
  run,
  type Files,
} from '../_shared/fixtures/draft-release.ts';
import { releasePublish } from './operation.ts';

describe('a draft', () => {
  it('attaches what a gate decided on, unless told not to, and publishes none that its evidence does not name', async () => {
    const facts = serializeFacts({ unit: 'compat-matrix', masked: false, facts: { rows: 3 } });
    const named = { path: factsPath('compat-matrix', sha256Hex(facts)), sha256: sha256Hex(facts), bytes: facts.length };
    const decided = evidenceFile({ facts: named });
    const change = await filesOf(manifestOf([decided], { artifacts: [bound('dist/app.tgz')] }), [decided]);
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
    const releases = draft();
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

  it('may hold what is named beside', async () => {
    const releases = new FakeReleases();
    releases.draft(TAG, { assets: [releases.asset('notes.txt', 'x')] });
    expect((await run(releases, { otherAssets: ['notes.txt'] })).failed).toEqual([]);
  });
});

describe('nothing is published', () => {
  const bundle = statementPath(manifest);
  it.each<[string, Files, string[]]>([
    ['without signed statements', { [bundle]: null }, ['release_files']],
    ['with statements about something else', { [bundle]: statement('a'.repeat(64)) }, ['release_files']],
    ['with statements that are none', { [bundle]: Buffer.from('{}\n') }, ['release_files']],
    ['without a proof', { [PROOF_PATH]: null }, ['release_files']],
    ['with a proof that is none', { [PROOF_PATH]: Buffer.from('x') }, ['release_files']],
    ['without the SBOM that was named', { 'sbom.json': null }, ['release_files']],
    ['of changed evidence', { [`${FOLDER}/${evidence.name}`]: Buffer.from('{}') }, ['release_candidate_open']],
    ['without its artifact', { 'dist/app.tgz': null }, ['release_files']],
    ['with another artifact', { 'dist/app.tgz': Buffer.from('b') }, ['release_candidate_open']],
  ])('%s', async (_name, change, failed) => {
    const releases = draft();
    expect((await run(releases, {}, change)).failed).toEqual(failed);
    expect(releases.calls).toEqual([]);
  });

  it('of a closed candidate', async () => {
    const releases = draft();
    const closed = manifestOf([evidence], { missing_artifacts: ['dist/*.zip'] });
    const ran = await run(releases, { require: [] }, await filesOf(closed, [evidence]));
    expect(ran.failed).toEqual(['release_candidate_open']);
    expect(releases.calls).toEqual([]);
  });

  it.each<[string, Record<string, unknown>]>([
    ['that was not asked for', { require: ['statement'] }],
    ['where an SBOM is required and none is named', { sboms: [] }],
  ])('%s', async (_name, given) => {
    const releases = draft();
    expect((await run(releases, given)).failed).toEqual(['release_files']);
    expect(releases.calls).toEqual([]);
  });

  it('under a name that another file has, or that no release keeps', async () => {
    for (const paths of [['a/x.tgz', 'b/x.tgz'], ['a/x y.tgz']]) {
      const other = manifestOf([evidence], { artifacts: paths.map(bound) });
      const files = Object.fromEntries(paths.map((path) => [path, APP]));
      const releases = draft();
      const change = { ...files, ...(await filesOf(other, [evidence])) };
      const ran = await run(releases, { require: [], sboms: [] }, change);
      expect(ran.failed).toEqual(['release_names']);
    }
  });
});

describe('another try', () => {
  it('ends what a lost answer left, whatever it was, and does nothing twice', async () => {
    const first = draft();
    await run(first);
    const calls = first.calls.length;
    for (let at = 0; at < calls; at++) {
      for (const fault of ['lost', 'half', 'refused'] as const) {
        const releases = draft();
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
    const releases = draft();
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

  it('refuses what is published and whole, and has no tag: whoever fetches by it gets nothing, and who makes it says of what', async () => {
    const releases = draft();
    await run(releases);
    const { length } = releases.calls;
    Object.assign(releases.releases[0] ?? {}, { tagCommit: null });
    const ran = await run(releases);
    expect(ran.failed).toEqual(['release_commit']);
    expect(ran.reasons['release_commit']).toMatch(/^v1\.4\.0 is published, and there is no such tag$/);
    expect(releases.calls).toHaveLength(length);
  });

  it('does not say that it is published before the tag is there', async () => {
    const releases = draft();
    releases.fault = (call) => {
      if (call === 'publish 1') releases.hidesTags = true;
      return undefined;
    };
    expect(await run(releases)).toMatchObject({ failed: ['release_published'], record: undefined });
    releases.hidesTags = false;
    expect(await run(releases)).toMatchObject({ failed: [], values: { published: 'true', uploaded: '0' } });
  });

  it('publishes nothing where somebody attached something meanwhile', async () => {
    const releases = draft();
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

  const OTHER_COMMIT = 'f'.repeat(40);
  it.each([
    ['while files are attached', 'upload app.tgz', 'false'],
    ['while it is published', 'publish 1', 'true'],
  ])('holds no release whose tag was moved %s', async (_name, at, published) => {
    const releases = draft();
    releases.fault = (call) => {
      if (call === at) Object.assign(releases.releases[0] ?? {}, { tagCommit: OTHER_COMMIT });
      return undefined;
    };
    const ran = await run(releases);
    expect(ran).toMatchObject({ failed: ['release_published'], values: { published }, record: undefined });
    expect(releases.releases[0]?.isDraft).toBe(published === 'false');
  });
});

it('asks for a workflow with a token where there is none', async () => {
  const inputs = releasePublish.inputs.parse({ tag: TAG, sboms: ['sbom.json'] });
  const plan = releasePublish.plan(await releasePublish.collect(inputs, applyContext({ workspace: world() })), inputs);
  expect(plan.checks.find(({ id }) => id === 'release_draft')).toMatchObject({ outcome: 'inconclusive' });
});
