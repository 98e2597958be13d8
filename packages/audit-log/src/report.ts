import type { LogProblem } from './problem.ts';
import type { ChainHead } from './record.ts';

/** How lines are spelled. Chosen by whoever verifies, never guessed from the file: a forger could choose it then. */
export const LOG_PROFILES = ['release-gates', 'predecessor'] as const;
export type LogProfile = (typeof LOG_PROFILES)[number];

/**
 * What was proved about the sealed prefix; everything after it is always verified record by record.
 *
 * - `tail`: nothing but its end: the last sealed record and the last sealed MiB are still there. Storage is trusted.
 * - `sealed`: every prefix byte, by re-hashing it in bulk against the seal.
 * - `deep`: every record, from the first.
 */
export const LEVELS_OF_PROOF = ['tail', 'sealed', 'deep'] as const;
export type LevelOfProof = (typeof LEVELS_OF_PROOF)[number];

/** A tree head somebody vouched for outside the log file itself. */
export interface Anchor {
  readonly kind: AnchorKind;
  /** Records. */
  readonly size: number;
  /** RFC 6962 root, lower-case hex. */
  readonly root: string;
}

/** `checkpoint`: signed by a trusted key. `last_seen`: what this verifier saw before. */
export type AnchorKind = 'checkpoint' | 'last_seen';

export interface TreeHead {
  readonly size: number;
  /** Lower-case hex. */
  readonly root: string;
}

/** A random access reader; the verifier reads forward, but for the few bytes of a seal's seam. */
export interface ByteSource {
  /** Bytes to verify; what is appended later is not looked at. */
  readonly size: number;
  /** Reads up to `into.length` bytes at `offset`; returns how many, 0 at the end. */
  read(into: Uint8Array, offset: number): number;
}

/** One summary, whatever the log's length. Plain JSON data. */
export interface LogReport {
  readonly ok: boolean;
  readonly profile: LogProfile;
  readonly level: LevelOfProof;
  /** Good records from the first on, the sealed ones included. */
  readonly records: number;
  /** Of those, how many were not read record by record because a seal vouches for them. */
  readonly sealed_records: number;
  /** Bytes of the good records. */
  readonly bytes: number;
  readonly head: ChainHead | null;
  /** Root over `records`. */
  readonly root: string;
  /** First record known to be bad or missing, 0-based as the tree's leaves are. Null: none, or only `bad_range` is known. */
  readonly first_bad_index: number | null;
  /** 1-based line of the file, `first_bad_index + 1`. */
  readonly first_bad_line: number | null;
  /**
   * Where records were replaced by others that are consistent with each other, no hash tells which is the first: it is
   * one of `[from, to)`. May begin before `first_bad_index`.
   */
  readonly bad_range: { readonly from: number; readonly to: number } | null;
  readonly problem: LogProblem | null;
  /** Bytes of a half-written last line. */
  readonly torn_tail: { readonly offset: number; readonly bytes: number } | null;
  /** Records that an anchor vouches for and that were shown to be there. */
  readonly anchored_through: number;
  /** `none`: self-consistent only; whoever can write the file could have written all of it. */
  readonly anchor_kind: AnchorKind | 'none';
  /** Good records after `anchored_through`: nobody else has seen them yet. */
  readonly unanchored_tail: number;
  /** On a fork or a cut: what the anchor says and what the log says. */
  readonly both_heads: { readonly anchor: TreeHead & { readonly kind: AnchorKind }; readonly log: TreeHead } | null;
  /** Times the claimed time stepped back; never an error, `seq` is the order. */
  readonly clock_regressions: number;
  /** Claimed time of the last good record, Unix seconds. */
  readonly last_ts: number | null;
  /** Latest claimed time of all, Unix seconds: a record from the future shows here. */
  readonly max_ts: number | null;
}
