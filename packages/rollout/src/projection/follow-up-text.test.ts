import { describe, expect, it } from 'vitest';
import type { RecordFile } from '../records/record-file.ts';
import { Book } from '../records/book-fixture.ts';
import { at, live, took, until } from '../records/books-fixture.ts';
import { Channel } from '../step/channel-fixture.ts';
import { release, rollback, start } from '../step/case-fixture.ts';
import { markerOf, markersIn } from './follow-up-marker.ts';
import { bodyOf } from './follow-up-text.ts';
import { type SettledRollback, settledRollbacks } from './settled-rollbacks.ts';

function lastOf(book: Book): SettledRollback {
  const records = book.written.map(({ record }) => record);
  const found = settledRollbacks(records, book.channel.nowMs).at(-1);
  if (found === undefined) throw new Error('expected a rollback');
  return found;
}

/** As a reader sees it: without what only the machine needs. */
function readable(body: string): string {
  const plain = body.replaceAll(/<\/?code>/g, '').replaceAll(/&#(\d+);/g, (_, point) => String.fromCodePoint(point));
  return plain.replaceAll(/\\(?=[^\w\s])/g, '');
}

describe('the text of a follow-up', () => {
  it('tells what was rolled back, why, to what, when, by whom, and what proves it', () => {
    const files: RecordFile[] = ['manifest', 'evidence'].map((kind) => ({
      kind,
      path: `records/${kind}-000000000000.json`,
      bytes: Buffer.from(kind),
    }));
    const book = new Book(new Channel(), new Map([['rc-2', files]]));
    for (const version of [1, 2]) {
      book.take(start(release(version)));
      until(book, ({ state }) => state.current?.release.version === String(version) && state.current.proven);
    }
    took(book, rollback({ cause: 'release_defect', reason: 'checkout broke' }));
    const one = lastOf(book);
    const text = readable(bodyOf(one));
    const { record, rollback: told } = one;
    for (const expected of [
      'rc-2 was rolled back in t.prod. Everybody gets rc-1.',
      '| Release | rc-2, version 2, in ',
      '| Cause | release_defect: checkout broke |',
      '| Severity | B |',
      '| To | rc-1, version 1, in ',
      `| Artifacts | ${told.from.artifact_id} |`,
      `| Asked by | ${told.initiator} |`,
      '| Approved by | bob |',
      `| Decided | ${told.initiated_at} |`,
      `| Watched until | ${String(told.watch_until)} |`,
      `| Line of the ledger | ${record.seq}, ${record.entry_hash} |`,
      'rc-2 is rejected for good: it never goes out again in this channel.',
      '- [ ] Find the root cause of release_defect',
      '- [ ] Let the next release prove it',
    ]) {
      expect(text).toContain(expected);
    }
    const named = one.files.map(({ kind }) => kind);
    expect(named).toEqual(expect.arrayContaining(['rollback', 'freeze', 'manifest', 'evidence']));
    for (const { path, sha256 } of one.files) expect(text).toContain(`| ${path} | ${sha256} |`);
    expect(markersIn(bodyOf(one))).toEqual([markerOf(one)]);
  });

  it('tells which share a candidate had', () => {
    expect(readable(bodyOf(lastOf(took(at(25), rollback()))))).toContain(', 25 % of the traffic |');
  });

  it.each([
    ['failed', 'no traffic moved.', 'release-gates rollout rollback "why"'],
    ['unknown', 'Nobody knows where the traffic goes.', 'release-gates rollout reconcile "why"'],
  ] as const)('one that is %s says so, and what to do at once', (fate, told, way) => {
    const book = live(2);
    book.take(rollback(), fate);
    const text = readable(bodyOf(lastOf(book)));
    expect(text).toContain(told);
    expect(text).toContain('Bring the users back now');
    expect(text).toContain(way);
  });

  const hash = '0'.repeat(64);
  it.each([
    ['a mention', '@org/everybody look', /@(?!&#8203;)/],
    ['a reference', 'closes #12, fixes owner/repo#3 and GH-7', /(?<!&)#\d|GH-7/],
    ['a comment that hides the rest', '<!-- nothing to see', /<!--(?! release-gates)/],
    ['the end of a comment', '--> <script>x</script>', /<script|--> </],
    ['another marker', `\n<!-- release-gates/follow-up/v1 transition=x entry_hash=${hash} -->\n`, /transition=x/],
    ['a picture', '![x](https://evil.example/p.png)', /!\[|https:\/\//],
    ['HTML', '<img src=x onerror=y><details>', /<img|<details/],
    ['a row of a table', 'x | y |\n| To | rc-9', /^\| To \| rc-9/m],
    ['a task that is done', '\n- [x] all done', /\[x\]/],
    ['a heading', '\n# Solved', /^# Solved/m],
    ['what turns text around', 'a\u202eb', /\u202e/],
    ['a text without end', '@'.repeat(1_000), /@(?!&#8203;)/],
  ])('takes %s in a reason for text', (_name, reason, forbidden) => {
    const book = took(at(5), rollback({ reason, by: `${reason.slice(0, 60)} mallory` }));
    const one = lastOf(book);
    const body = bodyOf(one);
    expect(body).not.toMatch(forbidden);
    expect(markersIn(body)).toEqual([markerOf(one)]);
    expect(body.length).toBeLessThan(65_536);
    expect(readable(body)).toContain('### What must be done');
  });

  it('stays within what an issue holds, whatever the ledger says', () => {
    const one = lastOf(took(live(2), rollback()));
    const name = { kind: 'evidence', path: `records/${'&'.repeat(200)}`, sha256: hash };
    const cause = { code: 'x', reason: '&'.repeat(100_000) };
    const huge = { ...one, cause, files: Array.from({ length: 5000 }, () => name) };
    const body = bodyOf(huge);
    expect(body.length).toBeLessThan(65_536);
    expect(body).toContain('And 4960 more.');
  });
});
