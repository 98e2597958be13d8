import { EnvironmentError, foldVerdict, judge, opens, type ArtifactStore, type Verdict } from '@release-gates/core';
import { applyContext, FakeArtifactStore, FakeWorkspace, type FakeFiles } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { evidenceUpload } from './operation.ts';

const FOLDER = applyContext().evidenceDirectory;
const files = {
  [`${FOLDER}/a.json`]: '{}',
  [`${FOLDER}/manifest-1.json`]: '{}',
  'audit/log.jsonl': 'l',
  'audit/log.jsonl.lock': 'x',
};

async function run(
  given: FakeFiles,
  inputs: Record<string, unknown>,
  artifacts: ArtifactStore | undefined,
): Promise<{ verdict: Verdict; values: Readonly<Record<string, string>> }> {
  const context = applyContext({ workspace: new FakeWorkspace(given), artifacts, auditLogPath: 'audit/log.jsonl' });
  const parsed = evidenceUpload.inputs.parse(inputs);
  const plan = evidenceUpload.plan(await evidenceUpload.collect(parsed, context), parsed);
  const judged = (checks: typeof plan.checks): Verdict =>
    foldVerdict(checks.map((check) => judge(check, { mode: 'enforce', strict: true })));
  if (!opens(judged(plan.checks))) return { verdict: judged(plan.checks), values: {} };
  const applied = await evidenceUpload.apply(plan, parsed, context);
  return { verdict: judged([...plan.checks, ...applied.checks]), values: applied.values ?? {} };
}

describe('evidence-upload', () => {
  it('uploads evidence, manifest and log, but no lock', async () => {
    const store = new FakeArtifactStore();
    const ran = await run(files, { retentionDays: 7 }, store);
    expect(ran.verdict).toBe('pass');
    expect(store.uploads).toEqual([
      {
        name: `release-gates-${applyContext().releaseCandidateId}`,
        paths: [`${FOLDER}/a.json`, `${FOLDER}/manifest-1.json`, 'audit/log.jsonl'],
        root: '.',
        retentionDays: 7,
      },
    ]);
    expect(ran.values['artifact-id']).toBe('1');
  });

  it.each<[string, FakeFiles, Record<string, unknown>, ArtifactStore, Verdict]>([
    ['a failed upload', files, {}, new FakeArtifactStore('artifact.upload_failed'), 'fail'],
    ['bytes that are not ours', files, {}, new FakeArtifactStore('artifact.digest_mismatch'), 'fail'],
    [
      'a failed upload that is not required',
      files,
      { required: false },
      new FakeArtifactStore('artifact.upload_failed'),
      'pass',
    ],
    ['nothing to upload', {}, {}, new FakeArtifactStore(), 'fail'],
    ['a path that is gone', files, { paths: ['gone.txt'] }, new FakeArtifactStore(), 'fail'],
    [
      'a path that is gone, not required',
      files,
      { paths: ['gone.txt'], required: false },
      new FakeArtifactStore(),
      'pass',
    ],
  ])('%s', async (_name, given, inputs, store, verdict) => {
    expect((await run(given, inputs, store)).verdict).toBe(verdict);
  });

  it('says so outside of a workflow run', async () => {
    await expect(run(files, {}, undefined)).rejects.toThrow(/action of a workflow/);
  });

  it('does not swallow a broken disk', async () => {
    const store: ArtifactStore = {
      upload: () => Promise.reject(new EnvironmentError({ code: 'disk.io', message: 'injected' })),
    };
    await expect(run(files, {}, store)).rejects.toThrow('injected');
  });
});
