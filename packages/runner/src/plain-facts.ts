/**
 * Facts as whoever reads them from a file has them: keys in one order, nothing that is undefined. A gate decides on these,
 * not on what was collected: where a decision follows the order of keys, it would not come out the same again.
 */
export function toPlainFacts<F>(facts: F): F {
  return plain(facts) as F;
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => (item === undefined ? null : plain(item)));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  entries.sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, plain(item)]));
}
