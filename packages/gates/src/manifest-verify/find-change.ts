import { type CollectContext, equalDigest, sha256Hex, type Workspace } from '@release-gates/core';
import {
  allDifferences,
  type ByteDifference,
  compareBytes,
  describeByte,
  type Difference,
  evidencePatches,
  type FactsDigests,
  fileNameOf,
  findChangedByte,
  folderOf,
  joinPath,
  manifestPatches,
  possibleOriginals,
  UNNAMED_BYTE,
  type VerificationFacts,
  verifyFacts,
  verifyManifest,
} from '@release-gates/evidence';

/** In a file that has not its digest. Plain data. */
export type Change = { readonly file: string } & (ByteDifference | { readonly unnamed: string });

export function describeChange(change: Change): string {
  return 'unnamed' in change ? change.unnamed : describeByte(change);
}

export interface Bound {
  /** Of the manifest, relative to the workspace. */
  readonly path: string;
  readonly facts: VerificationFacts;
  readonly kept: FactsDigests;
}

type Context = Pick<CollectContext, 'workspace' | 'decideAgain'>;

/** Of a manifest, where its reader knows what it has to be. */
export function findManifestChange(
  path: string,
  bytes: Uint8Array,
  { sha256, facts }: { readonly sha256: string | undefined; readonly facts: VerificationFacts },
): Change | null {
  if (sha256 === undefined || equalDigest(sha256Hex(bytes), sha256)) return null;
  const patches = manifestPatches(facts);
  for (const original of possibleOriginals(bytes, patches)) {
    if (isOf(original, sha256)) return toChange(path, compareBytes(original, bytes));
  }
  return toChange(path, findChangedByte(bytes, sha256, { pointers: patches.needed.map(({ pointer }) => pointer) }));
}

/**
 * In the first file that has not the digest that binds it: the search takes seconds, so it is made once. Only what differs
 * anyway is read again for it. What evidence has to be others know better than a search: the manifest repeats a part, the
 * gate decides the rest again.
 */
export async function findFirstChange(bound: Bound, context: Context): Promise<Change | null> {
  const { differences } = verifyFacts(bound.facts, bound.kept);
  const all = allDifferences(verifyManifest(bound.facts), differences);
  const first = all.find(({ code }) => isDigest(code));
  if (first === undefined || typeof first.expected !== 'string') return null;
  const { file, expected } = first;
  const path = placeOf(first, bound);
  const read = await context.workspace.read(path, { role: 'material' });
  if (read.state !== 'present') return null;
  const { bytes } = read;
  const original = await originalOf({ path, bytes, sha256: expected }, bound, context);
  if (original !== undefined) return toChange(file, compareBytes(original, bytes));
  const pointers = all.flatMap((one) => (one.file === file && one.pointer !== null ? [one.pointer] : []));
  return toChange(file, findChangedByte(bytes, expected, { pointers }));
}

function toChange(file: string, byte: ByteDifference | undefined): Change {
  return { file, ...(byte ?? { unnamed: UNNAMED_BYTE }) };
}

interface ChangedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

async function originalOf(
  { path, bytes, sha256 }: ChangedFile,
  { path: manifest, facts, kept }: Bound,
  context: Context,
): Promise<Uint8Array | undefined> {
  const named = Object.entries(facts.reading.manifest?.gates ?? {});
  const unit = named.find(([, { evidence }]) => joinPath(folderOf(manifest), evidence) === path)?.[0];
  if (unit === undefined) return undefined;
  const decided = await readFacts(kept[unit]?.path, context.workspace);
  let remade = 0;
  for (const candidate of possibleOriginals(bytes, evidencePatches(unit, facts))) {
    if (isOf(candidate, sha256)) return candidate;
    if (decided === undefined || remade++ >= MAX_DECIDED) continue;
    const again = await context.decideAgain(candidate, decided);
    if (again !== undefined && isOf(again, sha256)) return again;
  }
  return undefined;
}

/** Each is a whole decision; the candidates that somebody contradicts come first. */
const MAX_DECIDED = 20;

async function readFacts(path: string | undefined, workspace: Workspace): Promise<Uint8Array | undefined> {
  if (path === undefined) return undefined;
  const read = await workspace.read(path, { role: 'material' });
  return read.state === 'present' ? read.bytes : undefined;
}

function isOf(bytes: Uint8Array, sha256: string): boolean {
  return equalDigest(sha256Hex(bytes), sha256);
}

/** Relative to the workspace. */
function placeOf({ code, file }: Difference, { path, kept }: Bound): string {
  switch (code) {
    case 'evidence.digest':
      return joinPath(folderOf(path), file);
    case 'facts.digest':
      return Object.values(kept).find((found) => fileNameOf(found.path) === fileNameOf(file))?.path ?? file;
    default:
      return file;
  }
}

const DIGESTS = new Set(['evidence.digest', 'facts.digest', 'file.digest']);

export function isDigest(code: string): boolean {
  return DIGESTS.has(code);
}
