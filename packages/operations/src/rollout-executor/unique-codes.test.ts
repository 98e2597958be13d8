import { expect, it } from 'vitest';
import { uniqueCodes } from './unique-codes.ts';

const frozen = (id: string, remedy?: string) => ({
  code: 'frozen' as const,
  message: `frozen by ${id}`,
  ...(remedy !== undefined && { remedy }),
});

it.each([
  ['two freezes', [frozen('a', 'unfreeze a'), frozen('b', 'unfreeze b')], 'unfreeze a; unfreeze b'],
  ['the same remedy twice', [frozen('a', 'reconcile'), frozen('b', 'reconcile')], 'reconcile'],
  ['a remedy of the second alone', [frozen('a'), frozen('b', 'unfreeze b')], 'unfreeze b'],
  ['none', [frozen('a'), frozen('b')], undefined],
])('says what to do about each: %s', (_name, blockers, remedy) => {
  const told = uniqueCodes(blockers);
  expect(told.map((one) => [one.message, one.remedy])).toEqual([['frozen by a; frozen by b', remedy]]);
});
