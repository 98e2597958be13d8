const STEPS = 200;

/**
 * Where a falling function crosses zero, to the last bit that the interval allows.
 *
 * @param range `[low, high]` with value(low) >= 0 >= value(high)
 */
export function bisect(value: (at: number) => number, [from, to]: readonly [number, number]): number {
  let low = from;
  let high = to;
  for (let step = 0; step < STEPS; step++) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) break;
    if (value(middle) > 0) low = middle;
    else high = middle;
  }
  return low + (high - low) / 2;
}
