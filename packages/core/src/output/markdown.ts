import { makeVisibleLine } from './visible.ts';

/** Breaks what GitHub links or notifies by plain text: the browser shows nothing, its pattern no longer matches. */
const BREAK = '&#8203;';

const HTML: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };

/**
 * Text from outside as one line of GitHub Flavored Markdown that means nothing but itself: no markup, table cell, HTML,
 * link, image, mention or issue reference.
 */
export function escapeMarkdown(text: string): string {
  return makeVisibleLine(text)
    .trim()
    .replaceAll(/[\\`*_{}[\]()#+\-.!|~^$=':]/g, String.raw`\$&`)
    .replaceAll(/[<>&"]/g, (character) => HTML[character] as string)
    .replaceAll('@', `@${BREAK}`)
    .replaceAll(/\\#(?=\d)/g, `\\#${BREAK}`)
    .replaceAll(/(GH)(?=\\-\d)/gi, `$1${BREAK}`)
    .replaceAll(/\\:(?=\/\/)/g, `\\:${BREAK}`)
    .replaceAll(/(www)(?=\\\.)/gi, `$1${BREAK}`);
}

/**
 * As code, on one line. HTML rather than backticks: a fence of backticks ends at a table's `|` and cannot hold blanks
 * at its ends. GitHub neither links nor mentions inside `code`.
 */
export function markdownCode(text: string): string {
  const inner = makeVisibleLine(text).replaceAll(/[^A-Za-z0-9 \u0080-\u{10ffff}]/gu, toEntity);
  return `<code>${inner}</code>`;
}

function toEntity(character: string): string {
  return `&#${character.codePointAt(0) as number};`;
}
