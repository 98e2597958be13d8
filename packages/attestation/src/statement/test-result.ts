import { type Evidence, isLenient } from '@release-gates/evidence';
import { PREDICATE_TYPES } from './predicate-types.ts';
import { buildStatement, type ResourceDescriptor, type StatementSubject } from './statement.ts';

export type TestResult = 'PASSED' | 'WARNED' | 'FAILED';

/** One evidence document, and the bytes it stands in. */
export interface SignedEvidence {
  readonly evidence: Evidence;
  /** File name, without a folder: whoever verifies has the file, not our tree. */
  readonly name: string;
  readonly sha256: string;
  /** After this it counts no longer; null where no maximum age is set. */
  readonly freshUntil: string | null;
}

/**
 * The verdict of one unit as `test-result/v0.1`. Subjects are the evidence document and the commit that was judged; what
 * our record has beyond the predicate stands in `releaseGate`.
 */
export function buildTestResult(signed: SignedEvidence): Uint8Array {
  const { evidence, freshUntil, sha256 } = signed;
  const tests = testsOf(evidence);
  const predicate = {
    result: evidence.verdict === 'pass' && isLenient(evidence) ? 'WARNED' : RESULTS[evidence.verdict],
    configuration: configurationOf(evidence),
    passedTests: tests.passed,
    warnedTests: tests.warned,
    failedTests: tests.failed,
    releaseGate: {
      unit: evidence.unit,
      kind: evidence.kind,
      verdict: evidence.verdict,
      reason: evidence.reason,
      mode: evidence.mode,
      strict: evidence.strict,
      environment: evidence.environment,
      releaseCandidateId: evidence.release_candidate_id,
      evidenceSha256: sha256,
      runId: evidence.run.id,
      runAttempt: evidence.run.kind === 'github' ? evidence.run.attempt : 0,
      endedAt: evidence.ended_at,
      freshUntil,
      waivers: evidence.waivers.map(({ id, gate, check, expires, sha256: digest }) => ({
        id,
        gate,
        check,
        expires,
        sha256: digest,
      })),
    },
  };
  return buildStatement(subjectsOf(signed), { type: PREDICATE_TYPES.testResult, predicate });
}

const RESULTS: Readonly<Record<Evidence['verdict'], TestResult>> = {
  pass: 'PASSED',
  waived: 'WARNED',
  not_applicable: 'WARNED',
  fail: 'FAILED',
  inconclusive: 'FAILED',
  error: 'FAILED',
};

function subjectsOf({ evidence, name, sha256 }: SignedEvidence): readonly [StatementSubject, ...StatementSubject[]] {
  return [{ name, digest: { sha256 } }, ...commitSubject(evidence.subject)];
}

/** None where the commit is not known: a statement about no commit must not look like one about some. */
export function commitSubject({ repository, commit }: Evidence['subject']): readonly StatementSubject[] {
  return commit === null ? [] : [{ name: repository, digest: { gitCommit: commit } }];
}

/** What was judged by: the tool, and the policy files that were read. */
function configurationOf({ tool, materials }: Evidence): readonly ResourceDescriptor[] {
  const bundle = tool.bundle_sha256 === null ? {} : { digest: { sha256: tool.bundle_sha256 } };
  const policies = materials.filter(({ role }) => role === 'policy');
  return [
    { uri: `pkg:generic/release-gates@${tool.version}`, name: tool.name, ...bundle },
    ...policies.map(({ path, sha256 }) => ({ name: path, digest: { sha256 } })),
  ];
}

type Check = Evidence['checks'][number];
type TestKind = 'passed' | 'warned' | 'failed';

function testsOf({ checks }: Evidence): Readonly<Record<TestKind, readonly string[]>> {
  const of = (kind: TestKind): readonly string[] =>
    checks.filter((check) => testKindOf(check) === kind).map(({ id }) => id);
  return { passed: of('passed'), warned: of('warned'), failed: of('failed') };
}

/** A check that warns, is waived or has nothing to judge neither passed nor kept anything from passing. */
function testKindOf({ outcome, mode, waiver }: Check): TestKind {
  if (outcome === 'pass') return 'passed';
  return outcome === 'not_applicable' || mode === 'warn' || waiver !== undefined ? 'warned' : 'failed';
}
