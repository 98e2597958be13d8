import { type Json, sha256Hex } from '@release-gates/core';
import { describe, expect, it } from 'vitest';
import { lookOf } from '../facts/look-of.ts';
import { MEASUREMENTS, measurementsSchema, toMeasurements } from '../facts/measurements.ts';
import type { HealthReport } from '../guardrails/report.ts';
import { finding } from '../guardrails/report.ts';
import { approval, freeze, HOUR, release, rollback, start, tick, unfreeze } from '../step/case-fixture.ts';
import type { HealthFact } from '../step/facts.ts';
import type { Book, Written } from './book-fixture.ts';
import { at, live, took } from './books-fixture.ts';
import { cdeventSchema } from './cdevent.ts';
import { lineOf } from './line-of.ts';
import { provSchema } from './prov.ts';
import { lastOf, told } from './told-fixture.ts';
import type { FreezeRecord } from './rollout-record.ts';

const RED = { state: 'red', remaining: 0.1, reasons: ['burnt'] } as const;
const BAD: HealthFact = { state: 'fail', samples: 9, measuredUntilMs: null, reasons: ['5xx'] };

function freezeOf(book: Book): FreezeRecord {
  const own = book.written.flatMap(told).findLast(({ kind }) => kind === 'freeze' || kind === 'unfreeze');
  if (own === undefined) throw new Error('no freeze');
  return own as FreezeRecord;
}

/** Each file that it names lies in the ledger with that digest, and is named by a line. */
function named(book: Book, { evidence }: FreezeRecord): string[] {
  const kept = new Map(book.written.flatMap(({ files }) => files).map(({ path, bytes }) => [path, sha256Hex(bytes)]));
  return evidence.files
    .filter(({ what }) => what !== 'manifest')
    .map(({ what, path, sha256 }) => `${what} ${kept.get(path) === sha256 ? 'is there' : 'is not there'}`);
}

const measured = 'measurements is there';
const record = 'record is there';

describe('a freeze says from what evidence it came', () => {
  it.each<[string, () => Book, FreezeRecord['evidence']['basis'], string[]]>([
    ['a person asked for it', () => took(live(1), freeze()), 'word', []],
    ['a person asked for a rollback', () => took(at(5), rollback()), 'word', []],
    ['the budget is red', () => withTick(live(1), { budget: RED }), 'judgement', [measured]],
    ['a guardrail takes a candidate back', () => withTick(at(5), { health: BAD }), 'judgement', [measured, record]],
    [
      'the first checks of a new share fail',
      () => {
        const book = at(5);
        book.channel.later(2 * HOUR);
        book.take(tick(book.channel), 'smoke_failed');
        return book;
      },
      'outcome',
      [measured, record],
    ],
    [
      'it ends because it was measured to be well',
      () => {
        const book = took(live(1), freeze({ tier: 'D' }));
        book.channel.later(HOUR);
        return took(book, unfreeze(book.channel, { approvals: [approval('unfreeze', null)] }));
      },
      'judgement',
      [measured],
    ],
    [
      'it ends because its time is over',
      () => {
        const book = live(1);
        took(book, freeze({ untilMs: book.channel.nowMs + HOUR }));
        book.channel.later(2 * HOUR);
        return withTick(book, {});
      },
      'time',
      [],
    ],
  ])('%s', (_name, make, basis, files) => {
    const book = make();
    const own = freezeOf(book);
    expect(own.evidence.basis).toBe(basis);
    expect(named(book, own)).toEqual(files);
  });

  it('names the manifest of the release that was judged', () => {
    const { evidence } = freezeOf(withTick(at(5), { health: BAD }));
    const { sha256 } = release(2).manifest;
    expect(evidence.files[1]).toEqual({
      what: 'manifest',
      path: `records/manifest-${sha256.slice(0, 12)}.json`,
      sha256,
    });
  });
});

function withTick(book: Book, more: Parameters<typeof tick>[1]): Book {
  return took(book, tick(book.channel, more));
}

function last({ written }: Book): Written {
  return written.findLast(({ line }) => line.given !== null) as Written;
}

function documentOf(book: Book) {
  const file = last(book).files.find(({ kind }) => kind === MEASUREMENTS);
  return measurementsSchema.parse(JSON.parse(Buffer.from(file?.bytes ?? []).toString('utf8')));
}

