/** What can be wrong with a log. Closed: a new way to fail gets a new word, and every reader must handle it. */
export const PROBLEM_CODES = [
  /** Longer than the profile allows, or no line feed within that length. */
  'line.too_long',
  /** Bytes after the last line feed: a write that a crash cut, or a log that was cut in mid-line. */
  'line.torn',
  /** Not UTF-8. */
  'line.encoding',
  'line.blank',
  /** Not one JSON object: syntax, duplicate key, unsafe integer, lone surrogate, too deep. */
  'line.not_json',
  /** JSON, but not spelled as the profile spells it. */
  'line.not_canonical',
  /** A field is missing, unknown, or of the wrong type or range. */
  'record.shape',
  /** The line's own bytes do not hash to its `entry_hash`. */
  'chain.entry_hash',
  /** `seq` is not the line's number. */
  'chain.seq',
  /** `prev_hash` is not the `entry_hash` of the line before. */
  'chain.prev_hash',
  /** The log became shorter while it was read. */
  'log.changed',
  /** Fewer records than an anchor vouches for: the end was cut off. */
  'anchor.cut',
  /** Other records than an anchor vouches for: two histories exist. */
  'anchor.fork',
  /** Two anchors contradict each other at the same size. */
  'anchor.conflict',
  /** Fewer bytes than were sealed. */
  'seal.cut',
  /** Sealed bytes are not what they were. */
  'seal.changed',
  /** The seal contradicts itself, or speaks of another log or profile. */
  'seal.invalid',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** The first thing that is wrong. A verifier never says what value would have made it pass. */
export interface LogProblem {
  readonly code: ProblemCode;
  /** 0-based index of the first record known to be bad; null where only a range is known. */
  readonly index: number | null;
  /** Byte offset of that record, where known. */
  readonly offset: number | null;
  /** One line. */
  readonly message: string;
}
