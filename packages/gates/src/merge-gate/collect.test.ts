import { foldVerdict, judge, type CollectContext, type Run, type Verdict } from '@release-gates/core';
import {
  collectContext,
  evidenceFile,
  FAKE_BASE_COMMIT,
  FAKE_CHANGE,
  FAKE_COMMIT,
  FakeGit,
  FakeWorkspace,
  judgedCheck,
} from '@release-gates/testkit';
import type { Evidence } from '@release-gates/evidence';
import { describe, expect, it } from 'vitest';
import { mergeGate } from './gate.ts';

const run: Run = {
  kind: 'github',
  id: '77',
  attempt: 2,
  workflow: 'w',
  job: 'gate',
  event: 'pull_request',
  actor: 'a',
};
const HEAD = 'a'.repeat(40);
const unit = (id: string, paths?: readonly string[]): CollectContext['configuredUnits'][number] => ({
  id,
  kind: 'gate',
  mode: 'enforce',
  required: true,
  quick: true,
  paths,
});
const FOLDER = collectContext().evidenceDirectory;

interface Case {
  readonly evidence?: readonly Partial<Evidence>[];
  readonly files?: Readonly<Record<string, string>>;
  readonly inputs?: Record<string, unknown>;
  readonly context?: Partial<CollectContext>;
}

async function judgeCase({ evidence = [{}], files = {}, inputs = {}, context = {} }: Case): Promise<{
  verdict: Verdict;
  values: Readonly<Record<string, string>> | undefined;
  outcomes: Record<string, string>;
}> {
  const documents = evidence.map((overrides) => evidenceFile({ run, ...overrides }));
  const workspace = new FakeWorkspace({
    ...files,
    ...Object.fromEntries(documents.map((file) => [`${FOLDER}/${file.name}`, file.bytes])),
  });
  const given = mergeGate.inputs.parse(inputs);
  const collected = await mergeGate.collect(
    given,
    collectContext({
      workspace,
      run,
      configuredUnits: [unit('compat-matrix')],
      change: { ...FAKE_CHANGE, baseCommit: FAKE_BASE_COMMIT, headCommit: HEAD },
      git: new FakeGit({}, { [`${FAKE_BASE_COMMIT}..${HEAD}`]: ['docs/a.md', '.github/x.yml'] }),
      ...context,
    }),
  );
  const facts = JSON.parse(JSON.stringify(collected)) as typeof collected;
  const checks = mergeGate.decide(facts, given).map((check) => judge(check, { mode: 'enforce', strict: true }));
  return {
    verdict: foldVerdict(checks),
    values: mergeGate.values?.(facts, given),
    outcomes: Object.fromEntries(checks.map((check) => [check.id, check.outcome])),
  };
}

const subject = evidenceFile().evidence.subject;
const two = { configuredUnits: [unit('compat-matrix'), unit('docs-reality', ['docs/**'])] };

