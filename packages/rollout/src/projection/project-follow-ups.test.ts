import { FakeIssues } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import type { Book } from '../records/book-fixture.ts';
import { at, live, took } from '../records/books-fixture.ts';
import { abort, freeze, HOUR, release, rollback, start, tick } from '../step/case-fixture.ts';
import { FOLLOW_UP_LABEL } from './follow-up-marker.ts';
import { asked, project, unreachable } from './fixtures/follow-ups.ts';
import { projectFollowUps } from './project-follow-ups.ts';

const DAY = 24 * HOUR;

const ofCandidate = () => took(at(5), rollback());

/** The tick after a guardrail said no. */
function byItself(): Book {
  const book = at(5);
  book.channel.later(2 * HOUR);
  const health = { state: 'fail', samples: 900, measuredUntilMs: book.channel.nowMs, reasons: ['errors'] } as const;
  return took(book, tick(book.channel, { health }));
}

function notDone(fate: 'failed' | 'unknown', times = 1): Book {
  const book = at(5);
  for (let turn = 0; turn < times; turn++) book.take(rollback({ fromReleaseId: 'rc-2' }), fate);
  return book;
}

describe('what is followed up', () => {
  it.each<[string, () => Book, string[]]>([
    ['a rollback that a person asked for', asked, ['Follow up the rollback of rc-2 in t.prod']],
    ['a candidate that was taken back', ofCandidate, ['Follow up the rollback of rc-2 in t.prod']],
    ['a rollback that nobody asked for', byItself, ['Follow up the rollback of rc-2 in t.prod']],
    ['one that failed', () => notDone('failed'), ['The rollback of rc-2 in t.prod failed']],
    [
      'one that nobody knows of',
      () => notDone('unknown'),
      ['The rollback of rc-2 in t.prod came to nobody knows what'],
    ],
    ['one that failed again and again, once', () => notDone('failed', 3), ['The rollback of rc-2 in t.prod failed']],
    [
      'one that failed, and the one that came through',
      () => took(notDone('failed', 2), rollback({ fromReleaseId: 'rc-2' })),
      ['The rollback of rc-2 in t.prod failed', 'Follow up the rollback of rc-2 in t.prod'],
    ],
    ['no abort', () => took(at(5), abort()), []],
    ['no freeze', () => took(at(5), freeze()), []],
    ['no rollout', () => live(2), []],
  ])('%s', async (_name, make, titles) => {
    const issues = new FakeIssues();
    expect(await project(make(), issues)).toMatchObject({ state: 'followed', open: 0, refused: [] });
    expect(issues.made.map(({ title }) => title)).toEqual(titles);
    expect(issues.made.every(({ labels }) => labels.join() === `${FOLLOW_UP_LABEL},incident`)).toBe(true);
    expect(issues.calls.length > 0).toBe(titles.length > 0);
  });

  it('nothing before it is settled', async () => {
    const book = asked();
    const issues = new FakeIssues();
    await project(book, issues, { lines: book.written.length - 1 });
    expect(issues.calls).toEqual([]);
  });

  it('nothing that is older than a week', async () => {
    const book = asked();
    const issues = new FakeIssues();
    await project(book, issues, { afterMs: 7 * DAY + 1 });
    expect(issues.calls).toEqual([]);
    await project(book, issues, { afterMs: 7 * DAY });
    expect(issues.made).toHaveLength(1);
  });

  it('at most five at once, oldest first, and the next run goes on', async () => {
    const book = live(1);
    for (let version = 2; version <= 8; version++) {
      book.take(start(release(version)));
      took(book, rollback());
      // As an unfreeze would, without its three days.
      book.channel.state = { ...book.channel.state, freezes: [] };
    }
    const issues = new FakeIssues();
    expect(await project(book, issues)).toMatchObject({ state: 'followed', open: 2 });
    expect(await project(book, issues)).toMatchObject({ state: 'followed', open: 0 });
    expect(issues.made.map(({ title }) => title)).toEqual(
      [2, 3, 4, 5, 6, 7, 8].map((version) => `Follow up the rollback of rc-${version} in t.prod`),
    );
  });
});

