/**
 * Characters that move the cursor, colour, hide or reorder text: C0 (but tab and line feed), DEL, C1, bidirectional
 * marks and overrides (trojansource.codes), invisible characters, line separators, tags, lone surrogates.
 * Joiners (U+200C, U+200D) stay: scripts and emoji need them.
 */
const HIDDEN =
  // oxlint-disable-next-line no-control-regex, no-misleading-character-class -- naming them is the point
  /[\0-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\ud800-\udfff]/gu;

/** Spells hidden characters out as `\x1b` or `\u202e`; a carriage return before a line feed is dropped. */
export function makeVisible(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll(HIDDEN, spell);
}

/** As `makeVisible`, on one line: line feeds become `\n`, tabs `\t`. */
export function makeVisibleLine(text: string): string {
  return makeVisible(text).replaceAll('\n', '\\n').replaceAll('\t', '\\t');
}

function spell(character: string): string {
  if (character === '\r') return '\\r';
  const point = character.codePointAt(0) as number;
  if (point > 0xffff) return `\\u{${point.toString(16)}}`;
  return point < 0x100 ? `\\x${point.toString(16).padStart(2, '0')}` : `\\u${point.toString(16).padStart(4, '0')}`;
}
