import type { LogStore } from '@release-gates/core';
import { type NoteSignature } from '../note.ts';
import { openCheckpoint } from '../checkpoint.ts';
import type { NoteVerifier } from '../note-key.ts';
import type { Anchor, LogProfile, LogReport, TreeHead } from '../report.ts';
import type { LogVerification } from '../verify.ts';
import { CHECKPOINT_SUFFIX, openSeal, SEAL_SUFFIX } from './sidecar.ts';
import { verifyStore } from './verify-store.ts';

export interface ProveRequest {
  readonly origin: string;
  readonly profile: LogProfile;
  readonly keys: readonly NoteVerifier[];
  /** Default: the one beside the log. */
  readonly checkpoint?: Uint8Array;
  /** What else the log must extend. */
  readonly anchors?: readonly Anchor[];
}

export type ProofRefusal =
  | 'proof.no_log'
  | 'proof.no_checkpoint'
  | 'proof.checkpoint_refused'
  | 'proof.log_bad'
  | 'proof.out_of_range';

export type Refused = {
  readonly ok: false;
  readonly code: ProofRefusal;
  readonly message: string;
  readonly report: LogReport | null;
};

export type SignedLog =
  | {
      readonly ok: true;
      readonly head: TreeHead;
      readonly checkpoint: string;
      readonly text: string;
      readonly signatures: readonly NoteSignature[];
      readonly verification: LogVerification;
    }
  | Refused;

/** The log, verified as an extension of its checkpoint. What is proved or published of it ends where that ends. */
export function openSignedLog(store: LogStore, request: ProveRequest): SignedLog {
  const { origin, profile, keys, anchors = [] } = request;
  const bytes = request.checkpoint ?? store.readSidecar(CHECKPOINT_SUFFIX);
  if (bytes === undefined) return refuse('proof.no_checkpoint', 'the log has no checkpoint: seal it first');
  const opened = openCheckpoint(bytes, origin, keys);
  if (!opened.ok) return refuse('proof.checkpoint_refused', opened.message);
  const { size, root } = opened.checkpoint;
  const sealBytes = store.readSidecar(SEAL_SUFFIX);
  const seal = sealBytes && openSeal(sealBytes, origin, keys);
  const verification = verifyStore(store, {
    profile,
    origin,
    level: seal?.ok === true ? 'sealed' : 'deep',
    ...(seal?.ok === true && { seal: seal.seal }),
    anchors: [...anchors, { kind: 'checkpoint', size, root }],
  });
  if (verification === undefined) return refuse('proof.no_log', 'there is no log');
  const { report } = verification;
  // A half-written last record is not among those that were signed.
  if (!report.ok && report.problem?.code !== 'line.torn') {
    return refuse('proof.log_bad', report.problem?.message ?? 'the log does not verify', report);
  }
  const { text, signatures } = opened;
  const checkpoint = Buffer.from(bytes).toString('utf8');
  return { ok: true, head: { size, root }, checkpoint, text, signatures, verification };
}

export function refuse(code: ProofRefusal, message: string, report: LogReport | null = null): Refused {
  return { ok: false, code, message, report };
}
