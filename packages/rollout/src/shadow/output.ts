import { canonicalSha256, InputError, type Json, parseStrictJson, sha256Hex } from '@release-gates/core';

/** Never leaves this folder: what is told of it is whether it differs, where, and its SHA-256. */
export interface Output {
  /** Null where it is no answer over HTTP. */
  readonly status: number | null;
  /** Those that are compared, null where one is not there. */
  readonly headers: Readonly<Record<string, string | null>>;
  /** Undefined: no strict JSON, so its bytes are compared. */
  readonly json: Json | undefined;
  readonly sha256: string;
}

export type SilenceCode = 'unreachable' | 'no_answer' | 'too_large';

/** One side of a pair, or why there is nothing. `unreachable`: it certainly was not asked. */
export type Side = Output | { readonly silent: SilenceCode };

export interface OutputPair {
  readonly id: string;
  readonly live: Side;
  /** What is live, asked a second time; undefined where nobody did. */
  readonly liveAgain?: Side;
  readonly candidate: Side;
}

export const MAX_OUTPUT_BYTES = 1024 * 1024;

export function toOutput(body: Uint8Array, about: Pick<Output, 'status' | 'headers'> = NO_HTTP): Output {
  return { ...about, json: tryJson(body), sha256: sha256Hex(body) };
}

/** Of a line of a file: a text is a body, everything else is what a body held. */
export function toWrittenOutput(value: Json, status: number | null): Output {
  const about = { status, headers: {} };
  if (typeof value === 'string') return toOutput(new TextEncoder().encode(value), about);
  return { ...about, json: value, sha256: canonicalSha256(value) };
}

const NO_HTTP = { status: null, headers: {} };

function tryJson(bytes: Uint8Array): Json | undefined {
  try {
    return parseStrictJson(bytes, { file: 'output', maxBytes: MAX_OUTPUT_BYTES, integers: 'exact' }).value;
  } catch (error) {
    // No JSON, or of a kind that parsers read differently (a key twice, digits that a double loses): its bytes are compared.
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
