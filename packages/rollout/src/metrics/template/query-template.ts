import { nearest } from '@release-gates/core';
import { isQueryPlaceholder, QUERY_PLACEHOLDERS, type QueryPlaceholder } from './placeholders.ts';
import { scanPromql } from './scan-promql.ts';

/** How a value is written where its placeholder stands. */
export type PieceContext = 'plain' | 'pattern' | 'raw_pattern';

export type QueryPiece =
  | { readonly text: string }
  | { readonly placeholder: QueryPlaceholder; readonly context: PieceContext };

export type QueryLanguage = 'promql' | 'name';

export type ParsedQuery = { readonly pieces: readonly QueryPiece[] } | { readonly fault: string };

const PLACEHOLDER = /\{([A-Za-z_]+)\}/g;

/**
 * PromQL: a name stands inside a quoted string (a label's value), `{window}` inside brackets or behind `offset`; anywhere else a value
 * could become syntax. Behind `=~` and `!~` it is written so that it stands for itself alone. In the name of a column
 * it stands anywhere, and there is no window.
 */
export function parseQueryTemplate(template: string, language: QueryLanguage): ParsedQuery {
  const spans = language === 'promql' ? scanPromql(template) : undefined;
  if (spans !== undefined && 'fault' in spans) return spans;
  const pieces: QueryPiece[] = [];
  let done = 0;
  for (const match of template.matchAll(PLACEHOLDER)) {
    const name = match[1] as string;
    const span = spans?.find(({ start, end }) => match.index >= start && match.index < end);
    if (span?.kind === 'comment') continue;
    const isOffset = /\boffset\s+-?\s*$/i.test(template.slice(0, match.index));
    const place = span?.kind ?? (isOffset ? 'offset' : undefined);
    const judged = judgePlace(name, place, language);
    if ('fault' in judged) return judged;
    pieces.push({ text: template.slice(done, match.index) }, judged);
    done = match.index + match[0].length;
  }
  pieces.push({ text: template.slice(done) });
  return { pieces: pieces.filter((piece) => !('text' in piece) || piece.text !== '') };
}

/** Whether the template leaves this open. */
export function usesPlaceholder(template: string, name: QueryPlaceholder): boolean {
  return template.includes(`{${name}}`);
}

type Place = 'string' | 'pattern' | 'raw_pattern' | 'brackets' | 'offset';

function judgePlace(
  name: string,
  place: Place | undefined,
  language: QueryLanguage,
): { readonly placeholder: QueryPlaceholder; readonly context: PieceContext } | { readonly fault: string } {
  if (!isQueryPlaceholder(name)) {
    const suggestion = nearest(name, QUERY_PLACEHOLDERS);
    return {
      fault: `there is no placeholder {${name}}${suggestion === undefined ? '' : `; did you mean {${suggestion}}?`}`,
    };
  }
  if (language === 'name') {
    return name === 'window'
      ? { fault: '{window} is for PromQL alone; a command gets {from}, {to} and {step}, a column has its rows' }
      : { placeholder: name, context: 'plain' };
  }
  if (name === 'window') {
    return place === 'brackets' || place === 'offset'
      ? { placeholder: name, context: 'plain' }
      : { fault: '{window} stands inside brackets or behind offset alone: increase(name[{window}])' };
  }
  if (place === undefined || place === 'brackets' || place === 'offset') {
    return { fault: `{${name}} stands inside quotes alone: name{label="{${name}}"}` };
  }
  return { placeholder: name, context: place === 'string' ? 'plain' : place };
}
