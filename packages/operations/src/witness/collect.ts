import {
  type Cosigner,
  type GrowthVerdict,
  HASH_BYTES,
  isOrigin,
  judgeGrowth,
  type NoteSigner,
  type NoteVerifier,
  openCheckpoint,
  parseVerifierKey,
  readTrustedKeys,
  type Tile,
  TILE_WIDTH,
  tilePath,
  tilesForGrowth,
  toCosigner,
  type TreeHead,
  whyNoWitness,
} from '@release-gates/audit-log';
import type { CollectContext, RefSnapshot } from '@release-gates/core';
import { loadSigner } from '../_shared/note-signer.ts';
import type { WitnessInputs } from './inputs.ts';
import { newestEntriesFault, tilesForNewest } from './newest-entries.ts';
import { openPublished, type ReadPublished } from './published-files.ts';

/** A checkpoint has a few hundred bytes; with a hundred cosignatures it has 20,000. */
export const MAX_CHECKPOINT_BYTES = 65_536;

export interface SignedHead extends TreeHead {
  /** The signed note as it was read. */
  readonly note: string;
  /** When this witness cosigned it, Unix seconds; null where it did not. */
  readonly cosignedAtS: number | null;
}

export type Refusal = { readonly refused: string };

export interface WitnessFacts {
  readonly nowS: number;
  readonly place: string;
  /** Public half of the witness key. */
  readonly key: { readonly vkey: string } | Refusal;
  readonly found: SignedHead | Refusal;
  /** False where the inputs do not say what to look for. */
  readonly isStateRead: boolean;
  /** Null where nothing is kept. */
  readonly last: SignedHead | null | Refusal;
  /** Null where it makes no sense to ask. */
  readonly verdict: GrowthVerdict | null;
}

export async function collect(inputs: WitnessInputs, context: CollectContext): Promise<WitnessFacts> {
  const signer = await loadSigner({ ...inputs, defaultName: '' }, context.secrets);
  const { keys, problems } = await readTrustedKeys(inputs.publicKeys, context.workspace);
  const cosigner = typeof signer === 'string' ? signer : witnessOf(signer, keys);
  const store = context.refs.open({ ref: inputs.ref, remote: inputs.remote === 'none' ? null : inputs.remote });
  const facts = {
    nowS: Math.floor(context.nowMs / 1000),
    place: `${store.place}, ${folderOf(inputs)}`,
    key: typeof cosigner === 'string' ? { refused: cosigner } : { vkey: cosigner.vkey },
  };
  const readable = openPublished(inputs, context);
  const problem = inputProblem(inputs, { problems, keys, isReadable: readable !== undefined });
  if (readable === undefined || problem !== undefined) {
    return { ...facts, found: { refused: problem ?? '' }, isStateRead: false, last: null, verdict: null };
  }
  const trust = { origin: inputs.origin, keys };
  const found = await readFound(readable, trust);
  if (typeof cosigner === 'string') return { ...facts, found, isStateRead: false, last: null, verdict: null };
  const own = parseVerifierKey(cosigner.vkey);
  const last = await readLast(await store.load(), { ...trust, own, path: `${folderOf(inputs)}/checkpoint` });
  const verdict = isRefusal(found) || isRefusal(last) ? null : await compare({ last, found }, readable);
  return { ...facts, found, isStateRead: true, last, verdict };
}

export function isRefusal(value: SignedHead | Refusal | null): value is Refusal {
  return value !== null && 'refused' in value;
}

/** Or why it is none: a log that vouches for itself is no second party. */
function witnessOf(signer: NoteSigner, logKeys: readonly NoteVerifier[]): Cosigner | string {
  const cosigner = toCosigner(signer);
  return whyNoWitness(parseVerifierKey(cosigner.vkey), logKeys) ?? cosigner;
}

