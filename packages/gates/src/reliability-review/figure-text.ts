import { formatDuration } from '@release-gates/core';
import type { Spread } from '@release-gates/rollout';

/** What there is nothing to make a figure of is not told: never 0. */
const NOT_TOLD = 'not told';

export function percentText(share: number | null): string {
  return share === null ? NOT_TOLD : `${Math.round(share * 1000) / 10} %`;
}

export function durationText(seconds: number | null | undefined): string {
  return seconds === null || seconds === undefined ? NOT_TOLD : formatDuration(seconds);
}

export function spreadText(spread: Spread | null): string {
  if (spread === null) return NOT_TOLD;
  const { n, mean, p95, max } = spread;
  return `${formatDuration(mean)} on average, p95 ${formatDuration(p95)}, at most ${formatDuration(max)} (${n})`;
}

/** The most frequent first. */
export function countsText(counts: Readonly<Record<string, number>>): string {
  const named = Object.entries(counts)
    .slice(0, 5)
    .map(([name, count]) => `${name} ${count}`);
  return named.length === 0 ? '' : `: ${named.join(', ')}`;
}

/** `1 ledger`, `2 ledgers`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
