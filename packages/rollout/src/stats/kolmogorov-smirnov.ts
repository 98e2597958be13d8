export interface DistributionTest {
  /** Largest distance between the two empirical distribution functions. */
  readonly distance: number;
  /** Two-sided. */
  readonly pValue: number;
  readonly method: 'exact' | 'series';
}

const MAX_CELLS = 1_000_000;
const MAX_TERMS = 1000;

/**
 * Two-sample Kolmogorov-Smirnov test, two-sided. Up to n·m = 10^6 the exact probability over all lattice paths (Hodges,
 * Arkiv för Matematik 3, 1958), else Kolmogorov's series at (√N + 0.12 + 0.11/√N) D, N = nm/(n+m) (Stephens, JRSS B 32,
 * 1970). Ties make the exact value conservative.
 */
export function kolmogorovSmirnov(left: ArrayLike<number>, right: ArrayLike<number>): DistributionTest {
  const n = left.length;
  const m = right.length;
  const steps = largestGap(Float64Array.from(left).sort(), Float64Array.from(right).sort());
  const distance = steps / (n * m);
  if (n * m <= MAX_CELLS) return { distance, pValue: pathTail(n, m, steps), method: 'exact' };
  const root = Math.sqrt((n * m) / (n + m));
  return { distance, pValue: kolmogorovTail((root + 0.12 + 0.11 / root) * distance), method: 'series' };
}

/** Largest |i m - j n| over the merged order: the distance times n m, a whole number, so that no rounding decides. */
function largestGap(left: Float64Array, right: Float64Array): number {
  let i = 0;
  let j = 0;
  let largest = 0;
  while (i < left.length && j < right.length) {
    const value = Math.min(left[i] as number, right[j] as number);
    while (i < left.length && left[i] === value) i++;
    while (j < right.length && right[j] === value) j++;
    largest = Math.max(largest, Math.abs(i * right.length - j * left.length));
  }
  return largest;
}

/**
 * Share of the paths from (0,0) to (n,m) that somewhere are `steps` or more off the diagonal. Each cell holds the share
 * of the paths to it: positive terms alone, so the far tail keeps its digits.
 */
function pathTail(n: number, m: number, steps: number): number {
  const row = new Float64Array(m + 1);
  for (let i = 0; i <= n; i++) {
    for (let j = 0; j <= m; j++) {
      if (Math.abs(i * m - j * n) >= steps) row[j] = 1;
      else if (i + j === 0) row[j] = 0;
      else {
        const fromLeft = j === 0 ? 0 : (row[j - 1] as number) * j;
        row[j] = ((row[j] as number) * i + fromLeft) / (i + j);
      }
    }
  }
  return Math.min(1, row[m] as number);
}

/** P(K >= x) = 2 Σ (-1)^(k-1) exp(-2 k² x²), or the theta-transformed series where that converges slowly. */
function kolmogorovTail(x: number): number {
  if (x <= 0) return 1;
  if (x < 1) {
    const scale = -(Math.PI * Math.PI) / (8 * x * x);
    let sum = 0;
    for (let k = 1; k < MAX_TERMS; k += 2) sum += Math.exp(scale * k * k);
    return 1 - (Math.sqrt(2 * Math.PI) / x) * sum;
  }
  let tail = 0;
  for (let k = 1; k < MAX_TERMS; k++) {
    const term = Math.exp(-2 * k * k * x * x);
    tail += k % 2 === 1 ? term : -term;
    if (term < 1e-18 * tail) break;
  }
  return 2 * tail;
}
