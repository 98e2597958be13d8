import type { InputError } from '@release-gates/core';
import { describe, expect, it } from 'vitest';
import { rolloutFlags } from './rollout-words.ts';

const ACTIONS = ['apply', 'bless', 'freeze', 'plan', 'rollback', 'status', 'tick'];

describe('rolloutFlags', () => {
  const accepted: [string, string[], Record<string, string>, Record<string, string>][] = [
    ['a look', ['status'], {}, { action: 'status' }],
    ['a plan is a dry run', ['plan'], {}, { action: 'plan', 'dry-run': 'true' }],
    ['a reason in quotes', ['freeze', 'errors in the index'], {}, { action: 'freeze', reason: 'errors in the index' }],
    ['a reason without', ['freeze', 'errors', 'in', 'it'], {}, { action: 'freeze', reason: 'errors in it' }],
    ['a reason as a flag', ['rollback'], { reason: 'bad' }, { action: 'rollback', reason: 'bad' }],
    ['flags go through', ['freeze', 'x'], { tier: 'A' }, { action: 'freeze', reason: 'x', tier: 'A' }],
    [
      'a downgrade',
      ['downgrade', 'rc-1', 'old keys'],
      {},
      { action: 'apply', kind: 'downgrade', release: 'rc-1', reason: 'old keys' },
    ],
    [
      'a downgrade by a flag',
      ['downgrade', 'why'],
      { release: 'rc-1' },
      { action: 'apply', kind: 'downgrade', release: 'rc-1', reason: 'why' },
    ],
    [
      'a hotfix',
      ['hotfix', 'leak'],
      { incident: '7' },
      { action: 'apply', kind: 'hotfix', reason: 'leak', incident: '7' },
    ],
    [
      'a blessing',
      ['bless', 'rc-1', 'why'],
      { for: '30d' },
      { action: 'bless', release: 'rc-1', reason: 'why', for: '30d' },
    ],
  ];
  it.each(accepted)('%s', (_name, words, flags, expected) => {
    expect(rolloutFlags(words, flags, ACTIONS)).toEqual(expected);
  });

  const refused: [string, string[], Record<string, string>, string][] = [
    ['nothing', [], {}, 'rollout.no_action'],
    ['what nobody knows', ['frobnicate'], {}, 'rollout.unknown_action'],
    ['a name that every object has', ['constructor'], {}, 'rollout.unknown_action'],
    ['a downgrade to nowhere', ['downgrade'], {}, 'rollout.no_release'],
    ['a reason to look', ['status', 'why'], {}, 'flag.unexpected_word'],
    ['two reasons', ['freeze', 'this'], { reason: 'that' }, 'rollout.twice'],
    ['two actions', ['freeze', 'this'], { action: 'tick' }, 'rollout.twice'],
  ];
  it.each(refused)('refuses %s', (_name, words, flags, code) => {
    expect(() => rolloutFlags(words, flags, ACTIONS)).toThrow(expect.objectContaining({ code }) as InputError);
  });

  it('lists all words that it knows, also those that the executor does not', () => {
    expect(() => rolloutFlags(['frobnicate'], {}, ACTIONS)).toThrow(/apply, bless, downgrade, freeze, hotfix, plan/);
  });
});
