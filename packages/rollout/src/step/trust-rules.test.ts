import { describe, expect, it } from 'vitest';
import type { SeenTrustRoot } from '../state/channel-state.ts';
import { approval, bless, freeze, HOUR, release, rollback, start, tick, unfreeze, unpin } from './case-fixture.ts';
import { Channel, codes, told } from './channel-fixture.ts';
import type { TrustRootFact } from './facts.ts';
import { checkTrustRoot, rememberTrustRoot } from './trust-rules.ts';

const FOLDER = 'trust';
const [A, B, C, X] = ['a', 'b', 'c', 'x'].map((digit) => digit.repeat(64)) as [string, string, string, string];
const holds = (digests: readonly string[], isNamed = false): TrustRootFact => {
  return { state: 'holds', folder: FOLDER, digests, isNamed };
};
const seen = (version: number, sha256: string): SeenTrustRoot => ({ first_sha256: A, version, sha256 });
const NONE: TrustRootFact = { state: 'none', folder: FOLDER };
const BROKEN: TrustRootFact = { state: 'broken', message: '2.root.json: not JSON' };
const ASKED_FOR: TrustRootFact = { state: 'rolled_back', message: 'expected version 3 at least' };
const REFUSED = 'trust_root_rolled_back';
const DEFECT = 'trust_root_broken';

type Row = readonly [name: string, before: SeenTrustRoot | undefined, now: TrustRootFact, says: RegExp | null];

const ROWS: readonly Row[] = [
  ['none, and none was seen', undefined, NONE, null],
  ['the first that is seen', undefined, holds([A, B]), null],
  ['the same', seen(2, B), holds([A, B]), null],
  ['a later one', seen(2, B), holds([A, B, C]), null],
  ['an earlier one', seen(3, C), holds([A, B]), /saw version 3 .* newest in trust is 2.*3\.root\.json back/],
  ['none any more', seen(3, C), NONE, /saw version 3 .* none in trust/],
  ['another file of the same version', seen(2, B), holds([A, X]), /2\.root\.json in trust is another file/],
  ['a later one on another file', seen(2, B), holds([A, X, C]), /2\.root\.json in trust is another file/],
  ['another trust root, and a longer one', seen(2, B), holds([X, B, C]), /another trust root.*trust-root-sha256/],
  ['another trust root that was named outside', seen(2, B), holds([X], true), null],
  ['an earlier one of the one that was named outside', seen(2, B), holds([A], true), /newest in trust is 1/],
  ['an earlier one than was asked for', undefined, ASKED_FOR, /version 3 at least/],
];

describe('the trust root that a channel finds', () => {
  it.each(ROWS)('is %s', (_name, before, now, says) => {
    const state = { ...(before !== undefined && { trust_root: before }) };
    const found = checkTrustRoot(state, now);
    expect(found.map(({ code }) => code)).toEqual(says === null ? [] : [REFUSED]);
    expect(found.map(({ message, remedy }) => `${message}; ${remedy}`).join()).toMatch(says ?? /^$/);
  });

  it.each<[string, TrustRootFact, RegExp | null]>([
    ['as new as they saw', holds([A, B, C]), null],
    ['older than one of them saw', holds([A, B]), /^trust_root_rolled_back eu saw version 3 of .* is 2$/],
    ['another one', holds([X, B, C]), /^trust_root_rolled_back eu saw version 3 of another trust root/],
    ['another one that was named outside', holds([X], true), null],
    ['gone', NONE, /^trust_root_rolled_back eu saw version 3 .* none in trust$/],
    ['broken', BROKEN, /^trust_root_broken/],
  ])('is held against what others saw of the ledger, and is %s', (_name, now, says) => {
    const witnesses = [
      { name: 'us', seen: seen(1, A) },
      { name: 'eu', seen: seen(3, C) },
    ];
    const found = checkTrustRoot({}, { ...now, witnesses });
    expect(found.map(({ code, message }) => `${code} ${message}`).join()).toMatch(says ?? /^$/);
  });

  it('cannot be told to be new where one cannot be asked what it saw, and is there at all', () => {
    const witnesses = [{ name: 'eu', lost: 'line 3 is none' }];
    const [found] = checkTrustRoot({}, { ...holds([A]), witnesses });
    expect(found).toMatchObject({
      code: REFUSED,
      message: 'eu: which trust root it saw cannot be told: line 3 is none',
    });
    expect(checkTrustRoot({}, { ...NONE, witnesses })).toEqual([]);
  });

  it.each([undefined, seen(3, C)])('blocks where it is broken, whatever was seen: %o', (before) => {
    const state = { ...(before !== undefined && { trust_root: before }) };
    expect(checkTrustRoot(state, BROKEN)).toMatchObject([{ code: DEFECT, message: expect.stringMatching(/not JSON/) }]);
  });

  it.each<[string, SeenTrustRoot | undefined, TrustRootFact, SeenTrustRoot | undefined]>([
    ['none', undefined, NONE, undefined],
    ['the first', undefined, holds([A]), seen(1, A)],
    ['a later one', seen(1, A), holds([A, B, C]), seen(3, C)],
    ['an earlier one', seen(3, C), holds([A, B]), seen(3, C)],
    ['a fork', seen(2, B), holds([A, X, C]), seen(2, B)],
    ['one that does not hold', seen(2, B), BROKEN, seen(2, B)],
    ['one that was named', seen(2, B), holds([X], true), { first_sha256: X, version: 1, sha256: X }],
  ])('is kept where it goes on: %s', (_name, before, now, after) => {
    const { state } = new Channel();
    const kept = rememberTrustRoot({ ...state, ...(before !== undefined && { trust_root: before }) }, now);
    expect(kept.trust_root).toEqual(after);
    expect('trust_root' in kept).toBe(after !== undefined);
  });
});

