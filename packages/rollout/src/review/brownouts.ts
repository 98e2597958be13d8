import type { ReviewLine } from './review-line.ts';

/** A time in which nobody knew where the traffic went. */
export interface Brownout {
  readonly sinceMs: number;
  readonly endedMs: number | null;
  readonly cause: string;
}

export function brownoutsOf(lines: readonly ReviewLine[]): readonly Brownout[] {
  const periods: Brownout[] = [];
  for (const { state, atMs, reasonCode } of lines) {
    const last = periods.at(-1);
    const isOpen = last !== undefined && last.endedMs === null;
    if (!state.exposure.known && !isOpen) periods.push({ sinceMs: atMs, endedMs: null, cause: reasonCode });
    if (state.exposure.known && isOpen) periods[periods.length - 1] = { ...last, endedMs: atMs };
  }
  return periods;
}
