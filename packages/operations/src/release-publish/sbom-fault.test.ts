import type { JsonObject } from '@release-gates/core';
import { expect, it } from 'vitest';
import { draft, run, SPDX } from '../_shared/fixtures/draft-release.ts';

const without = (field: string): JsonObject =>
  Object.fromEntries(Object.entries(SPDX).filter(([name]) => name !== field));
const CYCLONEDX = { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components: [] };

const publishing = (document: unknown) => run(draft(), {}, { 'sbom.json': Buffer.from(JSON.stringify(document)) });

it.each<[string, unknown]>([
  ['SPDX 2.3', SPDX],
  ['SPDX 2.2', { ...SPDX, spdxVersion: 'SPDX-2.2' }],
  ['CycloneDX 1.6', CYCLONEDX],
  ['CycloneDX 1.5 that leaves out what is optional there', { bomFormat: 'CycloneDX', specVersion: '1.5' }],
  ['CycloneDX 1.4', { ...CYCLONEDX, specVersion: '1.4' }],
])('%s is an SBOM', async (_name, document) => {
  expect(await publishing(document)).toMatchObject({ failed: [], told: [], values: { published: 'true' } });
});

it.each<[string, unknown, RegExp]>([
  ['an object', {}, /neither CycloneDX nor SPDX/],
  ['a list', [], /neither CycloneDX nor SPDX/],
  ['a version of nothing', { spdxVersion: 'lol' }, /spdxVersion/],
  ['a version and nothing else', { spdxVersion: 'SPDX-2.3' }, /dataLicense/],
  ...Object.keys(SPDX)
    .filter((field) => field !== 'spdxVersion')
    .map((field): [string, unknown, RegExp] => [`SPDX without ${field}`, without(field), new RegExp(field)]),
  ['SPDX that nobody made', { ...SPDX, creationInfo: { created: '2026-11-20T11:59:00Z', creators: [] } }, /creators/],
  ['packages that are no list', { ...SPDX, packages: {} }, /packages/],
  ['CycloneDX without a version', { bomFormat: 'CycloneDX' }, /specVersion/],
  ['CycloneDX before 1.4', { ...CYCLONEDX, specVersion: '1.3' }, /specVersion/],
  ['CycloneDX 1.4 without a version of its own', { bomFormat: 'CycloneDX', specVersion: '1.4' }, /version/],
  ['components that are no list', { ...CYCLONEDX, components: 'all' }, /components/],
])('%s is none', async (_name, document, why) => {
  const { failed, told } = await publishing(document);
  expect([failed, told]).toEqual([['release_files'], [expect.stringMatching(why)]]);
});
