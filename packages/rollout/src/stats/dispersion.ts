/** Events of one side in one interval, and the exposure (requests, minutes) in which they happened. */
export interface Exposed {
  readonly events: number;
  readonly exposure: number;
}

/**
 * Index of dispersion of counts about their common rate, Σ (c - R e)² / Σ R e · n / (n - 1), at least 1: how many times
 * wider than Poisson (Fisher, Thornton and Mackenzie 1922). The sums are divided, not the terms, so that intervals in
 * which hardly an event is expected do not dominate.
 */
export function dispersionIndex(series: readonly Exposed[]): number {
  const rate = poolRate(series);
  let squares = 0;
  let events = 0;
  for (const { events: count, exposure } of series) {
    squares += (count - rate * exposure) ** 2;
    events += count;
  }
  if (events === 0 || series.length < 2) return 1;
  return Math.max(1, (squares / events) * (series.length / (series.length - 1)));
}

/** Events per exposure over all intervals. */
export function poolRate(series: readonly Exposed[]): number {
  const { events, exposure } = sumExposed(series);
  return exposure === 0 ? 0 : events / exposure;
}

export function sumExposed(series: readonly Exposed[]): Exposed {
  let events = 0;
  let exposure = 0;
  for (const interval of series) {
    events += interval.events;
    exposure += interval.exposure;
  }
  return { events, exposure };
}
