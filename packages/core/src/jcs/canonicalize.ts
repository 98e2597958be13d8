import { sha256Hex } from '../digest.ts';
import type { Json } from '../json.ts';
import { createWriter, type WriterOptions, writeValue } from './write-value.ts';

/**
 * RFC 8785 (JCS) bytes of a value.
 *
 * @throws InputError `canonical.not_json` (undefined, a function, a bigint, a symbol, an object with a prototype of its
 *   own such as Date or Map), `canonical.number_range` (NaN, Infinity), `canonical.unsafe_integer`,
 *   `canonical.lone_surrogate` (in a string or a key), `canonical.too_deep` (also: a cycle)
 */
export function canonicalBytes(value: Json, options: WriterOptions = {}): Uint8Array {
  const writer = createWriter(options);
  writeValue(writer, value);
  return writer.sink.bytes.slice(0, writer.sink.at);
}

/** RFC 8785 text of a value. Errors as `canonicalBytes`. */
export function canonicalText(value: Json, options: WriterOptions = {}): string {
  const writer = createWriter(options);
  writeValue(writer, value);
  return Buffer.from(writer.sink.bytes.buffer, 0, writer.sink.at).toString('utf8');
}

/** Lower-case hex SHA-256 over the RFC 8785 bytes of a value. Errors as `canonicalBytes`. */
export function canonicalSha256(value: Json, options: WriterOptions = {}): string {
  const writer = createWriter(options);
  writeValue(writer, value);
  return sha256Hex(writer.sink.bytes.subarray(0, writer.sink.at));
}

/** Are these bytes, to the last one, the canonical form of the value that was read from them? */
export function isCanonical(bytes: Uint8Array, value: Json, options: WriterOptions = {}): boolean {
  const writer = createWriter(options);
  writeValue(writer, value);
  return Buffer.compare(writer.sink.bytes.subarray(0, writer.sink.at), bytes) === 0;
}
