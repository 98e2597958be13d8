import { foldVerdict } from '@release-gates/core';
import { judgedCheck } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { explainVerdict, nextActions } from './explain.ts';

const fail = judgedCheck({ id: 'b', outcome: 'fail', reason: 'it\n is not', remedy: 'Mend b' });
const unsure = judgedCheck({ id: 'u', outcome: 'inconclusive', reason: 'who knows', remedy: 'Look at u' });
const counted = judgedCheck({ id: 'c', outcome: 'fail', reason: 'three are off (and 2 more files)' });
const advice = judgedCheck({ id: 'a', outcome: 'fail', level: 'may', mode: 'warn', remedy: 'Mind a' });
const waived = judgedCheck({ id: 'w', outcome: 'fail', waiver: 'w-1', remedy: 'Mend w' });
const pass = judgedCheck({ remedy: 'Never shown' });
const na = judgedCheck({ outcome: 'not_applicable', reason: 'no such file' });

describe('explainVerdict', () => {
  it.each([
    ['fail', [pass, advice, unsure, fail], 'b: it is not (and 1 more check)'],
    ['fail', [pass, counted, unsure], 'c: three are off (and 1 more check)'],
    ['fail', [pass, counted], 'c: three are off (and 2 more files)'],
    ['inconclusive', [pass, unsure], 'u: who knows'],
    ['inconclusive', [], 'nothing was checked, so nothing is proven'],
    ['waived', [pass, waived], '1 failing check waived: w'],
    ['pass', [pass, advice], '1 check passed, 1 warning'],
    ['not_applicable', [na], 'not applicable: no such file'],
  ])('%s', (verdict, checks, text) => {
    expect(foldVerdict(checks)).toBe(verdict);
    expect(explainVerdict(foldVerdict(checks), checks)).toBe(text);
  });

  it('stays one line that fits, whatever the reason', () => {
    const long = judgedCheck({ outcome: 'fail', reason: '😀'.repeat(4000) });
    const text = explainVerdict('fail', [long]);
    expect(text.length).toBeLessThanOrEqual(1000);
    expect(encodeURIComponent(text)).toContain('%F0%9F%98%80');
  });
});

describe('nextActions', () => {
  it('lists what to do, worst first, once, and nothing that is done or waived', () => {
    expect(nextActions([advice, pass, waived, unsure, fail, { ...fail, id: 'c' }])).toEqual([
      'Mend b',
      'Look at u',
      'Mind a',
    ]);
  });

  it('counts what would be too many', () => {
    const many = Array.from({ length: 60 }, (_, index) => judgedCheck({ outcome: 'fail', remedy: `Do ${index}` }));
    expect(nextActions(many)).toHaveLength(51);
    expect(nextActions(many).at(-1)).toMatch(/^And 10 more/);
  });
});
