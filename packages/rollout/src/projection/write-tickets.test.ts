import { FakeIssues } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import type { Book } from '../records/book-fixture.ts';
import { lastOf } from '../records/told-fixture.ts';
import { asked, project, unreachable } from './fixtures/follow-ups.ts';
import type { WriteTicket } from './write-tickets.ts';

function ticketsOf({ written }: Book): string[] {
  return written.flatMap(({ line }) =>
    line.marks.flatMap((mark) => (mark.type === 'followed_up' ? [mark.ticket] : [])),
  );
}

describe('the ledger names each issue', () => {
  it('once, however often it is looked at', async () => {
    const book = asked();
    const issues = new FakeIssues();
    expect(await project(book, issues)).toMatchObject({ opened: [{ number: 1 }], unwritten: 0 });
    const [, length] = [await project(book, issues), book.written.length];
    await project(book, issues);
    expect(book.written).toHaveLength(length);
    expect(ticketsOf(book)).toEqual(['https://github.example/example/parcel-service/issues/1']);
    expect(lastOf(book, 'follow-up')).toMatchObject({
      rollback_id: book.written.at(-2)?.line.transition.id,
      ticket: 'https://github.example/example/parcel-service/issues/1',
    });
  });

  it.each<[string, WriteTicket]>([
    ['a run that dies between opening and writing', unreachable],
    ['a run that lost the race for the line', async () => false],
  ])('%s opens no other one, and the next run writes it', async (_name, write) => {
    const book = asked();
    const issues = new FakeIssues();
    expect(await project(book, issues, { write })).toMatchObject({ opened: [{}], open: 0, unwritten: 1 });
    expect(ticketsOf(book)).toEqual([]);
    expect(await project(book, issues)).toMatchObject({ state: 'followed', opened: [], unwritten: 0 });
    expect(issues.made).toHaveLength(1);
    expect(ticketsOf(book)).toHaveLength(1);
  });

  it('that stays, where two runs opened one each', async () => {
    const book = asked();
    const issues = new FakeIssues();
    const other = new FakeIssues();
    await project(book, other, { write: async () => false });
    const [twin] = other.made;
    if (twin === undefined) throw new Error('expected one');
    issues.before = (call) => {
      if (call === 'create') issues.open(twin);
    };
    await project(book, issues);
    expect(ticketsOf(book)).toEqual(['https://github.example/example/parcel-service/issues/1']);
  });

  it('also one that took the place of another, which somebody deleted', async () => {
    const book = asked();
    const issues = new FakeIssues();
    await project(book, issues);
    const [own] = issues.made;
    if (own !== undefined) issues.made[0] = { ...own, body: 'gone' };
    await project(book, issues);
    expect(ticketsOf(book).map((ticket) => ticket.at(-1))).toEqual(['1', '2']);
  });

  it('by its number, where its address is none that a ledger takes', async () => {
    const book = asked();
    const issues = new FakeIssues();
    const create = issues.create.bind(issues);
    issues.create = async (issue) => ({ ...(await create(issue)), url: 'https://u:p@forge.example/1' });
    issues.listOwn = async () => [];
    await project(book, issues);
    expect(ticketsOf(book)).toEqual(['#1']);
  });
});
