import { describe, expect, it } from 'vitest';
import { type Book } from '../records/book-fixture.ts';
import { at, live, took, until } from '../records/books-fixture.ts';
import { abort, followUp, freeze, HOUR, reconcile, release, rollback, start, tick } from '../step/case-fixture.ts';
import { type ChannelReview, reviewChannel } from './review-channel.ts';
import { figuresOf } from './figures.ts';
import { partsOf } from './windows.ts';

const FAILED = { state: 'fail', samples: 1000, measuredUntilMs: 0, reasons: ['errors'] } as const;
const BLACK = { state: 'black', remaining: -0.2, reasons: ['spent'] } as const;

function review(book: Book): ChannelReview {
  const records = book.written.map(({ record }) => record);
  const found = reviewChannel('t.prod', records, book.channel.nowMs);
  expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  return found;
}

function figures(book: Book) {
  return figuresOf([review(book)], { fromMs: 0, toMs: book.channel.nowMs + 1 });
}

/** Everybody has release 2; its audit window is open. */
function promoted(): Book {
  return until(at(100), ({ state }) => state.revision === 2);
}

/** A tick that finds it bad, some minutes later. */
function alarm(book: Book, minutes = 10): Book {
  book.channel.later(minutes * 60_000);
  const health = { ...FAILED, measuredUntilMs: book.channel.nowMs };
  return took(book, tick(book.channel, { health }));
}

describe('releases that went well', () => {
  it('have a lead time, a proven audit window and no failure', () => {
    const book = live(2);
    const found = review(book);
    expect(found).toMatchObject({ unreadable: [], live: { releaseId: 'rc-2', proven: true }, maxStepBackMs: 0 });
    expect(found.rollouts.map(({ outcome, maxPercent }) => [outcome, maxPercent])).toEqual([
      ['promoted', 100],
      ['promoted', 100],
    ]);
    for (const { verdict, window, decidedMs } of found.promotions) {
      expect(verdict).toBe('proven');
      expect((decidedMs ?? 0) - (window?.opensMs ?? 0)).toBeGreaterThanOrEqual(24 * HOUR);
    }
    expect(figures(book)).toMatchObject({
      promotions: 2,
      failed: 0,
      changeFailureRate: 0,
      rollbacks: 0,
      sloAttainment: 1,
    });
    expect(figures(book).leadTimeS?.n).toBe(2);
  });

  it('count in the window in which they ended', () => {
    const book = live(2);
    const window = { fromMs: 0, toMs: book.channel.nowMs + 1 };
    const each = partsOf({ ...window, fromMs: window.toMs - 14 * 24 * HOUR }, 86_400).map((part) =>
      figuresOf([review(book)], part),
    );
    expect(each).toHaveLength(14);
    expect(each.reduce((sum, part) => sum + part.promotions, 0)).toBe(2);
  });
});

describe('what is told of each way to end', () => {
  it.each<[string, () => Book, object]>([
    ['going out', () => at(5), { outcome: 'open', endedMs: null, maxPercent: 5 }],
    ['taken back at 5 %', () => alarm(at(5)), { outcome: 'taken_back', maxPercent: 5, reasonCode: 'done' }],
    ['taken back in shadow', () => alarm(at(0)), { outcome: 'taken_back', maxPercent: 0 }],
    ['aborted', () => took(at(25), abort()), { outcome: 'aborted', maxPercent: 25 }],
    ['promoted', promoted, { outcome: 'promoted', maxPercent: 100 }],
  ])('%s', (_name, make, expected) => {
    expect(review(make()).rollouts.at(-1)).toMatchObject({ releaseId: 'rc-2', ...expected });
  });

  it('a share that is being set may have users already', () => {
    const book = at(1);
    book.channel.later(2 * HOUR);
    book.take(tick(book.channel), 'unknown');
    const found = review(book);
    expect(found.rollouts.at(-1)).toMatchObject({ maxPercent: 5 });
    expect(found.brownouts).toMatchObject([{ endedMs: null }]);
    book.channel.later(HOUR);
    book.take(reconcile(5));
    expect(review(book).brownouts).toMatchObject([{ endedMs: book.channel.nowMs }]);
    expect(figures(book)).toMatchObject({ brownouts: 1, brownoutS: 3600, nearMisses: 1 });
  });
});

