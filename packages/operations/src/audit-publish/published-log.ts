import {
  type Anchor,
  formatNote,
  type NoteSignature,
  type NoteVerifier,
  openCheckpoint,
  openSignedLog,
  readTrustedKeys,
  renderTile,
  type SignedLog,
  type TileFile,
  type TreeHead,
  tilesAdded,
} from '@release-gates/audit-log';
import { type CollectContext, equalDigest, type LogStore, sha256Hex, type Workspace } from '@release-gates/core';
import type { PublishInputs } from './inputs.ts';

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
  readonly bothHeads: { readonly published: TreeHead; readonly log: TreeHead } | null;
};

interface Trust {
  readonly origin: string;
  readonly keys: readonly NoteVerifier[];
}

/** Verifies the log against its own checkpoint and the published one. `workspace` is read anew each time. */
export async function openPublication(
  store: LogStore,
  inputs: PublishInputs,
  { workspace }: Pick<CollectContext, 'workspace'>,
): Promise<Publication> {
  const keys = await readTrustedKeys(inputs.publicKeys, workspace);
  const witnesses = await readTrustedKeys(inputs.witnessKeys, workspace);
  const problems = [...keys.problems, ...witnesses.problems];
  if (problems.length > 0) return refuse('inputs', problems.join('; '));
  const trust = { origin: inputs.origin, keys: [...keys.keys, ...witnesses.keys] };
  const path = `${inputs.folder}/checkpoint`;
  const old = await readSigned(path, trust, workspace);
  if ('message' in old) return refuse('published', old.message);
  const anchors = old.head === null || old.head.size === 0 ? [] : [{ kind: 'checkpoint', ...old.head } as Anchor];
  const log = openSignedLog(store, { origin: inputs.origin, profile: inputs.profile, keys: keys.keys, anchors });
  if (!log.ok) return refuseLog(log, old.head);
  if (old.head !== null && log.head.size < old.head.size) {
    const message = `the checkpoint beside the log is of ${log.head.size} records, the published one of ${old.head.size}`;
    return { ...refuse('rollback', message), bothHeads: { published: old.head, log: log.head } };
  }
  const handed = await readCosigned(inputs.cosigned, { trust, text: log.text, workspace });
  if (typeof handed === 'string') return refuse('inputs', handed);
  const kept = old.text === log.text ? old.signatures : [];
  const checkpoint = formatNote(log.text, linesOf([...log.signatures, ...kept, ...handed]));
  const from = inputs.compareAll ? 0 : (old.head?.size ?? 0);
  return {
    ok: true,
    head: log.head,
    published: old.head,
    checkpoint,
    isCheckpointThere: old.sha256 !== null && equalDigest(old.sha256, sha256Hex(checkpoint)),
    files: () => filesOf(log, from),
  };
}

function* filesOf({ head, verification }: Extract<SignedLog, { ok: true }>, from: number): Generator<TileFile> {
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

interface Signed {
  readonly head: TreeHead | null;
  readonly text: string | null;
  readonly sha256: string | null;
  readonly signatures: readonly NoteSignature[];
}

const NOTHING: Signed = { head: null, text: null, sha256: null, signatures: [] };

async function readSigned(
  path: string,
  { origin, keys }: Trust,
  workspace: Workspace,
): Promise<Signed | { readonly message: string }> {
  const read = await workspace.read(path, { role: 'material' });
  if (read.state === 'absent') return NOTHING;
  if (read.state === 'refused') return { message: `${path}: ${read.reason}` };
  const opened = openCheckpoint(read.bytes, origin, keys);
  if (!opened.ok) return { message: `${path}: ${opened.message}` };
  const { size, root } = opened.checkpoint;
  return { head: { size, root }, text: opened.text, sha256: read.sha256, signatures: opened.signatures };
}

async function readCosigned(
  paths: readonly string[],
  { trust, text, workspace }: { readonly trust: Trust; readonly text: string; readonly workspace: Workspace },
): Promise<readonly NoteSignature[] | string> {
  const found: NoteSignature[] = [];
  for (const path of paths) {
    const signed = await readSigned(path, trust, workspace);
    if ('message' in signed) return signed.message;
    if (signed.head === null) return `${path}: there is no such file`;
    // A witness may be a step behind: its cosignature is of another text, and says nothing of this one.
    if (signed.text === text) found.push(...signed.signatures);
  }
  return found;
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
