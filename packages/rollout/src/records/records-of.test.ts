import { canonicalBytes, type Json, sha256Hex } from '@release-gates/core';
import { formatLine, type LogRecord, MAX_LINE_BYTES } from '@release-gates/audit-log';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  abort,
  approval,
  bless,
  downgradeRule,
  freeze,
  HOUR,
  importOf,
  pin,
  reading,
  release,
  rollback,
  simple,
  start,
  tick,
  unbless,
  unfreeze,
  unpin,
} from '../step/case-fixture.ts';
import { moves } from '../step/moves-fixture.ts';
import { Book } from './book-fixture.ts';
import { at, live, took, until } from './books-fixture.ts';
import { lineOf } from './line-of.ts';
import { MADE_KINDS } from './made-kinds.ts';
import { recordsOf } from './records-of.ts';
import { lastOf, told } from './told-fixture.ts';
import type { RolloutRecord } from './rollout-record.ts';

const RUNS = Number(process.env['RELEASE_GATES_PROPERTY_RUNS'] ?? 15);

describe('records of a line', () => {
  it('bind an activation to what was live before, to its manifest, and to the records that decided it', () => {
    const book = live(2);
    const record = lastOf(book, 'activation');
    expect(record).toMatchObject({
      result: 'done',
      transition_kind: 'promote',
      actor: { type: 'automation', id: 'bot' },
      from: { release_id: 'rc-1', revision: 1, slot: 'blue' },
      to: { release_id: 'rc-2', revision: 2, slot: 'green' },
      artifacts: release(2).artifacts,
      statuses: { validation: 'open', integrity: 'verified', post_check: 'pass', activation: 'active' },
      approved_by: ['bob'],
      executor: { pid: 1 },
      observed: { state: 'read', percent: 100, proven: true },
    });
    expect(record.refs.map(({ rel }) => rel)).toEqual(['manifest', 'measurements', 'decision', 'start', 'before']);
    const kept = new Map(book.written.flatMap(({ files }) => files).map(({ path, bytes }) => [path, sha256Hex(bytes)]));
    const own = record.refs.filter(({ rel }) => rel !== 'manifest');
    expect(own.map(({ ref }) => kept.get(ref))).toEqual(own.map(({ sha256 }) => sha256));
  });

  it('show in the outcome what the decision was made on, and in spite of what', () => {
    const book = at(100);
    const override = {
      code: 'min_time',
      reason: 'known',
      by: 'ann',
      approvals: [approval('override', 'rc-2')],
    };
    took(book, tick(book.channel, { overrides: [override] }));
    expect(lastOf(book, 'activation')).toMatchObject({
      result: 'done',
      overrides: [{ code: 'min_time', by: 'ann', approved_by: 'bob' }],
      measured: { manifest: { state: 'open' }, health: { samples: 1000 } },
    });
  });

  it('tell of outputs that were compared in shadow how many there were, and of others not a word', () => {
    const book = at(0);
    book.channel.later(HOUR);
    const shadow = { state: 'pass', compared: 200, different: 1, unclear: 3, reasons: [] } as const;
    took(book, tick(book.channel, { shadow }));
    expect(lastOf(book, 'stage')).toMatchObject({ measured: { shadow_outputs: shadow } });
    const without = at(0);
    without.channel.later(HOUR);
    took(without, tick(without.channel));
    const { measured } = lastOf(without, 'stage') as RolloutRecord & { readonly kind: 'stage' };
    expect(Object.keys(measured ?? {})).not.toContain('shadow_outputs');
  });

  it('tell of a rollback who asked, who agreed, how long it took, and that the bad release was kept', () => {
    const book = live(2);
    book.take(rollback());
    expect(lastOf(book, 'rollback')).toMatchObject({
      result: 'done',
      type: 'full',
      trigger: 'rollback',
      severity: 'B',
      from: { release_id: 'rc-2', revision: 2, slot: 'green' },
      to: { release_id: 'rc-1', revision: 3, slot: 'blue' },
      moves_pointer: true,
      initiator: 'ann',
      approved_by: ['bob'],
      duration_sec: 0,
      candidate_kept: true,
    });
    expect(lastOf(book, 'freeze')).toMatchObject({ changes: [{ change: 'engaged', freeze: { trigger: 'rollback' } }] });
  });

  it.each<[string, () => Book, object]>([
    [
      'a candidate that lost its traffic by itself',
      () => {
        const book = at(5);
        book.take(
          tick(book.channel, { health: { state: 'fail', samples: 9, measuredUntilMs: null, reasons: ['5xx'] } }),
        );
        return book;
      },
      {
        kind: 'rollback',
        moves_pointer: false,
        type: 'full',
        trigger: 'guardrail',
        initiator: 'automation (guardrail)',
        actor: { type: 'automation' },
      },
    ],
    [
      'a stage that failed to come through',
      () => {
        const book = at(5);
        book.channel.later(2 * HOUR);
        book.take(tick(book.channel), 'failed');
        return book;
      },
      { kind: 'stage', result: 'failed', from_percent: 5, to_percent: 25, reason_code: 'traffic_failed' },
    ],
    [
      'a promotion of which nobody knows',
      () => {
        const book = at(100);
        book.channel.later(2 * HOUR);
        book.take(tick(book.channel), 'unknown');
        return book;
      },
      { kind: 'activation', result: 'unknown', statuses: { activation: 'unknown' }, audit: null },
    ],
    [
      'what somebody else carried to its end',
      () => {
        const book = at(5);
        book.channel.later(2 * HOUR);
        book.take(tick(book.channel), 'done', 'takeover');
        return book;
      },
      { kind: 'stage', result: 'done', actor: { id: 'eve' } },
    ],
    [
      'an abort',
      () => took(at(5), abort({ reject: true })),
      { kind: 'stage', transition_kind: 'abort', to_percent: 0 },
    ],
    ['a freeze', () => took(at(5), freeze()), { kind: 'freeze', changes: [{ change: 'engaged' }] }],
    ['a pause', () => took(at(5), simple('pause')), { kind: 'channel', paused: true }],
    ['a pin', () => took(live(1), pin()), { kind: 'pin', change: 'set', pin: { release_id: 'rc-1' } }],
    [
      'an unpin',
      () => took(took(live(1), pin()), unpin([approval('unpin', null)])),
      { kind: 'pin', change: 'removed', pin: { release_id: 'rc-1' }, approved_by: ['bob'] },
    ],
    [
      'an import',
      () => took(new Book(), importOf(release(1, { imported: true }))),
      { kind: 'activation', result: 'done', statuses: { validation: 'not_told', integrity: 'not_told' }, from: null },
    ],
    [
      'traffic that was moved by somebody else',
      () => {
        const book = at(5);
        return took(book, tick(book.channel, { traffic: reading(9) }));
      },
      { kind: 'channel', transition_kind: 'exposure_lost', exposure: { known: false } },
    ],
  ])('tell of %s', (_name, make, expected) => {
    const last = make().written.at(-1);
    expect(last === undefined ? [] : told(last)[0]).toMatchObject(expected);
  });

  it('tell of an unfreeze how long it was frozen and who signed', () => {
    const book = took(live(1), freeze({ tier: 'D' }));
    book.channel.later(HOUR);
    took(book, unfreeze(book.channel, { approvals: [approval('unfreeze', null)] }));
    expect(lastOf(book, 'unfreeze')).toMatchObject({
      changes: [{ change: 'ended', duration_sec: 3600, freeze: { reason_code: 'drift' } }],
      sign_offs: ['bob'],
      measured: { health: { state: 'pass', samples: 1000 } },
    });
  });

  it('tell of a downgrade which rule and which approval it rests on', () => {
    const book = live(2);
    took(book, bless(book.channel, 'rc-1', { expiresAtMs: book.channel.nowMs + 30 * 24 * HOUR }));
    expect(lastOf(book, 'bless')).toMatchObject({
      change: 'set',
      blessing: { release_id: 'rc-1', approved_by: 'bob' },
    });
    const authorisation = {
      id: 'auth-1',
      form: 'operator_approval',
      channelId: 't.prod',
      targetReleaseId: 'rc-1',
      targetArtifactsSha256: null,
      issuedBy: 'bob',
      issuedAtMs: book.channel.nowMs,
      expiresAtMs: null,
      verified: true,
      reason: 'known good',
    } as const;
    const activatedAt = '2026-01-01T00:00:00.000Z';
    const staging = { channel: 't.staging', transition: 'promote-9', activatedAt };
    const asked = {
      kind: 'downgrade',
      approvals: [approval('downgrade', 'rc-1')],
      downgrade: { rule: downgradeRule('g1', 'g1', { id: 'row-1' }), stagingDone: true, staging },
    } as const;
    const decision = book.take(start(release(1), { ...asked, authorisation }));
    expect(decision.outcome === 'act' ? [] : decision).toEqual([]);
    until(book, ({ state }) => state.revision === 3);
    expect(lastOf(book, 'downgrade')).toMatchObject({
      from_generation: 'g1',
      to_generation: 'g1',
      rule_id: 'row-1',
      blessing: { release_id: 'rc-1' },
      staging_done: true,
      staging: { channel: 't.staging', transition: 'promote-9', activated_at: activatedAt },
      authorisation: 'auth-1',
      approved_by: ['bob'],
    });
    took(book, unbless('rc-1'));
  });

  it('parse by their schema, can be made again from the ledger alone, stay small, and are named by the line, whatever happens', () => {
    const kinds = new Set<string>();
    let largest = 0;
    fc.assert(
      fc.property(fc.array(moves, { minLength: 30, maxLength: 60, size: 'max' }), (sequence) => {
        const book = new Book();
        for (const { event, fate, between, laterMs } of sequence) {
          book.channel.later(laterMs);
          book.take(event(book.channel), fate, between);
        }
        const lines = book.written.map(({ record }) => JSON.parse(JSON.stringify(record)) as LogRecord);
        for (const [index, one] of book.written.entries()) {
          const made = one.files.filter(({ kind }) => MADE_KINDS.has(kind));
          expect(recordsOf(lineOf(lines, index))).toEqual(made);
          expect(one.record.context['records']).toEqual(
            one.files.map(({ kind, path, bytes }) => ({ kind, path, sha256: sha256Hex(bytes) })),
          );
          expect(formatLine(one.record).length).toBeLessThanOrEqual(MAX_LINE_BYTES);
          expect(told(one).length).toBeGreaterThan(0);
          for (const { kind, path, bytes } of one.files) {
            kinds.add(kind);
            largest = Math.max(largest, bytes.length);
            expect(path).toMatch(new RegExp(`^records/${kind}-${sha256Hex(bytes).slice(0, 12)}\\.json$`));
            expect(sha256Hex(canonicalBytes(JSON.parse(Buffer.from(bytes).toString('utf8')) as Json))).toBe(
              sha256Hex(bytes),
            );
          }
        }
        const ids = book.written.flatMap(told).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: RUNS, seed: 20_261_121 },
    );
    expect([...kinds].sort()).toEqual(expect.arrayContaining(KINDS));
    expect(largest).toBeLessThan(24 * 1024);
  });
});

const KINDS = ['activation', 'audit', 'channel', 'freeze', 'pin', 'rollback', 'stage', 'unfreeze'];
