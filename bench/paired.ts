export interface Paired {
  readonly ratio: number;
  readonly oursMs: number;
  readonly theirsMs: number;
}

/**
 * Median of the ratios of interleaved pairs. A spell of load on the machine hits both halves of a pair, and a median
 * forgets the pairs that it hit unevenly.
 *
 * @param ours and @param theirs do the work once; their duration is taken from the monotonic clock
 */
export async function pairedRatio(ours: () => unknown, theirs: () => unknown, rounds: number): Promise<Paired> {
  const pairs: { ours: number; theirs: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    pairs.push({ theirs: await durationMs(theirs), ours: await durationMs(ours) });
  }
  return {
    ratio: median(pairs.map((pair) => pair.ours / pair.theirs)),
    oursMs: median(pairs.map((pair) => pair.ours)),
    theirsMs: median(pairs.map((pair) => pair.theirs)),
  };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

async function durationMs(work: () => unknown): Promise<number> {
  const startedAt = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - startedAt) / 1e6;
}
