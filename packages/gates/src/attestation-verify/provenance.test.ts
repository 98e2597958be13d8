import { parseStatement, type Statement } from '@release-gates/attestation';
import { describe, expect, it } from 'vitest';
import { decideProvenance } from './decide-provenance.ts';
import { attestationInputs } from './inputs.ts';

const BUILDER =
  'https://github.com/slsa-framework/slsa-github-generator/.github/workflows/builder.yml@refs/tags/v2.1.0';
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
        ...changes,
      },
      runDetails: { builder: { id: BUILDER } },
    },
    digest,
  );
const generator = statement('https://slsa.dev/provenance/v0.2', {
  builder: { id: BUILDER },
  invocation: { configSource: { uri: 'git+https://github.com/o/r@refs/tags/v1', digest: { sha1: COMMIT } } },
});
const stated = github({
  externalParameters: { source: { uri: 'git+https://github.com/o/r.git', digest: { gitCommit: COMMIT } } },
});
const FULL = { builderId: BUILDER, sourceUri: 'github.com/o/r', sourceCommit: COMMIT };

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
    expect(judge([found], { sourceUri: 'git+https://github.com/o/r@refs/heads/x' })).toEqual([
      expect.stringMatching(/^pass: /),
    ]);
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
    ['of another file', [github({}, OTHER)], FULL, 'no provenance that holds is about file a'],
    ['that is missing', [], FULL, 'there is no SLSA provenance that holds'],
  ])('%s', (_name, statements, asked, reason) => {
    expect(judge(statements, asked)).toEqual([expect.stringContaining(reason)]);
    expect(judge(statements, asked)).toEqual([expect.stringMatching(/^fail: /)]);
  });

  it('where one of two files has none', () => {
    expect(judge([github()], FULL, [APP, OTHER])).toEqual(['fail: no provenance that holds is about file b']);
  });

  it('where no file is named and one of several says something else', () => {
    const other = github({ externalParameters: { workflow: { repository: 'https://github.com/o/other' } } }, OTHER);
    expect(judge([github(), other], FULL, [])).toEqual([expect.stringMatching(/^fail: expected the source/)]);
  });
});
