import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * What a rollout promises, rule by rule, and the test that would fail if it were broken. A test that is renamed or
 * taken out leaves its rule without one, and that fails here.
 */

const STEP = 'packages/rollout/src/step';
const ENGINE = 'packages/rollout/src/engine';
const SCOPES = 'packages/rollout/src/scope-freezes';
const LEDGER = 'packages/rollout/src/ledger';
const GUARD = 'packages/gates/src/activation-guard';

/** Rule, file, and title of the test, or of its row in a table. */
type Claim = readonly [rule: string, file: string, ...titles: readonly string[]];

const ACTIVATION: readonly Claim[] = [
  ['a higher release that verifies is accepted', `${STEP}/release-rules.test.ts`, 'a newer release'],
  ['a lower one is blocked without leave', `${STEP}/release-rules.test.ts`, 'lower'],
  ['a lower one is held, and what is live stays', `${GUARD}/decide.test.ts`, 'a higher one is live'],
  ['a lower one goes out with leave', `${STEP}/release-rules.test.ts`, 'lower, with leave'],
  ['a rollback with valid leave is accepted', `${STEP}/rollback.test.ts`, 'signed'],
  ['leave that is over is not', `${STEP}/rollback.test.ts`, 'signed, over', 'signed too long ago'],
  ['leave for another channel is not', `${STEP}/rollback.test.ts`, 'signed for another channel'],
  ['leave for another target is not', `${STEP}/rollback.test.ts`, 'signed for another target'],
  ['a revoked target is not', `${STEP}/rollback.test.ts`, 'target revoked'],
  ['same release under its id is accepted', `${GUARD}/decide.test.ts`, 'this very one is live'],
  ['other artifacts under it are rejected', `${STEP}/release-rules.test.ts`, 'other artifacts under a known id'],
  [
    'and accepted with a reissue alone',
    `${STEP}/release-rules.test.ts`,
    'a reissue',
    'a reissue that policy does not allow',
  ],
  ['identity mismatch', `${GUARD}/decide.test.ts`, 'another manifest', 'another release', 'a foreign digest'],
  ['payload hash mismatch', `${GUARD}/decide.test.ts`, 'other bytes', 'another size'],
  ['missing file', `${GUARD}/decide.test.ts`, 'an artifact that is gone', 'evidence that is gone'],
  ['missing required signature', `${GUARD}/decide.test.ts`, 'no signature where one is required'],
  ['unsupported algorithm', `${GUARD}/collect.test.ts`, 'MD5 alone'],
  ['floor and ceiling are enforced', `${STEP}/release-rules.test.ts`, 'below the floor', 'above the ceiling'],
  [
    'the switch is atomic under kill at every step',
    `${ENGINE}/crash.test.ts`,
    '$name: nothing is lost or doubled, and asking again ends it',
    '$name: also where those who recover die',
  ],
  [
    'of several that compare and swap one wins',
    'test/rollout-store/executors.test.ts',
    'of ${count} on one transition exactly one wins, and the others say who, ${rounds} times',
  ],
  ['a pin holds the segment', `${STEP}/start.test.ts`, 'pinned', 'pinned, then let go by two'],
  [
    'a pin lasts as long as it was given',
    `${STEP}/tick.test.ts`,
    'keeps a pin and an approval no longer than they last',
  ],
  ['channels are isolated', `${ENGINE}/run-event.test.ts`, 'of another channel is another ledger'],
  ['so are their ledgers', `${LEDGER}/folder-ledger.test.ts`, 'is the ledger of its channel alone'],
  [
    'nothing but the files is needed to verify',
    'packages/gates/src/record-verify/collect.test.ts',
    'an untouched transition',
  ],
];

const LADDER: readonly Claim[] = [
  ['no rung is skipped', `${STEP}/tick.test.ts`, 'takes every rung in turn and skips none'],
  [
    'red at each stage freezes',
    `${STEP}/tick.test.ts`,
    'at %i %%: red freezes, and a guardrail that fails also takes back',
  ],
  [
    'in shadow outputs are compared, and a difference or a doubt holds',
    `${STEP}/shadow.test.ts`,
    'different',
    'not told',
    'not told, with users',
  ],
  [
    'and none of them is shown',
    'packages/rollout/src/shadow/collect-outputs.test.ts',
    'that are answered differently say where, and never what',
  ],
  ['unknown measurements wait', `${STEP}/tick.test.ts`, 'no measurements', 'judge does not tell', 'unknown'],
  ['it goes on after a restart', `${ENGINE}/open-intent.test.ts`, 'of a holder that is gone'],
  [
    'who is in a share stays in a larger one',
    'packages/rollout/src/traffic/file/file-traffic.test.ts',
    'keep what they have as it grows',
  ],
  ['a pinned segment is excluded', `${STEP}/start.test.ts`, 'pinned'],
  [
    'time that only a clock says has passed does not count',
    `${STEP}/tick.test.ts`,
    'does not count time that only the clock says has passed',
  ],
];

