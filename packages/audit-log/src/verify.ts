import type { LogSeal } from './seal.ts';
import type { Anchor, ByteSource, LevelOfProof, LogProfile, LogReport } from './report.ts';
import type { RangeRoot } from './proof.ts';

export interface VerifyOptions {
  readonly profile: LogProfile;
  /** `tail` and `sealed` need `seal`; without one every record is read and the report says `deep`. */
  readonly level: LevelOfProof;
  /** The configured log; written into the new seal, compared with the given one. */
  readonly origin: string;
  readonly seal?: LogSeal;
  readonly anchors?: readonly Anchor[];
  /** Make a new seal (costs one more hash over the bytes that are read). Default false. */
  readonly reseal?: boolean;
}

export interface LogVerification {
  readonly report: LogReport;
  /** Where asked for and the log is good. Nothing is stored: blessing it is the caller's decision. */
  readonly seal: LogSeal | undefined;
  /** Of the good records, for building proofs; reads the source again for the leaves of old tiles. */
  readonly rangeRoot: RangeRoot;
}

/** Verifies a log of any length in constant memory. Never throws on what the log holds. */
export declare function verifyLog(source: ByteSource, options: VerifyOptions): LogVerification;
