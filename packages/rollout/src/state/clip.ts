import { canonicalBytes, canonicalText, type JsonObject } from '@release-gates/core';
import type * as z from 'zod';

/** Longest text of a person that the state keeps, bytes of JSON; the line and its records keep all of it. */
const REASON_BYTES = 160;
const ACTOR_BYTES = 128;
export const MAX_HOLDER_BYTES = 512;

const LONE_SURROGATE = /\p{Surrogate}/gu;

export function clipReason(text: string): string {
  return clip(text, REASON_BYTES);
}

export function clipActor(text: string): string {
  return clip(text, ACTOR_BYTES);
}

/**
 * Ours is below 300 bytes. What is left of a larger one names nobody that could be asked whether it lives, so it holds
 * until its lease ends.
 */
export function clipHolder(holder: JsonObject): Record<string, z.core.util.JSONType> {
  if (canonicalBytes(holder).length <= MAX_HOLDER_BYTES) return holder as Record<string, z.core.util.JSONType>;
  // Quotes and backslashes of the text are escaped once more, which clip counts.
  return { cut: clip(canonicalText(holder), MAX_HOLDER_BYTES - canonicalBytes({ cut: '' }).length) };
}

/** Never splits a character; a lone surrogate, which has no canonical form, becomes U+FFFD. */
function clip(text: string, maxBytes: number): string {
  const whole = text.replaceAll(LONE_SURROGATE, '\u{FFFD}').trim();
  if (jsonBytes(whole) <= maxBytes) return whole === '' ? '-' : whole;
  let kept = '';
  let bytes = 3;
  for (const character of whole) {
    bytes += jsonBytes(character);
    if (bytes > maxBytes) break;
    kept += character;
  }
  return `${kept}…`;
}

function jsonBytes(text: string): number {
  return Buffer.byteLength(JSON.stringify(text)) - 2;
}
