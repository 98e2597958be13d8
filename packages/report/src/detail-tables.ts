import { escapeMarkdown, isJsonObject, type Json } from '@release-gates/core';
import type { ReportedRun } from './reported-run.ts';

/** A job summary holds a megabyte for all steps together. */
const MAX_ROWS = 50;

/** What a unit found in numbers, where it says so in the details of its evidence: `{ title, columns, rows }`. */
export function detailTables({ evidence }: ReportedRun): string {
  const { tables } = evidence.details;
  if (!Array.isArray(tables)) return '';
  return tables
    .map((table: Json) => toTable(table))
    .filter((text) => text !== '')
    .join('\n\n');
}

function toTable(table: Json): string {
  if (!isJsonObject(table)) return '';
  const { title, columns, rows } = table;
  if (typeof title !== 'string' || !Array.isArray(columns) || !Array.isArray(rows)) return '';
  const shown = rows.slice(0, MAX_ROWS).filter(Array.isArray);
  const more = rows.length - shown.length;
  return [
    `### ${escapeMarkdown(title)}`,
    '',
    toRow(columns),
    `|${'---|'.repeat(columns.length)}`,
    ...shown.map(toRow),
    ...(more > 0 ? ['', `… and ${more} more in the evidence`] : []),
  ].join('\n');
}

function toRow(cells: readonly Json[]): string {
  return `| ${cells.map((cell) => escapeMarkdown(typeof cell === 'string' ? cell : JSON.stringify(cell))).join(' | ')} |`;
}
