import { InputError } from '@release-gates/core';
import { describe, expect, it } from 'vitest';
import { compilePattern } from './compile-pattern.ts';
import { matchAll } from './match-pattern.ts';

function run(pattern: string, text: string) {
  return matchAll(compilePattern(pattern, 'test'), text).matches.map(({ start, end, groups }) => [
    start,
    end,
    ...groups,
  ]);
}

/** The same by the engine's own matcher, groups that took no part dropped from the end. */
function native(pattern: string, text: string) {
  return [...text.matchAll(new RegExp(pattern, 'gmu'))].map((match) => {
    const groups = match.slice(1) as (string | undefined)[];
    while (groups.length > 0 && groups.at(-1) === undefined) groups.pop();
    return [match.index, match.index + match[0].length, ...groups];
  });
}

function isTaken(pattern: string): boolean {
  try {
    return compilePattern(pattern, 'test').groups > 0;
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}

describe('matchAll', () => {
  it.each([
    ['^__version__ = "([^"]+)"', '# x\n__version__ = "1.2.3"\r\n__version__ = "4"'],
    ['version:\\s*v?(\\d+(?:\\.\\d+){2})', 'version:  v1.20.3\nversion: 4.5.6'],
    ['(a|ab)(c|bcd)(d*)', 'abcd'],
    ['a*?b', 'aaab'],
    ['a{2,3}?', 'aaaaaaa'],
    ['x{0}y|z{2}', 'yzzz'],
    ['(?<year>\\d{4})-\\d\\d', '2026-11 1999-01'],
    ['\\bfoo\\b|\\Bo', 'foo xfoo foox'],
    ['[\\]\\w-]+', 'a-]b é'],
    ['\\p{Lu}.', 'Éa\u{1f600}B\u{1f600}'],
    ['\\u{1f600}|\\x41|\\u0042|\\cJ', '\u{1f600}AB\n'],
    ['', 'ab\u{1f600}'],
    ['$', 'a\nb\u2028c'],
    ['(?:a|b|cc)*c', 'abacbccc'],
    ['[^]', 'a\n'],
    ['[^a]+', 'bab\u{1f600}'],
  ])('%s', (pattern, text) => expect(run(pattern, text)).toEqual(native(pattern, text)));

  it('agrees with the engine on 6,000 random patterns', () => {
    let state = 11;
    const random = (below: number): number => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    const atom = (depth: number): string => {
      if (depth < 3 && random(4) === 0)
        return `(?:${sequence(depth + 1)}${random(2) === 0 ? `|${sequence(depth + 1)}` : ''})`;
      return ['a', 'b', '[ab]', '.', '[^a]', '\\b', '^', '$', 'c'][random(9)] ?? 'a';
    };
    const sequence = (depth: number): string =>
      Array.from({ length: 1 + random(3) }, () => {
        const one = atom(depth);
        // An assertion may not be repeated.
        return /^(?:\\b|\^|\$)$/.test(one) ? one : one + (['', '', '*', '+', '?', '*?', '{1,2}'][random(7)] ?? '');
      }).join('');
    const cases = Array.from({ length: 6000 }, () => ({
      pattern: `${sequence(0)}(${sequence(1)})${sequence(0)}`,
      text: Array.from({ length: random(9) }, () => 'abc\n'[random(4)]).join(''),
    }));
    const taken = cases.filter(({ pattern }) => isTaken(pattern));
    expect(taken.length).toBeGreaterThan(2000);
    const different = taken.filter(
      ({ pattern, text }) => JSON.stringify(run(pattern, text)) !== JSON.stringify(native(pattern, text)),
    );
    expect(different.slice(0, 5)).toEqual([]);
  });

  it.each([
    ['(?:a+)+$', 'a'.repeat(50_000)],
    ['a*a*a*a*b', 'a'.repeat(50_000)],
    ['(?:a|a)*(?:a|aa)*c', 'a'.repeat(50_000)],
    ['.*.*,.*x', ','.repeat(20_000)],
  ])('%s ends on hostile text', (pattern, text) => {
    const { matches, complete } = matchAll(compilePattern(pattern, 'test'), `${text}!`);
    expect([matches.length, complete]).toEqual([0, true]);
  });

  it('stops at its limits and says so', () => {
    const pattern = compilePattern('a*b|a', 'test');
    expect(matchAll(pattern, 'a'.repeat(5000), { maxMatches: 10 })).toMatchObject({ complete: false });
    expect(matchAll(pattern, 'a'.repeat(100_000), { maxSteps: 1000 })).toEqual({ matches: [], complete: false });
  });
});

describe('compilePattern', () => {
  it.each([
    ['(a)\\1', 'pattern.unsupported'],
    ['(?<x>a)\\k<x>', 'pattern.unsupported'],
    ['a(?=b)', 'pattern.unsupported'],
    ['(?<!a)b', 'pattern.unsupported'],
    ['(a)+', 'pattern.unsupported'],
    ['(?:x(a)|b)?', 'pattern.unsupported'],
    ['(?:a*)*', 'pattern.unsupported'],
    ['(?:a|\\b)+', 'pattern.unsupported'],
    ['(a', 'pattern.syntax'],
    ['a**', 'pattern.syntax'],
    ['[b-a]', 'pattern.syntax'],
    ['a)', 'pattern.syntax'],
    ['a{1000}', 'pattern.too_large'],
    ['(?:(?:a{100}){100}){100}', 'pattern.too_large'],
    ['a'.repeat(1025), 'pattern.too_large'],
    ['(?:'.repeat(60) + ')'.repeat(60), 'pattern.too_large'],
  ])('refuses %s', (pattern, code) => {
    expect(() => compilePattern(pattern, 'version-source')).toThrow(InputError);
    expect(() => compilePattern(pattern, 'version-source')).toThrow(expect.objectContaining({ code }) as Error);
  });
  it('counts groups', () => expect(compilePattern('(a)(?:b)(?<n>c)', 'test').groups).toBe(2));
});
