import { toDecimal } from '@release-gates/formats';

/** A fraction with a positive denominator. Limits are compared exactly: 1 − 0.999 is not 0.001 in doubles. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

export const ZERO: Rational = { n: 0n, d: 1n };
export const ONE: Rational = { n: 1n, d: 1n };

/** Decimal text without exponent: `-12.50`. */
export function parseDecimal(text: string): Rational {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (match === null) throw new TypeError(`not a decimal number: ${text}`);
  const [, sign = '', whole = '0', fraction = ''] = match;
  const n = BigInt(whole + fraction);
  return { n: sign === '-' ? -n : n, d: 10n ** BigInt(fraction.length) };
}

/** The finite number as its shortest decimal: 0.1 is one tenth, as whoever wrote it meant. */
export function toRational(value: number): Rational {
  return parseDecimal(toDecimal(value));
}

export function add(a: Rational, b: Rational): Rational {
  return a.d === b.d ? { n: a.n + b.n, d: a.d } : { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, { n: -b.n, d: b.d });
}

export function multiply(a: Rational, b: Rational): Rational {
  return { n: a.n * b.n, d: a.d * b.d };
}

/** `b` is not zero. */
export function divide(a: Rational, b: Rational): Rational {
  const n = a.n * b.d;
  const d = a.d * b.n;
  return d < 0n ? { n: -n, d: -d } : { n, d };
}

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export function compare(a: Rational, b: Rational): number {
  const left = a.n * b.d;
  const right = b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The double next to it, for people and JSON; to about 15 digits, within ±1e290. */
export function toNumber({ n, d }: Rational): number {
  const scale = 10n ** 18n;
  const whole = n / d;
  const rest = ((n % d) * scale) / d;
  return Number(whole) + Number(rest) / 1e18;
}
