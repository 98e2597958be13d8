/** One growing array of bytes: nothing is joined, nothing is encoded twice. */
export interface ByteSink {
  bytes: Uint8Array;
  /** Bytes written and not drained yet. */
  at: number;
  /** Where full arrays go; without it the array grows. */
  readonly drain: ((bytes: Uint8Array) => void) | undefined;
}

const SCRATCH_BYTES = 64 * 1024;
/** Kept between calls: most values are small, and a fresh array for each costs more than encoding it. */
let scratch: Uint8Array | undefined;

/** Give it back with `closeSink`, also after a throw. While one sink has the scratch array, another gets its own. */
export function openSink(drain?: (bytes: Uint8Array) => void): ByteSink {
  const bytes = scratch ?? new Uint8Array(SCRATCH_BYTES);
  scratch = undefined;
  return { bytes, at: 0, drain };
}

export function closeSink(sink: ByteSink): void {
  if (sink.bytes.length === SCRATCH_BYTES) scratch = sink.bytes;
}

/** Makes room for `count` more bytes. */
export function reserve(sink: ByteSink, count: number): void {
  if (sink.at + count <= sink.bytes.length) return;
  makeRoom(sink, count);
}

function makeRoom(sink: ByteSink, count: number): void {
  if (sink.drain !== undefined) {
    sink.drain(sink.bytes.subarray(0, sink.at));
    sink.at = 0;
    if (count <= sink.bytes.length) return;
  }
  const grown = new Uint8Array(Math.max(sink.at + count, sink.bytes.length * 2));
  grown.set(sink.bytes.subarray(0, sink.at));
  sink.bytes = grown;
}