/** One folder a log. What another log left there is refused: it bears another origin. */
export function folderOf({ folder, origin }: WitnessInputs): string {
  return folder ?? origin.replaceAll(/[^A-Za-z0-9._-]+/g, '-').replace(/^[-.]+/, '');
}

function inputProblem(
  { origin, from }: WitnessInputs,
  { problems, keys, isReadable }: { problems: readonly string[]; keys: readonly NoteVerifier[]; isReadable: boolean },
): string | undefined {
  if (problems.length > 0) return problems.join('; ');
  if (!keys.some((key) => key.kind === 'signature')) return 'public-keys holds no key of a log';
  if (!isOrigin(origin)) return 'origin is no name of a log';
  return isReadable ? undefined : `${from} is neither a folder nor an https:// address without user and query`;
}

interface Trust {
  readonly origin: string;
  readonly keys: readonly NoteVerifier[];
}

async function readFound(read: ReadPublished, trust: Trust): Promise<SignedHead | Refusal> {
  const file = await read('checkpoint', MAX_CHECKPOINT_BYTES);
  return file.state === 'present' ? openHead(file.bytes, trust) : { refused: file.reason };
}

/** The state is the last checkpoint with our own cosignature on it: nobody else can have written it. */
async function readLast(
  snapshot: RefSnapshot,
  { own, path, ...trust }: Trust & { readonly own: NoteVerifier; readonly path: string },
): Promise<SignedHead | null | Refusal> {
  const bytes = await snapshot.read(path);
  if (bytes === undefined) return null;
  const head = openHead(bytes, { ...trust, keys: [...trust.keys, own] });
  if ('refused' in head) return { refused: `${path}: ${head.refused}` };
  return head.cosignedAtS === null ? { refused: `${path}: this witness did not cosign it` } : head;
}

function openHead(bytes: Uint8Array, { origin, keys }: Trust): SignedHead | Refusal {
  if (bytes.length > MAX_CHECKPOINT_BYTES)
    return { refused: `the checkpoint is longer than ${MAX_CHECKPOINT_BYTES} bytes` };
  const opened = openCheckpoint(bytes, origin, keys);
  if (!opened.ok) return { refused: opened.message };
  const { size, root } = opened.checkpoint;
  const times = opened.signatures.flatMap(({ timeS }) => (timeS === null ? [] : [timeS]));
  return {
    size,
    root,
    note: Buffer.from(bytes).toString('utf8'),
    cosignedAtS: times.length === 0 ? null : Math.max(...times),
  };
}

async function compare(
  growth: { last: SignedHead | null; found: SignedHead },
  read: ReadPublished,
): Promise<GrowthVerdict> {
  const tiles = new Map<string, Uint8Array>();
  for (const tile of [...tilesForGrowth(growth), ...tilesForNewest(growth)]) {
    if (tiles.has(tilePath(tile))) continue;
    const bytes = await readTile(tile, read);
    if ('refused' in bytes)
      return { ok: false, kind: 'tiles', message: `what the log serves is not whole: ${bytes.refused}` };
    tiles.set(tilePath(tile), bytes);
  }
  const verdict = judgeGrowth(growth, tiles);
  const fault = verdict.ok ? await newestEntriesFault(growth, tiles, read) : undefined;
  return fault === undefined ? verdict : { ok: false, kind: 'tiles', message: fault };
}

/** A partial tile may be gone once the full one is there: the full one begins with it. */
async function readTile(tile: Tile, read: ReadPublished): Promise<Uint8Array | Refusal> {
  const exact = await read(tilePath(tile), tile.width * HASH_BYTES);
  if (exact.state === 'present') return exact.bytes;
  if (exact.state === 'refused' || tile.width === TILE_WIDTH) return { refused: exact.reason };
  const full = await read(tilePath({ ...tile, width: TILE_WIDTH }), TILE_WIDTH * HASH_BYTES);
  return full.state === 'present' ? full.bytes.subarray(0, tile.width * HASH_BYTES) : { refused: exact.reason };
}
