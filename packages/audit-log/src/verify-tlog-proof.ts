import { readCarried } from './carried-record.ts';
import { type CheckpointFault, openCheckpoint } from './checkpoint.ts';
import { type LogEntry, parseEntry } from './entry.ts';
import { leafHash } from './merkle.ts';
import type { NoteVerifier } from './note-key.ts';
import type { NoteSignature } from './note.ts';
import { isIncluded } from './proof.ts';
import type { LogRecord } from './record.ts';
import type { TreeHead } from './report.ts';
import { MAX_PROOF_BYTES, parseTlogProof } from './tlog-proof.ts';

export interface ProofTrust {
  /** The log as it is configured here. */
  readonly origin: string;
  /** Keys of the log, and of witnesses. */
  readonly keys: readonly NoteVerifier[];
}

export type VerifiedProof =
  | {
      readonly ok: true;
      /** 0-based. */
      readonly index: number;
      /** Bytes of the entry that is in the log. */
      readonly entry: Uint8Array;
      /** The record that the entry is of; null where only the entry is known. */
      readonly record: LogRecord | null;
      readonly head: TreeHead;
      readonly signatures: readonly NoteSignature[];
    }
  | { readonly ok: false; readonly code: CheckpointFault | ProofFault; readonly message: string };

export type ProofFault = 'tlog_proof.malformed' | 'tlog_proof.no_entry' | 'tlog_proof.not_included';

/**
 * Is the record in the log that a trusted key signed? Needs nothing but the proof and keys.
 *
 * @param given what must be included, a record's line or an entry; what travels along where undefined, which counts once it
 *   is included
 */
export function verifyTlogProof(bytes: Uint8Array, trust: ProofTrust, given?: Uint8Array): VerifiedProof {
  const proof = parseTlogProof(decode(bytes) ?? '');
  if (proof === undefined) return refuse('tlog_proof.malformed', 'it is not a c2sp.org/tlog-proof@v1');
  const opened = openCheckpoint(Buffer.from(proof.checkpoint, 'utf8'), trust.origin, trust.keys);
  if (!opened.ok) return opened;
  const carried = given ?? proof.extra;
  if (carried === undefined) return refuse('tlog_proof.no_entry', 'it does not say what it is of');
  const { entry, record } = readCarried(carried);
  const { size, root } = opened.checkpoint;
  const { index, hashes } = proof;
  const claim = { index, size, leafHash: leafHash(entry), root: Buffer.from(root, 'hex'), proof: hashes };
  if (!isIncluded(claim)) {
    return refuse(
      'tlog_proof.not_included',
      `its hashes do not lead from entry ${index} to the root over ${size} records`,
    );
  }
  return { ok: true, index, entry, record, head: { size, root }, signatures: opened.signatures };
}

/** The record of our log that a verified proof is of; undefined where the entry is none of ours, or of another place. */
export function entryOfProof({ index, entry }: Extract<VerifiedProof, { ok: true }>): LogEntry | undefined {
  const parsed = parseEntry(entry);
  return parsed?.seq === index + 1 ? parsed : undefined;
}

function decode(bytes: Uint8Array): string | undefined {
  if (bytes.length > MAX_PROOF_BYTES) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function refuse(code: ProofFault, message: string): VerifiedProof {
  return { ok: false, code, message };
}
