import { parseDuration } from '@release-gates/core';
import * as z from 'zod';

/** Whole seconds of a number, or of `90s`, `15m`, `12h`, `30d`; a text that is no duration is an error, never zero. */
export function duration(range: { readonly minS?: number; readonly maxS?: number } = {}) {
  const minS = range.minS ?? 0;
  const maxS = range.maxS ?? 10 * 365 * 86_400;
  const expected = `a duration of ${minS} to ${maxS} s, such as 90s, 15m or 12h`;
  return z.union([z.int(), z.string().max(32)], { error: expected }).transform((value, context) => {
    const seconds = typeof value === 'number' ? value : parseDuration(value);
    if (seconds !== undefined && seconds >= minS && seconds <= maxS) return seconds;
    context.addIssue({ code: 'custom', message: expected });
    return z.NEVER;
  });
}
