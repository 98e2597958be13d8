import {
  createTileRoots,
  entriesPath,
  type Growth,
  leafHash,
  MAX_ENTRY_BYTES,
  parseEntryBundle,
  rootOf,
  type Tile,
  TILE_WIDTH,
  type TileBytes,
  tilesFor,
} from '@release-gates/audit-log';
import { equalDigest } from '@release-gates/core';
import type { ReadPublished } from './published-files.ts';

const MAX_BUNDLE_BYTES = TILE_WIDTH * (2 + MAX_ENTRY_BYTES);

/** The last bundle of entries of a log that grew; undefined where nothing new is said. */
function newestBundle({ last, found }: Growth): { readonly start: number; readonly tile: Tile } | undefined {
  if (found.size === 0 || (last !== null && last.size >= found.size)) return undefined;
  const index = Math.ceil(found.size / TILE_WIDTH) - 1;
  const start = index * TILE_WIDTH;
  return { start, tile: { level: 0, index, width: found.size - start } };
}

/** What `newestEntriesFault` needs beside what proves the growth. */
export function tilesForNewest(growth: Growth): readonly Tile[] {
  const newest = newestBundle(growth);
  const { size } = growth.found;
  return newest === undefined ? [] : tilesFor(size, (rangeRoot) => void rangeRoot(newest.start, size));
}

/**
 * The protocol of witnesses asks for hashes alone. One file more is asked for here: the newest records must be there, and be
 * those under the signed root, for what nobody can read nobody can watch.
 *
 * @param tiles that make up the signed root
 * @returns what is wrong with it; undefined where nothing is
 */
export async function newestEntriesFault(
  growth: Growth,
  tiles: TileBytes,
  read: ReadPublished,
): Promise<string | undefined> {
  const newest = newestBundle(growth);
  if (newest === undefined) return undefined;
  const { start, tile } = newest;
  const path = entriesPath(tile);
  const exact = await read(path, MAX_BUNDLE_BYTES);
  // A partial bundle may be gone once the full one is there: the full one begins with it.
  const whole =
    exact.state === 'absent' ? await read(entriesPath({ ...tile, width: TILE_WIDTH }), MAX_BUNDLE_BYTES) : exact;
  if (whole.state !== 'present') {
    const isTold = whole.state === 'refused' || exact.state === 'present';
    return `the newest records cannot be read: ${isTold ? whole.reason : exact.reason}`;
  }
  const entries = parseEntryBundle(whole.bytes)?.slice(0, tile.width);
  const root = createTileRoots(growth.found.size, tiles)(start, growth.found.size);
  const holds = entries?.length === tile.width && equalDigest(rootOf(entries.map(leafHash)), root);
  return holds ? undefined : `the entries in ${path} are not the newest records of the signed root`;
}
