import { equalDigest, sha256Hex } from '@release-gates/core';
import { type ByteDifference, compareBytes, findChangedByte } from '@release-gates/evidence';

/** `entry_hash` is the SHA-256 of the line without this member. */
const MEMBER = /"entry_hash":"(.{64})","prev_hash":"(.{64}|)"/gs;
const MEMBER_BYTES = '"entry_hash":"",'.length + 64;

export interface Neighbours {
  /** `entry_hash` of the line before; empty for the first. */
  readonly before: string;
  /** `prev_hash` of the line after; undefined for the last. */
  readonly after: string | undefined;
}

/** What was changed in a line that does not hash to its `entry_hash`, as far as its neighbours and the digest tell. */
export function locateInLine(line: Uint8Array, { before, after }: Neighbours): ByteDifference | undefined {
  // One character for each byte, so that places in the text are places in the line.
  const text = Buffer.from(line).toString('latin1');
  const member = [...text.matchAll(MEMBER)].at(-1);
  if (member === undefined) return undefined;
  const [, entryHash = '', prevHash = ''] = member;
  const at = member.index;
  const rest = Buffer.from(text.slice(0, at) + text.slice(at + MEMBER_BYTES), 'latin1');
  if (after !== undefined && equalDigest(sha256Hex(rest), after))
    return shift(compareText(after, entryHash), text.indexOf(entryHash, at));
  const prevAt = at + member[0].length - prevHash.length - 1;
  if (!equalDigest(prevHash, before)) {
    const repaired = text.slice(0, prevAt) + before + text.slice(prevAt + prevHash.length);
    const body = Buffer.from(repaired.slice(0, at) + repaired.slice(at + MEMBER_BYTES), 'latin1');
    if (equalDigest(sha256Hex(body), entryHash)) return shift(compareText(before, prevHash), prevAt);
  }
  if (!/^[0-9a-f]{64}$/.test(entryHash)) return undefined;
  const found = findChangedByte(rest, entryHash);
  return found === undefined || found.offset < at ? found : shift(found, MEMBER_BYTES);
}

function compareText(expected: string, found: string): ByteDifference | undefined {
  return compareBytes(Buffer.from(expected, 'latin1'), Buffer.from(found, 'latin1'));
}

function shift(byte: ByteDifference | undefined, by: number): ByteDifference | undefined {
  return byte === undefined ? undefined : { ...byte, offset: byte.offset + by };
}
