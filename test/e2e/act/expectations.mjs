import { isDeepStrictEqual } from 'node:util';

/** Throws with the run's log, which is what one needs to see when a workflow went another way than expected. */
export function expectEqual(actual, expected, what, log = '') {
  if (isDeepStrictEqual(actual, expected)) return;
  throw new Error(
    `${what}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(actual)}\n${log.slice(-6000)}`,
  );
}

/** Every key of `expected` must be there; a RegExp must match. */
export function expectMatch(actual, expected, what, log = '') {
  for (const [key, value] of Object.entries(expected)) {
    const found = actual?.[key];
    if (value instanceof RegExp ? value.test(String(found)) : isDeepStrictEqual(found, value)) continue;
    throw new Error(`${what}.${key}: expected ${String(value)}, found ${JSON.stringify(found)}\n${log.slice(-6000)}`);
  }
}

/** One of the values must be the wanted one, or match it. */
export function expectSome(values, wanted, what, log = '') {
  if (values.some((value) => (wanted instanceof RegExp ? wanted.test(value) : value === wanted))) return;
  throw new Error(`${what}: expected ${String(wanted)} among ${JSON.stringify(values)}\n${log.slice(-6000)}`);
}
