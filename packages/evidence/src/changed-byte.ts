import { firstDifferingByte } from './difference.ts';

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

/** Why no byte is named, and what would name it. */
export const UNNAMED_BYTE =
  'which byte cannot be told: only the SHA-256 of what was there is known, and no byte that was tried makes it right; compare it with the original, where somebody has it';

/** Undefined where they are equal. */
export function compareBytes(expected: Uint8Array, found: Uint8Array): ByteDifference | undefined {
  const offset = firstDifferingByte(expected, found);
  return offset === undefined
    ? undefined
    : { offset, expected: showByte(expected[offset]), found: showByte(found[offset]) };
}
