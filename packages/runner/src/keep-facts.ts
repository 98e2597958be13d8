import { InputError, type Json, sha256Hex } from '@release-gates/core';
import { type Evidence, factsPath, MAX_FACTS_BYTES, serializeFacts } from '@release-gates/evidence';
import { maskKeysToo } from './mask-json.ts';

export interface KeptFacts {
  readonly reference: NonNullable<Evidence['facts']>;
  /** Null where they cannot be kept; the reference says why. */
  readonly bytes: Uint8Array | null;
}

/**
 * The facts of a decision as a document, so that anybody can decide on them again. Facts that cannot be kept close
 * nothing; the evidence says that nobody can replay it.
 */
export function toFacts(unit: string, facts: Json, mask: (text: string) => string): KeptFacts {
  try {
    const text = JSON.stringify(facts);
    const masked = mask(text) !== text;
    const bytes = serializeFacts({ unit, masked, facts: masked ? maskKeysToo(facts, mask) : facts });
    if (bytes.length > MAX_FACTS_BYTES)
      return notKept(`expected at most ${MAX_FACTS_BYTES} bytes, found ${bytes.length}`);
    const sha256 = sha256Hex(bytes);
    return { reference: { path: factsPath(unit, sha256), sha256, bytes: bytes.length }, bytes };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return notKept(error.message.slice(0, 4000));
  }
}

function notKept(reason: string): KeptFacts {
  return { reference: { not_kept: reason }, bytes: null };
}
