import { makeVisible } from './visible.ts';

/** The runner skips Unicode white space before `::`; its rarer kinds and all line breaks but `\n` are spelled out by then. */
const COMMAND_AT_LINE_START = /^([^\S\n]*:):/gm;

/**
 * Makes text from outside harmless in a workflow's log and in a terminal, line breaks kept. The runner takes `::name`
 * at the start of a line and `##[name` anywhere in a line as its commands (ActionCommand.cs in actions/runner); one
 * blank inside the mark ends that and leaves the text readable. `::` elsewhere, as in `std::vector`, stays.
 *
 * Idempotent. The parts of a line must be joined first: `##` and `[x]` are harmless only apart.
 */
export function neutralise(text: string): string {
  return makeVisible(text).replaceAll(COMMAND_AT_LINE_START, '$1 :').replaceAll('##[', '# #[');
}

/** JSON whose texts cannot be taken for commands and hide nothing; parses back to the same value. */
export function printableJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent)
    .replaceAll('##[', '#\\u0023[')
    .replaceAll(/[\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g, toEscape)
    .replaceAll(/\udb40[\udc00-\udc7f]/g, (pair) => toEscape(pair[0] as string) + toEscape(pair[1] as string));
}

function toEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