describe('each rollback has one issue', () => {
  it.each<[string, (issues: FakeIssues) => void]>([
    ['as it was', () => undefined],
    ['closed', ({ made }) => made.forEach((issue) => (issue.state = 'closed'))],
    [
      'with a word of a person above it, and other line ends',
      ({ made }) => {
        const [own] = made;
        if (own !== undefined) made[0] = { ...own, body: `see OPS-1\r\n${own.body.replaceAll('\n', '\r\n')}` };
      },
    ],
    [
      'with its own labels gone but one',
      ({ made }) => {
        const [own] = made;
        if (own !== undefined) made[0] = { ...own, title: 'ours', labels: [FOLLOW_UP_LABEL] };
      },
    ],
  ])('however often it is looked at: %s', async (_name, change) => {
    const book = asked();
    const issues = new FakeIssues();
    await project(book, issues);
    change(issues);
    const { length } = issues.calls;
    expect(await project(book, issues)).toMatchObject({ state: 'followed', opened: [], open: 0 });
    expect(issues.made).toHaveLength(1);
    expect(issues.calls.slice(length)).toEqual(['listOwn']);
  });

  it.each<[string, (issues: FakeIssues) => void]>([
    [
      'somebody else',
      ({ made }) => {
        const [own] = made;
        if (own !== undefined) made[0] = { ...own, author: 'mallory' };
      },
    ],
    [
      'the same account without our label',
      ({ made }) => {
        const [own] = made;
        if (own !== undefined) made[0] = { ...own, labels: ['incident'] };
      },
    ],
    [
      'the same account with another hash',
      ({ made }) => {
        const [own] = made;
        if (own !== undefined)
          made[0] = { ...own, body: own.body.replace(/entry_hash=\w+/, `entry_hash=${'0'.repeat(64)}`) };
      },
    ],
    [
      'the same account with the marker inside a text',
      ({ made }) => {
        const [own] = made;
        if (own !== undefined) made[0] = { ...own, body: `> ${own.body}` };
      },
    ],
  ])('a marker of %s silences nothing', async (_name, fake) => {
    const book = asked();
    const issues = new FakeIssues();
    await project(book, issues);
    fake(issues);
    expect(await project(book, issues)).toMatchObject({ opened: [{}] });
    expect(issues.made.map(({ state }) => state)).toEqual(['open', 'open']);
    expect(await project(book, issues)).toMatchObject({ opened: [] });
  });

  it('of two runs that look at once, the issue of the first stays', async () => {
    const book = asked();
    const issues = new FakeIssues();
    const other = new FakeIssues();
    await project(book, other);
    const [twin] = other.made;
    if (twin === undefined) throw new Error('expected one');
    issues.before = (call) => {
      if (call === 'create') issues.open(twin);
    };
    await project(book, issues);
    expect(issues.made.map(({ state }) => state)).toEqual(['open', 'closed']);
  });

  it('a second one that a person opened again is left alone', async () => {
    const book = asked();
    const issues = new FakeIssues();
    await project(book, issues);
    const [own] = issues.made;
    if (own === undefined) throw new Error('expected one');
    issues.open(own).state = 'reopened';
    await project(book, issues);
    expect(issues.made.map(({ state }) => state)).toEqual(['open', 'reopened']);
  });

  it.each(['listOwn', 'ensureLabel', 'create', 'closeAsDuplicate'])(
    'a run that fails at %s is no failure, and the next one has it',
    async (call) => {
      const book = asked();
      const issues = new FakeIssues();
      issues.fault = (name) => (name === call ? 'issues.failed' : undefined);
      const first = await project(book, issues);
      expect(first.state).toBe(call === 'closeAsDuplicate' ? 'followed' : 'failed');
      issues.fault = undefined;
      expect(await project(book, issues)).toMatchObject({ state: 'followed', open: 0 });
      expect(issues.made).toHaveLength(1);
    },
  );

  it('a run whose answer was lost opened it all the same', async () => {
    const book = asked();
    const issues = new FakeIssues();
    const whole = new FakeIssues();
    await project(book, whole);
    issues.fault = (name) => {
      if (name !== 'create') return undefined;
      issues.open(whole.made[0] ?? { title: '', body: '', labels: [] });
      return 'issues.failed';
    };
    expect(await project(book, issues)).toMatchObject({ state: 'failed', open: 1 });
    issues.fault = undefined;
    expect(await project(book, issues)).toMatchObject({ state: 'followed', opened: [] });
    expect(issues.made).toHaveLength(1);
  });

  it('a token that may not opens nothing, not even without labels', async () => {
    const issues = new FakeIssues();
    issues.fault = (name) => (name === 'ensureLabel' ? 'issues.denied' : undefined);
    expect(await project(asked(), issues)).toMatchObject({ state: 'denied', open: 1, reason: expect.any(String) });
    expect(issues.made).toEqual([]);
  });

  it('an issue that GitHub does not take keeps no other one back', async () => {
    const book = took(notDone('failed'), rollback({ fromReleaseId: 'rc-2' }));
    const issues = new FakeIssues();
    let creates = 0;
    issues.fault = (name) => (name === 'create' && ++creates === 1 ? 'issues.rejected' : undefined);
    expect(await project(book, issues)).toMatchObject({
      state: 'followed',
      refused: [expect.stringMatching(/^rollback-/)],
      opened: [{}],
    });
  });

  it('a ledger that cannot be reached is no failure', async () => {
    const { channel } = asked().channel.state;
    const request = { channel, ledger: { read: unreachable }, write: unreachable, labels: [], nowMs: 0 };
    expect(await projectFollowUps(request, new FakeIssues())).toMatchObject({ state: 'failed' });
  });
});
