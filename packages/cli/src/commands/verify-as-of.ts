import { formatRfc3339, InputError, isJsonObject, opens, parseRfc3339 } from '@release-gates/core';
import type { Line } from '@release-gates/report';
import type { UnitRun } from '@release-gates/runner';

/** The time that is judged in place of now, and whose word it is. */
export interface AsOf {
  readonly ms: number;
  readonly saidBy: 'reader' | 'record';
}

/**
 * What the reader says, else when the record says that it went live.
 *
 * @throws InputError `verify.as_of`, `verify.as_of_future`
 */
export function readAsOf(text: string | undefined, record: UnitRun | undefined, nowMs: number): AsOf | undefined {
  if (text !== undefined) return { ms: readTime(text, nowMs), saidBy: 'reader' };
  if (record === undefined || !opens(record.evidence.verdict)) return undefined;
  const ms = parseRfc3339(record.values['recorded-at']);
  return ms === undefined || ms > nowMs ? undefined : { ms, saidBy: 'record' };
}

function readTime(text: string, nowMs: number): number {
  const ms = parseRfc3339(text);
  if (ms === undefined)
    throw new InputError({
      code: 'verify.as_of',
      message: `expected a time such as 2026-11-20T12:00:00Z after --as-of, found ${JSON.stringify(text.slice(0, 80))}`,
    });
  if (ms <= nowMs) return ms;
  throw new InputError({
    code: 'verify.as_of_future',
    message: `expected --as-of to be in the past, found ${formatRfc3339(ms)}, and it is ${formatRfc3339(nowMs)}`,
    remedy: 'Nobody knows what will count then; leave it out to judge now',
  });
}

/** @throws InputError `verify.as_of_early`: before it was made there was nothing that could be judged */
export function refuseBeforeMade(asOf: AsOf | undefined, { evidence: { checks, details } }: UnitRun): void {
  const isRead = checks.some(({ id, outcome }) => id === 'manifest_parse' && outcome === 'pass');
  const made = isRead && isJsonObject(details['candidate']) ? details['candidate']['generated_at'] : null;
  const madeMs = parseRfc3339(made);
  if (asOf?.saidBy !== 'reader' || madeMs === undefined || asOf.ms >= madeMs) return;
  throw new InputError({
    code: 'verify.as_of_early',
    message: `expected --as-of not before the manifest was made, ${formatRfc3339(madeMs)}, found ${formatRfc3339(asOf.ms)}`,
    remedy: 'Name the time at which it was relied on: when it was released, or went live',
  });
}

export function asOfLine({ ms, saidBy }: AsOf): Line {
  const why =
    saidBy === 'reader' ? 'as you said' : 'when the record says that it went live; --as-of names another time';
  return [
    { text: 'judged    ', style: 'dim' },
    { text: `as of ${formatRfc3339(ms)}, ${why}`, style: 'unsure' },
  ];
}
