import type { ByteDifference } from '@release-gates/evidence';

/** One thing that does not hold. Plain data. */
export interface RecordFinding {
  readonly code:
    | 'record.absent'
    /** Other bytes than the ledger names. */
    | 'record.changed'
    /** The bytes that the ledger names, and they do not say what its line says. */
    | 'record.other'
    | 'ledger.broken'
    /** A line of an older format behind one of a newer. */
    | 'ledger.older'
    /** A line that saw an older trust root than one before it, or none. */
    | 'trust.older'
    | 'trust.forgotten'
    | 'view.changed'
    /** The audit log names what no line does. */
    | 'audit.other'
    | 'manifest.other'
    /** A start that said something else of its gates than its manifest does. */
    | 'validations.other';
  /** Relative to the folder of the ledger; of the audit log, to the root. */
  readonly file: string;
  /** Null where only the file is known: another file was put in its place. */
  readonly byte: ByteDifference | null;
  readonly message: string;
}
