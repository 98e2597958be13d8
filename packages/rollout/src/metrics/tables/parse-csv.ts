/** Cells of a CSV, or what is wrong with it and where. */
export type CsvRows = { readonly rows: readonly (readonly string[])[] } | { readonly fault: string };

const MAX_COLUMNS = 1000;

/**
 * RFC 4180: commas, double quotes, a quote inside a quoted cell doubled; CRLF or LF, the last one optional. Every row
 * has as many cells as the first. Blank lines are refused: they are a row of one empty cell.
 */
export function parseCsv(text: string): CsvRows {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = text[at] === '"' ? readQuoted(text, at) : readPlain(text, at);
    if ('fault' in cell) return { fault: `row ${rows.length + 1}: ${cell.fault}` };
    row.push(cell.text);
    if (row.length > MAX_COLUMNS) return { fault: `row ${rows.length + 1}: more than ${MAX_COLUMNS} cells` };
    at = cell.end;
    if (text[at] === ',') {
      at += 1;
      // A comma at the very end opens one more, empty cell.
      if (at < text.length) continue;
      row.push('');
    }
    const width = rows[0]?.length ?? row.length;
    if (row.length !== width) {
      return { fault: `row ${rows.length + 1}: expected ${width} cells as in the first row, found ${row.length}` };
    }
    rows.push(row);
    row = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  return { rows };
}

type Cell = { readonly text: string; readonly end: number } | { readonly fault: string };

function readPlain(text: string, start: number): Cell {
  let end = start;
  while (end < text.length && text[end] !== ',' && text[end] !== '\n' && !text.startsWith('\r\n', end)) {
    if (text[end] === '"') return { fault: 'a quote inside a cell that does not begin with one' };
    if (text[end] === '\r') return { fault: 'a carriage return without a line feed' };
    end += 1;
  }
  return { text: text.slice(start, end), end };
}

function readQuoted(text: string, start: number): Cell {
  const parts: string[] = [];
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote === -1) return { fault: 'a quoted cell without its closing quote' };
    parts.push(text.slice(from, quote));
    if (text[quote + 1] !== '"') {
      const end = quote + 1;
      const next = text[end];
      if (next !== undefined && next !== ',' && next !== '\n' && !text.startsWith('\r\n', end)) {
        return { fault: 'text behind the closing quote of a cell' };
      }
      return { text: parts.join('"'), end };
    }
    from = quote + 2;
  }
}
