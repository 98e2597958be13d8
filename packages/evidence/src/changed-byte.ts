import { createHash } from 'node:crypto';

/** The first byte of a file that is not what it has to be. */
export interface ByteDifference {
  /** From 0, in the file. */
  readonly offset: number;
  readonly expected: string;
  readonly found: string;
}

export function showByte(byte: number | undefined): string {
  if (byte === undefined) return 'the end of the file';
  const hex = `0x${byte.toString(16).padStart(2, '0')}`;
  return byte > 0x20 && byte < 0x7f ? `${hex} (${String.fromCharCode(byte)})` : hex;
}

export function describeByte({ offset, expected, found }: ByteDifference): string {
  return `byte ${offset}: expected ${expected}, found ${found}`;
}

/** Bytes that are hashed in the search before it is given up: seconds, and only where something differs anyway. */
const MAX_HASHED_BYTES = 4 * 1024 ** 3;

/** What a disk loses first, then everything else. */
const ONE_BIT = [1, 2, 4, 8, 16, 32, 64, 128];
const THE_REST = Array.from({ length: 255 }, (_none, index) => index + 1).filter((mask) => !ONE_BIT.includes(mask));

/**
 * The one byte that was changed in content of which only the SHA-256 is known. What makes the digest right again was
 * there before: nothing else could. Of large content only single bits are tried. Undefined where more was changed.
 */
export function findChangedByte(
  bytes: Uint8Array,
  sha256: string,
  maxHashedBytes = MAX_HASHED_BYTES,
): ByteDifference | undefined {
  const wanted = Buffer.from(sha256, 'hex');
  for (const masks of [ONE_BIT, THE_REST]) {
    if ((masks.length * bytes.length ** 2) / 2 > maxHashedBytes) return undefined;
    const found = tryMasks(bytes, wanted, masks);
    if (found !== undefined) return found;
  }
  return undefined;
}

function tryMasks(bytes: Uint8Array, wanted: Uint8Array, masks: readonly number[]): ByteDifference | undefined {
  const before = createHash('sha256');
  for (let offset = 0; offset < bytes.length; offset++) {
    const found = bytes[offset] as number;
    const after = bytes.subarray(offset + 1);
    for (const mask of masks) {
      const candidate = before.copy().update(Uint8Array.of(found ^ mask));
      if (!candidate.update(after).digest().equals(wanted)) continue;
      return { offset, expected: showByte(found ^ mask), found: showByte(found) };
    }
    before.update(Uint8Array.of(found));
  }
  return undefined;
}
