import type { ByteSource } from './report.ts';

/** A log in memory: for tests, and for logs that came as an artifact. */
export function toByteSource(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    read(into, offset) {
      const part = bytes.subarray(offset, offset + into.length);
      into.set(part);
      return part.length;
    },
  };
}

/** Fills `into` from `offset` as far as the source goes; returns how many bytes. A source may return less at a time. */
export function readFully(source: ByteSource, into: Uint8Array, offset: number): number {
  let filled = 0;
  while (filled < into.length) {
    const count = source.read(into.subarray(filled), offset + filled);
    if (count <= 0) break;
    filled += count;
  }
  return filled;
}
