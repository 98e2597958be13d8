/** Longest text of a person or an adapter in a record, characters; the line of the ledger holds more. */
export const MAX_TEXT = 1024;

/** Of text that anybody may have written: never empty, never longer than the schema allows, and with a canonical form. */
export function bounded(text: string, max: number = MAX_TEXT): string {
  const whole = text.replaceAll(/\p{Surrogate}/gu, '\u{FFFD}').trim();
  if (whole === '') return '-';
  if (whole.length <= max) return whole;
  const kept = whole.slice(0, max - 1);
  // A cut between the halves of a pair would leave one alone.
  return `${/[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}
