import { expect, it } from 'vitest';
import { formatDuration, parseDuration } from './duration.ts';

it.each([
  [0, '0s'],
  [-1, '0s'],
  [0.0001, '1ms'],
  [0.062, '62ms'],
  [0.9999, '999ms'],
  [1, '1s'],
  [1.9, '1s'],
  [60, '1m'],
  [5400, '1h30m'],
  [90_061, '1d1h1m1s'],
])('%d seconds are %s', (seconds, text) => {
  expect(formatDuration(seconds)).toBe(text);
  expect(parseDuration(text)).toBe(text.endsWith('ms') ? undefined : Math.max(0, Math.floor(seconds)));
});
