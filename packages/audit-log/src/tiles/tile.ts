/** Tiles of https://c2sp.org/tlog-tiles: 256 hashes of one level of the tree, eight levels of hashing apart. */
export interface Tile {
  /** 0 holds leaf hashes; each hash of level L is the root over 256^L leaves. */
  readonly level: number;
  readonly index: number;
  /** Hashes: 256, or fewer at the right edge of the tree. */
  readonly width: number;
}

export const TILE_WIDTH = 256;

/** `tile/0/x001/234`, `tile/1/000.p/17`. */
export function tilePath({ level, index, width }: Tile): string {
  return `tile/${level}/${placeOf(index, width)}`;
}

/** `tile/entries/x001/234`: the entries behind the tile of level 0. */
export function entriesPath({ index, width }: Pick<Tile, 'index' | 'width'>): string {
  return `tile/entries/${placeOf(index, width)}`;
}

/** What a tree of `size` leaves has there; width 0 where nothing. */
export function tileOf(size: number, { level, index }: Pick<Tile, 'level' | 'index'>): Tile {
  const hashes = Math.floor(size / spanOf(level)) - index * TILE_WIDTH;
  return { level, index, width: Math.max(0, Math.min(TILE_WIDTH, hashes)) };
}

/** Every tile of a tree of `size` leaves that the tree of its first `from` leaves has not. Levels rise, then indexes. */
export function* tilesAdded(from: number, size: number): Generator<Tile> {
  for (let level = 0; spanOf(level) <= size; level++) {
    const [before, after] = [Math.floor(from / spanOf(level)), Math.floor(size / spanOf(level))];
    if (before === after) continue;
    const last = Math.ceil(after / TILE_WIDTH);
    for (let index = Math.floor(before / TILE_WIDTH); index < last; index++) yield tileOf(size, { level, index });
  }
}

/** Leaves under one hash of the level. */
export function spanOf(level: number): number {
  return TILE_WIDTH ** level;
}

/** Three digits an element, all but the last after an `x`: no folder holds more than a thousand names. */
function placeOf(index: number, width: number): string {
  const groups: string[] = [];
  for (let rest = index; rest > 0 || groups.length === 0; rest = Math.floor(rest / 1000)) {
    groups.unshift(`${groups.length === 0 ? '' : 'x'}${String(rest % 1000).padStart(3, '0')}`);
  }
  return groups.join('/') + (width === TILE_WIDTH ? '' : `.p/${width}`);
}
