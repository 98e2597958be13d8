import { evidenceFile, manifestOf } from '@release-gates/testkit';
import { expect, it } from 'vitest';
import { releaseOf } from './release-of.ts';

it('says by which input of release-manifest a release gets its files', () => {
  const manifest = manifestOf([evidenceFile()], { artifacts: [] });
  const given = { path: 'manifest.json', sha256: 'a'.repeat(64), generation: null, buildId: null, configSha256: null };
  expect(() => releaseOf({ manifest, ...given })).toThrow(
    expect.objectContaining({
      code: 'release.invalid',
      problems: [expect.objectContaining({ remedy: expect.stringMatching(/ artifact: \[/) as string })],
    }) as Error,
  );
});
