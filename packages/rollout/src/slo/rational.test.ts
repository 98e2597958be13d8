import { expect, it } from 'vitest';
import { add, compare, divide, multiply, ONE, parseDecimal, subtract, toNumber, toRational, ZERO } from './rational.ts';

const WHOLE = [-1_000_000, -7, -1, 0, 1, 2, 3, 10, 999, 1_000_000];

it('knows that 1 − 0.999 is 0.001', () => {
  expect(1 - 0.999).not.toBe(0.001);
  expect(compare(subtract(ONE, parseDecimal('0.999')), parseDecimal('0.001'))).toBe(0);
  expect(compare(add(toRational(0.1), toRational(0.2)), toRational(0.3))).toBe(0);
});

it.each(WHOLE.flatMap((a) => WHOLE.map((b): [number, number] => [a, b])))(
  'agrees with whole numbers: %d, %d',
  (a, b) => {
    const [x, y] = [toRational(a), toRational(b)];
    expect([toNumber(add(x, y)), toNumber(subtract(x, y)), toNumber(multiply(x, y)) - a * b]).toEqual([
      a + b,
      a - b,
      0,
    ]);
    expect(compare(x, y)).toBe(Math.sign(a - b));
    expect(b === 0 || Math.abs(toNumber(divide(x, y)) - a / b) <= 1e-9 * Math.abs(a)).toBe(true);
  },
);

it.each([Number.MAX_VALUE, Number.MIN_VALUE, 1e21, 1e-7, 5e-324, 0.1, 123_456.789])(
  'keeps %d and its sign',
  (value) => {
    expect([compare(toRational(value), ZERO), compare(toRational(-value), ZERO)]).toEqual([1, -1]);
    const { n, d } = toRational(value);
    expect(Number(`${n}e-${String(d).length - 1}`)).toBe(value);
  },
);

it.each(['', '1e5', '.5', '0x1', '1,5', 'NaN'])('%j is no decimal', (text) => {
  expect(() => parseDecimal(text)).toThrow(TypeError);
});
