/** One growing array of bytes: nothing is joined, nothing is encoded twice. */
export interface ByteSink {
  bytes: Uint8Array;
  /** Bytes written. */
  at: number;
}

export function createSink(): ByteSink {
  return { bytes: new Uint8Array(1024), at: 0 };
}

/** Makes room for `count` more bytes. */
export function reserve(sink: ByteSink, count: number): void {
  const needed = sink.at + count;
  if (needed <= sink.bytes.length) return;
  const grown = new Uint8Array(Math.max(needed, sink.bytes.length * 2));
  grown.set(sink.bytes.subarray(0, sink.at));
  sink.bytes = grown;
}
