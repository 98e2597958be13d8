export interface PromqlSpan {
  /** Half-open, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** `pattern`: a string behind `=~` or `!~`; raw where it is in backticks, which know no escapes. */
  readonly kind: 'string' | 'pattern' | 'raw_pattern' | 'brackets' | 'comment';
}

/**
 * Strings, comments and bracketed durations of a PromQL expression
 * (https://prometheus.io/docs/prometheus/latest/querying/basics/#string-literals), without parsing the rest.
 */
export function scanPromql(text: string): readonly PromqlSpan[] | { readonly fault: string } {
  const spans: PromqlSpan[] = [];
  let at = 0;
  while (at < text.length) {
    const sign = text[at] as string;
    let end = at + 1;
    if (sign === '"' || sign === "'" || sign === '`') {
      const close = closingQuote(text, at);
      if (close === undefined) return { fault: `the string that begins at character ${at + 1} has no end` };
      end = close + 1;
      spans.push({ start: at, end, kind: kindOfString(text, at) });
    } else if (sign === '#') {
      const lineEnd = text.indexOf('\n', at);
      end = lineEnd === -1 ? text.length : lineEnd;
      spans.push({ start: at, end, kind: 'comment' });
    } else if (sign === '[') {
      const close = text.indexOf(']', at);
      if (close === -1) return { fault: `the bracket at character ${at + 1} has no end` };
      end = close + 1;
      spans.push({ start: at, end, kind: 'brackets' });
    }
    at = end;
  }
  return spans;
}

function closingQuote(text: string, start: number): number | undefined {
  const quote = text[start];
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === quote) return at;
    if (quote === '`') continue;
    if (text[at] === '\n') return undefined;
    if (text[at] === '\\') at += 1;
  }
  return undefined;
}

function kindOfString(text: string, start: number): 'string' | 'pattern' | 'raw_pattern' {
  let before = start - 1;
  while (before >= 0 && /\s/.test(text[before] as string)) before -= 1;
  const operator = text.slice(Math.max(0, before - 1), before + 1);
  if (operator !== '=~' && operator !== '!~') return 'string';
  return text[start] === '`' ? 'raw_pattern' : 'pattern';
}
