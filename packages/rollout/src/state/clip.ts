/** Longest text of a person that the state keeps, bytes of JSON; the line and its records keep all of it. */
const REASON_BYTES = 160;
const ACTOR_BYTES = 128;

const LONE_SURROGATE = /\p{Surrogate}/gu;

export function clipReason(text: string): string {
  return clip(text, REASON_BYTES);
}

export function clipActor(text: string): string {
  return clip(text, ACTOR_BYTES);
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
