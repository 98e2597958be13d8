import type { LogRecord } from '@release-gates/audit-log';
import type { LedgerEntry } from '../ledger/ledger.ts';
import type { Given } from '../records/given.ts';
import type { RecordFormat } from '../records/record-format.ts';
import type { LedgerState } from '../state/ledger-state.ts';
import type { Blocker, Transition } from '../step/decision.ts';
import type { Override } from '../step/facts.ts';
import type { Mark } from '../step/mark.ts';
import type { Outcome } from '../step/outcome.ts';

/** A document as its line names it. */
export interface NamedDocument {
  readonly kind: string;
  readonly path: string;
  readonly sha256: string;
}

/** All that one line of a ledger says. */
export interface LineFacts {
  /** Of the records that are made from it. */
  readonly format: RecordFormat;
  readonly status: LedgerEntry['status'];
  readonly transition: Transition;
  /** State before the line. */
  readonly before: LedgerState;
  /** State after it: what the line holds. */
  readonly state: LedgerState;
  readonly marks: readonly Mark[];
  readonly overrides: readonly Override[];
  readonly blockers: readonly Blocker[];
  /** What came of the intent; null for every other line. */
  readonly outcome: Pick<Outcome, 'result' | 'reasonCode' | 'reason' | 'observed' | 'hooks'> | null;
  readonly nowMs: number;
  /** What was asked; null where the line only carries on what another line decided. */
  readonly given: Given | null;
  /** Documents that travel with it and are not made from it: manifest, evidence, what was measured. */
  readonly documents: readonly NamedDocument[];
  /** The lines before it. */
  readonly earlier: readonly LogRecord[];
}

/** One that is about to be written, in the format of this version. */
export type NewLine = Omit<LineFacts, 'format' | 'documents'>;
