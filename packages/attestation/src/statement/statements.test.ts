import { evidenceFile, judgedCheck, manifestOf } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import {
  buildEvidenceReference,
  buildSimpleVerificationResult,
  buildVerificationSummary,
  type SignedManifest,
} from './candidate-verdict.ts';
import { parseStatement } from './statement.ts';
import { buildTestResult } from './test-result.ts';

const SHA = 'b'.repeat(64);
type Overrides = NonNullable<Parameters<typeof evidenceFile>[0]>;

function testResultOf(overrides: Overrides) {
  const { evidence, name, sha256 } = evidenceFile(overrides);
  return parseStatement(buildTestResult({ evidence, name, sha256, freshUntil: null }), 'statement');
}

function signedManifest(
  units: Readonly<Record<string, Overrides>>,
  artifacts: SignedManifest['manifest']['artifacts'] = [],
) {
  const files = Object.entries(units).map(([unit, overrides]) => evidenceFile({ unit, ...overrides }));
  return {
    manifest: manifestOf(files, { artifacts }),
    name: 'manifest.json',
    sha256: SHA,
    verifierId: 'https://example.com/verifier/v1',
    resourceUri: 'pkg:generic/parcel@1.0.0',
    policy: { uri: 'https://example.com/policy', digest: { sha256: SHA } },
    inputs: [{ name: 'a.json', sha256: SHA, mediaType: 'application/json' }],
    lenient: [],
  };
}

const FAILING = { checks: [judgedCheck({ outcome: 'fail' })] } as Overrides;
const NOT_APPLICABLE = { checks: [judgedCheck({ outcome: 'not_applicable' })] } as Overrides;

describe('buildTestResult', () => {
  it.each<[string, Overrides, string]>([
    ['pass', {}, 'PASSED'],
    ['fail', FAILING, 'FAILED'],
    ['inconclusive', { checks: [judgedCheck({ outcome: 'inconclusive' })] }, 'FAILED'],
    ['not applicable', NOT_APPLICABLE, 'WARNED'],
    ['error', { error: { kind: 'internal', code: 'x', message: 'y' } }, 'FAILED'],
  ])('%s is %s', (_name, overrides, result) => {
    expect(testResultOf(overrides).predicate).toMatchObject({ result });
  });

  it('sorts the checks by what they did to the verdict', () => {
    const checks = [
      judgedCheck({ id: 'passes' }),
      judgedCheck({ id: 'only_warns', outcome: 'fail', mode: 'warn' }),
      judgedCheck({ id: 'not_here', outcome: 'not_applicable' }),
      judgedCheck({ id: 'waived', outcome: 'fail', waiver: 'w-1' }),
      judgedCheck({ id: 'fails', outcome: 'fail' }),
      judgedCheck({ id: 'unsure', outcome: 'inconclusive' }),
    ];
    expect(testResultOf({ checks }).predicate).toMatchObject({
      passedTests: ['passes'],
      warnedTests: ['only_warns', 'not_here', 'waived'],
      failedTests: ['fails', 'unsure'],
    });
  });

  it('is about the document and the commit, and names what was judged by', () => {
    const materials = [
      { path: 'policy.yml', sha256: SHA, bytes: 1, role: 'policy', origin: 'worktree' },
      { path: 'src.js', sha256: SHA, bytes: 1, role: 'material', origin: 'worktree' },
    ] as const;
    const { evidence, name, sha256 } = evidenceFile({ materials: [...materials] });
    const { subject, predicate } = testResultOf({ materials: [...materials] });
    expect(subject).toEqual([
      { name, digest: { sha256 } },
      { name: evidence.subject.repository, digest: { gitCommit: evidence.subject.commit } },
    ]);
    expect(predicate?.['configuration']).toEqual([
      { name: 'release-gates', uri: 'pkg:generic/release-gates@0.0.0-test' },
      { name: 'policy.yml', digest: { sha256: SHA } },
    ]);
  });

  it('is a warning where what must hold only warns', () => {
    const unmet = { ...judgedCheck({ outcome: 'fail' }), mode: 'warn' } as const;
    expect(testResultOf({ checks: [unmet], verdict: 'pass' }).predicate).toMatchObject({ result: 'WARNED' });
    const advice = { ...unmet, level: 'may' } as const;
    expect(testResultOf({ checks: [advice], verdict: 'pass' }).predicate).toMatchObject({ result: 'PASSED' });
  });

  it('is about no commit where none is known', () => {
    const { subject } = testResultOf({ subject: { repository: 'a/b', commit: null, ref: null, version: null } });
    expect(subject).toHaveLength(1);
  });
});

describe('the verdict over a candidate', () => {
  const units = {
    'compat-matrix': {},
    'governance-check': NOT_APPLICABLE,
    'audit-seal': { kind: 'operation' } as Overrides,
  };

  it('gives no level for a gate that only warned', () => {
    const signed = { ...signedManifest(units), lenient: ['compat-matrix'] };
    expect(parseStatement(buildVerificationSummary(signed), 's').predicate).toMatchObject({
      verifiedLevels: ['RELEASE_GATES_PASSED'],
    });
    expect(JSON.stringify(parseStatement(buildSimpleVerificationResult(signed), 's'))).not.toContain('COMPAT_MATRIX');
  });

  it('open: passed, with a level for each gate that passed, and none that SLSA owns', () => {
    const { predicate } = parseStatement(buildVerificationSummary(signedManifest(units)), 's');
    expect(predicate).toMatchObject({
      verificationResult: 'PASSED',
      verifiedLevels: ['RELEASE_GATES_PASSED', 'COMPAT_MATRIX_PASSED'],
      inputAttestations: [{ uri: 'a.json', digest: { sha256: SHA } }],
    });
    expect(JSON.stringify(predicate)).not.toContain('SLSA_');
  });

  it('closed: failed, and no level and no property of the candidate', () => {
    const signed = signedManifest({ ...units, 'merge-gate': FAILING });
    expect(parseStatement(buildVerificationSummary(signed), 's').predicate).toMatchObject({
      verificationResult: 'FAILED',
      verifiedLevels: ['FAILED'],
    });
    expect(parseStatement(buildSimpleVerificationResult(signed), 's').predicate).toMatchObject({
      properties: ['RG_COMPAT_MATRIX_PASSED'],
    });
  });

  it('is about the manifest, the commit and the files that are released', () => {
    const artifacts = [{ path: 'dist/a.tgz', sha256: 'c'.repeat(64), bytes: 3, required: true }];
    const { subject } = parseStatement(buildSimpleVerificationResult(signedManifest(units, artifacts)), 's');
    expect(subject.map(({ digest }) => Object.keys(digest)[0])).toEqual(['sha256', 'gitCommit', 'sha256']);
    expect(subject[0]).toEqual({ name: 'manifest.json', digest: { sha256: SHA } });
    expect(subject.at(-1)).toEqual({ name: 'dist/a.tgz', digest: { sha256: 'c'.repeat(64) } });
  });

  it('refers to every document and every statement, with place, kind and digest', () => {
    const signed = signedManifest(units);
    const { predicate } = parseStatement(buildEvidenceReference(signed), 's');
    const references = predicate?.['references'] as unknown[];
    expect(references).toHaveLength(Object.keys(units).length + 1);
    for (const reference of references) {
      expect(reference).toEqual({
        downloadLocation: expect.any(String) as string,
        mediaType: 'application/json',
        digest: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
      });
    }
  });

  it('has the same bytes each time', () => {
    expect(buildVerificationSummary(signedManifest(units))).toEqual(buildVerificationSummary(signedManifest(units)));
  });
});