describe('what was measured travels with the line that was decided on it', () => {
  it('with every figure of the report, and the release that it is about', () => {
    const figures = finding(
      { id: 'errors', verdict: 'fail', code: 'limit_exceeded', message: 'too many' },
      { p: 0.001 },
    );
    const health: HealthReport = { ...BAD, findings: [figures] };
    expect(documentOf(withTick(at(5), { health }))).toMatchObject({
      cut: false,
      looks: [
        {
          channel: 't.prod',
          subject: { release_id: 'rc-2', slot: 'green', percent: 5 },
          health: { state: 'fail', findings: [{ id: 'errors', p: 0.001 }] },
          budget: { state: 'green' },
        },
      ],
    });
  });

  it.each([
    ['a start', () => took(live(1), start(release(2))), 'start'],
    ['a freeze of a person', () => took(live(1), freeze()), undefined],
  ])('of %s', (_name, make, expected) => {
    const book = make();
    const file = last(book).files.find(({ kind }) => kind === MEASUREMENTS);
    expect(file === undefined ? undefined : 'start').toBe(expected);
  });

  it.each([
    ['numbers that JSON has not', { ...BAD, samples: Number.POSITIVE_INFINITY }],
    ['half a character', { ...BAD, reasons: ['\ud800'] }],
    ['more than a line could hold', { ...BAD, reasons: Array.from({ length: 5000 }, () => 'x'.repeat(500)) }],
  ])('never fails for %s', (_name, health) => {
    const { state, nowMs } = at(5).channel;
    const look = lookOf(tick(at(5).channel, { health }), state);
    const policy = { path: 'p.yml', sha256: '0'.repeat(64) };
    const { bytes } = toMeasurements({ nowMs, policy, looks: look === undefined ? [] : [look] });
    expect(bytes.length).toBeLessThan(256 * 1024);
    expect(measurementsSchema.safeParse(JSON.parse(Buffer.from(bytes).toString('utf8'))).error).toBeUndefined();
  });
});

describe('a ticket', () => {
  it('stands in every record of what it was named for, and in none of anything else', () => {
    const book = live(2);
    book.take(rollback(), 'done', 'nothing', { ticket: 'OPS-12' });
    const own = book.written.slice(-2).flatMap(told);
    expect(own.map(({ kind, ticket }) => [kind, ticket])).toEqual([
      ['rollback', 'OPS-12'],
      ['freeze', 'OPS-12'],
      ['rollback', 'OPS-12'],
    ]);
    expect(lastOf(book, 'activation').ticket).toBeNull();
    const views = book.written.at(-1)?.files.filter(({ kind }) => kind === 'prov' || kind === 'cdevent') ?? [];
    const [prov, event] = views.map(({ bytes }) => JSON.parse(Buffer.from(bytes).toString('utf8')) as Json);
    expect(Object.values(provSchema.parse(prov).activity)).toContainEqual(
      expect.objectContaining({ 'rg:ticket': 'OPS-12' }),
    );
    expect(cdeventSchema.parse(event)).toMatchObject({ customData: { ticket: 'OPS-12' } });
  });

  it('of a downgrade or hotfix stands in the activation', () => {
    const book = live(1);
    const hotfix = start(release(2), { kind: 'hotfix', approvals: [approval('hotfix', 'rc-2')], incident: 'INC-1' });
    book.take(hotfix, 'done', 'nothing', { ticket: 'OPS-13' });
    for (let turn = 0; turn < 5; turn++) {
      book.channel.later(2 * HOUR);
      book.take(tick(book.channel));
    }
    expect(lastOf(book, 'activation')).toMatchObject({ result: 'done', to: { release_id: 'rc-2' }, ticket: 'OPS-13' });
  });

  it('that was opened later names the record of the rollback, once', () => {
    const book = took(at(5), rollback());
    const outcome = book.written.at(-1);
    const rollbackId = outcome?.line.transition.id ?? '';
    const event = { ...freeze(), type: 'follow_up', rollback: rollbackId, ticket: 'OPS-14' } as const;
    took(book, event);
    expect(lastOf(book, 'follow-up')).toMatchObject({
      rollback_id: rollbackId,
      ticket: 'OPS-14',
      refs: [{ rel: 'rollback', ref: outcome?.files[0]?.path, sha256: sha256Hex(outcome?.files[0]?.bytes ?? '') }],
    });
    expect(book.take(event)).toMatchObject({ outcome: 'nothing', code: 'already_followed_up' });
    const records = book.written.map(({ record: line }) => line);
    expect(lineOf(records, records.length - 1).marks).toMatchObject([{ type: 'followed_up' }]);
  });
});
