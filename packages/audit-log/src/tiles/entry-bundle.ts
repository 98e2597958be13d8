import { TILE_WIDTH } from './tile.ts';

const LENGTH_BYTES = 2;
export const MAX_ENTRY_BYTES = 65_535;

/** Entries one after another, each with its length before it in two bytes. @throws RangeError above `MAX_ENTRY_BYTES` */
export function formatEntryBundle(entries: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(
    entries.flatMap((entry) => {
      const length = Buffer.alloc(LENGTH_BYTES);
      length.writeUInt16BE(entry.length);
      return [length, entry];
    }),
  );
}

/** Undefined where the bytes do not end with an entry, or hold more than a tile does. */
export function parseEntryBundle(bytes: Uint8Array): readonly Uint8Array[] | undefined {
  const entries: Uint8Array[] = [];
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at < view.length;) {
    if (at + LENGTH_BYTES > view.length || entries.length === TILE_WIDTH) return undefined;
    const end = at + LENGTH_BYTES + view.readUInt16BE(at);
    if (end > view.length) return undefined;
    entries.push(view.subarray(at + LENGTH_BYTES, end));
    at = end;
  }
  return entries;
}
