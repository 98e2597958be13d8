import type { GitRepository } from '@release-gates/core';
import { describe, expect, it } from 'vitest';
import { suiteOf } from './suite-of.ts';

const commit = 'a'.repeat(40);
const inClone: GitRepository = {
  state: 'repository',
  prefix: 'actions/dist/',
  commit,
  ref: 'refs/heads/main',
  dirtyPaths: [],
  tags: [],
  remote: 'acme/release-gates',
  hasOrigin: true,
};

describe('suiteOf', () => {
  it.each([
    ['a clone', inClone, { repository: 'acme/release-gates', commit }],
    ['a clone of a folder', { ...inClone, remote: null }, { commit }],
    [
      'installed in a shop',
      { ...inClone, remote: 'acme/shop', prefix: 'node_modules/release-gates/actions/dist/' },
      {},
    ],
    ['unpacked without git', { state: 'unavailable', reason: 'no repository' }, {}],
  ] as const)('%s', (_name, described, suite) => {
    expect(suiteOf(described)).toEqual(suite);
  });
});
