/**
 * Plain data, each number the nearest that canonical JSON has. Statistics of a candidate that fails completely have no
 * bound, and neither has what a metrics server may say: a rollback must not fail for how bad it is.
 */
export function withJsonNumbers<T>(value: T): T {
  return bounded(value) as T;
}

function bounded(value: unknown): unknown {
  if (typeof value === 'number') return near(value);
  if (Array.isArray(value)) return value.map(bounded);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, bounded(one)]));
}

function near(value: number): number | null {
  if (Number.isNaN(value)) return null;
  return Math.max(-Number.MAX_SAFE_INTEGER, Math.min(Number.MAX_SAFE_INTEGER, value));
}
