import { formatEntry } from '../entry.ts';
import type { LogTree } from '../log-tree.ts';
import { formatEntryBundle } from './entry-bundle.ts';
import { entriesPath, spanOf, type Tile, TILE_WIDTH, tilePath } from './tile.ts';

export interface TileFile {
  /** Relative to where the checkpoint lies. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The tile, and for level 0 the entries behind it. @throws InputError `log.changed` */
export function renderTile(tile: Tile, tree: LogTree): readonly TileFile[] {
  const span = spanOf(tile.level);
  const first = tile.index * TILE_WIDTH;
  const hashes = Array.from({ length: tile.width }, (_, at) =>
    tree.rangeRoot((first + at) * span, (first + at + 1) * span),
  );
  const file = { path: tilePath(tile), bytes: Buffer.concat(hashes) };
  return tile.level === 0 ? [file, { path: entriesPath(tile), bytes: renderEntries(tile, tree) }] : [file];
}

function renderEntries({ index, width }: Tile, tree: LogTree): Uint8Array {
  const hashes = tree.entryHashes(index).slice(0, width);
  const first = index * TILE_WIDTH + 1;
  return formatEntryBundle(hashes.map((entryHash, at) => Buffer.from(formatEntry({ seq: first + at, entryHash }))));
}
