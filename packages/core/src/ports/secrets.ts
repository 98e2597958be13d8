/**
 * Keys come from the environment or from a file outside the repository, never from argv. What is handed out is
 * registered with the output layer first, so that it can never be printed.
 */
export interface Secrets {
  /** Value of the environment variable, or undefined where it is unset or empty. */
  fromEnvironment(name: string): string | undefined;
  /** Content of a file, trailing line break removed; undefined where it does not exist. At most 64 KiB. */
  fromFile(path: string): Promise<string | undefined>;
  /** Replaces every registered secret, in all its encodings, by `***`. Everything that is written passes through it. */
  mask(text: string): string;
}
