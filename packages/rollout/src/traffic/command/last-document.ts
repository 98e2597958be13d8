import { InputError, type Json, parseStrictJson } from '@release-gates/core';

const MAX_BYTES = 1024 * 1024;
const LINE_FEED = 0x0a;
const SPACE: ReadonlySet<number> = new Set([0x20, 0x09, LINE_FEED, 0x0d]);
const BRACE = 0x7b;

/**
 * The JSON object that a program printed last: on its last line, or as the whole of its output (tools that indent).
 * `none`: the last line does not begin with a brace. `malformed`: it does, and is no strict JSON.
 */
export type LastDocument =
  | { readonly state: 'found'; readonly value: Json }
  | { readonly state: 'none' }
  | { readonly state: 'malformed'; readonly reason: string };

export function readLastDocument(output: Uint8Array): LastDocument {
  let end = output.length;
  while (end > 0 && SPACE.has(output[end - 1] as number)) end--;
  let start = 0;
  while (start < end && SPACE.has(output[start] as number)) start++;
  const whole = output.subarray(start, end);
  const line = output.subarray(Math.max(start, output.lastIndexOf(LINE_FEED, end - 1) + 1), end);
  const asWhole = parse(whole);
  return asWhole.state === 'found' ? asWhole : parse(line);
}

function parse(bytes: Uint8Array): LastDocument {
  if (bytes[0] !== BRACE) return { state: 'none' };
  try {
    return { state: 'found', value: parseStrictJson(bytes, { file: 'output', maxBytes: MAX_BYTES }).value };
  } catch (error) {
    // Our own sentence: what the parser quotes may hold a secret.
    if (error instanceof InputError) return { state: 'malformed', reason: `no strict JSON (${error.code})` };
    throw error;
  }
}
