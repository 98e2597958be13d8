import { equalDigest } from '@release-gates/core';
import { buildConsistencyProof, isConsistent, type RangeRoot } from '../proof.ts';
import type { TreeHead } from '../report.ts';
import { createTileRoots, type TileBytes, tilesFor } from '../tiles/tile-roots.ts';
import type { Tile } from '../tiles/tile.ts';

export interface Growth {
  /** What the witness cosigned last; null where it never saw the log. */
  readonly last: TreeHead | null;
  /** What the log signs now. */
  readonly found: TreeHead;
}

/**
 * `rollback`: fewer records than were cosigned. `fork`: other records than were cosigned. `tiles`: what is served does
 * not make up the signed root, so that nothing can be said of what was cosigned.
 */
export type GrowthVerdict =
  | { readonly ok: true; readonly kind: 'first' | 'same' | 'grown' }
  | { readonly ok: false; readonly kind: 'rollback' | 'fork' | 'tiles'; readonly message: string };

/** What has to be fetched to judge; nothing where the sizes say it all. */
export function tilesForGrowth({ last, found }: Growth): readonly Tile[] {
  if (found.size === 0 || (last !== null && last.size >= found.size)) return [];
  return tilesFor(found.size, (rangeRoot) => void rootsOf(rangeRoot, { last, found }));
}

/** May the witness cosign? Tiles are never believed: they must hash to both signed roots. */
export function judgeGrowth(growth: Growth, tiles: TileBytes): GrowthVerdict {
  const { last, found } = growth;
  if (last !== null && found.size < last.size) {
    return refuse(
      'rollback',
      `the log has ${found.size} records now, ${last.size} were cosigned: it was cut, or an old copy is served`,
    );
  }
  if (last !== null && found.size === last.size) {
    if (equalDigest(found.root, last.root)) return { ok: true, kind: 'same' };
    return refuse('fork', `the log signed two roots over ${found.size} records: two histories exist`);
  }
  if (found.size === 0) return { ok: true, kind: 'first' };
  try {
    return judgeRoots(growth, rootsOf(createTileRoots(found.size, tiles), growth));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return refuse('tiles', `what the log serves is not whole: ${error.message}`);
  }
}

interface Roots {
  readonly old: Uint8Array | null;
  readonly grown: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

function rootsOf(rangeRoot: RangeRoot, { last, found }: Growth): Roots {
  const grown = rangeRoot(0, found.size);
  if (last === null || last.size === 0) return { old: null, grown, proof: [] };
  return { old: rangeRoot(0, last.size), grown, proof: buildConsistencyProof(last.size, found.size, rangeRoot) };
}

function judgeRoots({ last, found }: Growth, { old, grown, proof }: Roots): GrowthVerdict {
  const root2 = Buffer.from(found.root, 'hex');
  if (!equalDigest(grown, root2)) {
    return refuse('tiles', `the tiles do not make up the signed root over ${found.size} records`);
  }
  if (last === null || old === null) return { ok: true, kind: last === null ? 'first' : 'grown' };
  // Only where the proof leads from the tiles' beginning to the signed root is that the beginning of what was signed.
  // A tile that is broken must never accuse the log of a fork.
  if (!isConsistent({ size1: last.size, size2: found.size, root1: old, root2, proof })) {
    return refuse('tiles', `the tiles contradict each other below ${last.size} records`);
  }
  if (!equalDigest(old, Buffer.from(last.root, 'hex'))) {
    const message = `the first ${last.size} of ${found.size} records are not those that were cosigned: two histories exist`;
    return refuse('fork', message);
  }
  return { ok: true, kind: 'grown' };
}

function refuse(kind: Extract<GrowthVerdict, { ok: false }>['kind'], message: string): GrowthVerdict {
  return { ok: false, kind, message };
}
