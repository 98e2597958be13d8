import { COMPLETE_PREDICATES, evidenceFile, manifestOf } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { candidateSubjects } from '../statement/candidate-verdict.ts';
import { PREDICATE_TYPES } from '../statement/predicate-types.ts';
import { buildRelease } from '../statement/release.ts';
import { buildStatement, parseStatement, type StatementSubject } from '../statement/statement.ts';
import { manifestScope, whyNotAbout } from './about-manifest.ts';

const SHA = 'a'.repeat(64);
const OTHER = 'b'.repeat(64);
const manifest = manifestOf([evidenceFile()], {
  artifacts: [{ path: 'dist/app.tgz', sha256: 'c'.repeat(64), bytes: 1, required: true }],
});
const FILE = { manifest, name: 'manifest.json', sha256: SHA };
const scope = manifestScope({ path: 'manifest.json', sha256: SHA, manifest });
const PURL = `pkg:npm/app@${manifest.subject.version}`;

/** What is said of a release of this file, where its statement has these fields. */
function why(of: Partial<typeof FILE>, purl = PURL, change: (predicate: Predicate) => void = () => undefined) {
  const payload = buildRelease({ ...FILE, ...of }, { purl, packageId: null }) ?? new Uint8Array();
  const statement = parseStatement(payload, 's');
  change(statement.predicate as unknown as Predicate);
  return whyNotAbout(statement, scope);
}

interface Predicate {
  purl?: unknown;
  releaseGate?: unknown;
}

describe('a release of the very files that a manifest binds', () => {
  it.each<[string, ReturnType<typeof why>, RegExp]>([
    ['by this manifest', why({}), /^it belongs there$/],
    ['by another manifest', why({ sha256: OTHER }), /by another manifest \(sha256 b{64}\)$/],
    ['by another candidate', why({ manifest: { ...manifest, release_candidate_id: 'rc-9' } }), /found one of "rc-9"$/],
    ['of another version', why({}, 'pkg:npm/app@9.0.0'), /pkg:npm\/app@9\.0\.0 is version 9\.0\.0, and the release/],
    ['without a purl', why({}, PURL, (said) => delete said.purl), /it has no package URL with a version$/],
    ['with a purl that is none', why({}, PURL, (said) => (said.purl = 'app')), /no package URL with a version$/],
    [
      'as another program writes it',
      why({}, PURL, (said) => delete said.releaseGate),
      /names no manifest \(if this tool made it: sign the candidate again\)$/,
    ],
    [
      'with a name that is none',
      why({}, PURL, (said) => (said.releaseGate = 1)),
      /names no manifest \(if this tool made it: sign the candidate again\)$/,
    ],
  ])('%s', (_name, said, expected) => {
    expect(said ?? 'it belongs there').toMatch(expected);
  });
});

const [about, ...rest] = candidateSubjects(FILE);
const bound = Object.values(manifest.gates)[0]?.sha256 ?? '';
const [commit] = rest;

it.each<[string, string, readonly (StatementSubject | undefined)[], boolean]>([
  ['a verdict about all that the manifest binds', PREDICATE_TYPES.verificationSummary, [about, ...rest], true],
  ['a verdict about the manifest and a file of another', PREDICATE_TYPES.reference, [about, foreign()], false],
  ['a verdict about the commit alone', PREDICATE_TYPES.simpleVerificationResult, [commit], false],
  [
    'a verdict about the manifest and another commit',
    PREDICATE_TYPES.verificationSummary,
    [about, { digest: { gitCommit: '9'.repeat(40) } }],
    false,
  ],
  [
    'what others say of one file and another commit',
    'https://example.com/build/v1',
    [rest[1], { digest: { gitCommit: '9'.repeat(40) } }],
    true,
  ],
  ['what others say of the commit', 'https://example.com/review/v1', [commit], true],
  ['what others say of one file among more', 'https://example.com/build/v1', [foreign(), rest[1]], true],
  ['what others say of other files', 'https://example.com/build/v1', [foreign()], false],
])('%s', (_name, type, subjects, belongs) => {
  const [first, ...more] = subjects.flatMap((subject) => subject ?? []);
  if (first === undefined) throw new Error('a statement is about something');
  const payload = buildStatement([first, ...more], { type, predicate: COMPLETE_PREDICATES[type] ?? {} });
  expect(whyNotAbout(parseStatement(payload, 's'), scope) === null).toBe(belongs);
});

describe('what a specification demands is there', () => {
  const cases = Object.entries(COMPLETE_PREDICATES).flatMap(([type, predicate]) =>
    Object.keys(predicate).flatMap((field) => [
      [type, field, undefined] as const,
      [type, field, { id: 1, uri: '' }] as const,
    ]),
  );
  it.each(cases)('%s: %s is %j', (type, field, value) => {
    const subject = type === PREDICATE_TYPES.testResult ? { digest: { sha256: bound } } : about;
    const said = (predicate: object): string | null =>
      whyNotAbout(parseStatement(buildStatement([subject], { type, predicate }), 's'), scope);
    expect(said(COMPLETE_PREDICATES[type] ?? {})).toBeNull();
    const { [field]: _left, ...others } = COMPLETE_PREDICATES[type] ?? {};
    expect(said({ ...others, ...(value !== undefined && { [field]: value }) })).toMatch(`at /predicate/${field}`);
  });
});

function foreign(): StatementSubject {
  return { name: 'other.tgz', digest: { sha256: OTHER } };
}
