import { describe, expect, it } from 'vitest';
import { andMore } from './and-more.ts';

describe('andMore', () => {
  it.each([
    ['a is off', 0, 'a is off'],
    ['a is off', 1, 'a is off (and 1 more check)'],
    ['a is off', 2, 'a is off (and 2 more checks)'],
    ['a is off (and 3 more files)', 0, 'a is off (and 3 more files)'],
    ['a is off (and 3 more files)', 2, 'a is off (and 2 more checks)'],
    ['a is off (and 3 more) (and 1 more)', 2, 'a is off (and 2 more checks)'],
    ['(and 3 more) of them', 1, '(and 3 more) of them (and 1 more check)'],
  ])('%j and %i', (text, others, expected) => {
    expect(andMore(text, others, 'check')).toBe(expected);
  });
});
