import { manifestOf } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { buildRelease, isVersionedPurl } from './release.ts';
import { parseStatement } from './statement.ts';
import { buildVulnerabilities } from './vulnerabilities.ts';

const SHA = 'a'.repeat(64);
const artifact = (path: string) => ({ path, sha256: SHA, bytes: 1, required: true });

describe('a release statement', () => {
  it('names every file by its name on disk, and the package with its version', () => {
    const manifest = manifestOf([], { artifacts: [artifact('dist/a.tgz'), artifact('b.whl')] });
    const payload = buildRelease(manifest, { purl: 'pkg:npm/a@1.0.0', packageId: '42' }) ?? new Uint8Array();
    expect(parseStatement(payload, 's')).toEqual({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [
        { name: 'b.whl', digest: { sha256: SHA } },
        { name: 'a.tgz', digest: { sha256: SHA } },
      ],
      predicateType: 'https://in-toto.io/attestation/release/v0.1',
      predicate: { purl: 'pkg:npm/a@1.0.0', packageId: '42' },
    });
  });

  it('is not made of no files', () => {
    expect(buildRelease(manifestOf([], { artifacts: [] }), { purl: 'pkg:npm/a@1', packageId: null })).toBeUndefined();
  });
});

it.each([
  ['pkg:npm/parcel@2.4.0', true],
  ['pkg:npm/@angular/http@7.2.16', true],
  ['pkg:npm/%40angular/http@7.2.16', true],
  ['pkg:oci/my-image@sha256%3Afedcba09?repository_url=registry.example.com/p/i&tag=v1.2.3', true],
  ['pkg:golang/github.com/a/b@v1.0.0#cmd/x', true],
  ['pkg:npm/parcel', false],
  ['pkg:npm/parcel@', false],
  ['npm/parcel@1', false],
  ['pkg:NPM/parcel@1', false],
  ['pkg:npm/par cel@1', false],
  ['pkg:npm/parcel@1%2', false],
  ['pkg:npm//parcel@1', false],
  [`pkg:npm/${'a'.repeat(1024)}@1`, false],
])('%s is a package URL with a version: %s', (text, is) => {
  expect(isVersionedPurl(text)).toBe(is);
});

it('a vulnerability statement has the fields that the predicate demands, and the report it was read from', () => {
  const payload = buildVulnerabilities(
    [{ name: 'app', digest: { sha256: SHA } }],
    {
      scanner: { uri: 'pkg:github/anchore/grype@v1', version: '1' },
      database: { uri: null, version: null, lastUpdate: '2026-11-20T00:00:00Z' },
      found: [{ id: 'CVE-1', severity: [{ method: 'grype', score: 'high' }] }],
      startedOn: '2026-11-20T01:00:00Z',
      finishedOn: '2026-11-20T01:00:01Z',
    },
    { name: 'grype.json', sha256: SHA },
  );
  expect(parseStatement(payload, 's')).toMatchObject({
    predicateType: 'https://in-toto.io/attestation/vulns/v0.2',
    predicate: {
      scanner: {
        uri: 'pkg:github/anchore/grype@v1',
        version: '1',
        db: { lastUpdate: '2026-11-20T00:00:00Z' },
        result: [{ id: 'CVE-1', severity: [{ method: 'grype', score: 'high' }] }],
      },
      metadata: { scanStartedOn: '2026-11-20T01:00:00Z', scanFinishedOn: '2026-11-20T01:00:01Z' },
      releaseGate: { report: { name: 'grype.json', digest: { sha256: SHA } } },
    },
  });
});
