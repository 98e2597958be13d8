import { describe, expect, it } from 'vitest';
import { toByteSource } from '../byte-source.ts';
import { parseEntry } from '../entry.ts';
import { leafHash, rootOf } from '../merkle.ts';
import { buildConsistencyProof, buildInclusionProof, isConsistent, isIncluded } from '../proof.ts';
import { buildRecord, type ChainHead, EMPTY_HEAD, formatLine } from '../record.ts';
import { verifyLog } from '../verify.ts';
import { formatEntryBundle, parseEntryBundle } from './entry-bundle.ts';
import { renderTile } from './render-tile.ts';
import { entriesPath, tileOf, tilePath, tilesAdded } from './tile.ts';
import { createTileRoots, tilesFor } from './tile-roots.ts';

const SIZE = 70_000;

function logOf(records: number) {
  let head: ChainHead = EMPTY_HEAD;
  const lines = Array.from({ length: records }, (_, index) => {
    const record = buildRecord({ action: `a${index % 9}` }, head, 1_780_000_000_000 + index);
    head = { seq: record.seq, hash: record.entry_hash };
    return formatLine(record);
  });
  const source = toByteSource(Buffer.concat(lines));
  return verifyLog(source, { profile: 'release-gates', origin: 'example.com/log', level: 'deep' });
}

function publish(log: ReturnType<typeof logOf>, from: number, size: number): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const tile of tilesAdded(from, size))
    for (const { path, bytes } of renderTile(tile, log)) files.set(path, bytes);
  return files;
}

describe('paths', () => {
  it.each([
    [{ level: 0, index: 1_234_067, width: 256 }, 'tile/0/x001/x234/067', 'tile/entries/x001/x234/067'],
    [{ level: 2, index: 0, width: 1 }, 'tile/2/000.p/1', 'tile/entries/000.p/1'],
    [{ level: 0, index: 999, width: 255 }, 'tile/0/999.p/255', 'tile/entries/999.p/255'],
    [{ level: 0, index: 1000, width: 256 }, 'tile/0/x001/000', 'tile/entries/x001/000'],
  ])('%j', (tile, hashes, entries) => {
    expect([tilePath(tile), entriesPath(tile)]).toEqual([hashes, entries]);
  });

  it('a tree of 70,000 has the tiles that the standard counts', () => {
    const tiles = [...tilesAdded(0, SIZE)];
    const at = (level: number) => tiles.filter((tile) => tile.level === level).map((tile) => tile.width);
    expect([at(0).length, at(0).at(-1), at(1), at(2)]).toEqual([274, 112, [256, 17], [1]]);
    expect([...tilesAdded(0, 256)]).toEqual([
      { level: 0, index: 0, width: 256 },
      { level: 1, index: 0, width: 1 },
    ]);
    expect([...tilesAdded(SIZE, SIZE)]).toEqual([]);
    expect(tileOf(SIZE, { level: 3, index: 0 }).width).toBe(0);
  });
});

describe('the tiles of a log', () => {
  const log = logOf(1300);
  const files = publish(log, 0, 1300);

  it('published at once or in steps, the full ones are the same and none is written twice', () => {
    const grown = new Map<string, Uint8Array>();
    const sizes = [0, 1, 2, 255, 256, 257, 511, 513, 1000, 1300];
    sizes.slice(1).forEach((size, step) => {
      for (const [path, bytes] of publish(log, sizes[step] as number, size)) {
        expect(grown.has(path)).toBe(false);
        grown.set(path, bytes);
      }
    });
    for (const [path, bytes] of files) expect([path, grown.get(path)]).toEqual([path, bytes]);
  });

  it('every entry hashes to its leaf, and says which record it is of', () => {
    for (const tile of tilesAdded(0, 1300)) {
      if (tile.level > 0) continue;
      const entries = parseEntryBundle(files.get(entriesPath(tile)) as Uint8Array) ?? [];
      expect(Buffer.concat(entries.map(leafHash)).equals(files.get(tilePath(tile)) as Uint8Array)).toBe(true);
      entries.forEach((entry, at) => expect(parseEntry(entry)?.seq).toBe(tile.index * 256 + at + 1));
    }
  });

  it.each([1, 2, 255, 256, 257, 700, 1024, 1299, 1300])('proofs of a tree of 1,300 from tiles, for size %i', (size) => {
    const wanted = tilesFor(1300, (range) => {
      buildConsistencyProof(size, 1300, range);
      buildInclusionProof(size - 1, 1300, range);
      range(0, size);
      range(0, 1300);
    });
    const roots = createTileRoots(1300, new Map(wanted.map((tile) => [tilePath(tile), files.get(tilePath(tile))!])));
    const [root1, root2] = [roots(0, size), roots(0, 1300)];
    expect(Buffer.from(root2).toString('hex')).toBe(log.report.root);
    expect(root1).toEqual(log.rangeRoot(0, size));
    const proof = buildConsistencyProof(size, 1300, roots);
    expect(isConsistent({ size1: size, size2: 1300, root1, root2, proof })).toBe(true);
    const inclusion = buildInclusionProof(size - 1, 1300, roots);
    const leaf = log.rangeRoot(size - 1, size);
    expect(isIncluded({ index: size - 1, size: 1300, leafHash: leaf, root: root2, proof: inclusion })).toBe(true);
  });

  it('a tile that is missing, short or long is refused', () => {
    const first = tilePath({ level: 0, index: 5, width: 20 });
    const bytes = files.get(first) as Uint8Array;
    for (const other of [undefined, bytes.subarray(32), Buffer.concat([bytes, bytes.subarray(0, 32)])]) {
      const tiles = new Map(files);
      if (other === undefined) tiles.delete(first);
      else tiles.set(first, other);
      expect(() => createTileRoots(1300, tiles)(0, 1300)).toThrow(RangeError);
    }
  });
});

it('the roots of every small size are those of the definition', () => {
  const leaves = Array.from({ length: 300 }, (_, index) => leafHash(Buffer.from(`${index}`)));
  for (const size of [1, 2, 3, 7, 8, 255, 256, 257, 300]) {
    const level0 = [...tilesAdded(0, size)].filter((tile) => tile.level === 0);
    const tiles = new Map(
      level0.map((tile) => [
        tilePath(tile),
        Buffer.concat(leaves.slice(tile.index * 256, tile.index * 256 + tile.width)) as Uint8Array,
      ]),
    );
    tiles.set('tile/1/000.p/1', Buffer.from(rootOf(leaves.slice(0, 256))));
    expect(createTileRoots(size, tiles)(0, size)).toEqual(Buffer.from(rootOf(leaves.slice(0, size))));
  }
});

describe('entry bundles', () => {
  it.each([
    ['an entry that is cut', Buffer.from('0003ab', 'hex')],
    ['a length that is cut', Buffer.from('0001ab00', 'hex')],
    ['more entries than a tile has', Buffer.alloc(2 * 257)],
  ])('refuses %s', (_, bytes) => {
    expect(parseEntryBundle(bytes)).toBeUndefined();
  });

  it('gives back what went in, and refuses to write an entry that is too long', () => {
    const entries = [Buffer.alloc(0), Buffer.from('a'), Buffer.alloc(65_535, 1)];
    expect(parseEntryBundle(formatEntryBundle(entries))).toEqual(entries);
    expect(() => formatEntryBundle([Buffer.alloc(65_536)])).toThrow(RangeError);
  });
});
