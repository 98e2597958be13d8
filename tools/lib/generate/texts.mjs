export const MADE_BY = 'Made by `npm run generate`; do not edit.';

/** A YAML single-quoted scalar. */
export function yamlText(text) {
  return `'${text.replaceAll(/\s+/g, ' ').replaceAll("'", "''")}'`;
}

/** One cell of a Markdown table. */
export function cell(text) {
  return text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').replaceAll('<', '&lt;');
}

export function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A TypeScript string literal. */
export function literal(text) {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
}
