import { foldVerdict, formatRfc3339, judge, type CollectContext, type Verdict } from '@release-gates/core';
import { parseManifest, type Evidence, type Manifest } from '@release-gates/evidence';
import {
  applyContext,
  evidenceFile,
  FakeGit,
  FakeWorkspace,
  FIXED_NOW_MS,
  judgedCheck,
  type FakeFiles,
} from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { releaseManifest } from './operation.ts';

const FOLDER = applyContext().evidenceDirectory;
const expected: CollectContext['configuredUnits'] = [
  { id: 'compat-matrix', kind: 'gate', mode: 'enforce', required: true, quick: true, paths: undefined },
];
const sound = evidenceFile();
const failing = judgedCheck({ outcome: 'fail' });

const policy = (digit: string): Evidence['materials'][number] => ({
  path: 'security/p.json',
  sha256: digit.repeat(64),
  bytes: 1,
  role: 'policy',
  origin: 'worktree',
});

function folder(...files: ReturnType<typeof evidenceFile>[]): Record<string, Uint8Array> {
  return Object.fromEntries(files.map((file) => [`${FOLDER}/${file.name}`, file.bytes]));
}

interface Made {
  readonly manifest: Manifest;
  readonly verdict: Verdict;
  readonly workspace: FakeWorkspace;
  readonly checks: readonly string[];
  readonly remedies: Readonly<Record<string, string | undefined>>;
}

async function make(
  files: FakeFiles,
  inputs: Record<string, unknown> = {},
  overrides: Partial<CollectContext> = {},
): Promise<Made> {
  const workspace = new FakeWorkspace(files);
  const context = applyContext({ workspace, configuredUnits: expected, ...overrides });
  const given = releaseManifest.inputs.parse(inputs);
  const facts: unknown = JSON.parse(JSON.stringify(await releaseManifest.collect(given, context)));
  const plan = releaseManifest.plan(facts as never, given);
  const applied = await releaseManifest.apply(plan, given, context);
  const path = applied.values?.['manifest-path'] ?? '';
  const bytes = workspace.files.get(path) ?? new Uint8Array();
  const checks = [...plan.checks, ...applied.checks].map((check) => judge(check, { mode: 'enforce', strict: true }));
  return {
    manifest: parseManifest(bytes, path),
    verdict: foldVerdict(checks),
    workspace,
    checks: checks.filter((check) => check.outcome === 'fail' && check.mode === 'enforce').map((check) => check.id),
    remedies: Object.fromEntries(checks.map(({ id, remedy }) => [id, remedy])),
  };
}

