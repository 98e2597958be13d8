import { collectContext, FAKE_COMMIT, FakeGit } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { foreignManifest } from './foreign-manifest.ts';

const GONE = 'f'.repeat(40);
const FULL = new FakeGit({}, {}, true);
const NO_COMMIT = /does not hold its commit ffffffffffff/;

describe('foreignManifest', () => {
  it.each([
    ['of here', 'example/parcel-service', 'Example/Parcel-Service', FAKE_COMMIT, FULL, /^ours$/],
    ['of another', 'example/parcel-service', 'mallory/parcel-service', FAKE_COMMIT, FULL, /made in mallory.*example/],
    ['of here, with a commit of nowhere', 'a/b', 'a/b', GONE, FULL, NO_COMMIT],
    ['of here, in a shallow clone', 'a/b', 'a/b', GONE, new FakeGit(), /^ours$/],
    ['of here, without a commit', 'a/b', 'a/b', null, FULL, /^ours$/],
    ['of another folder, with our commit', 'here', 'other', FAKE_COMMIT, FULL, /^ours$/],
    ['of another folder', 'here', 'other', GONE, FULL, /made in other, and this is here; this clone/],
    ['of another folder, in a shallow clone', 'here', 'other', GONE, new FakeGit(), /made in other, and this is here$/],
    ['of a folder of the same name', 'here', 'here', GONE, FULL, NO_COMMIT],
    ['of a folder, where we have a name', 'a/b', 'b', GONE, FULL, /made in b, and this is a\/b; this clone/],
  ])('%s', async (_name, here, repository, commit, git, expected) => {
    const context = collectContext({ git, subject: { repository: here, commit: null, ref: null, version: null } });
    const told = await foreignManifest({ repository, commit, ref: null, version: null }, context, 'arrival');
    expect(told ?? 'ours').toMatch(expected);
  });

  it.each([
    ['of here, though its branch is gone', 'a/b', /^ours$/],
    ['of another', 'c/d', /made in c\/d/],
  ])('asks a candidate on its way only where it is from: %s', async (_name, repository, expected) => {
    const context = collectContext({
      git: FULL,
      subject: { repository: 'a/b', commit: null, ref: null, version: null },
    });
    const told = await foreignManifest({ repository, commit: GONE, ref: null, version: null }, context, 'candidate');
    expect(told ?? 'ours').toMatch(expected);
  });
});
