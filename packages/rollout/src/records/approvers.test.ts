import { describe, expect, it } from 'vitest';
import type { ApprovedAction } from '../approvals/approval-file.ts';
import {
  approval,
  bless,
  freeze,
  HOUR,
  pin,
  release,
  rollback,
  start,
  tick,
  unfreeze,
  unpin,
} from '../step/case-fixture.ts';
import type { RolloutEvent } from '../step/event.ts';
import type { Approval } from '../step/facts.ts';
import type { Book } from './book-fixture.ts';
import { at, live, took } from './books-fixture.ts';
import { lastOf, told } from './told-fixture.ts';

/** Of them one person counts: the others ask, are over, are not yet, or are to something else. */
function oneOfMany(action: ApprovedAction, releaseId: string | null, nowMs: number): Approval[] {
  return [
    { ...approval(action, releaseId === null ? 'rc-9' : null, 'eve'), ref: 'a.yml' },
    { ...approval(action, 'rc-9', 'dave'), ref: 'b.yml' },
    { ...approval(action, releaseId, 'ANN'), ref: 'c.yml' },
    { ...approval(action, releaseId, 'carol'), ref: 'd.yml', expiresAtMs: nowMs },
    { ...approval(action, releaseId, 'gus'), ref: 'e.yml', atMs: nowMs + HOUR },
    { ...approval('override', releaseId, 'max'), ref: 'f.yml' },
    { ...approval(action, releaseId, 'Zoe'), ref: 'y.yml' },
    { ...approval(action, releaseId, 'zoe'), ref: 'z.yml' },
  ];
}

function later(book: Book): Book {
  book.channel.later(2 * HOUR);
  return book;
}

describe('records name of all approvals those that counted', () => {
  const TIER_A = { tier: 'A', reasonCode: 'person_request' } as const;
  const frozen = (): Book => took(live(1), freeze(TIER_A));
  it.each<[name: string, book: () => Book, event: (book: Book, yes: typeof oneOfMany) => RolloutEvent]>([
    [
      'start',
      () => live(1),
      ({ channel }, yes) => start(release(2), { approvals: yes('start', 'rc-2', channel.nowMs) }),
    ],
    [
      'advance',
      () => later(at(5)),
      ({ channel }, yes) => tick(channel, { approvals: yes('advance', 'rc-2', channel.nowMs) }),
    ],
    [
      'promote',
      () => later(at(100)),
      ({ channel }, yes) => tick(channel, { approvals: yes('promote', 'rc-2', channel.nowMs) }),
    ],
    ['rollback', () => live(2), ({ channel }, yes) => rollback({ approvals: yes('rollback', 'rc-1', channel.nowMs) })],
    [
      'rollback of a candidate',
      () => at(5),
      ({ channel }, yes) => rollback({ approvals: yes('rollback', 'rc-1', channel.nowMs) }),
    ],
    ['unfreeze', frozen, ({ channel }, yes) => unfreeze(channel, { approvals: yes('unfreeze', null, channel.nowMs) })],
    ['unpin', () => took(live(1), pin()), ({ channel }, yes) => unpin(yes('unpin', null, channel.nowMs))],
    [
      'bless',
      () => live(2),
      ({ channel }, yes) => bless(channel, 'rc-1', { approvals: yes('bless', 'rc-1', channel.nowMs) }),
    ],
  ])('%s', (_name, before, toEvent) => {
    const book = before();
    const since = book.written.length;
    took(book, toEvent(book, oneOfMany));
    const [first] = book.written.slice(since);
    expect(first?.line.given).toMatchObject({ approved_by: ['Zoe'], approvals: ['y.yml'] });
    const records = book.written.slice(since).flatMap(told);
    const named = records.flatMap((record) => [
      ...('approved_by' in record ? [record.approved_by] : []),
      ...('sign_offs' in record ? [record.sign_offs] : []),
    ]);
    expect(new Set(named.map(String))).toEqual(new Set(['Zoe']));
    expect(JSON.stringify(book.channel.state.blessed)).not.toMatch(/ANN|carol|dave|eve|gus/u);
  });

  it('and by which key, where they signed', () => {
    const book = at(100);
    const signed = { ...approval('promote', 'rc-2', 'eve'), ref: 'a.dsse.json', signedBy: 'SHA256:abc' };
    const override = { code: 'min_time', reason: 'known', by: 'ann' };
    const covers = { ...approval('override', 'rc-2', 'zoe'), ref: 'b.dsse.json', signedBy: 'SHA256:def' };
    const approvals = [signed, approval('promote', 'rc-2', 'bob')];
    took(book, tick(book.channel, { approvals, overrides: [{ ...override, approvals: [covers] }] }));
    const record = lastOf(book, 'activation');
    expect(record.refs.filter(({ rel }) => rel === 'approval')).toEqual([
      { rel: 'approval', ref: 'a.dsse.json', sha256: null, key: 'SHA256:abc' },
      { rel: 'approval', ref: 'approvals/1.json', sha256: null },
    ]);
    expect(record).toMatchObject({ overrides: [{ approved_by: 'zoe', signed_by: 'SHA256:def' }] });
  });

  it('of a tick that goes back by itself, nobody who said yes to go on', () => {
    const book = at(5);
    const health = { state: 'fail', samples: 9, measuredUntilMs: null, reasons: ['5xx'] } as const;
    took(book, tick(book.channel, { health, approvals: [approval('advance', 'rc-2')] }));
    expect(lastOf(book, 'rollback')).toMatchObject({ approved_by: [] });
  });
});
