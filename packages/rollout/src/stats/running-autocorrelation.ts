/** Lag-1 autocorrelation of what was seen so far, in constant time a value. */
export interface RunningAutocorrelation {
  add(value: number): void;
  /** Σ (x_t - mean)(x_{t-1} - mean) and Σ (x_t - mean)² over the values so far. */
  sums(): { readonly products: number; readonly squares: number; readonly length: number };
}

export function trackAutocorrelation(): RunningAutocorrelation {
  let length = 0;
  let first = 0;
  let last = 0;
  let sum = 0;
  let squares = 0;
  let products = 0;
  return {
    add(value) {
      if (length === 0) first = value;
      // Relative to the first value: of a large level with a small spread, squares would keep no digit of the spread.
      const moved = value - first;
      if (length > 0) products += moved * last;
      sum += moved;
      squares += moved * moved;
      last = moved;
      length += 1;
    },
    sums() {
      if (length === 0) return { products: 0, squares: 0, length };
      const mean = sum / length;
      // The first moved value is 0, so the sums of all but the first and of all but the last are these.
      const centredProducts = products - mean * (2 * sum - last) + (length - 1) * mean * mean;
      return { products: centredProducts, squares: Math.max(0, squares - length * mean * mean), length };
    },
  };
}
