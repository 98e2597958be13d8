import { type Json, parseRfc3339 } from '@release-gates/core';

/**
 * A point in time as the predecessor's documents state it (Unix seconds, whole or fractional) or as ours do (RFC 3339).
 *
 * @returns Unix milliseconds; undefined where it is neither, not positive, or beyond the year 9999.
 */
export function parseStatedTime(value: Json | undefined): number | undefined {
  if (typeof value === 'string') return parseRfc3339(value);
  if (typeof value !== 'number' || !Number.isFinite(value) || value <= 0) return undefined;
  const milliseconds = Math.round(value * 1000);
  return milliseconds < 253_402_300_800_000 ? milliseconds : undefined;
}
