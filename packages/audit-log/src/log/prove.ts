import type { LogStore } from '@release-gates/core';
import { readCarried } from '../carried-record.ts';
import { formatEntry } from '../entry.ts';
import { buildConsistencyProof, buildInclusionProof, isConsistent, isIncluded } from '../proof.ts';
import type { LogRecord } from '../record.ts';
import type { LogReport, TreeHead } from '../report.ts';
import { formatTlogProof } from '../tlog-proof.ts';
import { TILE_LEAVES } from '../tree-builder.ts';
import { openSignedLog, type ProveRequest, refuse, type Refused } from './open-signed-log.ts';

export type InclusionProof =
  | {
      readonly ok: true;
      /** C2SP tlog-proof: index, hashes and the signed checkpoint. */
      readonly text: string;
      /** Null where the proof carries its entry alone. */
      readonly record: LogRecord | null;
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
 * @param which `index` is 0-based, default the last signed record; `entryOnly` says of it no more than its digest
 */
export function proveInclusion(
  store: LogStore,
  request: ProveRequest,
  { index, entryOnly = false }: { readonly index?: number | undefined; readonly entryOnly?: boolean } = {},
): InclusionProof {
  const ground = openSignedLog(store, request);
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
  // What it is of travels along, so that a proof says it by itself. Who checks it hashes it, and trusts it not.
  const entryHash = verification.entryHashes(Math.floor(at / TILE_LEAVES))[at % TILE_LEAVES] as string;
  const isEntry = entryOnly || request.profile === 'predecessor';
  const extra = isEntry ? Buffer.from(formatEntry({ seq: at + 1, entryHash })) : verification.lineOf(at);
  const text = formatTlogProof({ index: at, hashes, checkpoint, extra });
  const { record } = readCarried(extra);
  return { ok: true, text, record, index: at, leafHash: hex(leafHash), head, report: verification.report };
}

/** Proves that the first `fromSize` records are the beginning of the first `toSize` (the checkpoint's where undefined). */
export function proveConsistency(
  store: LogStore,
  request: ProveRequest,
  sizes: { readonly fromSize: number; readonly toSize?: number | undefined },
): ConsistencyProof {
  const ground = openSignedLog(store, request);
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

function hex(hash: Uint8Array): string {
  return Buffer.from(hash).toString('hex');
}
