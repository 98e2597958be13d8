/** One figure of a benchmark: a ratio to a limit that was measured in the same run, so that the machine cancels out. */
export interface Measurement {
  readonly name: string;
  readonly ratio: number;
  /** The largest ratio that is accepted. */
  readonly limit: number;
  /** What the ratio is taken against, e.g. `openssl dgst -sha256`. */
  readonly against: string;
  readonly note?: string;
}

/** What a file `bench/<name>.ts` exports as `bench`. */
export type Bench = () => readonly Measurement[] | Promise<readonly Measurement[]>;
