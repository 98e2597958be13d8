/**
 * The source with the content of comments, strings, templates and regular expressions blanked out, same length, same
 * lines. What is left is code, so that a pattern cannot be fooled by a comment that mentions `process.env`.
 */
export function maskSource(source: string): string {
  const out = source.split('');
  const templates: number[] = [];
  let depth = 0;
  let at = 0;
  const blank = (from: number, to: number): void => {
    for (let index = from; index < to; index++) if (out[index] !== '\n') out[index] = ' ';
  };
  const skipTo = (end: number, keep: number): void => {
    blank(at + keep, end - keep);
    at = end;
  };
  while (at < source.length) {
    const two = source.slice(at, at + 2);
    const one = source[at] as string;
    if (two === '//') skipTo(endOf(source, at, /\n|$/g), 0);
    else if (two === '/*') skipTo(endOf(source, at + 2, /\*\/|$/g, true), 0);
    else if (one === "'" || one === '"') skipTo(endOfQuoted(source, at, one), 1);
    else if (one === '`' || (one === '}' && templates.at(-1) === depth)) {
      if (one === '}') {
        templates.pop();
        depth--;
      }
      const end = endOfTemplatePart(source, at + 1);
      const opens = source.slice(end - 2, end) === '${';
      blank(at + 1, end - (opens ? 2 : 1));
      if (opens) templates.push(++depth);
      at = end;
    } else if (one === '/' && startsRegex(source, at)) skipTo(endOfRegex(source, at), 1);
    else {
      if (one === '{') depth++;
      else if (one === '}') depth--;
      at++;
    }
  }
  return out.join('');
}

function endOf(source: string, from: number, pattern: RegExp, after = false): number {
  pattern.lastIndex = from;
  const match = pattern.exec(source);
  return match === null ? source.length : match.index + (after ? match[0].length : 0);
}

function endOfQuoted(source: string, start: number, quote: string): number {
  let at = start + 1;
  while (at < source.length && source[at] !== quote && source[at] !== '\n') at += source[at] === '\\' ? 2 : 1;
  return Math.min(at + 1, source.length);
}

/** Behind the closing backtick or behind `${`. */
function endOfTemplatePart(source: string, start: number): number {
  let at = start;
  while (at < source.length && source[at] !== '`') {
    if (source.startsWith('${', at)) return at + 2;
    at += source[at] === '\\' ? 2 : 1;
  }
  return Math.min(at + 1, source.length);
}

/** A slash divides after a value, and starts a pattern after an operator or a keyword. */
function startsRegex(source: string, at: number): boolean {
  const before = source.slice(Math.max(0, at - 40), at).trimEnd();
  if (before === '') return true;
  if (/(?:^|[^\w$.])(?:return|typeof|case|in|of|delete|void|throw|await|yield)$/.test(before)) return true;
  return !/[\w$)\]}'"`]$/.test(before);
}

function endOfRegex(source: string, start: number): number {
  let at = start + 1;
  let inClass = false;
  while (at < source.length && source[at] !== '\n' && (inClass || source[at] !== '/')) {
    if (source[at] === '[') inClass = true;
    else if (source[at] === ']') inClass = false;
    at += source[at] === '\\' ? 2 : 1;
  }
  return Math.min(at + 1, source.length);
}