describe('after everybody has it', () => {
  it('the window is open, then overdue where nobody looked', () => {
    const book = promoted();
    expect(review(book).promotions.at(-1)).toMatchObject({ verdict: 'open', decidedMs: null });
    book.channel.later(80 * HOUR);
    expect(review(book).promotions.at(-1)).toMatchObject({ verdict: 'overdue', decidedMs: null });
  });

  it('a look that cannot tell by the end is overdue, with the time of that look', () => {
    const book = promoted();
    book.channel.later(80 * HOUR);
    const health = { state: 'inconclusive', samples: null, measuredUntilMs: null, reasons: [] } as const;
    took(book, tick(book.channel, { health }));
    expect(review(book).promotions.at(-1)).toMatchObject({ verdict: 'overdue', decidedMs: book.channel.nowMs });
  });

  it('a release that nobody could tell about is proven by a later look that can', () => {
    const book = promoted();
    book.channel.later(80 * HOUR);
    const health = { state: 'inconclusive', samples: null, measuredUntilMs: null, reasons: [] } as const;
    took(book, tick(book.channel, { health }));
    until(book, ({ state }) => state.current?.proven === true);
    expect(review(book).promotions.at(-1)).toMatchObject({ verdict: 'proven' });
  });

  it('a rollback takes the verdict back, with the time it took', () => {
    const book = alarm(promoted());
    const found = review(book);
    expect(found.promotions.map(({ verdict }) => verdict)).toEqual(['proven', 'rolled_back']);
    expect(found.rollbacks).toMatchObject([
      { badReleaseId: 'rc-2', toReleaseId: 'rc-1', cause: 'health_failed', trigger: 'guardrail', result: 'done' },
    ]);
    expect(found.live).toMatchObject({ releaseId: 'rc-1', proven: true });
    expect(figures(book)).toMatchObject({ failed: 1, changeFailureRate: 0.5, rollbackCauses: { health_failed: 1 } });
  });

  it('a rollback has the tickets that were named with it and opened after it, each once', () => {
    const book = promoted();
    book.take(rollback(), 'done', 'nothing', { ticket: 'OPS-1' });
    const transition = book.written.at(-1)?.line.transition.id ?? '';
    for (const ticket of ['#7', 'OPS-1']) took(book, followUp(transition, ticket));
    expect(review(book)).toMatchObject({ unreadable: [], rollbacks: [{ transition, tickets: ['OPS-1', '#7'] }] });
  });

  it('a proven release that is rolled back later counts as well', () => {
    const book = live(2);
    took(book, rollback({ cause: 'security' }));
    expect(review(book).promotions.at(-1)).toMatchObject({ verdict: 'rolled_back', reasonCode: 'done' });
  });

  it('the next release ends the window of the one before', () => {
    const book = promoted();
    book.channel.policy = { ...book.channel.policy, startInAudit: true };
    took(book, start(release(3)));
    until(book, ({ state }) => state.revision === 3 || state.audit === null);
    const verdicts = review(book).promotions.map(({ verdict }) => verdict);
    expect(verdicts).toEqual(['proven', 'superseded', 'open']);
  });
});

describe('a rollback that does not come through', () => {
  it('stays open to its incident, and the first detection counts', () => {
    const book = promoted();
    book.channel.later(HOUR);
    const health = { ...FAILED, measuredUntilMs: book.channel.nowMs };
    book.take(tick(book.channel, { health }), 'failed');
    const first = review(book);
    expect(first.rollbacks).toMatchObject([{ result: 'failed' }]);
    expect(figures(book)).toMatchObject({ rollbacks: 1, timeToRestoreS: null });
    book.channel.later(HOUR);
    took(book, tick(book.channel));
    expect(review(book).rollbacks.map(({ result }) => result)).toEqual(['failed', 'done']);
    expect(figures(book).timeToRestoreS).toMatchObject({ n: 1, max: 3600 });
  });
});

it('a freeze for something else is not when a bad release was detected', () => {
  const book = live(2);
  took(book, freeze({ reasonCode: 'holidays' }));
  book.channel.later(5 * HOUR);
  took(book, rollback({ cause: 'security' }));
  expect(review(book).rollbacks).toMatchObject([{ cause: 'security', detectedMs: book.channel.nowMs }]);
});

