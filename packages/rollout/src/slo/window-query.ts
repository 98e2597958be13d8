import { usesPlaceholder } from '../metrics/template/query-template.ts';

/** A metric's name with or without plain label matchers: nothing around it that would make its increase a wrong one. */
const SELECTOR = /^\s*[A-Za-z_:][A-Za-z0-9_:]*\s*(\{[^{}]*\})?\s*$/;

/**
 * A query for the events of one window. What OpenSLO calls a counter is a selector of counters; its increase is taken
 * for each series before they are added up, since the increase of a sum jumps when one of them starts again at zero.
 */
export function toWindowQuery(query: string, counter: boolean): string | { readonly fault: string } {
  if (usesPlaceholder(query, 'window')) return query;
  if (counter && SELECTOR.test(query)) return `sum(increase(${query.trim()}[{window}]))`;
  return {
    fault: counter
      ? 'the query of a counter is more than a selector: write sum(increase(selector[{window}])) yourself'
      : 'the query has no {window}: say over which time it counts, as in sum(increase(selector[{window}]))',
  };
}
