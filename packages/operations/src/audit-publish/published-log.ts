import {
  type Anchor,
  formatNote,
  type NoteSignature,
  openSignedLog,
  renderTile,
  type SignedLog,
  type TileFile,
  type TreeHead,
  tilesAdded,
} from '@release-gates/audit-log';
import { type CollectContext, equalDigest, type LogStore, sha256Hex } from '@release-gates/core';
import type { PublishInputs } from './inputs.ts';
import { readHanded, readSigned, readTrust, type SignedCheckpoint } from './signed-checkpoint.ts';

/** A log that may be published, or why not. */
export type Publication =
  | {
      readonly ok: true;
      readonly head: TreeHead;
      /** What the folder holds already. */
      readonly published: TreeHead | null;
      /** The checkpoint as it is to be published, with all good cosignatures that are known. */
      readonly checkpoint: string;
      readonly isCheckpointThere: boolean;
      /** Tiles, smallest level first, made one by one: a million records have four thousand. */
      readonly files: () => Generator<TileFile>;
    }
  | Unpublishable;

export type Unpublishable = {
  readonly ok: false;
  readonly code: 'inputs' | 'source' | 'published' | 'rollback' | 'fork';
  readonly message: string;
  /** By whose they are: `log`, and `published` or `cosigned`. */
  readonly bothHeads: Readonly<Record<string, TreeHead>> | null;
};

/** Verifies the log against its own checkpoint, the published one and those of witnesses. `workspace` is read anew each time. */
export async function openPublication(
  store: LogStore,
  inputs: PublishInputs,
  reading: Pick<CollectContext, 'workspace' | 'nowMs'>,
): Promise<Publication> {
  const trust = await readTrust(inputs, reading.workspace);
  if (typeof trust === 'string') return refuse('inputs', trust);
  const old = await readSigned(`${inputs.folder}/checkpoint`, trust, reading);
  if (typeof old === 'string') return refuse('published', old);
  const handed = await readHanded(inputs.cosigned, trust, reading);
  if (typeof handed === 'string') return refuse('inputs', handed);
  const anchors = old === null || old.head.size === 0 ? [] : [{ kind: 'checkpoint', ...old.head } as Anchor];
  const { origin, keys } = trust;
  const log = openSignedLog(store, { origin, profile: inputs.profile, keys, anchors });
  if (!log.ok) return refuseLog(log, old?.head ?? null);
  const other = refuseOther(log, old, handed);
  if (other !== undefined) return other;
  // A witness may be a step behind: its cosignature is of another text, and says nothing of this one.
  const alike = [...(old === null ? [] : [old]), ...handed].filter(({ text }) => text === log.text);
  const checkpoint = formatNote(log.text, linesOf([log, ...alike].flatMap(({ signatures }) => signatures)));
  const from = inputs.compareAll ? 0 : (old?.head.size ?? 0);
  return {
    ok: true,
    head: log.head,
    published: old?.head ?? null,
    checkpoint,
    isCheckpointThere: old !== null && equalDigest(old.sha256, sha256Hex(checkpoint)),
    files: () => filesOf(log, from),
  };
}

type Good = Extract<SignedLog, { ok: true }>;

/** Threat: what a witness saw is another history than the one that is published, and only its file shows that. */
function refuseOther(
  { head, verification }: Good,
  old: SignedCheckpoint | null,
  handed: readonly SignedCheckpoint[],
): Unpublishable | undefined {
  if (old !== null && head.size < old.head.size) {
    const message = `the checkpoint beside the log is of ${head.size} records, the published one of ${old.head.size}`;
    return { ...refuse('rollback', message), bothHeads: { published: old.head, log: head } };
  }
  for (const { path, head: cosigned } of handed) {
    if (head.size < cosigned.size) {
      const message = `the checkpoint beside the log is of ${head.size} records, ${path} of ${cosigned.size}`;
      return { ...refuse('rollback', message), bothHeads: { cosigned, log: head } };
    }
    if (cosigned.size === 0) continue;
    const root = Buffer.from(verification.rangeRoot(0, cosigned.size)).toString('hex');
    if (equalDigest(root, cosigned.root)) continue;
    const message = `the first ${cosigned.size} records are not those of ${path}, which a key of the log signed too: two histories exist`;
    return { ...refuse('fork', message), bothHeads: { cosigned, log: { size: cosigned.size, root } } };
  }
  return undefined;
}

function* filesOf({ head, verification }: Good, from: number): Generator<TileFile> {
  for (const tile of tilesAdded(from, head.size)) yield* renderTile(tile, verification);
}

/** One line a key and kind: of a witness that signed twice, its latest. The log's own come first. */
function linesOf(signatures: readonly NoteSignature[]): string[] {
  const best = new Map<string, NoteSignature>();
  for (const signature of signatures) {
    const id = `${signature.key.kind} ${signature.key.publicKey}`;
    const known = best.get(id);
    if (known === undefined || (signature.timeS ?? 0) > (known.timeS ?? 0)) best.set(id, signature);
  }
  const all = [...best.values()];
  const of = (kind: 'signature' | 'cosignature'): NoteSignature[] => all.filter(({ key }) => key.kind === kind);
  return [...of('signature'), ...of('cosignature')].map(({ line }) => line);
}

function refuseLog(log: Extract<SignedLog, { ok: false }>, published: TreeHead | null): Unpublishable {
  const heads = log.report?.both_heads ?? null;
  if (heads === null || published === null || !equalDigest(heads.anchor.root, published.root)) {
    return refuse('source', log.message);
  }
  const message = `the log is not the one that was published: ${log.message}`;
  return { ...refuse('fork', message), bothHeads: { published, log: heads.log } };
}

function refuse(code: Unpublishable['code'], message: string): Unpublishable {
  return { ok: false, code, message, bothHeads: null };
}
