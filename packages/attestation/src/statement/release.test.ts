import { manifestOf } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { isVersionedPurl, whyOtherVersion } from './purl.ts';
import { buildRelease } from './release.ts';
import { parseStatement } from './statement.ts';
import { buildVulnerabilities } from './vulnerabilities.ts';

const SHA = 'a'.repeat(64);
const FILE = { name: 'manifest.json', sha256: 'b'.repeat(64) };
const artifact = (path: string) => ({ path, sha256: SHA, bytes: 1, required: true });

describe('a release statement', () => {
  it('names every file by its name on disk, and the package with its version', () => {
    const manifest = manifestOf([], { artifacts: [artifact('dist/a.tgz'), artifact('b.whl')] });
    const payload =
      buildRelease({ manifest, ...FILE }, { purl: 'pkg:npm/a@1.0.0', packageId: '42' }) ?? new Uint8Array();
    expect(parseStatement(payload, 's')).toEqual({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [
        { name: 'b.whl', digest: { sha256: SHA } },
        { name: 'a.tgz', digest: { sha256: SHA } },
      ],
      predicateType: 'https://in-toto.io/attestation/release/v0.1',
      predicate: {
        purl: 'pkg:npm/a@1.0.0',
        packageId: '42',
        releaseGate: {
          releaseCandidateId: manifest.release_candidate_id,
          manifest: { name: 'manifest.json', digest: { sha256: 'b'.repeat(64) } },
        },
      },
    });
  });

  it('is not made of no files', () => {
    expect(
      buildRelease({ manifest: manifestOf([], { artifacts: [] }), ...FILE }, { purl: 'pkg:npm/a@1', packageId: null }),
    ).toBeUndefined();
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

it.each<[purl: string, version: string | null, is: boolean]>([
  ['pkg:npm/parcel@2.4.0', '2.4.0', true],
  ['pkg:npm/parcel@2.4.0', 'v2.4.0', true],
  ['pkg:golang/github.com/a/b@v2.4.0#cmd/x', '2.4.0', true],
  ['pkg:npm/@a/parcel@2.4.0', '2.4.0', true],
  ['pkg:pypi/parcel@2.4.0rc1', '2.4.0-rc.1', true],
  ['pkg:pypi/parcel@2026.1.2', '2026.01.02', true],
  ['pkg:pypi/parcel@2.4.0b2', '2.4.0-beta.2', true],
  ['pkg:generic/parcel@2.4.0%2Bbuild.7', '2.4.0+build.7', true],
  ['pkg:deb/debian/parcel@1%3A2.4.0-1?arch=amd64', '2.4.0', true],
  ['pkg:rpm/fedora/parcel@2.4.0-3.fc40', '2.4.0', true],
  ['pkg:oci/parcel@sha256%3Aabc?tag=v2.4.0', '2.4.0', true],
  ['pkg:oci/parcel@sha256%3Aabc', '2.4.0', true],
  ['pkg:npm/parcel@9.9.9', null, true],
  ['pkg:npm/parcel@2.4.1', '2.4.0', false],
  ['pkg:npm/parcel@2.40', '2.4.0', false],
  ['pkg:npm/parcel@2.4', '2.4.0', false],
  ['pkg:npm/parcel@2.4.0-1', '2.4.0', false],
  ['pkg:npm/parcel@2.4.0-rc.1', '2.4.0', false],
  ['pkg:npm/parcel@2.4.0', '2.4.0-rc.1', false],
  ['pkg:deb/debian/parcel@2.4.1-1', '2.4.0', false],
  ['pkg:deb/debian/parcel@2.4.0.1', '2.4.0', false],
  ['pkg:oci/parcel@sha256%3Aabc?tag=v2.4.1', '2.4.0', false],
  ['pkg:npm/parcel@-', '2.4.0', false],
  ['pkg:npm/parcel@%E0%A4', '2.4.0', false],
  ['pkg:npm/parcel@2.4.0', 'nightly', false],
])('%s is a release of version %s: %s', (purl, version, is) => {
  expect(whyOtherVersion(purl, version) === null).toBe(is);
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
