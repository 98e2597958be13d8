import type { LogStore } from '@release-gates/core';
import { openCheckpoint } from '../checkpoint.ts';
import type { NoteVerifier } from '../note-key.ts';
import { buildConsistencyProof, buildInclusionProof, isConsistent, isIncluded } from '../proof.ts';
import type { LogProfile, LogReport, TreeHead } from '../report.ts';
import { formatTlogProof } from '../tlog-proof.ts';
import type { LogVerification } from '../verify.ts';
import { CHECKPOINT_SUFFIX, openSeal, SEAL_SUFFIX } from './sidecar.ts';
import { verifyStore } from './verify-store.ts';

export interface ProveRequest {
  readonly origin: string;
  readonly profile: LogProfile;
  readonly keys: readonly NoteVerifier[];
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

export type InclusionProof =
  | {
      readonly ok: true;
      /** C2SP tlog-proof: index, hashes and the signed checkpoint. */
      readonly text: string;
      /** 0-based. */
      readonly index: number;
      readonly leafHash: string;
      readonly head: TreeHead;
      readonly report: LogReport;
    }
  | Refused;

export type ConsistencyProof =
  | {
      readonly ok: true;
      readonly from: TreeHead;
      readonly to: TreeHead;
      /** Lower-case hex. */
      readonly hashes: readonly string[];
      readonly report: LogReport;
    }
  | Refused;

/**
 * Proves that a record is in the log that the checkpoint beside it signed. The log is verified against that checkpoint
 * first, and the proof is checked before it is handed out.
 *
 * @param index 0-based; the last signed record where undefined
 */
export function proveInclusion(store: LogStore, request: ProveRequest, index?: number): InclusionProof {
  const ground = openGround(store, request);
  if (!ground.ok) return ground;
  const { head, checkpoint, verification } = ground;
  const at = index ?? head.size - 1;
  if (at < 0 || at >= head.size) {
    return refuse('proof.out_of_range', `record ${at} is not among the ${head.size} that the checkpoint signed`);
  }
  const leafHash = verification.rangeRoot(at, at + 1);
  const hashes = buildInclusionProof(at, head.size, verification.rangeRoot);
  const claim = { index: at, size: head.size, leafHash, root: Buffer.from(head.root, 'hex'), proof: hashes };
  if (!isIncluded(claim)) return refuse('proof.log_bad', 'the log changed while it was read', verification.report);
  const text = formatTlogProof({ index: at, hashes, checkpoint });
  return { ok: true, text, index: at, leafHash: hex(leafHash), head, report: verification.report };
}

/** Proves that the first `fromSize` records are the beginning of the first `toSize` (the checkpoint's where undefined). */
export function proveConsistency(
  store: LogStore,
  request: ProveRequest,
  sizes: { readonly fromSize: number; readonly toSize?: number | undefined },
): ConsistencyProof {
  const ground = openGround(store, request);
  if (!ground.ok) return ground;
  const { rangeRoot, report } = ground.verification;
  const toSize = sizes.toSize ?? ground.head.size;
  if (sizes.fromSize < 1 || sizes.fromSize > toSize || toSize > report.records) {
    return refuse(
      'proof.out_of_range',
      `no proof leads from ${sizes.fromSize} to ${toSize} of ${report.records} records`,
    );
  }
  const [root1, root2] = [rangeRoot(0, sizes.fromSize), rangeRoot(0, toSize)];
  const proof = buildConsistencyProof(sizes.fromSize, toSize, rangeRoot);
  if (!isConsistent({ size1: sizes.fromSize, size2: toSize, root1, root2, proof })) {
    return refuse('proof.log_bad', 'the log changed while it was read', report);
  }
  const [from, to] = [
    { size: sizes.fromSize, root: hex(root1) },
    { size: toSize, root: hex(root2) },
  ];
  return { ok: true, from, to, hashes: proof.map(hex), report };
}

type Ground =
  | { readonly ok: true; readonly head: TreeHead; readonly checkpoint: string; readonly verification: LogVerification }
  | Refused;

function openGround(store: LogStore, { origin, profile, keys }: ProveRequest): Ground {
  const bytes = store.readSidecar(CHECKPOINT_SUFFIX);
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
    anchors: [{ kind: 'checkpoint', size, root }],
  });
  if (verification === undefined) return refuse('proof.no_log', 'there is no log');
  const { report } = verification;
  // A half-written last record is not among those that were signed.
  if (!report.ok && report.problem?.code !== 'line.torn') {
    return refuse('proof.log_bad', report.problem?.message ?? 'the log does not verify', report);
  }
  return { ok: true, head: { size, root }, checkpoint: Buffer.from(bytes).toString('utf8'), verification };
}

function refuse(code: ProofRefusal, message: string, report: LogReport | null = null): Refused {
  return { ok: false, code, message, report };
}

function hex(hash: Uint8Array): string {
  return Buffer.from(hash).toString('hex');
}
