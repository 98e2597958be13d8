import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { add, compare, divide, multiply, ONE, parseDecimal, subtract, toNumber, toRational, ZERO } from './rational.ts';

it('knows that 1 − 0.999 is 0.001', () => {
  expect(1 - 0.999).not.toBe(0.001);
  expect(compare(subtract(ONE, parseDecimal('0.999')), parseDecimal('0.001'))).toBe(0);
  expect(compare(add(toRational(0.1), toRational(0.2)), toRational(0.3))).toBe(0);
});

it('agrees with whole numbers', () => {
  const whole = fc.integer({ min: -1e6, max: 1e6 });
  fc.assert(
    fc.property(whole, whole, (a, b) => {
      const [x, y] = [toRational(a), toRational(b)];
      expect(toNumber(add(x, y))).toBe(a + b);
      expect(toNumber(subtract(x, y))).toBe(a - b);
      expect(toNumber(multiply(x, y)) - a * b).toBe(0);
      expect(Math.sign(compare(x, y))).toBe(Math.sign(a - b));
      expect(b === 0 || Math.abs(toNumber(divide(x, y)) - a / b) <= 1e-9 * Math.abs(a)).toBe(true);
    }),
  );
});

it('keeps every finite number, however large or small', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const exact = toRational(value);
      expect(exact.d > 0n).toBe(true);
      expect(compare(exact, ZERO)).toBe(Math.sign(value) === 0 ? 0 : Math.sign(value));
    }),
  );
});

it.each(['', '1e5', '.5', '0x1', '1,5', 'NaN'])('%j is no decimal', (text) => {
  expect(() => parseDecimal(text)).toThrow(TypeError);
});