describe('merge-gate', () => {
  it.each<[string, Case, Verdict]>([
    ['evidence of this run', {}, 'pass'],
    [
      'evidence of the head instead of the merge commit',
      { evidence: [{ subject: { ...subject, commit: HEAD } }] },
      'pass',
    ],
    ['of a lax profile', { evidence: [{ environment: 'dev' }] }, 'fail'],
    ['not strict where the profile is', { evidence: [{ strict: false }] }, 'fail'],
    [
      'a unit that is expected and switched off',
      {
        evidence: [{ checks: [judgedCheck({ id: 'unit_enabled', outcome: 'not_applicable' })] as Evidence['checks'] }],
        inputs: { expectedGates: ['compat-matrix'] },
        context: { configuredUnits: [] },
      },
      'fail',
    ],
    [
      'evidence of the base, which is what pull_request_target checks out',
      {
        evidence: [{ subject: { ...subject, commit: FAKE_BASE_COMMIT } }],
        context: { subject: { ...subject, commit: FAKE_BASE_COMMIT } },
      },
      'fail',
    ],
    ['none', { evidence: [] }, 'fail'],
    ['failing', { evidence: [{ checks: [judgedCheck({ outcome: 'fail' })] }] }, 'fail'],
    ['the attempt before', { evidence: [{ run: { ...run, attempt: 1 } }] }, 'fail'],
    ['another run', { evidence: [{ run: { ...run, id: '76' } }] }, 'fail'],
    [
      'another run where that is allowed',
      { evidence: [{ run: { ...run, id: '76' } }], inputs: { requireSameRun: false } },
      'pass',
    ],
    ['another commit', { evidence: [{ subject: { ...subject, commit: 'f'.repeat(40) } }] }, 'fail'],
    ['a fork', { evidence: [{ subject: { ...subject, repository: 'fork/parcel-service' } }] }, 'fail'],
    ['stale', { inputs: { maxEvidenceAgeS: 1 } }, 'fail'],
    ['a malformed file beside it', { files: { [`${FOLDER}/x.json`]: '{' } }, 'fail'],
    ['nothing expected', { context: { configuredUnits: [] } }, 'fail'],
    ['a filter that matches and no evidence', { context: two }, 'fail'],
    [
      'a filter that matches a dot file',
      { context: { configuredUnits: [unit('compat-matrix'), unit('workflow-lint', ['**/*.yml'])] } },
      'fail',
    ],
    ['a filter that matches nothing', { inputs: { rules: 'docs-reality: src/**, {a,b}/*.md' } }, 'pass'],
    ['a rule wins over the configuration', { context: two, inputs: { rules: 'docs-reality: src/**' } }, 'pass'],
    [
      'a filter, and git cannot compare',
      { context: { ...two, git: new FakeGit() }, evidence: [{}, { unit: 'docs-reality' }] },
      'inconclusive',
    ],
    [
      'a filter and no base: everything is expected',
      { context: { ...two, change: FAKE_CHANGE }, evidence: [{}, { unit: 'docs-reality' }] },
      'pass',
    ],
    ['a filter and no base, evidence missing', { context: { ...two, change: FAKE_CHANGE } }, 'fail'],
    [
      'a filtered unit ran and failed',
      {
        inputs: { rules: 'docs-reality: src/**' },
        evidence: [{}, { unit: 'docs-reality', checks: [judgedCheck({ outcome: 'fail' })] }],
      },
      'fail',
    ],
    ['a job failed', { inputs: { needs: '{"test":{"result":"failure","outputs":{}}}' } }, 'fail'],
    ['a job was skipped', { inputs: { needs: '{"test":{"result":"skipped","outputs":{}}}' } }, 'pass'],
    [
      'evidence in folders of their own',
      {
        evidence: [],
        files: { 'in/one/e.json': new TextDecoder().decode(evidenceFile({ run }).bytes) },
        inputs: { evidence: ['in/**/*.json'] },
      },
      'pass',
    ],
  ])('%s', async (_name, given, verdict) => {
    expect((await judgeCase(given)).verdict).toBe(verdict);
  });

  it('shows why a gate is not applicable', async () => {
    const { outcomes, values } = await judgeCase({ inputs: { rules: 'docs-reality: src/**' } });
    expect(outcomes['gate::docs-reality']).toBe('not_applicable');
    expect(values).toEqual({ 'expected-gates': 'compat-matrix', 'closed-gates': '' });
  });

  it.each([
    ['rules', 'nonsense'],
    ['rules', 'a-b: x\na-b: y'],
    ['rules', 'unit:'],
    ['needs', '[]'],
    ['needs', '{"a":1}'],
    ['needs', '{'],
  ])('refuses %s %s', async (name, text) => {
    await expect(judgeCase({ inputs: { [name]: text } })).rejects.toThrow(/expected/);
  });

  it('knows the commit that is checked out', async () => {
    expect(subject.commit).toBe(FAKE_COMMIT);
  });
});
