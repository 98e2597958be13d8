import { describe, expect, it } from 'vitest';
import type { Check, JudgedCheck } from './check.ts';
import { foldVerdict, judge, opens, VERDICTS, worstVerdict } from './verdict.ts';

const check = (overrides: Partial<JudgedCheck>): JudgedCheck => ({
  id: 'x',
  outcome: 'pass',
  level: 'must',
  mode: 'enforce',
  reason: '',
  expected: null,
  actual: null,
  ...overrides,
});

describe('judge', () => {
  const cases: [Check['level'], 'enforce' | 'warn', boolean, 'enforce' | 'warn'][] = [
    ['must', 'enforce', false, 'enforce'],
    ['must', 'enforce', true, 'enforce'],
    ['must', 'warn', true, 'warn'],
    ['should', 'enforce', true, 'enforce'],
    ['should', 'enforce', false, 'warn'],
    ['should', 'warn', true, 'warn'],
    ['may', 'enforce', true, 'warn'],
  ];
  it.each(cases)('level %s, mode %s, strict %s → %s', (level, mode, strict, expected) => {
    expect(judge(check({ level }), { mode, strict }).mode).toBe(expected);
  });
});

describe('foldVerdict', () => {
  const cases: [string, Partial<JudgedCheck>[], string][] = [
    ['nothing was checked', [], 'inconclusive'],
    ['all pass', [{}, {}], 'pass'],
    ['one fails', [{}, { outcome: 'fail' }], 'fail'],
    ['fail is worse than inconclusive', [{ outcome: 'inconclusive' }, { outcome: 'fail' }], 'fail'],
    ['could not tell fails closed', [{}, { outcome: 'inconclusive' }], 'inconclusive'],
    ['advice never closes', [{}, { outcome: 'fail', mode: 'warn' }], 'pass'],
    ['a waived failure', [{}, { outcome: 'fail', waiver: 'w' }], 'waived'],
    ['one waived, one not', [{ outcome: 'fail', waiver: 'w' }, { outcome: 'fail' }], 'fail'],
    ['everything not applicable', [{ outcome: 'not_applicable' }], 'not_applicable'],
    ['some not applicable', [{ outcome: 'not_applicable' }, {}], 'pass'],
    ['a waiver on a passing check changes nothing', [{ waiver: 'w' }], 'pass'],
  ];
  it.each(cases)('%s', (_name, checks, expected) => {
    expect(foldVerdict(checks.map(check))).toBe(expected);
  });
});

it('opens only on pass, waived and not_applicable', () => {
  expect(VERDICTS.filter(opens)).toEqual(['waived', 'pass', 'not_applicable']);
});

it('takes the worst of several verdicts, and fails closed on none', () => {
  expect(worstVerdict(['pass', 'error', 'fail'])).toBe('error');
  expect(worstVerdict(['pass', 'not_applicable'])).toBe('pass');
  expect(worstVerdict([])).toBe('inconclusive');
});
