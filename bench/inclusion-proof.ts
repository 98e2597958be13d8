import { hash, randomBytes } from 'node:crypto';
import {
  buildInclusionProof,
  createTileRoots,
  entryLeaf,
  isIncluded,
  type RangeRoot,
  rootOf,
  splitHashes,
  TreeBuilder,
  tilePath,
  tilesAdded,
} from '@release-gates/audit-log';
import type { Measurement } from './measurement.ts';
import { fastestRatio } from './paired.ts';

const RECORDS = 1_000_000;
const PROOFS = 200;
const ROUNDS = 15;

/** What a node of the tree hashes; SHA-256 of it is the machine's own measure of what a proof is made of. */
const NODE = randomBytes(65);
/** So many take 200 µs, the aim, on a quiet machine. */
const HASHES_OF_THE_AIM = 600;

/** A proof of any of a million records, made from published tiles in memory and checked against the root. */
export function bench(): readonly Measurement[] {
  const { tiles, root } = publish();
  const indexes = Array.from({ length: PROOFS }, (_, at) => (at * 2_654_435_761) % RECORDS);
  const ours = (): void => {
    const rangeRoot = createTileRoots(RECORDS, tiles);
    for (const index of indexes) proveOne(index, rangeRoot, root);
  };
  const theirs = (): void => {
    for (let count = 0; count < PROOFS * HASHES_OF_THE_AIM; count++) hash('sha256', NODE, 'hex');
  };
  const paired = fastestRatio(ours, theirs, ROUNDS);
  const each = (ms: number): string => `${((ms * 1000) / PROOFS).toFixed(0)} µs`;
  return [
    {
      name: 'an inclusion proof at 1,000,000 records, made and checked',
      ratio: paired.ratio,
      limit: 1,
      against: `${HASHES_OF_THE_AIM} SHA-256 of a node`,
      note: `${each(paired.oursMs)} against ${each(paired.theirsMs)}`,
    },
  ];
}

function proveOne(index: number, rangeRoot: RangeRoot, root: Uint8Array): void {
  const proof = buildInclusionProof(index, RECORDS, rangeRoot);
  const leafHash = Buffer.from(entryLeaf(index + 1, hashOf(index)), 'latin1');
  if (!isIncluded({ index, size: RECORDS, leafHash, root, proof })) throw new Error(`no proof of ${index}`);
}

function hashOf(index: number): string {
  return index.toString(16).padStart(64, '0');
}

function publish(): { readonly tiles: ReadonlyMap<string, Uint8Array>; readonly root: Uint8Array } {
  const tree = new TreeBuilder();
  const leaves = Buffer.alloc(RECORDS * 32);
  for (let index = 0; index < RECORDS; index++) {
    const leaf = entryLeaf(index + 1, hashOf(index));
    tree.append(leaf);
    leaves.write(leaf, index * 32, 'latin1');
  }
  const tiles = new Map<string, Uint8Array>();
  for (const tile of tilesAdded(0, RECORDS)) {
    if (tile.level === 0)
      tiles.set(tilePath(tile), leaves.subarray(tile.index * 8192, tile.index * 8192 + tile.width * 32));
  }
  for (const tile of tilesAdded(0, RECORDS)) {
    const full = Array.from({ length: tile.level === 0 ? 0 : tile.width }, (_, at) =>
      tilePath({ level: tile.level - 1, index: tile.index * 256 + at, width: 256 }),
    );
    const roots = full.map((path) => rootOf(splitHashes(tiles.get(path) as Uint8Array)));
    if (tile.level > 0) tiles.set(tilePath(tile), Buffer.concat(roots));
  }
  return { tiles, root: tree.root() };
}
