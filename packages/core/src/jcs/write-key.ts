import { type ByteSink, reserve } from './byte-sink.ts';
import { writeString } from './write-string.ts';

/** `"key":` as bytes. */
const KEYS = new Map<string, Uint8Array>();
const MAX_KEYS = 2048;
const MAX_KEY_LENGTH = 64;

/** Writes `"key":`; false where the key holds half of a surrogate pair. */
export function writeKey(sink: ByteSink, key: string): boolean {
  const known = KEYS.get(key) ?? encodeKey(key);
  if (known === undefined) return false;
  reserve(sink, known.length);
  const { bytes } = sink;
  let { at } = sink;
  for (let index = 0; index < known.length; index++) bytes[at++] = known[index] as number;
  sink.at = at;
  return true;
}

function encodeKey(key: string): Uint8Array | undefined {
  const sink: ByteSink = { bytes: new Uint8Array(key.length * 3 + 3), at: 0, drain: undefined };
  if (!writeString(sink, key)) return undefined;
  reserve(sink, 1);
  sink.bytes[sink.at++] = 0x3a;
  const encoded = sink.bytes.slice(0, sink.at);
  if (key.length <= MAX_KEY_LENGTH) {
    if (KEYS.size >= MAX_KEYS) KEYS.clear();
    KEYS.set(key, encoded);
  }
  return encoded;
}
