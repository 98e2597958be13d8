import { decodeUtf8, InputError, isJsonObject, type Json, parseRfc3339, parseStrictJson } from '@release-gates/core';
import type { MetricPoint } from '../metrics-port.ts';
import { parseCsv } from './parse-csv.ts';

/** Measurements by time; a cell without a value is null. */
export interface MetricTable {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly atS: number; readonly cells: Readonly<Record<string, number | null>> }[];
}

export type TableReading = MetricTable | { readonly fault: string };

export interface TableFormat {
  readonly file: string;
  readonly format: 'json' | 'csv';
  readonly timeColumn: string;
  readonly maxBytes: number;
}

const MAX_ROWS = 200_000;
const DECIMAL = /^[+-]?(\d{1,300}(\.\d{0,300})?|\.\d{1,300})([eE][+-]?\d{1,3})?$/;

/**
 * JSON: an array of objects, one a row. CSV: a first line with the names. Times rise; a row has a time and numbers, and
 * nothing where nothing was measured (null, or an empty cell).
 */
export function readTable(bytes: Uint8Array, format: TableFormat): TableReading {
  try {
    return format.format === 'csv' ? readCsvTable(bytes, format) : readJsonTable(bytes, format);
  } catch (error) {
    if (error instanceof InputError) return { fault: error.message };
    throw error;
  }
}

/** RFC 3339, or Unix seconds as a number or as its text. */
export function readTimeS(value: Json | undefined): number | undefined {
  if (typeof value === 'number')
    return Number.isFinite(value) && value >= 0 && value < 253_402_300_800 ? value : undefined;
  if (typeof value !== 'string') return undefined;
  if (/^\d{1,12}(\.\d{1,9})?$/.test(value)) return readTimeS(Number(value));
  const unixMs = parseRfc3339(value);
  return unixMs === undefined ? undefined : unixMs / 1000;
}

/** Points of one column inside the range; rows without a value there are left out. */
export function columnPoints(table: MetricTable, column: string, range: { fromS: number; toS: number }): MetricPoint[] {
  const points: MetricPoint[] = [];
  for (const { atS, cells } of table.rows) {
    const value = cells[column];
    if (value !== null && value !== undefined && atS >= range.fromS && atS <= range.toS) points.push([atS, value]);
  }
  return points;
}

function readJsonTable(bytes: Uint8Array, { file, timeColumn, maxBytes }: TableFormat): TableReading {
  const { value } = parseStrictJson(bytes, { file, maxBytes });
  if (!Array.isArray(value)) return { fault: 'expected an array of rows' };
  const columns = new Set<string>();
  const rows: MetricTable['rows'][number][] = [];
  for (const [index, row] of (value as readonly Json[]).entries()) {
    if (!isJsonObject(row)) return { fault: `row ${index}: expected an object` };
    const cells: Record<string, number | null> = Object.create(null) as Record<string, number | null>;
    for (const [name, cell] of Object.entries(row)) {
      if (name === timeColumn) continue;
      if (cell !== null && typeof cell !== 'number')
        return { fault: `row ${index}: expected a number or null in ${name}` };
      cells[name] = cell;
      columns.add(name);
    }
    const atS = readTimeS(row[timeColumn]);
    if (atS === undefined) return { fault: `row ${index}: ${expectedTime(timeColumn)}` };
    rows.push({ atS, cells });
  }
  return inOrder({ columns: [...columns], rows });
}

function readCsvTable(bytes: Uint8Array, { file, timeColumn, maxBytes }: TableFormat): TableReading {
  const parsed = parseCsv(decodeUtf8(bytes, { file, maxBytes, format: 'text' }));
  if ('fault' in parsed) return parsed;
  const [header, ...lines] = parsed.rows;
  if (header === undefined) return { fault: 'expected a first line with the names of the columns' };
  if (new Set(header).size !== header.length) return { fault: 'two columns have the same name' };
  const timeAt = header.indexOf(timeColumn);
  if (timeAt === -1) return { fault: `there is no column ${JSON.stringify(timeColumn)} for the time` };
  const rows: MetricTable['rows'][number][] = [];
  for (const [index, line] of lines.entries()) {
    const cells: Record<string, number | null> = Object.create(null) as Record<string, number | null>;
    for (const [at, name] of header.entries()) {
      if (at === timeAt) continue;
      const text = (line[at] ?? '').trim();
      const value = DECIMAL.test(text) ? Number(text) : Number.NaN;
      if (text !== '' && !Number.isFinite(value)) {
        return {
          fault: `row ${index + 2}: expected a decimal number or nothing in ${name}, found ${JSON.stringify(text.slice(0, 40))}`,
        };
      }
      cells[name] = text === '' ? null : value;
    }
    const atS = readTimeS((line[timeAt] ?? '').trim());
    if (atS === undefined) return { fault: `row ${index + 2}: ${expectedTime(timeColumn)}` };
    rows.push({ atS, cells });
  }
  return inOrder({ columns: header.filter((name) => name !== timeColumn), rows });
}

function inOrder(table: MetricTable): TableReading {
  if (table.rows.length > MAX_ROWS) return { fault: `expected at most ${MAX_ROWS} rows, found ${table.rows.length}` };
  let last = Number.NEGATIVE_INFINITY;
  for (const [index, { atS }] of table.rows.entries()) {
    if (atS <= last) return { fault: `measurement ${index + 1}: expected a later time than the one before` };
    last = atS;
  }
  return table;
}

function expectedTime(column: string): string {
  return `expected a time in ${column}, RFC 3339 or Unix seconds`;
}
