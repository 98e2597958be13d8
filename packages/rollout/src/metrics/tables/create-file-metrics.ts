import type { Workspace } from '@release-gates/core';
import { gap } from '../gap.ts';
import type { Metrics, MetricSeries } from '../metrics-port.ts';
import { columnPoints, readTable, type TableReading } from './table.ts';

export interface FileMetricsOptions {
  /** Relative to the workspace; `.json` or `.csv`. */
  readonly path: string;
  readonly timeColumn: string;
}

const MAX_BYTES = 16 * 1024 * 1024;
const FUTURE_SLACK_S = 60;

/** A query is the name of a column. The file is read once, so all columns are of one moment. */
export function createFileMetrics(options: FileMetricsOptions, workspace: Workspace, nowS: number): Metrics {
  const source = `file ${options.path}`;
  let reading: Promise<TableReading | MetricSeries> | undefined;
  return {
    provider: 'file',
    async range({ query, fromS, toS }) {
      reading ??= readFile(options, workspace, source);
      const table = await reading;
      if ('state' in table) return table;
      if ('fault' in table) return gap('malformed', table.fault, source);
      const newest = table.rows.at(-1);
      if (newest !== undefined && newest.atS > nowS + FUTURE_SLACK_S) {
        return gap('future', `a row lies ${Math.round(newest.atS - nowS)} s ahead of now`, source);
      }
      if (!table.columns.includes(query)) return gap('absent', `there is no column ${JSON.stringify(query)}`, source);
      const points = columnPoints(table, query, { fromS, toS });
      if (points.length > 0) return { state: 'data', points, source };
      return gap('absent', `the column ${JSON.stringify(query)} has no value in the range`, source);
    },
  };
}

async function readFile(
  { path, timeColumn }: FileMetricsOptions,
  workspace: Workspace,
  source: string,
): Promise<TableReading | MetricSeries> {
  const extension = /\.(json|csv)$/i.exec(path)?.[1]?.toLowerCase();
  if (extension === undefined) return gap('configuration', 'expected a file named .json or .csv', source);
  const file = await workspace.read(path, { role: 'material', maxBytes: MAX_BYTES });
  if (file.state === 'absent') return gap('unreachable', 'there is no such file', source);
  if (file.state === 'refused') return gap('unreachable', `${file.code}: ${file.reason}`, source);
  const format = extension === 'csv' ? 'csv' : 'json';
  return readTable(file.bytes, { file: path, format, timeColumn, maxBytes: MAX_BYTES });
}