it('a release that starts again after it was aborted is two rollouts', () => {
  const book = took(at(5), abort());
  took(book, start(release(2)));
  expect(
    review(book)
      .rollouts.slice(1)
      .map(({ outcome }) => outcome),
  ).toEqual(['aborted', 'open']);
});

describe('freezes', () => {
  it('of two people under one code are two', () => {
    const book = live(1);
    took(book, freeze());
    took(book, freeze({ by: 'carol', reason: 'data loss' }));
    expect(review(book).freezes).toMatchObject([{ by: 'ann' }, { by: 'carol', reason: 'data loss' }]);
  });

  it('last from when they were set until they are gone, however often they are tightened', () => {
    const book = live(1);
    const since = book.channel.nowMs;
    took(book, freeze({ tier: 'C', untilMs: since + 10 * HOUR }));
    book.channel.later(HOUR);
    took(book, freeze({ tier: 'B', untilMs: since + 12 * HOUR }));
    expect(review(book).freezes).toMatchObject([{ sinceMs: since, endedMs: null, tier: 'B' }]);
    book.channel.later(20 * HOUR);
    took(book, tick(book.channel));
    expect(review(book).freezes).toMatchObject([{ sinceMs: since, endedMs: since + 12 * HOUR }]);
    expect(figures(book)).toMatchObject({ freezes: 1, freezeTriggers: { person: 1 }, frozenS: { max: 12 * 3600 } });
  });
});

it('counts the looks that found the objective missed', () => {
  const book = promoted();
  book.channel.later(HOUR);
  took(book, tick(book.channel, { budget: BLACK }));
  const { observations, sloAttainment, lowestBudget } = figures(book);
  expect(lowestBudget).toBe(-0.2);
  expect(sloAttainment).toBeCloseTo((observations - 1) / observations, 10);
});

describe('ledgers that say little or what nobody knows', () => {
  it('an empty one has no figures, and none of them is 0', () => {
    const found = reviewChannel('t.prod', [], 0);
    expect(found).toMatchObject({ lines: 0, firstMs: null, live: null });
    expect(figuresOf([found], { fromMs: 0, toMs: 1 })).toMatchObject({
      changeFailureRate: null,
      leadTimeS: null,
      timeToRestoreS: null,
      sloAttainment: null,
      lowestBudget: null,
    });
  });

  it.each<[string, (context: Record<string, unknown>) => object]>([
    ['no state', (context) => ({ ...context, state: null })],
    ['a state of another shape', (context) => ({ ...context, state: { format: 'x' } })],
    ['a state that is a list', (context) => ({ ...context, state: [] })],
    ['an id that is a number', (context) => ({ ...context, transition: 7 })],
  ])('tells of a line with %s, and reads the others', (_name, change) => {
    const records = live(1).written.map(({ record }) => record);
    const second = records[1];
    if (second === undefined) throw new Error('expected two lines');
    const hostile = records.with(1, { ...second, context: change({ ...second.context }) as typeof second.context });
    const found = reviewChannel('t.prod', hostile, 0);
    expect(found.unreadable).toEqual([2]);
    expect(found.promotions).toHaveLength(1);
  });

  it('counts codes by any name, and tells where the clock stepped back', () => {
    const records = alarm(at(5)).written.map(({ record }) => record);
    const last = records.at(-1);
    if (last === undefined) throw new Error('expected lines');
    const context = { ...last.context, reason_code: 'constructor' };
    const found = reviewChannel('t.prod', [...records.slice(0, -1), { ...last, ts: last.ts - 7200, context }], 0);
    expect(found.maxStepBackMs).toBeGreaterThanOrEqual(7_200_000);
    expect(figuresOf([found], { fromMs: 0, toMs: Number.MAX_SAFE_INTEGER }).timeToRestoreS).toBeNull();
  });

  it('reads freezes of environments, whose lines hold no channel', () => {
    const state = { format: 'release-gates/scope-freezes/v1', freezes: [] };
    const record = { ...live(1).written[0]?.record, context: { reason: 'x', reason_code: 'outage', state } };
    expect(reviewChannel('_freezes', [record as never], 0)).toMatchObject({ unreadable: [], live: null });
  });
});
