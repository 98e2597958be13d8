import { equalDigest, isSha256Hex, sha256Hex } from '@release-gates/core';

/**
 * What a writer is about to append, under a name that holds the offset. The name is linked, so exactly one writer has
 * the claim on an offset, and whoever finds the claim of a dead or sleeping writer can finish its append: the same
 * bytes at the same offset, however often.
 */
export interface Claim {
  readonly end: number;
  /** Size of the log when it was claimed: more than `end` where half a line is written over. */
  readonly size: number;
  readonly line: Uint8Array;
}

export function encodeClaim(claim: Claim): Uint8Array {
  const head = {
    version: 1,
    end: claim.end,
    size: claim.size,
    bytes: claim.line.length,
    sha256: sha256Hex(claim.line),
  };
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`, 'utf8'), claim.line]);
}

/** Undefined where it is not whole: claims are not fsynced, so a power loss may leave one without its content. */
export function decodeClaim(bytes: Uint8Array): Claim | undefined {
  const headEnd = bytes.indexOf(0x0a);
  if (headEnd === -1) return undefined;
  let head: unknown;
  try {
    head = JSON.parse(Buffer.from(bytes.subarray(0, headEnd)).toString('utf8'));
  } catch {
    return undefined;
  }
  const { version, end, size, sha256 } = (head ?? {}) as Record<string, unknown>;
  const line = bytes.subarray(headEnd + 1);
  const isNumbered = version === 1 && Number.isSafeInteger(end) && Number.isSafeInteger(size);
  const isWhole = isNumbered && isSha256Hex(sha256) && equalDigest(sha256, sha256Hex(line));
  return isWhole ? { end: end as number, size: size as number, line } : undefined;
}
