import { describe, expect, it } from 'vitest';
import { approval, HOUR, release, start, T0, tick } from './case-fixture.ts';
import { Channel, told } from './channel-fixture.ts';
import type { Decision } from './decision.ts';
import type { Approval } from './facts.ts';

const yes = (by: string, more: Partial<Approval> = {}): Approval => ({
  ...approval('override', 'rc-2', by),
  ref: `${by}.yml`,
  ...more,
});

function decided(approvals: readonly Approval[], more: object = {}): Decision {
  const override = { code: 'manifest_closed', reason: 'known', by: 'ann', approvals, ...more };
  const channel = new Channel().withFirst();
  return channel.take(start(release(2), { manifest: { state: 'closed', reasons: [] }, overrides: [override] }));
}

const OVER = { expiresAtMs: T0 + HOUR };
const LATE = Date.UTC(2099, 0, 1);

describe('an override', () => {
  it.each<[string, readonly Approval[], string]>([
    ['of one other person', [yes('bob')], 'bob'],
    ['behind the file of who asks', [yes('Ann'), yes('bob')], 'bob'],
    ['behind one that is over', [yes('zoe', OVER), yes('bob')], 'bob'],
    ['behind one that is not yet', [yes('zoe', { atMs: LATE }), yes('bob')], 'bob'],
    ['behind one of another release', [yes('zoe', { releaseId: 'rc-1' }), yes('bob')], 'bob'],
    ['behind a yes to something else', [yes('zoe', { action: 'start' }), yes('bob')], 'bob'],
    ['of several: the first', [yes('zoe'), yes('bob')], 'zoe'],
  ])('holds by the approval %s', (_name, approvals, approvedBy) => {
    const decision = decided(approvals);
    expect(told(decision)).toBe('act start');
    expect(decision).toMatchObject({ overrides: [{ code: 'manifest_closed', approvedBy, ref: `${approvedBy}.yml` }] });
    expect(JSON.stringify(decision)).not.toContain('"approvals":[{"action":"override"');
  });

  it.each<[string, readonly Approval[], RegExp]>([
    ['nobody', [], /has no approval of a second person$/],
    ['of another release alone', [yes('bob', { releaseId: 'rc-1' })], /has no approval of a second person$/],
    ['who asks alone', [yes('ＡＮＮ')], /is approved by who asks for it \(ＡＮＮ\.yml\)$/],
    ['somebody until then', [yes('ann'), yes('bob', OVER)], /is over: bob\.yml of bob ended at 2026-01-01T01:00:00/],
    ['somebody from then on', [yes('bob', { atMs: LATE })], /does not hold yet: bob\.yml of bob begins at 2099-01-01/],
  ])('says why it does not hold by the approval of %s', (_name, approvals, message) => {
    const decision = decided(approvals);
    expect(told(decision)).toBe('refuse manifest_closed override_refused');
    expect('blockers' in decision ? decision.blockers.at(-1)?.message : '').toMatch(message);
  });

  it.each([[''], [' \n']])('with the reason %j holds for nothing, and nothing goes on beside it', (reason) => {
    expect(told(decided([yes('bob')], { reason }))).toBe('refuse manifest_closed override_refused');
    const override = { code: 'min_time', reason, by: 'ann', approvals: [yes('bob')] };
    const going = new Channel().withFirst().at(5);
    expect(told(going.take(tick(going, { overrides: [override] })))).toBe('wait min_time override_refused');
    const ready = new Channel().withFirst().at(100).later(HOUR);
    const promoted = ready.take(tick(ready, { overrides: [override] }));
    expect(told(promoted)).toBe('wait override_refused');
    expect(promoted).toMatchObject({ blockers: [{ remedy: expect.stringContaining('input reason') as string }] });
    const audited = new Channel().withSecond().later(24 * HOUR);
    expect(told(audited.take(tick(audited, { overrides: [override] })))).toBe('wait override_refused');
  });

  it.each<[string, readonly ('min_time' | 'min_samples')[], readonly string[], string]>([
    ['time', ['min_time'], ['min_time'], 'act advance'],
    ['time and samples', ['min_time', 'min_samples'], ['min_time', 'min_samples'], 'act advance'],
    ['time, not samples', ['min_time', 'min_samples'], ['min_time'], 'wait min_samples'],
    ['time, not what the measurements say', [], ['min_time'], 'wait health_inconclusive'],
  ])('covers %s also where the guardrails wait for it', (_name, shortOf, codes, expected) => {
    const channel = new Channel().withFirst().at(5);
    const health = { state: 'inconclusive', samples: 1000, measuredUntilMs: channel.nowMs, reasons: [] } as const;
    const overrides = codes.map((code) => ({ code, reason: 'outage', by: 'ann', approvals: [yes('bob')] }));
    const given = { ...health, ...(shortOf.length > 0 && { shortOf }) };
    expect(told(channel.take(tick(channel, { health: given, overrides })))).toBe(expected);
  });

  it('without a reason holds up no way back', () => {
    const channel = new Channel().withFirst().at(5);
    const override = { code: 'min_time', reason: '', by: 'ann', approvals: [] };
    const health = { state: 'fail', samples: 1000, measuredUntilMs: channel.nowMs, reasons: [] } as const;
    expect(told(channel.take(tick(channel, { health, overrides: [override] })))).toBe('act rollback');
  });
});
