import type { Check } from '@release-gates/core';
import { describe, expect, it } from 'vitest';
import { fullRepository, smallRepository } from './contract.ts';
import { decide } from './decide.ts';
import type { GovernanceFacts, VersionFact } from './facts.ts';
import { governanceInputs } from './inputs.ts';
import { findMention } from './version-mention.ts';

const found = (version: string): VersionFact => ({ state: 'found', version, source: 'x', file: 'x.py', line: 1 });
const unresolved: VersionFact = { state: 'unresolved', reason: 'gone', source: 'x', file: 'x.py' };

function outcomeOf(facts: GovernanceFacts, id: string): string | undefined {
  return decide(facts, governanceInputs.parse({})).find((check: Check) => check.id === id)?.outcome;
}

describe('decide', () => {
  it.each<[string, Partial<GovernanceFacts>, string, string]>([
    ['a full semantic version', { version: found('1.0.0-rc.1+b5') }, 'app_version_semver', 'pass'],
    ['leading zeros', { version: found('01.4.0') }, 'app_version_semver', 'fail'],
    ['digits of another script', { version: found('١.٤.٠') }, 'app_version_semver', 'fail'],
    ['no version', { version: unresolved }, 'app_version_semver', 'inconclusive'],
    ['no version to compare', { version: unresolved }, 'release_policy_app_version_match', 'inconclusive'],
    ['no version to look for', { version: unresolved }, 'changes_mentions_current_version', 'inconclusive'],
    ['three parts of a schema version', { schema: found('2.1.0') }, 'state_schema_version_format', 'fail'],
    ['no schema version', { schema: unresolved }, 'release_policy_schema_match', 'inconclusive'],
    [
      'a schema that cannot be read',
      { schema: found('2.2') },
      'release_policy_backward_compat_contains_current',
      'fail',
    ],
    ['a schema that can be read', { schema: found('2.0') }, 'release_policy_backward_compat_contains_current', 'pass'],
    [
      'an empty document',
      { releaseDoc: { path: 'd', state: 'present', bytes: 0, required: false } },
      'release_doc_exists',
      'fail',
    ],
    [
      'a document that is a link',
      { releaseDoc: { path: 'd', state: 'refused', bytes: 0, required: false } },
      'release_doc_exists',
      'fail',
    ],
  ])('%s', (_name, changes, id, outcome) => {
    expect(outcomeOf({ ...fullRepository, ...changes }, id)).toBe(outcome);
  });

  it('a repository without stored state is asked for none', () => {
    expect(outcomeOf(smallRepository, 'release_policy_schema_match')).toBe('not_applicable');
    expect(outcomeOf(smallRepository, 'state_schema_version_format')).toBe('not_applicable');
  });

  it('names a source that works on an untagged commit', () => {
    const version: VersionFact = { state: 'unresolved', reason: 'no tag', source: 'git-tag', file: null };
    const checks = decide({ ...fullRepository, version }, governanceInputs.parse({}));
    expect(checks.find(({ id }) => id === 'app_version_semver')?.remedy).toMatch(/regex:FILE:PATTERN.*given:/);
  });

  it('compares nothing with a policy that is not there', () => {
    const facts: GovernanceFacts = { ...fullRepository, policy: { state: 'absent', path: 'p.json' } };
    expect(outcomeOf(facts, 'release_policy_loaded')).toBe('fail');
    expect(outcomeOf(facts, 'release_policy_app_version_match')).toBeUndefined();
  });
});

describe('findMention', () => {
  it.each([
    ['0.1.0', true],
    ['v0.1.0', true],
    ['## [0.1.0] - 2026-11-20', true],
    ['Released 0.1.0.', true],
    ['0.1.0: the first', true],
    ['0.1.0, 0.0.9', true],
    ['`parcel@0.1.0`', true],
    ['10.1.05', false],
    ['10.1.0', false],
    ['0.1.05', false],
    ['0.1.0.1', false],
    ['0.1.0-rc.1', false],
    ['0.1.0+build', false],
    ['3.0.1.0', false],
    ['a0.1.0', false],
    ['rev0.1.0', false],
    ['-0.1.0', false],
    ['0x1x0', false],
    ['10.1.05 and 0.1.0', true],
  ])('%j: %s', (text, expected) => {
    expect(findMention([{ line: 1, text }], '0.1.0') !== undefined).toBe(expected);
  });

  it('prefers a heading', () => {
    const lines = ['since 0.1.0', '## 0.1.0'].map((text, index) => ({ line: index + 1, text }));
    expect(findMention(lines, '0.1.0')).toEqual({ line: 2, heading: true });
  });
});
