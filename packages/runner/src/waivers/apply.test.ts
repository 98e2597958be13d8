import { foldVerdict, type JudgedCheck } from '@release-gates/core';
import { describe, expect, it } from 'vitest';
import { applyWaivers, daysLeft, expiryWarning } from './apply.ts';
import type { Waiver } from './load.ts';

const NOW = Date.UTC(2026, 10, 20, 12);
const DAY = 86_400_000;

const waiver = (overrides: Partial<Waiver> = {}): Waiver => ({
  version: 1,
  id: 'late-fixture',
  gate: 'compat-matrix',
  check: 'fixture_loaded::n-1',
  owner: '@octocat',
  ticket: 'OPS-7',
  reason: 'the fixture is being rebuilt',
  expiresMs: NOW + 10 * DAY,
  path: '.github/release-waivers/late-fixture.yml',
  sha256: 'a'.repeat(64),
  signedBy: [],
  flaw: null,
  ...overrides,
});

const check = (overrides: Partial<JudgedCheck> = {}): JudgedCheck => ({
  id: 'fixture_loaded::n-1',
  outcome: 'fail',
  level: 'must',
  mode: 'enforce',
  reason: 'absent',
  expected: true,
  actual: false,
  ...overrides,
});

describe('applyWaivers', () => {
  const cases: [string, JudgedCheck, Waiver, string, string[]][] = [
    ['covers a failing check of the same gate and id', check(), waiver(), 'waived', ['late-fixture']],
    ['covers an inconclusive check', check({ outcome: 'inconclusive' }), waiver(), 'waived', ['late-fixture']],
    ['does not cover another check', check({ id: 'fixture_loaded::n+1' }), waiver(), 'fail', []],
    ['does not cover another gate', check(), waiver({ gate: 'governance-check' }), 'fail', []],
    ['is not used on a passing check', check({ outcome: 'pass' }), waiver(), 'pass', []],
    ['is not used on advice', check({ mode: 'warn' }), waiver(), 'pass', []],
    ['covers until its last millisecond', check(), waiver({ expiresMs: NOW }), 'waived', ['late-fixture']],
    ['covers nothing a millisecond later', check(), waiver({ expiresMs: NOW - 1 }), 'fail', []],
    ['has no wild cards', check(), waiver({ check: 'fixture_loaded::*' }), 'fail', []],
  ];
  it.each(cases)('%s', (_name, found, given, verdict, used) => {
    const result = applyWaivers('compat-matrix', [found], [given], NOW);
    expect(foldVerdict(result.checks)).toBe(verdict);
    expect(result.waivers.map((one) => one.id)).toEqual(used);
  });

  it('names the owner of an expired waiver in a failing check of its own', () => {
    const { checks } = applyWaivers('compat-matrix', [check()], [waiver({ expiresMs: NOW - DAY })], NOW);
    expect(checks.map((one) => [one.id, one.outcome, one.mode])).toEqual([
      ['fixture_loaded::n-1', 'fail', 'enforce'],
      ['waiver_unexpired::late-fixture', 'fail', 'enforce'],
    ]);
    expect(checks[1]?.reason).toContain('@octocat');
  });

  it('prefers a valid waiver over an expired one of the same check', () => {
    const both = [waiver({ id: 'old', expiresMs: NOW - DAY }), waiver({ id: 'new' })];
    const result = applyWaivers('compat-matrix', [check()], both, NOW);
    expect(result.checks).toHaveLength(1);
    expect(result.checks[0]?.waiver).toBe('new');
  });
});

describe('expiryWarning', () => {
  const cases: [number, ReturnType<typeof expiryWarning>][] = [
    [15, undefined],
    [14, 'last-fortnight'],
    [8, 'last-fortnight'],
    [7, 'last-week'],
    [2, 'last-week'],
    [1, 'last-day'],
    [0, 'last-day'],
  ];
  it.each(cases)('%i days left', (days, expected) => {
    expect(daysLeft(waiver({ expiresMs: NOW + days * DAY + 1 }), NOW)).toBe(days);
    expect(expiryWarning(days)).toBe(expected);
  });
});