describe('a channel that saw version 2', () => {
  const two = { trustRoot: holds([A, B]) };
  const one = { trustRoot: holds([A]) };
  const saw = (channel: Channel): Channel => {
    channel.state = { ...channel.state, trust_root: seen(2, B) };
    return channel;
  };

  it('keeps it with the next line, through an act and its outcome', () => {
    const channel = new Channel();
    expect(told(channel.take(start(release(1), two)))).toBe('act start');
    expect(channel.state.pending).toBeNull();
    expect(channel.state.trust_root).toEqual(seen(2, B));
    channel.later(2 * HOUR).take(tick(channel, { trustRoot: holds([A, B, C]) }));
    expect(channel.state.trust_root).toEqual(seen(3, C));
    channel.take(freeze());
    expect(channel.state.trust_root).toEqual(seen(3, C));
  });

  it('keeps a later one that it only waits with, so that its removal is seen', () => {
    const channel = saw(new Channel().withFirst().at(5)).later(2 * HOUR);
    const revoked = { manifest: { state: 'unverified', reasons: ['revoked'] }, trustRoot: holds([A, B, C]) } as const;
    expect(told(channel.take(tick(channel, revoked)))).toBe('commit trust_root manifest_unverified');
    expect(channel.state.trust_root).toEqual(seen(3, C));
    expect(told(channel.take(tick(channel, revoked)))).toBe('wait manifest_unverified');
    expect(told(channel.take(tick(channel, two)))).toBe(`wait ${REFUSED}`);
    const empty = new Channel();
    expect(told(empty.take(tick(empty, two)))).toBe('nothing idle');
    expect(empty.state.trust_root).toBeUndefined();
  });

  it('starts nothing by version 1', () => {
    expect(told(saw(new Channel()).take(start(release(1), one)))).toBe(`refuse ${REFUSED}`);
  });

  it('goes no step further by version 1, and goes on by version 2', () => {
    const channel = saw(new Channel().withFirst().at(5)).later(2 * HOUR);
    expect(told(channel.take(tick(channel, one)))).toBe(`wait ${REFUSED}`);
    expect(told(channel.take(tick(channel, two)))).toBe('act advance');
  });

  it('ends no freeze, unpins and blesses nothing by version 1', () => {
    const channel = saw(new Channel().withFirst());
    channel.take(freeze({ tier: 'D' }));
    expect(codes(channel.take(unfreeze(channel, one)))).toEqual([REFUSED]);
    expect(told(channel.take(unfreeze(channel, two)))).toBe('commit unfreeze');
    const second = saw(new Channel().withSecond());
    expect(told(second.take(bless(second, 'rc-1', one)))).toBe(`refuse ${REFUSED}`);
    const pin = { release_id: 'rc-2', reason: 'why', by: 'ann', at: new Date(0).toISOString(), until: null };
    second.state = { ...second.state, pin };
    expect(told(second.take({ ...unpin([approval('unpin', null)]), ...one }))).toBe(`refuse ${REFUSED}`);
  });

  it('does nothing of it by a broken one, though no signature is asked for, nor by overrides', () => {
    const broken = { trustRoot: BROKEN };
    expect(told(saw(new Channel()).take(start(release(1), broken)))).toBe(`refuse ${DEFECT}`);
    const going = saw(new Channel().withFirst().at(5)).later(2 * HOUR);
    const overrides = [DEFECT, 'health_inconclusive'].map((code) => ({ code, reason: 'go', by: 'ann', approvals: [] }));
    expect(codes(going.take(tick(going, { ...broken, overrides })))).toContain(DEFECT);
    const frozen = saw(new Channel().withFirst());
    frozen.take(freeze({ tier: 'D' }));
    expect(codes(frozen.take(unfreeze(frozen, broken)))).toEqual([DEFECT]);
    const second = saw(new Channel().withSecond());
    expect(told(second.take(bless(second, 'rc-1', broken)))).toBe(`refuse ${DEFECT}`);
    const pin = { release_id: 'rc-2', reason: 'why', by: 'ann', at: new Date(0).toISOString(), until: null };
    second.state = { ...second.state, pin };
    expect(told(second.take({ ...unpin([approval('unpin', null)]), ...broken }))).toBe(`refuse ${DEFECT}`);
  });

  it.each([one, { trustRoot: BROKEN }])('goes back to safety whatever the trust root says: %o', (found) => {
    const channel = saw(new Channel().withFirst().at(5));
    const bad = { health: { state: 'fail', samples: 1000, measuredUntilMs: channel.nowMs, reasons: [] } } as const;
    expect(told(channel.take(tick(channel, { ...found, ...bad })))).toBe('act rollback');
    expect(channel.state.trust_root).toEqual(seen(2, B));
    const other = saw(new Channel().withFirst().at(5));
    expect(told(other.take(freeze()))).toBe('commit freeze');
    expect(told(other.take(rollback()))).toBe('act rollback');
  });
});
