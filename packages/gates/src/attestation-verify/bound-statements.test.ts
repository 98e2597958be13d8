import { buildStatement, envelopeJson, PROVENANCE_TYPES, signPayload } from '@release-gates/attestation';
import { sha256Hex } from '@release-gates/core';
import { describe, expect, it } from 'vitest';
import { evidence as passing } from '../_shared/manifest-case.ts';
import { ALICE, type Candidate, factsOf, fileOf, formsOf, signedCandidate } from './candidate-case.ts';
import { attestationVerify } from './gate.ts';

const one = await signedCandidate();
const two = await signedCandidate({ subject: { ...passing.subject, version: '1.4.1' } });
const ONE = formsOf(one);
const TWO = formsOf(two);
const ALL = 'rc-1.intoto.jsonl';

/** What does not hold where these files lie beside the manifest of a candidate, a line each. */
function refusals(candidate: Candidate, files: Readonly<Record<string, string>>, given: object = {}): string[] {
  const attestations = Object.entries(files)
    .map(([path, text]) => fileOf(`m/${path}`, text))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const facts = { ...factsOf(candidate, []), attestations };
  return attestationVerify
    .decide(facts, attestationVerify.inputs.parse(given))
    .filter(({ outcome }) => outcome !== 'pass')
    .map(({ id, reason, remedy }) => `${id}: ${reason}. ${remedy}`);
}

function valuesOf(files: Readonly<Record<string, string>>): unknown {
  const attestations = Object.entries(files).map(([path, text]) => fileOf(`m/${path}`, text));
  return attestationVerify.values?.({ ...factsOf(one, []), attestations }, attestationVerify.inputs.parse({}));
}

const withLine = (at: number, line = ''): string =>
  Object.values(one.lines)
    .map((own, index) => (index === at ? line : own))
    .join('');

describe('a statement of another candidate, by the same key and of the same repository', () => {
  it('is none of these, as they are', () => {
    expect([refusals(one, ONE), refusals(two, TWO)]).toEqual([[], []]);
  });

  it.each(Object.keys(ONE))('%s over ours is refused in one line: file, expected, found, what to do', (path) => {
    const said = refusals(one, { ...ONE, [path]: TWO[path] ?? '' });
    const line = said.find((text) => text.startsWith(`statements_bound: m/${path}`)) ?? '';
    expect(line).toContain(`m/manifest.json (sha256 ${sha256Hex(one.manifestBytes)})`);
    expect(line).toMatch(
      path.startsWith('release.')
        ? /expected a release by .*found one of the same files by another manifest \(sha256 [0-9a-f]{64}\).*Put back/
        : /or what it binds, found a statement of https:\/\/\S+ about \S+ \(sha256 [0-9a-f]{64}\).*Put back/,
    );
  });

  it.each(Object.keys(one.lines))('%s beside ours is refused under any name, and as a line', (name) => {
    const line = two.lines[name] ?? '';
    for (const files of [
      { ...ONE, 'more.dsse.json': line },
      { ...ONE, [ALL]: `${ONE[ALL]}${line}` },
    ])
      expect(refusals(one, files)).toEqual([expect.stringMatching(/^statements_bound: /)]);
    expect(valuesOf({ ...ONE, 'more.dsse.json': line })).toMatchObject({ verified: '5', refused: '1' });
  });

  it.each(Object.keys(one.lines))('%s in all forms at once is refused', (name) => {
    const own = [`${name}.dsse.json`, `${name}.sigstore.json`].map((path) => [path, TWO[path] ?? ''] as const);
    const lines = withLine(Object.keys(one.lines).indexOf(name), two.lines[name]);
    expect(refusals(one, { ...ONE, ...Object.fromEntries(own), [ALL]: lines })).toContainEqual(
      expect.stringMatching(/^statements_bound: /),
    );
  });
});

describe('forms of one statement that say different things', () => {
  const { 'compat-matrix': unit = '', 'verification-summary': summary = '' } = one.lines;
  it.each([
    [
      'an envelope',
      { 'compat-matrix.dsse.json': summary },
      'm/compat-matrix.dsse.json: expected what compat-matrix.sigs',
    ],
    [
      'a bundle',
      { 'compat-matrix.sigstore.json': summary },
      'compat-matrix.sigstore.json: expected what compat-matrix.ds',
    ],
    ['a line', { [ALL]: withLine(0, summary) }, `compat-matrix.dsse.json: expected what a line of ${ALL} says`],
    [
      'both files',
      { 'compat-matrix.dsse.json': summary, 'compat-matrix.sigstore.json': summary },
      `m/${ALL}:1: expected what one of the files beside it says`,
    ],
    ['a line that is gone', { [ALL]: withLine(0) }, 'compat-matrix.dsse.json: expected what a line'],
  ])('%s: the difference is named', (_name, changes, said) => {
    expect(unit).not.toBe(summary);
    expect(refusals(one, { ...ONE, ...changes })).toEqual([expect.stringContaining(said)]);
  });

  it('are not missed where only one form lies there', () => {
    for (const ending of ['.dsse.json', '.sigstore.json', '.jsonl']) {
      const files = Object.fromEntries(Object.entries(ONE).filter(([path]) => path.endsWith(ending)));
      expect(refusals(one, files)).toEqual([]);
    }
  });
});

function provenanceOf(...digests: string[]): string {
  const [first, ...rest] = digests.map((sha256) => ({ name: 'app.tgz', digest: { sha256 } }));
  if (first === undefined) throw new Error('a statement is about something');
  const payload = buildStatement([first, ...rest], { type: PROVENANCE_TYPES[0] ?? '', predicate: {} });
  return `${JSON.stringify(envelopeJson(signPayload(payload, ALICE)))}\n`;
}

describe('what others say', () => {
  const [artifact = ''] = one.manifest.artifacts.map(({ sha256 }) => sha256);
  const other = 'f'.repeat(64);

  it('counts beside the manifest where it is about a file that is bound, among others', () => {
    expect(refusals(one, { ...ONE, 'build.intoto.jsonl': provenanceOf(other, artifact) })).toEqual([]);
    expect(refusals(one, { ...ONE, 'build.intoto.jsonl': provenanceOf(other) })).toEqual([
      expect.stringMatching(/^statements_bound: m\/build\.intoto\.jsonl:1: /),
    ]);
  });

  it('may be about anything where the file is named', () => {
    const files = { ...ONE, 'build.intoto.jsonl': provenanceOf(other) };
    expect(refusals(one, files, { attestations: ['m/*'] })).toEqual([]);
  });
});
