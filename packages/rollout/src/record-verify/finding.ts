/** The first byte of a file that is not what it has to be. */
export interface ByteDifference {
  /** From 0, in the file. */
  readonly offset: number;
  readonly expected: string;
  readonly found: string;
}

/** One thing that does not hold. Plain data. */
export interface RecordFinding {
  readonly code:
    | 'record.absent'
    /** Other bytes than the ledger names. */
    | 'record.changed'
    /** The bytes that the ledger names, and they do not say what its line says. */
    | 'record.other'
    | 'ledger.broken'
    | 'view.changed'
    | 'manifest.other';
  /** Relative to the folder of the ledger. */
  readonly file: string;
  /** Null where only the file is known: another file was put in its place. */
  readonly byte: ByteDifference | null;
  readonly message: string;
}

/** Undefined where they are equal. */
export function compareBytes(expected: Uint8Array, found: Uint8Array): ByteDifference | undefined {
  const shorter = Math.min(expected.length, found.length);
  let offset = 0;
  while (offset < shorter && expected[offset] === found[offset]) offset += 1;
  if (offset === expected.length && offset === found.length) return undefined;
  return { offset, expected: showByte(expected[offset]), found: showByte(found[offset]) };
}

export function showByte(byte: number | undefined): string {
  if (byte === undefined) return 'the end of the file';
  const hex = `0x${byte.toString(16).padStart(2, '0')}`;
  return byte > 0x20 && byte < 0x7f ? `${hex} (${String.fromCharCode(byte)})` : hex;
}

export function describeByte({ offset, expected, found }: ByteDifference): string {
  return `byte ${offset}: expected ${expected}, found ${found}`;
}
