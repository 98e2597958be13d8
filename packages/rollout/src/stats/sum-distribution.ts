import { logChoose } from './gamma.ts';

/** Additions that the table may cost, about 10 ms. */
const MAX_WORK = 5_000_000;
/** Up to here the numbers of choices fit a double. */
const MAX_POOL = 1000;

/**
 * P(sum of `chosen` values drawn from the pool without replacement >= observed), exactly, from the generating function
 * ∏ (1 + y x^value) over the values (Pagano and Tritchler, JASA 78, 1983, for whole numbers). Zeros are left out of the
 * product and put back by counting: for rare errors nearly all values are zero.
 *
 * Undefined where values are no small whole numbers, or the table would be too large.
 */
export function sumPermutationTail(pool: Float64Array, chosen: number, observed: number): number | undefined {
  if (pool.length > MAX_POOL || !pool.every((value) => Number.isInteger(value) && value >= 0)) return undefined;
  const values = pool.filter((value) => value > 0);
  const total = values.reduce((left, right) => left + right, 0);
  const most = Math.min(chosen, values.length);
  if (values.length * (most + 1) * (total + 1) > MAX_WORK) return undefined;
  const ways = countWays(values, most, total);
  const zeros = pool.length - values.length;
  const all = logChoose(pool.length, chosen);
  let tail = 0;
  for (let taken = Math.max(0, chosen - zeros); taken <= most; taken++) {
    let reaching = 0;
    for (let at = observed; at <= total; at++) reaching += ways[taken * (total + 1) + at] as number;
    if (reaching > 0) tail += Math.exp(Math.log(reaching) + logChoose(zeros, chosen - taken) - all);
  }
  return Math.min(1, tail);
}

/** Row k, column s: how many ways to take k of the values with sum s. */
function countWays(values: Float64Array, most: number, total: number): Float64Array {
  const width = total + 1;
  const ways = new Float64Array((most + 1) * width);
  ways[0] = 1;
  let seen = 0;
  let reach = 0;
  for (const value of values) {
    seen++;
    reach += value;
    for (let taken = Math.min(seen, most); taken >= 1; taken--) {
      const row = taken * width;
      const below = row - width;
      for (let at = reach; at >= value; at--) {
        ways[row + at] = (ways[row + at] as number) + (ways[below + at - value] as number);
      }
    }
  }
  return ways;
}
