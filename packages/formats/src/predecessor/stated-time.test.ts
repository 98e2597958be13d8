import { expect, it } from 'vitest';
import { parseStatedTime } from './stated-time.ts';

it.each([
  [1_700_000_000, 1_700_000_000_000],
  [1_700_000_000.123, 1_700_000_000_123],
  ['2023-11-14T22:13:20Z', 1_700_000_000_000],
  [0, undefined],
  [-1, undefined],
  [1e300, undefined],
  [1_700_000_000_000, undefined],
  ['1700000000', undefined],
  ['yesterday', undefined],
  [true, undefined],
  [null, undefined],
  [undefined, undefined],
])('%j is %j', (value, expected) => {
  expect(parseStatedTime(value)).toBe(expected);
});
