/** Chance that can be run again: the same seed gives the same numbers on every machine. */
export interface SeededRandom {
  /** 32 random bits as an unsigned integer. */
  bits(): number;
  /** Uniform on `[0, limit)`, to one part in 2^32 / limit; 1 <= limit <= 2^32. */
  below(limit: number): number;
  /** Uniform on `[0, 1)`, 53 bits. */
  fraction(): number;
}

/**
 * xoshiro128** 1.1 (Blackman and Vigna, "Scrambled linear pseudorandom number generators", ACM TOMS 47, 2021).
 * Its period, 2^128 - 1, is far beyond what a resampling draws. Not for keys or tokens.
 *
 * @param seedHex at least 32 lower-case hex digits, e.g. the SHA-256 of the data; the first 128 bits are the state
 */
export function createSeededRandom(seedHex: string): SeededRandom {
  const state = parseState(seedHex);
  const bits = (): number => nextBits(state);
  return {
    bits,
    // Multiplying instead of rejecting: some values are likelier by limit / 2^32, which no p-value shows.
    below: (limit) => Math.floor(bits() * 2 ** -32 * limit),
    fraction: () => ((bits() >>> 5) * 67_108_864 + (bits() >>> 6)) / 9_007_199_254_740_992,
  };
}

function parseState(seedHex: string): Uint32Array {
  if (!/^[0-9a-f]{32,}$/.test(seedHex)) throw new RangeError('expected a seed of at least 32 lower-case hex digits');
  const state = Uint32Array.from({ length: 4 }, (_, at) => Number.parseInt(seedHex.slice(at * 8, at * 8 + 8), 16));
  // The all-zero state is the generator's only fixed point.
  if (state.every((word) => word === 0)) state[0] = 1;
  return state;
}

function nextBits(state: Uint32Array): number {
  const s0 = state[0] as number;
  const s1 = state[1] as number;
  const s2 = state[2] as number;
  const s3 = state[3] as number;
  const result = Math.imul(rotateLeft(Math.imul(s1, 5), 7), 9) >>> 0;
  const mixed2 = s2 ^ s0;
  const mixed3 = s3 ^ s1;
  state[0] = s0 ^ mixed3;
  state[1] = s1 ^ mixed2;
  state[2] = mixed2 ^ (s1 << 9);
  state[3] = rotateLeft(mixed3, 11);
  return result;
}

function rotateLeft(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
