import type { Continuation, LogProfile, LogReport, TreeHead } from '@release-gates/audit-log';

/** Plain data, so that the decision can be replayed. */
export interface AuditFacts {
  readonly nowMs: number;
  readonly logPath: string;
  readonly profile: LogProfile;
  /** Null where there is no log. */
  readonly report: LogReport | null;
  /** Null where the log begins by itself. */
  readonly continued: ContinuedFact | null;
  readonly keys: KeysFact;
  readonly checkpoint: SignedFact;
  readonly seal: SignedFact;
  readonly state: StateFact;
  /** Null, and absent from older facts, where no witness is asked for. */
  readonly witnesses?: WitnessFacts | null;
}

export interface WitnessFacts {
  /** The distinct public keys, lower-case hex. */
  readonly keys: readonly string[];
  /** Entries that are no keys of witnesses, and files that cannot be read. */
  readonly problems: readonly string[];
  readonly cosigned: readonly CosignedFact[];
}

/** A checkpoint that witnesses may have cosigned. */
export type CosignedFact =
  | { readonly state: 'refused'; readonly path: string; readonly reason: string }
  | {
      readonly state: 'verified';
      readonly path: string;
      readonly head: TreeHead;
      /** Good ones by known witnesses; one may have signed more than once. */
      readonly cosignatures: readonly {
        readonly witness: string;
        readonly publicKey: string;
        /** Unix seconds. */
        readonly timeS: number;
      }[];
    };

export interface ContinuedFact extends Continuation {
  /** Whether the old log is still where the first record says, byte for byte. */
  readonly kept: 'same' | 'changed' | 'absent';
}

export interface KeysFact {
  readonly trusted: readonly string[];
  /** Entries that are no keys, and files that cannot be read. */
  readonly problems: readonly string[];
}

/** A signed document: looked for, opened, or refused. */
export type SignedFact =
  | { readonly state: 'not_configured' }
  | { readonly state: 'absent'; readonly path: string }
  | { readonly state: 'refused'; readonly path: string; readonly code: string; readonly reason: string }
  | {
      readonly state: 'verified';
      readonly path: string;
      readonly head: TreeHead;
      readonly verifiedBy: readonly string[];
    };

export type StateFact =
  | { readonly state: 'not_configured' }
  | { readonly state: 'absent'; readonly path: string }
  | { readonly state: 'refused'; readonly path: string; readonly reason: string }
  | {
      readonly state: 'last_seen';
      readonly path: string;
      readonly origin: string;
      readonly head: TreeHead;
      readonly counter: number;
    }
  | {
      readonly state: 'predecessor';
      readonly path: string;
      readonly logPath: string | null;
      readonly entryCount: number;
      readonly lastHash: string;
      /** entry_hash of the record with that number now; null where the log has none or it does not read. */
      readonly foundHash: string | null;
    };
