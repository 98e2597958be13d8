import { describe, expect, it } from 'vitest';
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

/** Of them one person counts: the others ask, are over, are not yet, or are for something else. */
function oneOfMany(releaseId: string | null, nowMs: number): Approval[] {
  return [
    { ...approval(releaseId === null ? 'rc-9' : null, 'eve'), ref: 'a.yml' },
    { ...approval('rc-9', 'dave'), ref: 'b.yml' },
    { ...approval(releaseId, 'ANN'), ref: 'c.yml' },
    { ...approval(releaseId, 'carol'), ref: 'd.yml', expiresAtMs: nowMs },
    { ...approval(releaseId, 'gus'), ref: 'e.yml', atMs: nowMs + HOUR },
    { ...approval(releaseId, 'Zoe'), ref: 'y.yml' },
    { ...approval(releaseId, 'zoe'), ref: 'z.yml' },
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
    ['start', () => live(1), ({ channel }, yes) => start(release(2), { approvals: yes('rc-2', channel.nowMs) })],
    ['advance', () => later(at(5)), ({ channel }, yes) => tick(channel, { approvals: yes('rc-2', channel.nowMs) })],
    ['promote', () => later(at(100)), ({ channel }, yes) => tick(channel, { approvals: yes('rc-2', channel.nowMs) })],
    ['rollback', () => live(2), ({ channel }, yes) => rollback({ approvals: yes('rc-1', channel.nowMs) })],
    ['rollback of a candidate', () => at(5), ({ channel }, yes) => rollback({ approvals: yes('rc-1', channel.nowMs) })],
    ['unfreeze', frozen, ({ channel }, yes) => unfreeze(channel, { approvals: yes(null, channel.nowMs) })],
    ['unpin', () => took(live(1), pin()), ({ channel }, yes) => unpin(yes(null, channel.nowMs))],
    ['bless', () => live(2), ({ channel }, yes) => bless(channel, 'rc-1', { approvals: yes('rc-1', channel.nowMs) })],
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

  it('of a tick that goes back by itself, nobody who said yes to go on', () => {
    const book = at(5);
    const health = { state: 'fail', samples: 9, measuredUntilMs: null, reasons: ['5xx'] } as const;
    took(book, tick(book.channel, { health, approvals: [approval('rc-2')] }));
    expect(lastOf(book, 'rollback')).toMatchObject({ approved_by: [] });
  });
});
