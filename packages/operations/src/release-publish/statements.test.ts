import { buildStatement, PREDICATE_TYPES, signStatement } from '@release-gates/attestation';
import type { JsonObject } from '@release-gates/core';
import { COMPLETE_PREDICATES, evidenceFile, FIXED_NOW_MS, manifestOf } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import {
  bound,
  draft,
  evidence,
  type Files,
  joined,
  key,
  manifest,
  digest,
  run,
  signed,
  statementPath,
  statements,
} from '../_shared/fixtures/draft-release.ts';

const otherEvidence = evidenceFile({ release_candidate_id: 'rc-other' });
/** Another candidate of the same repository, by the same key, with the same file. */
const other = manifestOf([otherEvidence], { release_candidate_id: 'rc-other', artifacts: [bound('dist/app.tgz')] });
const others = await signed(other, [otherEvidence]);

const line = (name: string, of = statements): Uint8Array => {
  const found = of.find((one) => one.name === name);
  if (found === undefined) throw new Error(`there is no ${name}`);
  return found.line;
};

const ALL = statementPath(manifest);
const at = (name: string): string => statementPath(manifest, name);

/** What `sign` says when it is asked of something that is not so. */
function saying(type: string, predicate: JsonObject, digests: readonly string[] = [digest]): Uint8Array {
  const [first, ...rest] = digests.map((sha256) => ({ name: 'file', digest: { sha256 } }));
  if (first === undefined) throw new Error('a statement is about something');
  return signStatement(
    'x',
    buildStatement([first, ...rest], { type, predicate: { ...COMPLETE_PREDICATES[type], ...predicate } }),
    key,
  ).line;
}

const summaryOf = (verificationResult: string, change: JsonObject = {}): Uint8Array =>
  saying(PREDICATE_TYPES.verificationSummary, {
    timeVerified: new Date(FIXED_NOW_MS).toISOString(),
    verificationResult,
    ...change,
  });

/** Without the verdict, or what is given in its place. */
const without = (name: string, ...more: Uint8Array[]): Uint8Array =>
  Buffer.concat([joined(statements.filter((one) => one.name !== name)), ...more]);

describe('what attestation-verify accepts is published', () => {
  const forms: Files = {
    ...Object.fromEntries(statements.map(({ name, line: bytes }) => [at(`${name}.dsse.json`), bytes])),
    ...Object.fromEntries(statements.map(({ name, copy }) => [at(`${name}.sigstore.json`), copy?.bytes ?? null])),
  };
  it.each<[string, Files]>([
    ['all in one file', {}],
    ['one by one', { ...forms, [ALL]: null }],
    ['in every form', forms],
    [
      'with what somebody else says of the artifact',
      { [at('scan.intoto.jsonl')]: saying('https://example.com/scan', {}) },
    ],
  ])('%s', async (_name, files) => {
    const { failed, told } = await run(draft(), {}, files);
    expect([failed, told]).toEqual([[], []]);
  });
});

