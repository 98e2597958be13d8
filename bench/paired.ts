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
    pairs.push({ theirs: await awaitedMs(theirs), ours: await awaitedMs(ours) });
  }
  return {
    ratio: median(pairs.map((pair) => pair.ours / pair.theirs)),
    oursMs: median(pairs.map((pair) => pair.ours)),
    theirsMs: median(pairs.map((pair) => pair.theirs)),
  };
}

async function awaitedMs(work: () => unknown): Promise<number> {
  const startedAt = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - startedAt) / 1e6;
}

/**
 * Ratio of the fastest rounds. For the start of a process, where everything that disturbs only ever adds: with the
 * median a busy machine is measured, not the program.
 */
export function fastestRatio(ours: () => void, theirs: () => void, rounds: number): Paired {
  const pairs = Array.from({ length: rounds }, () => ({ theirs: durationMs(theirs), ours: durationMs(ours) }));
  const oursMs = Math.min(...pairs.map((pair) => pair.ours));
  const theirsMs = Math.min(...pairs.map((pair) => pair.theirs));
  return { ratio: oursMs / theirsMs, oursMs, theirsMs };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

/** Of synchronous work; monotonic. */
export function durationMs(work: () => void): number {
  const startedAt = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - startedAt) / 1e6;
}
