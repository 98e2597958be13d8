import type { Pointer } from '../state/channel-state.ts';

export interface Rejection {
  readonly at: string;
  readonly by: string;
  readonly reasonCode: string;
  readonly transition: string;
  readonly targetReleaseId: string | null;
  /** Of the pointer, when it was rejected. */
  readonly revision: number;
}

/** What the state does not hold, folded from all lines of the ledger. Plain JSON. */
export interface History {
  /** Oldest first; `proven` as it is known today. */
  readonly activations: readonly Pointer[];
  /** Release id to the SHA-256 over its artifacts, for every release that ever was a candidate or live. */
  readonly seen: Readonly<Record<string, string>>;
  /** When the newest line was written, by the clock of whoever wrote it; null where there is none. */
  readonly newestMs: number | null;
  /** By version, without its build: rolled back where the channel was kept before. Never activated again. */
  readonly rejectedVersions: Readonly<Record<string, Pick<Rejection, 'at' | 'by'>>>;
  /** Tickets of a rollback that were opened after it, by its transition. */
  readonly followUps: Readonly<Record<string, readonly string[]>>;
  /** By release id: never activated again. */
  readonly rejected: Readonly<Record<string, Rejection>>;
}
