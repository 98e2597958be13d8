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

/** What arrived at the two sides in one interval. */
export interface Split {
  readonly candidate: number;
  readonly baseline: number;
}

/**
 * The same of a split in two, Σ (c - s n)² / (s (1 - s) Σ n) · k / (k - 1) about the share s of all, at least 1: how many
 * times wider than if each request had been sent by itself. Counters that are read now and then, and extrapolated for
 * each side by itself, scatter far more than what they count.
 */
export function splitDispersion(splits: readonly Split[]): number {
  const candidate = splits.reduce((sum, split) => sum + split.candidate, 0);
  const total = splits.reduce((sum, split) => sum + split.candidate + split.baseline, 0);
  const share = total === 0 ? 0 : candidate / total;
  const variance = share * (1 - share) * total;
  if (variance === 0 || splits.length < 2) return 1;
  const squares = splits.reduce((sum, split) => {
    const expected = share * (split.candidate + split.baseline);
    return sum + (split.candidate - expected) ** 2;
  }, 0);
  return Math.max(1, (squares / variance) * (splits.length / (splits.length - 1)));
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
