import { parseStatement, type Statement } from '@release-gates/attestation';
import { describe, expect, it } from 'vitest';
import { decideProvenance } from './decide-provenance.ts';
import { attestationInputs } from './inputs.ts';

const BUILDER =
  'https://github.com/slsa-framework/slsa-github-generator/.github/workflows/builder.yml@refs/tags/v2.1.0';
const TYPE = 'https://actions.github.io/buildtypes/workflow/v1';
const COMMIT = '1'.repeat(40);
const [APP, OTHER] = ['a'.repeat(64), 'b'.repeat(64)];

function statement(predicateType: string, predicate: object, digest = APP): Statement {
  const text = JSON.stringify({
    _type: 'https://in-toto.io/Statement/v0.1',
    subject: [{ name: 'app.tgz', digest: { sha256: digest } }],
    predicateType,
    predicate,
  });
  return parseStatement(Buffer.from(text), 'a.json');
}

const github = (changes: object = {}, digest = APP): Statement =>
  statement(
    'https://slsa.dev/provenance/v1',
    {
      buildDefinition: {
        externalParameters: {
          workflow: { repository: 'https://github.com/o/r', ref: 'refs/heads/main', path: 'x.yml' },
        },
        resolvedDependencies: [
          { uri: 'git+https://github.com/o/library@refs/tags/v1', digest: { gitCommit: '2'.repeat(40) } },
          { uri: 'git+https://github.com/o/r@refs/heads/main', digest: { gitCommit: COMMIT } },
        ],
        buildType: TYPE,
        ...changes,
      },
      runDetails: { builder: { id: BUILDER } },
    },
    digest,
  );
const generator = statement('https://slsa.dev/provenance/v0.2', {
  buildType: TYPE,
  builder: { id: BUILDER },
  invocation: { configSource: { uri: 'git+https://github.com/o/r@refs/tags/v1', digest: { sha1: COMMIT } } },
});
const stated = github({
  externalParameters: { source: { uri: 'git+https://github.com/o/r.git', digest: { gitCommit: COMMIT } } },
});
/** Of the newer version, with what the older one says in other places: its builder is not the one that it is to be. */
const mixed = statement('https://slsa.dev/provenance/v1', {
  ...github().predicate,
  runDetails: { builder: { id: 'https://evil.example/builder' } },
  builder: { id: BUILDER },
  buildType: TYPE,
  invocation: { configSource: { uri: 'git+https://github.com/o/r@refs/tags/v1', digest: { sha1: COMMIT } } },
});
const mixedOld = statement('https://slsa.dev/provenance/v0.2', { ...github().predicate });
const twice = github({
  resolvedDependencies: ['1', '3'].map((digit) => ({
    uri: `git+https://github.com/o/r@refs/heads/${digit}`,
    digest: { gitCommit: digit.repeat(40) },
  })),
});
const FULL = { builderId: BUILDER, sourceUri: 'github.com/o/r', sourceCommit: COMMIT, buildType: TYPE };

function judge(statements: readonly Statement[], asked: object, named: readonly string[] = [APP]): readonly unknown[] {
  const subjects = named.map((digest) => ({ name: `file ${digest[0]}`, algorithm: 'sha256', digest }));
  return decideProvenance({ subjects }, statements, attestationInputs.parse(asked)).map(
    ({ outcome, reason }) => `${outcome}: ${reason}`,
  );
}

describe('provenance of what was built where it was asked for', () => {
  it.each([
    ['GitHub', github()],
    ['the generic generator, version 0.2', generator],
    ['a builder that names its source', stated],
  ])('%s', (_name, found) => {
    expect(judge([found], FULL)).toEqual([expect.stringMatching(/^pass: /)]);
    expect(judge([found], { sourceUri: 'git+https://github.com/o/r.git' })).toEqual([expect.stringMatching(/^pass: /)]);
  });

  it('is not looked at where nothing is asked', () => {
    expect(judge([github()], {})).toEqual([]);
  });
});

describe('provenance is refused', () => {
  it.each([
    ['of another builder', [github()], { builderId: `${BUILDER}-beta` }, 'expected the builder'],
    [
      'of another repository',
      [github()],
      { sourceUri: 'github.com/o/other' },
      'expected the source github.com/o/other',
    ],
    [
      'that has the repository as a dependency only',
      [github()],
      { sourceUri: 'github.com/o/library' },
      'expected the source',
    ],
    ['of another commit', [generator], { sourceCommit: '3'.repeat(40) }, 'expected the commit'],
    ['that does not say', [github({ externalParameters: {} })], { sourceUri: 'github.com/o/r' }, 'found null'],
    ['that says it where another version would', [mixed], FULL, 'found "https://evil.example/builder"'],
    [
      'of an older version that says it as a newer would',
      [mixedOld],
      FULL,
      `expected the builder ${BUILDER}, found null`,
    ],
    ['of another build type', [github()], { buildType: `${TYPE}1` }, 'expected the build type'],
    ['of two commits of the repository', [twice], { sourceCommit: COMMIT }, 'expected the commit'],
    ['of another file', [github({}, OTHER)], FULL, 'no provenance that holds is about file a'],
    ['that is missing', [], FULL, 'there is no SLSA provenance that holds'],
  ])('%s', (_name, statements, asked, reason) => {
    expect(judge(statements, asked)).toEqual([expect.stringContaining(reason)]);
    expect(judge(statements, asked)).toEqual([expect.stringMatching(/^fail: /)]);
  });

  it.each([
    'https://github.com/o/r@evil.example/repo',
    'https://github.com@evil.example/o/r',
    'https://evil.example/github.com/o/r',
    'https://github.com/o/r/../r',
    'https://github.com/o/r?x',
    'https://github.com/o/r#x',
    'https://github.com/o%2Fr',
    'https://github.com//o/r',
    'https://github.com/o/R',
    'git+git+https://github.com/o/r',
    'git+https://github.com/o/r@refs/heads/main@evil.example/repo',
    'ssh://github.com/o/r',
    '',
  ])('of a source that only looks like the one that was asked for: %s', (repository) => {
    const found = github({ externalParameters: { workflow: { repository } } });
    expect(judge([found], { sourceUri: 'github.com/o/r' })).toEqual([
      expect.stringMatching(/^fail: expected the source/),
    ]);
  });

  it.each(['github.com/o/r@refs/heads/main', 'github.com/o/../r', 'https://x@github.com/o/r'])(
    'where what was asked for is more or less than a repository: %s',
    (sourceUri) => {
      expect(judge([github()], { sourceUri })).toEqual([expect.stringMatching(/^fail: expected source-uri to be a/)]);
    },
  );

  it('where one of two files has none', () => {
    expect(judge([github()], FULL, [APP, OTHER])).toEqual(['fail: no provenance that holds is about file b']);
  });

  it('where no file is named and one of several says something else', () => {
    const other = github({ externalParameters: { workflow: { repository: 'https://github.com/o/other' } } }, OTHER);
    expect(judge([github(), other], FULL, [])).toEqual([expect.stringMatching(/^fail: expected the source/)]);
  });
});
