import { equalDigest, sha256Hex } from '@release-gates/core';
import {
  type ByteDifference,
  compareBytes,
  describeByte,
  UNNAMED_BYTE,
  findChangedByte,
} from '@release-gates/evidence';
import type { RecordFinding } from './finding.ts';
import type { RecordSource } from './record-source.ts';

export interface NamedFile {
  readonly kind: string;
  /** Below the folder that holds the channels. */
  readonly file: string;
  /** As the ledger, or the manifest, names it. */
  readonly sha256: string;
  /** What its line says that it holds; undefined for what no line can be asked about. */
  readonly made: Uint8Array | undefined;
}

export interface VerifiedFile {
  readonly kind: string;
  readonly file: string;
  readonly sha256: string;
  readonly finding: RecordFinding | null;
}

export type FileVerifier = (named: NamedFile) => Promise<VerifiedFile>;

/**
 * Holds files against the digests that bind them and, where they can be made again, against what their line says. Each
 * is read once; the byte is searched for in the first one only, for that takes seconds.
 */
export function fileVerifier(source: RecordSource): FileVerifier {
  const known = new Map<string, VerifiedFile>();
  let isSearched = false;
  const search = (bytes: Uint8Array, sha256: string): ByteDifference | undefined => {
    if (isSearched) return undefined;
    isSearched = true;
    return findChangedByte(bytes, sha256);
  };
  return async (named) => {
    const key = `${named.sha256} ${named.file}`;
    const verified = known.get(key) ?? verify(named, await source.read(named.file), search);
    known.set(key, verified);
    return verified;
  };
}

type Search = (bytes: Uint8Array, sha256: string) => ByteDifference | undefined;

function verify(named: NamedFile, bytes: Uint8Array | undefined, search: Search): VerifiedFile {
  const { kind, file, sha256, made } = named;
  const found = bytes === undefined ? undefined : sha256Hex(bytes);
  const finding = (code: RecordFinding['code'], byte: ByteDifference | null, message: string): VerifiedFile => {
    const where = byte === null ? '' : `${describeByte(byte)}; `;
    return { kind, file, sha256, finding: { code, file, byte, message: `${where}${message}` } };
  };
  if (bytes === undefined || found === undefined) {
    return finding('record.absent', null, `expected a file with SHA-256 ${sha256}, found none`);
  }
  if (!equalDigest(found, sha256)) {
    const isMade = made !== undefined && equalDigest(sha256Hex(made), sha256);
    const byte = isMade ? compareBytes(made, bytes) : search(bytes, sha256);
    const unnamed = byte === undefined ? `; ${UNNAMED_BYTE}` : '';
    return finding('record.changed', byte ?? null, `expected SHA-256 ${sha256}, found ${found}${unnamed}`);
  }
  const byte = made === undefined ? undefined : compareBytes(made, bytes);
  if (byte === undefined) return { kind, file, sha256, finding: null };
  return finding('record.other', byte, 'the ledger names these bytes, and its line says something else');
}
