import { createHmac } from 'node:crypto';
import { equalDigest } from './digest.ts';

const MAC_HEX = /^[0-9a-f]{64}$/;

/** HMAC-SHA256 (RFC 2104), lower-case hex. How long a key must be is the caller's policy. */
export function hmacSha256Hex(key: Uint8Array, bytes: Uint8Array): string {
  return createHmac('sha256', key).update(bytes).digest('hex');
}

/**
 * Is `macHex` the whole 256-bit tag, in lower-case hex? A truncated tag is refused: accepting 128 bits would let the
 * writer choose the strength. Never throws, and tells nothing of the right tag, not even by its time.
 */
export function verifyHmacSha256(key: Uint8Array, bytes: Uint8Array, macHex: unknown): boolean {
  return typeof macHex === 'string' && MAC_HEX.test(macHex) && equalDigest(hmacSha256Hex(key, bytes), macHex);
}