describe('release-manifest', () => {
  const table: readonly [
    name: string,
    files: FakeFiles,
    inputs: Record<string, unknown>,
    overrides: Partial<CollectContext>,
    reasons: readonly string[],
  ][] = [
    ['open evidence', folder(sound), {}, {}, []],
    ['no evidence', {}, {}, {}, ['gate_missing']],
    ['no evidence, and none is required', {}, { requireGateEvidence: false }, {}, []],
    ['nothing expected', folder(sound), {}, { configuredUnits: [] }, ['nothing_expected']],
    ['expected by input', folder(sound), { expectedGates: ['compat-matrix', 'slo-guard'] }, {}, ['gate_missing']],
    ['failing', folder(evidenceFile({ checks: [failing] })), {}, {}, ['gate_closed']],
    [
      'failing after passing',
      folder(sound, evidenceFile({ checks: [failing], ended_at: formatRfc3339(FIXED_NOW_MS) })),
      {},
      {},
      ['gate_closed'],
    ],
    [
      'passing after failing',
      folder(
        sound,
        evidenceFile({
          checks: [failing],
          started_at: formatRfc3339(FIXED_NOW_MS - 90_000),
          ended_at: formatRfc3339(FIXED_NOW_MS - 80_000),
        }),
      ),
      {},
      {},
      [],
    ],
    ['of another candidate', folder(evidenceFile({ release_candidate_id: 'rc-other' })), {}, {}, ['gate_missing']],
    [
      'of another commit',
      folder(evidenceFile({ subject: { ...sound.evidence.subject, commit: 'b'.repeat(40) } })),
      {},
      {},
      ['gate_missing'],
    ],
    [
      'of another version',
      folder(evidenceFile({ subject: { ...sound.evidence.subject, version: '9.9.9' } })),
      {},
      {},
      ['gate_missing'],
    ],
    ['of no version', folder(evidenceFile({ subject: { ...sound.evidence.subject, version: null } })), {}, {}, []],
    [
      'judged by two versions of one policy',
      folder(
        evidenceFile({ materials: [policy('a')] }),
        evidenceFile({
          unit: 'slo-guard',
          materials: [policy('b')],
          started_at: formatRfc3339(FIXED_NOW_MS - 90_000),
          ended_at: formatRfc3339(FIXED_NOW_MS - 80_000),
        }),
      ),
      {},
      {},
      ['evidence_refused'],
    ],
    ['stale', folder(sound), { maxEvidenceAgeS: 59 }, {}, ['gate_missing']],
    ['stale by the configuration', folder(sound), {}, { maxEvidenceAgeS: 59 }, ['gate_missing']],
    ['just fresh enough', folder(sound), { maxEvidenceAgeS: 60 }, {}, []],
    [
      'from the future, beside a sound one',
      folder(sound, evidenceFile({ ended_at: formatRfc3339(FIXED_NOW_MS + 61_000) })),
      {},
      {},
      ['evidence_refused'],
    ],
    [
      'two truths of one time',
      folder(sound, evidenceFile({ reason: 'other' })),
      {},
      {},
      ['gate_missing', 'evidence_refused', 'evidence_refused'],
    ],
    [
      'a malformed file beside a sound one',
      { ...folder(sound), [`${FOLDER}/x.json`]: '{"format":"release-gates/evidence/v1"}' },
      {},
      {},
      ['evidence_refused'],
    ],
    ['a file of somebody else', { ...folder(sound), [`${FOLDER}/x.json`]: '{"a":1}' }, {}, {}, []],
    [
      'judged in warn mode where enforced',
      folder(evidenceFile({ mode: 'warn', checks: [judgedCheck({ mode: 'warn' })] })),
      {},
      {},
      ['gate_judged_leniently'],
    ],
    [
      'a gate that nobody expects fails',
      folder(sound, evidenceFile({ unit: 'slo-guard', checks: [failing] })),
      {},
      {},
      ['gate_closed'],
    ],
    [
      'an earlier verification failed',
      folder(sound, evidenceFile({ unit: 'manifest-verify', checks: [failing] })),
      {},
      {},
      [],
    ],
    [
      'an earlier verification failed, or of who signed it',
      folder(sound, evidenceFile({ unit: 'attestation-verify', checks: [failing] })),
      {},
      {},
      [],
    ],
    ['an artifact', { ...folder(sound), 'dist/a': 'x' }, { artifact: ['dist/a'] }, {}, []],
    ['an artifact that is gone', folder(sound), { artifact: ['dist/a'] }, {}, ['artifact_missing']],
    ['a pattern that matches nothing', folder(sound), { artifact: ['dist/*'] }, {}, ['artifact_missing']],
    ['an optional artifact that is gone', folder(sound), { optionalArtifact: ['dist/a'] }, {}, []],
    ['an artifact outside', folder(sound), { optionalArtifact: ['../a'] }, {}, ['artifact_missing']],
    ['a dirty worktree', folder(sound), {}, { git: new FakeGit({ dirtyPaths: ['a.ts'] }) }, []],
    [
      'a dirty worktree where clean is required',
      folder(sound),
      { requireCleanGit: true },
      { git: new FakeGit({ dirtyPaths: ['a.ts'] }) },
      ['git_not_clean'],
    ],
    [
      'its own evidence is not dirt',
      folder(sound),
      { requireCleanGit: true },
      { git: new FakeGit({ dirtyPaths: ['.release-gates/', 'audit/log.jsonl'] }), auditLogPath: 'audit/log.jsonl' },
      [],
    ],
    [
      'git is not there where clean is required',
      folder(sound),
      { requireCleanGit: true },
      { git: new FakeGit({ state: 'unavailable', reason: 'no git' }) },
      ['git_not_clean'],
    ],
    [
      'the worktree is at another commit',
      folder(sound),
      { requireCleanGit: true },
      { git: new FakeGit({ commit: 'c'.repeat(40) }) },
      ['git_not_clean'],
    ],
  ];
  it.each(table)('%s', async (_name, files, inputs, overrides, reasons) => {
    const made = await make(files, inputs, overrides);
    expect(made.manifest.reasons.map((reason) => reason.code)).toEqual(reasons);
    expect(made.manifest.decision).toBe(reasons.length === 0 ? 'open' : 'closed');
    expect(made.verdict).toBe(reasons.length === 0 ? 'pass' : 'fail');
    expect(made.checks.includes('manifest_decision_open')).toBe(reasons.length > 0);
  });

  it('names what keeps git from telling the commit, where evidence counts for none', async () => {
    const subject = { ...sound.evidence.subject, commit: null };
    const git = new FakeGit({ state: 'unavailable', reason: 'the repository belongs to another user' });
    const { remedies } = await make(folder(evidenceFile({ subject })), {}, { git, subject });
    expect(remedies['missing_gate_evidence']).toMatch(/belongs to another user/);
    expect(remedies['git_clean']).not.toMatch(/Commit/);
  });

  const OLD = '.data/out/slo_guard_1.json';
  const old = (report: object): FakeFiles => ({ ...folder(sound), [OLD]: JSON.stringify(report) });
  const bound = {
    ok: true,
    ended_at: FIXED_NOW_MS / 1000 - 10,
    release_candidate_id: sound.evidence.release_candidate_id,
  };
  it.each([
    ['sound', old(bound), {}, []],
    ['failing', old({ ...bound, ok: false }), {}, ['gate_closed']],
    ['ok as text', old({ ...bound, ok: 'true' }), {}, ['gate_missing', 'evidence_refused']],
    ['unbound', old({ ...bound, release_candidate_id: '' }), {}, ['gate_missing']],
    ['unbound and allowed', old({ ...bound, release_candidate_id: '' }), { allowUnbound: true }, []],
    ['missing', folder(sound), {}, ['gate_missing']],
  ])('takes in a report of the predecessor: %s', async (_name, files, inputs, reasons) => {
    const made = await make(files, { predecessorEvidence: ['slo-guard=.data/out/slo_guard_*.json'], ...inputs });
    expect(made.manifest.reasons.map((reason) => reason.code)).toEqual(reasons);
    const copies = Object.values(made.manifest.gates).map((entry) => `${FOLDER}/${entry.evidence}`);
    expect(copies.filter((path) => !made.workspace.files.has(path))).toEqual([]);
  });

  it.each([['slo-guard'], ['=x'], ['Slo=x'], ['slo-guard=a, slo-guard=b']])(
    'refuses %s as predecessor evidence',
    async (text) => {
      await expect(make({}, { predecessorEvidence: text.split(', ') })).rejects.toThrow('predecessor-evidence');
    },
  );

  it('gives the same bytes for the same facts, and overwrites nothing', async () => {
    const first = await make(folder(sound));
    const again = await make(first.workspace.files);
    expect(again.manifest).toEqual(first.manifest);
    expect([...again.workspace.files.keys()].filter((path) => path.includes('/manifest.'))).toHaveLength(1);
  });

  it('is not blinded by a flood of refused files', async () => {
    const flood = Object.fromEntries(
      Array.from({ length: 10_050 }, (_, index) => [
        `.data/out/slo_${index}.json`,
        `{"ok":true,"ended_at":${index + 1}}`,
      ]),
    );
    const files = { ...folder(sound), ...flood, '.data/out/slo_zz.json': '{' };
    const made = await make(files, { predecessorEvidence: ['slo-guard=.data/out/slo_*.json'] });
    expect(made.manifest.refused).toHaveLength(10_000);
    expect(made.manifest.reasons.map((reason) => reason.code)).toEqual(['gate_missing', 'evidence_refused']);
  });
});
