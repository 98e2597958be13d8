import { createHash } from 'node:crypto';
import { sha256Hex } from '../digest.ts';
import type { Json } from '../json.ts';
import { type ByteSink, closeSink, openSink } from './byte-sink.ts';
import { createWriter, type WriterOptions, writeValue } from './write-value.ts';

/**
 * RFC 8785 (JCS) bytes of a value.
 *
 * @throws InputError `canonical.not_json` (undefined, a function, a bigint, a symbol, an object with a prototype of its
 *   own such as Date or Map), `canonical.number_range` (NaN, Infinity), `canonical.unsafe_integer`,
 *   `canonical.lone_surrogate` (in a string or a key), `canonical.too_deep` (also: a cycle)
 */
export function canonicalBytes(value: Json, options: WriterOptions = {}): Uint8Array {
  return withWritten(value, options, (bytes) => bytes.slice());
}

/** RFC 8785 text of a value. Errors as `canonicalBytes`. */
export function canonicalText(value: Json, options: WriterOptions = {}): string {
  return withWritten(value, options, (bytes) => Buffer.from(bytes.buffer, 0, bytes.length).toString('utf8'));
}

/** Are these bytes, to the last one, the canonical form of the value that was read from them? */
export function isCanonical(bytes: Uint8Array, value: Json, options: WriterOptions = {}): boolean {
  return withWritten(value, options, (written) => Buffer.compare(written, bytes) === 0);
}

/** Lower-case hex SHA-256 over the RFC 8785 bytes of a value, in memory that does not grow with it. */
export function canonicalSha256(value: Json, options: WriterOptions = {}): string {
  let hash: ReturnType<typeof createHash> | undefined;
  const sink = openSink((full) => void (hash ??= createHash('sha256')).update(full));
  return withSink(sink, () => {
    writeValue(createWriter(sink, options), value);
    const rest = sink.bytes.subarray(0, sink.at);
    return hash === undefined ? sha256Hex(rest) : hash.update(rest).digest('hex');
  });
}

function withWritten<T>(value: Json, options: WriterOptions, use: (bytes: Uint8Array) => T): T {
  const sink = openSink();
  return withSink(sink, () => {
    writeValue(createWriter(sink, options), value);
    return use(sink.bytes.subarray(0, sink.at));
  });
}

function withSink<T>(sink: ByteSink, work: () => T): T {
  try {
    return work();
  } finally {
    closeSink(sink);
  }
}
