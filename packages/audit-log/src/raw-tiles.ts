import { createHash, type Hash } from 'node:crypto';
import { HASH_BYTES } from './merkle.ts';
import { RAW_TILE_BYTES } from './seal-format.ts';

/** SHA-256 of each MiB of a byte stream, as the bytes go by. */
export class RawTiles {
  #closed: Buffer[] = [];
  #open: Hash = createHash('sha256');
  #openBytes = 0;

  /** Goes on after `closed` whole tiles and the beginning of the next one. */
  static resume(closed: Uint8Array, openBytes: Uint8Array): RawTiles {
    const tiles = new RawTiles();
    tiles.#closed = [Buffer.from(closed)];
    tiles.update(openBytes);
    return tiles;
  }

  update(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length;) {
      const part = bytes.subarray(at, at + RAW_TILE_BYTES - this.#openBytes);
      this.#open.update(part);
      this.#openBytes += part.length;
      at += part.length;
      if (this.#openBytes === RAW_TILE_BYTES) this.#close();
    }
  }

  /** Digests of all tiles, the last one as far as it goes; 32 bytes each. */
  digests(): Uint8Array {
    return Buffer.concat(this.#openBytes === 0 ? this.#closed : [...this.#closed, this.#open.copy().digest()]);
  }

  #close(): void {
    this.#closed.push(this.#open.digest());
    this.#open = createHash('sha256');
    this.#openBytes = 0;
  }
}

/** Digests of the tiles that hold `bytes` bytes, in bytes. */
export function rawTileDigestBytes(bytes: number): number {
  return Math.ceil(bytes / RAW_TILE_BYTES) * HASH_BYTES;
}