describe('what lies among the statements', () => {
  const forms: Files = {
    [ALL]: null,
    ...Object.fromEntries(statements.map(({ name, line: bytes }) => [at(`${name}.dsse.json`), bytes])),
  };
  const simple = at('simple-verification-result.dsse.json');
  it.each<[string, Files, RegExp]>([
    [
      'a folder, into which nobody looks',
      { [at('more/verification-summary.dsse.json')]: summaryOf('FAILED') },
      /^release_files: \S+\/more: expected files of signed statements, found a folder or a link, into which nobody looks$/,
    ],
    ['a folder without a name', { [at('.more/a.dsse.json')]: summaryOf('FAILED') }, /\/\.more: expected files/],
    [
      'a file of other bytes than the verdict names',
      { ...forms, [at('compat-matrix.dsse.json')]: Buffer.concat([line('compat-matrix'), Buffer.from(' ')]) },
      /^release_files: \S+: expected \S+compat-matrix\.dsse\.json with sha256 [0-9a-f]{64}, found sha256 [0-9a-f]{64} \(and 1 more fault\)$/,
    ],
  ])('is not published: %s', async (_name, files, why) => {
    const releases = draft();
    const { told } = await run(releases, {}, files);
    expect(told).toEqual([expect.stringMatching(why)]);
    expect(releases.calls).toEqual([]);
  });

  it('is told where it is no statement, and stays here', async () => {
    const releases = draft();
    const { told, reasons } = await run(releases, {}, { [at('README.md')]: Buffer.from('x') });
    expect(told).toEqual([]);
    expect(reasons['release_files']).toMatch(/^6 files; not attached: \S+\/README\.md$/);
    const [release] = releases.releases;
    expect(release?.assets.map(({ name }) => name)).not.toContain('README.md');
  });

  it('is whole where signatures are required, and else it is told', async () => {
    const [told, refused] = [draft(), draft()];
    const files = { ...forms, [simple]: null };
    const advised = await run(told, {}, files);
    expect(advised.told).toEqual([
      expect.stringMatching(/^release_statements: of what SHA256:\S+ signed, there is no simple-verification-result$/),
    ]);
    expect(advised.values).toMatchObject({ published: 'true' });
    expect((await run(refused, {}, files, { signing: 'required' })).failed).toEqual(['release_statements']);
    expect(refused.calls).toEqual([]);
  });
});

describe('what attestation-verify refuses is not published', () => {
  const TEST = line('compat-matrix');
  const { sha256: shared } = bound('dist/app.tgz');
  it.each<[string, Files, RegExp]>([
    ['a test result and no verdict', { [ALL]: TEST }, /no verification summary that holds is about/],
    [
      'a verdict and no test result',
      { [ALL]: without('compat-matrix') },
      /no attestation that holds is about the evidence of compat-matrix/,
    ],
    [
      'a verdict that says FAILED',
      { [ALL]: without('verification-summary', summaryOf('FAILED')) },
      /expected PASSED, found "FAILED"/,
    ],
    [
      'one that says PASSED beside one that says FAILED',
      { [ALL]: Buffer.concat([joined(statements), summaryOf('FAILED')]) },
      /expected PASSED, found "FAILED"/,
    ],
    ['the two in two files', { [at('second.dsse.json')]: summaryOf('FAILED') }, /expected PASSED, found "FAILED"/],
    [
      'a verdict of the future',
      { [ALL]: without('verification-summary', summaryOf('PASSED', { timeVerified: '2999-01-01T00:00:00Z' })) },
      /of the future/,
    ],
    [
      'a line of ours and the verdict over another candidate',
      { [ALL]: Buffer.concat([TEST, line('verification-summary', others)]) },
      /expected a statement about .* or what it binds/,
    ],
    [
      'vulnerabilities of another candidate with the same file',
      { [at('vulnerabilities.dsse.json')]: saying(PREDICATE_TYPES.vulnerabilities, {}, ['a'.repeat(64), shared]) },
      /expected a statement about .* or what it binds/,
    ],
    [
      'an envelope and a bundle that say different things',
      {
        [ALL]: null,
        ...Object.fromEntries(statements.map(({ name, line: bytes }) => [at(`${name}.dsse.json`), bytes])),
        [at('verification-summary.sigstore.json')]:
          statements.find(({ name }) => name === 'evidence-reference')?.copy?.bytes ?? null,
      },
      /verification-summary\.sigstore\.json: expected what verification-summary\.dsse\.json says/,
    ],
    [
      'a file that says something else than its line',
      { [at('verification-summary.dsse.json')]: summaryOf('PASSED') },
      /expected what (a line of|one of the files)/,
    ],
    [
      'a test result that says something else than its document',
      { [at('second.dsse.json')]: saying(PREDICATE_TYPES.testResult, { result: 'FAILED' }, [evidence.sha256]) },
      /says another result/,
    ],
  ])('%s', async (_name, files, why) => {
    for (const given of [{}, { unverified: true, publicKeys: [] }]) {
      const releases = draft();
      const { failed, told } = await run(releases, given, files);
      expect(failed.length > 0 && told.join('\n')).toMatch(why);
      expect(releases.calls).toEqual([]);
    }
  });
});
