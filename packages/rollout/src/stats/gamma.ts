/** Coefficients B(2k) / (2k (2k - 1)) of Stirling's series (NIST DLMF 5.11.1). */
const STIRLING = [
  1 / 12,
  -1 / 360,
  1 / 1260,
  -1 / 1680,
  1 / 1188,
  -691 / 360_360,
  1 / 156,
  -3617 / 122_400,
  43_867 / 244_188,
];
const HALF_LOG_TWO_PI = 0.918_938_533_204_672_8;
/** From here on the series above is exact to double precision. */
const STIRLING_FROM = 16;
const TABLE_SIZE = 256;

/** ln (n!) for the small n that every test asks for again and again. */
const LOG_FACTORIALS = Float64Array.from({ length: TABLE_SIZE }, (_, n) => (n < 2 ? 0 : stirling(n + 1)));

/** ln Γ(x) for x > 0: Stirling's series (NIST DLMF 5.11.1), reached by Γ(x + 1) = x Γ(x). */
export function logGamma(x: number): number {
  return Number.isInteger(x) && x <= TABLE_SIZE ? (LOG_FACTORIALS[x - 1] as number) : stirling(x);
}

/** ln (n!) for an integer n >= 0. */
export function logFactorial(n: number): number {
  return n < TABLE_SIZE ? (LOG_FACTORIALS[n] as number) : stirling(n + 1);
}

/** ln of the number of ways to choose k of n. */
export function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}

function stirling(x: number): number {
  let shifted = x;
  let product = 1;
  while (shifted < STIRLING_FROM) {
    product *= shifted;
    shifted += 1;
  }
  return (shifted - 0.5) * Math.log(shifted) - shifted + HALF_LOG_TWO_PI + stirlingTail(shifted) - Math.log(product);
}

/** ln Γ(x) less its leading terms (x - 1/2) ln x - x + ln √(2π), for x >= 16; tiny, so it keeps relative precision. */
function stirlingTail(x: number): number {
  const inverseSquare = 1 / (x * x);
  let sum = 0;
  for (let at = STIRLING.length - 1; at >= 0; at--) sum = sum * inverseSquare + (STIRLING[at] as number);
  return sum / x;
}
