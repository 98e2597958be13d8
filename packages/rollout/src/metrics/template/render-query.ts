import { InputError } from '@release-gates/core';
import { type QueryPlaceholder, type QueryValues, toQueryText } from './placeholders.ts';
import { parseQueryTemplate, type PieceContext, type QueryLanguage } from './query-template.ts';

/**
 * Fills a query in. Values are names of a few harmless characters; one that is missing or holds another character is
 * refused, never quoted or cut to fit.
 *
 * @throws InputError `query.template`, `query.value`
 */
export function renderQuery(template: string, values: QueryValues, language: QueryLanguage): string {
  const parsed = parseQueryTemplate(template, language);
  if ('fault' in parsed) {
    throw new InputError({
      code: 'query.template',
      message: `${parsed.fault}, in the query ${JSON.stringify(template.slice(0, 200))}`,
    });
  }
  return parsed.pieces
    .map((piece) => ('text' in piece ? piece.text : write(piece.placeholder, values, piece.context)))
    .join('');
}

function write(name: QueryPlaceholder, values: QueryValues, context: PieceContext): string {
  const text = toQueryText(name, values);
  if (text === undefined) {
    const found = values[name] === undefined ? 'none' : JSON.stringify(values[name]).slice(0, 140);
    throw new InputError({
      code: 'query.value',
      message: `expected a value of letters, digits, ".", "_" and "-" for {${name}}, found ${found}`,
      remedy: 'Correct the value where it comes from, or leave the placeholder out of the query',
    });
  }
  if (context === 'plain') return text;
  // "." and "+" are signs of RE2; a quoted string needs the backslash itself escaped.
  return text.replaceAll(/[.+]/g, context === 'pattern' ? '\\\\$&' : '\\$&');
}
