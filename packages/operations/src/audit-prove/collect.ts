import {
  CHECKPOINT_SUFFIX,
  type ConsistencyProof,
  describeRecord,
  type InclusionProof,
  isOrigin,
  type NoteVerifier,
  proveConsistency,
  proveInclusion,
  readTrustedKeys,
} from '@release-gates/audit-log';
import { canonicalText, type CollectContext, equalDigest, type LogStore, sha256Hex } from '@release-gates/core';
import { logPathOf } from '../_shared/log-path.ts';
import { CONSISTENCY_FORMAT } from './consistency-document.ts';
import type { ProveInputs } from './inputs.ts';

export interface ProveFacts {
  readonly logPath: string;
  readonly keyProblems: readonly string[];
  readonly proof: Proof | { readonly refused: string; readonly code: string };
  /** What lies where the proof would be written; why nobody can look. */
  readonly target: 'free' | 'same' | 'taken' | { readonly refused: string };
}

export interface Proof {
  readonly kind: 'inclusion' | 'consistency';
  /** Where to write it. */
  readonly path: string;
  readonly text: string;
  readonly what: string;
  readonly head: { readonly size: number; readonly root: string };
}

export async function collect(inputs: ProveInputs, context: CollectContext): Promise<ProveFacts> {
  const { keys, problems } = await readTrustedKeys(inputs.publicKeys, context.workspace);
  const store = context.logs.open(logPathOf(inputs.log, context, inputs.profile));
  try {
    const checkpoint = await readCheckpoint(inputs, context);
    const unready = [
      ...problems,
      ...(isOrigin(inputs.origin) ? [] : ['origin is no name of a log']),
      ...('refused' in checkpoint ? [checkpoint.refused] : []),
    ];
    const folder = context.evidenceDirectory;
    const proof =
      unready.length > 0 || 'refused' in checkpoint
        ? { refused: unready.join('; '), code: 'proof.inputs' }
        : makeProof(store, { inputs, keys, folder, ...checkpoint });
    return { logPath: store.path, keyProblems: problems, proof, target: await lookAt(proof, context) };
  } finally {
    store.close();
  }
}

/** Read once: what is proved against is what the proof carries. */
async function readCheckpoint(
  { checkpoint: path }: ProveInputs,
  { workspace }: CollectContext,
): Promise<{ readonly checkpoint?: Uint8Array } | { readonly refused: string }> {
  if (path === undefined) return {};
  const read = await workspace.read(path, { role: 'evidence' });
  if (read.state === 'present') return { checkpoint: read.bytes };
  return { refused: `${path}: ${read.state === 'absent' ? 'there is no such file' : read.reason}` };
}

interface Making {
  readonly inputs: ProveInputs;
  readonly keys: readonly NoteVerifier[];
  readonly folder: string;
  readonly checkpoint?: Uint8Array;
}

function makeProof(store: LogStore, making: Making): ProveFacts['proof'] {
  const { inputs, keys, checkpoint } = making;
  const given = checkpoint === undefined ? {} : { checkpoint };
  const request = { origin: inputs.origin, profile: inputs.profile, keys, ...given };
  if (inputs.fromSize !== undefined && inputs.record !== undefined) {
    return { refused: 'record and from-size are both given', code: 'proof.inputs' };
  }
  if (inputs.fromSize !== undefined) {
    return ofConsistency(store, proveConsistency(store, request, { fromSize: inputs.fromSize }), making);
  }
  const { record, entryOnly } = inputs;
  const index = record === undefined ? undefined : record - 1;
  return ofInclusion(proveInclusion(store, request, { index, entryOnly }), making);
}

function ofInclusion(proved: InclusionProof, { inputs, folder }: Making): ProveFacts['proof'] {
  if (!proved.ok) return { refused: proved.message, code: proved.code };
  const { head, text, index, record } = proved;
  const path = inputs.out ?? `${folder}/record-${index + 1}-of-${head.size}-${head.root.slice(0, 12)}.tlog-proof`;
  const named = record === null ? '' : ` (${describeRecord(record)})`;
  const what = `record ${index + 1}${named} is among the ${head.size} signed ones`;
  return { kind: 'inclusion', path, text, what, head };
}

function ofConsistency(
  store: LogStore,
  proved: ConsistencyProof,
  { inputs, folder, ...making }: Making,
): ProveFacts['proof'] {
  if (!proved.ok) return { refused: proved.message, code: proved.code };
  const { from, to, hashes } = proved;
  const bytes = making.checkpoint ?? store.readSidecar(CHECKPOINT_SUFFIX);
  const checkpoint = Buffer.from(bytes ?? []).toString('utf8');
  const document = {
    format: CONSISTENCY_FORMAT,
    origin: inputs.origin,
    from: { ...from },
    to: { ...to },
    hashes,
    checkpoint,
  };
  const path = inputs.out ?? `${folder}/records-${from.size}-to-${to.size}-${to.root.slice(0, 12)}.consistency.json`;
  const what = `the first ${from.size} records are the beginning of the ${to.size} signed ones`;
  return { kind: 'consistency', path, text: `${canonicalText(document)}\n`, what, head: to };
}

async function lookAt(proof: ProveFacts['proof'], { workspace }: CollectContext): Promise<ProveFacts['target']> {
  if ('refused' in proof) return 'free';
  const read = await workspace.read(proof.path, { role: 'material' });
  if (read.state === 'absent') return 'free';
  if (read.state === 'refused') return { refused: read.reason };
  return equalDigest(read.sha256, sha256Hex(proof.text)) ? 'same' : 'taken';
}