const FREEZE: readonly Claim[] = [
  ['blocks advance', `${STEP}/tick.test.ts`, 'frozen', 'frozen at 100 %'],
  [
    'blocks it also between decision and switch',
    `${ENGINE}/run-event.test.ts`,
    'a freeze of the channel stops what shows more users the candidate',
  ],
  [
    'allows rollback',
    `${STEP}/freeze.test.ts`,
    'stops neither rollback nor abort nor a reading of where the traffic is',
  ],
  [
    'unfreeze needs every condition',
    `${STEP}/unfreeze.test.ts`,
    'a gate is closed',
    'budget red',
    'alerts open',
    'traffic unknown',
    'no new candidate',
    'candidate at 1 % only',
    'not stable for long enough',
    'burn at the limit',
    'each that is missing',
    'of a person, high, and nothing is measured',
  ],
  [
    'a freeze of environment or repository ends under the same conditions in each channel',
    `${SCOPES}/held-rules.test.ts`,
    'nothing is measured, of tier A',
    'alerts cannot be asked for',
    'it is not measured for long enough, and burns, on probation',
    'it is not stable for long enough, on probation',
  ],
  [
    '… and in each environment',
    `${SCOPES}/scope-end.test.ts`,
    'another environment said nothing',
    'the word is over',
    'a channel of it moved after the word',
  ],
];

const ROLLBACK: readonly Claim[] = [
  [
    'twice is once',
    `${STEP}/rollback-again.test.ts`,
    'twice is once',
    'of a candidate twice does not reach for what is live',
  ],
  [
    'freezes first',
    `${STEP}/rollback.test.ts`,
    'freezes in the line of the intent, moves the pointer first and everything else after',
  ],
  [
    'gates are reset: what comes next starts at shadow',
    `${STEP}/start.test.ts`,
    'prepares the free slot at shadow and touches nothing that is live',
  ],
  [
    'the bad version is refused afterwards',
    `${STEP}/release-rules.test.ts`,
    'rejected before',
    'rejected before, under another name',
  ],
  [
    'nothing is built',
    `${STEP}/rollback.test.ts`,
    'prepares the target first where its slot was used since',
    'target gone',
  ],
];

const DOWNGRADE: readonly Claim[] = [
  ['not blessed', `${STEP}/downgrade-rules.test.ts`, 'downgrade, not approved', 'downgrade, approval over'],
  [
    'mixed generations',
    `${STEP}/downgrade-rules.test.ts`,
    'downgrade of half a set',
    'downgrade of more than the set',
    'a new root with old shards',
    'an old root with a new package',
  ],
  ['a schema head that does not fit', `${STEP}/downgrade-rules.test.ts`, 'downgrade, schema head'],
  ['staging skipped', `${STEP}/downgrade-rules.test.ts`, 'downgrade, staging skipped'],
];

const RECORDS: readonly Claim[] = [
  ['an edit of the ledger is told with its line', `${LEDGER}/folder-ledger.test.ts`, 'an edited line'],
  ['a deletion', `${LEDGER}/folder-ledger.test.ts`, 'a line taken out', 'a cut end', 'a deleted ledger'],
  ['another order', `${LEDGER}/folder-ledger.test.ts`, 'two lines that changed places'],
  ['a fork', `${LEDGER}/folder-ledger.test.ts`, 'is not rewritten behind what this run has seen', 'another history'],
  ['the same in git', `${LEDGER}/git-ledger.test.ts`, 'an edited line', 'a line taken out', 'a deleted ledger'],
];

const BUDGET: readonly Claim[] = [
  ['exactly half is green', 'packages/rollout/src/budget/judge-budget.test.ts', 'exactly half'],
  ['exactly a fifth is yellow', 'packages/rollout/src/budget/judge-budget.test.ts', 'exactly a fifth'],
  ['just under a fifth is red', 'packages/rollout/src/budget/judge-budget.test.ts', 'just below a fifth'],
];

const sources = new Map<string, string>();

function sourceOf(file: string): string {
  const known = sources.get(file) ?? readFileSync(join(import.meta.dirname, '..', file), 'utf8');
  sources.set(file, known);
  return known;
}

/** As the title of a test, or as the first cell of a row: what follows a bracket. */
function isTitle(source: string, title: string): boolean {
  const literal = title.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`[[(]\\s*(['"\`])${literal}\\1`).test(source);
}

it('a title that no test has is found out', () => {
  expect(isTitle("  ['a row', 1],\n  it('a test', ", 'a row')).toBe(true);
  expect(isTitle("expect(phase).toBe({ phase: 'a row' })", 'a row')).toBe(false);
});

describe.each([
  ['activation', ACTIVATION],
  ['the ladder', LADDER],
  ['a freeze', FREEZE],
  ['a rollback', ROLLBACK],
  ['a downgrade is refused', DOWNGRADE],
  ['what is recorded', RECORDS],
  ['the error budget', BUDGET],
])('%s', (_name, claims) => {
  it.each(claims)('%s', (_rule, file, ...titles) => {
    const source = sourceOf(file);
    expect(titles.filter((title) => !isTitle(source, title))).toEqual([]);
    expect(titles.length).toBeGreaterThan(0);
  });
});
