import { describe, expect, it } from 'vitest';
import type { ApprovedAction } from '../approvals/approval-file.ts';
import { approval, HOUR, POLICY, release, start, tick } from './case-fixture.ts';
import { Channel, told } from './channel-fixture.ts';
import type { RolloutEvent } from './event.ts';
import { countedApprovals } from './person.ts';
import type { StepPolicy } from './policy.ts';

const needing = (approvals: Partial<StepPolicy['approvals']>): Channel =>
  new Channel({ approvals: { ...POLICY.approvals, ...approvals } }).withFirst();
const YELLOW = { state: 'yellow', remaining: 0.4, reasons: [] } as const;
const HOTFIX = { kind: 'hotfix', incident: 'INC-1' } as const;

/** The fixture's first release needs nobody, so what is asked for is set afterwards. */
function later(channel: Channel, approvals: Partial<StepPolicy['approvals']>): Channel {
  channel.policy = { ...channel.policy, approvals: { ...channel.policy.approvals, ...approvals } };
  return channel.later(HOUR);
}

type Row = readonly [
  name: string,
  counting: ApprovedAction,
  channel: () => Channel,
  event: (channel: Channel, action: ApprovedAction) => RolloutEvent,
  other: ApprovedAction,
];

const yes = (action: ApprovedAction) => ({ approvals: [approval(action, 'rc-2')] });
const ROWS: readonly Row[] = [
  [
    'a promotion',
    'promote',
    () => later(needing({}).at(100), { promote: 1 }),
    (channel, action) => tick(channel, yes(action)),
    'advance',
  ],
  [
    'a step while the budget is yellow',
    'advance',
    () => later(needing({}).at(1), {}),
    (channel, action) => tick(channel, { budget: YELLOW, ...yes(action) }),
    'promote',
  ],
  [
    'a hotfix',
    'hotfix',
    () => later(needing({}), { hotfix: 1 }),
    (_channel, action) => start(release(2), { ...HOTFIX, ...yes(action) }),
    'start',
  ],
  [
    'a hotfix where every start needs somebody',
    'hotfix',
    () => later(needing({}), { start: 1 }),
    (_channel, action) => start(release(2), { ...HOTFIX, ...yes(action) }),
    'start',
  ],
  [
    'a start',
    'start',
    () => later(needing({}), { start: 1 }),
    (_channel, action) => start(release(2), yes(action)),
    'hotfix',
  ],
];

describe('a yes counts for the very action that it names', () => {
  it.each(ROWS)('%s', (_name, counting, channel, event, other) => {
    const refused = channel();
    expect(told(refused.take(event(refused, other)))).toMatch(/^(?:wait|refuse) approval_missing$/);
    const taken = channel();
    expect(told(taken.take(event(taken, counting)))).toMatch(/^act /);
  });
});

describe('countedApprovals', () => {
  const wanted = { action: 'start', releaseId: 'rc-2', notBy: ['ann'] } as const;
  it.each([
    ['another action', approval('advance', 'rc-2')],
    ['another release', approval('start', 'rc-1')],
    ['who asks', approval('start', 'rc-2', ' ANN ')],
    ['who asks, in full-width letters', approval('start', 'rc-2', 'ＡＮＮ')],
    ['nobody', approval('start', 'rc-2', '  ')],
  ])('is not by %s', (_name, given) => {
    expect(countedApprovals([given], wanted, given.atMs)).toEqual([]);
  });
});

describe('what is there and does not count is named with why', () => {
  const given = approval('start', 'rc-2');
  it.each<[string, Partial<typeof given>, string]>([
    ['it is over', { expiresAtMs: given.atMs - 1 }, 'its time ended at'],
    ['it is not yet', { atMs: given.atMs + 1000 * HOUR }, 'its time begins at'],
    ['it is for another release', { releaseId: 'rc-1' }, 'it is for release rc-1'],
    ['it is by who asks', { by: 'ann' }, 'ann asks for this, or began it'],
    ['it is by nobody', { by: ' ' }, 'it names nobody'],
  ])('%s', (_name, flaw, why) => {
    const channel = later(needing({}), { start: 1 });
    const decision = channel.take(start(release(2), { approvals: [{ ...given, ref: 'yes.yml', ...flaw }] }));
    expect(JSON.stringify(decision)).toContain(`found 0, not counting: yes.yml: ${why}`);
  });

  it('but not what is a yes to something else', () => {
    const channel = later(needing({}), { start: 1 });
    const decision = channel.take(start(release(2), { approvals: [approval('advance', 'rc-2')] }));
    expect(JSON.stringify(decision)).toMatch(/found 0"/);
  });
});
