import { expect, it } from 'vitest';
import { check, failing, reported } from './report-fixture.ts';
import { toSigned, toVerification, toWalked } from './verification.ts';

it.each([
  ['pass', /^decision {2}OPEN$/m],
  ['fail', /^decision {2}.*does not verify: not open$/m],
] as const)(
  'verification with the verdict %s tells of a manifest that says open what that is worth',
  (verdict, told) => {
    const run = { ...reported({ unit: 'manifest-verify', verdict }), values: { decision: 'open' } };
    const lines = toVerification(run).map((line) => line.map((span) => span.text).join(''));
    expect(lines.join('\n')).toMatch(told);
  },
);

it('verification tells what an open decision is worth that nothing vouches for, and what the manifest does not bind', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `${name}.json`);
  const details = { not_covered: { total: 6, files: names } };
  const run = reported({
    unit: 'manifest-verify',
    checks: [failing('manifest_vouched', { mode: 'warn', level: 'may' })],
    details,
  });
  const lines = toVerification({ ...run, values: { decision: 'open' } });
  const said = lines.map((line) => line.map((span) => span.text).join('')).join('\n');
  expect(said).toMatch(/^decision {2}the manifest says OPEN, and nothing outside of these files vouches for it$/m);
  expect(said).toMatch(/^unbound {3}6 documents here that the manifest does not bind: a\.json, .*e\.json, …$/m);
  expect(
    lines
      .flat()
      .filter(({ style }) => style === 'good')
      .map((span) => span.text),
  ).toEqual(['YES']);
});

function toldOfUnnamed(files: readonly string[]): string {
  const details = { not_named: { total: files.length, files } };
  const lines = toSigned(reported({ unit: 'attestation-verify', details }));
  return lines.map((line) => line.map((span) => span.text).join('')).join('\n');
}

it('a look at signatures tells of files that nothing signed names', () => {
  expect(toldOfUnnamed(['a/README.md'])).toMatch(/^unbound {3}1 files here that nothing signed names: a\/README\.md$/m);
  expect(toldOfUnnamed([])).not.toContain('unbound');
});

it.each([
  ['nothing was given that the record must be', [], 1],
  ['its SHA-256 was given', [check({ id: 'record_expected::acme.prod' })], 0],
])('a walk tells what its record is worth where %s', (_name, checks, count) => {
  const lines = toWalked({ ...reported({ unit: 'record-verify', checks }), values: { record: 'r.json' } });
  const said = lines
    .flat()
    .filter(({ text }) => text.startsWith('nothing outside of the ledger vouches for this record'));
  expect(said).toHaveLength(count);
});
