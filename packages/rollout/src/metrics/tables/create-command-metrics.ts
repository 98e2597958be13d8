import {
  InputError,
  isJsonObject,
  type Json,
  parseStrictJson,
  type Processes,
  type Secrets,
} from '@release-gates/core';
import { gap } from '../gap.ts';
import type { MetricPoint, MetricQuery, Metrics, MetricSeries } from '../metrics-port.ts';
import { readTimeS } from './table.ts';

export interface CommandMetricsOptions {
  /** Program and arguments; `{query}`, `{from}`, `{to}`, `{step}` are filled in within an argument, times in Unix seconds. */
  readonly argv: readonly string[];
  readonly timeoutMs: number;
  /** Names of environment variables that the program gets; no other secret reaches it. */
  readonly environment: readonly string[];
}

export interface CommandMetricsPorts {
  readonly processes: Processes;
  readonly secrets: Secrets;
}

const MAX_OUTPUT_BYTES = 4 * 1024 * 1024;
const SLACK_S = 0.001;
const KNOWN_KEYS = new Set(['points', 'notes', 'error']);

/**
 * One run of a program a query. It prints one JSON document: `{"points": [[time, number or null], …], "notes": […]}`,
 * times rising, or `{"error": "why"}`; and exits with 0.
 */
export function createCommandMetrics(
  options: CommandMetricsOptions,
  { processes, secrets }: CommandMetricsPorts,
): Metrics {
  const source = `command ${options.argv[0] ?? ''}`;
  return {
    provider: 'command',
    async range(query) {
      const [program, ...rest] = options.argv;
      if (program === undefined) return gap('configuration', 'no command is configured', source);
      const env: Record<string, string> = {};
      for (const name of options.environment) {
        const value = secrets.fromEnvironment(name);
        if (value === undefined) return gap('configuration', `the environment variable ${name} is not set`, source);
        env[name] = value;
      }
      const result = await processes.run({
        // The program itself is never chosen by a query.
        argv: [program, ...rest.map((argument) => fillIn(argument, query))],
        timeoutMs: options.timeoutMs,
        maxOutputBytes: MAX_OUTPUT_BYTES,
        env,
      });
      const said = secrets.mask(new TextDecoder().decode(result.stderr).trim().slice(-2000));
      const tail = said === '' ? '' : `: ${said.slice(-300)}`;
      switch (result.state) {
        case 'not_started':
          return gap(
            'unreachable',
            secrets.mask(`could not be started: ${result.reason ?? 'no reason given'}`),
            source,
          );
        case 'timed_out':
          return gap('unreachable', `no answer within ${options.timeoutMs} ms`, source);
        case 'signalled':
          return gap('unreachable', `ended by ${result.signal ?? 'a signal'}${tail}`, source);
        case 'exited':
          if (result.status !== 0) return gap('query', `exit status ${result.status}${tail}`, source);
          if (result.truncated) return gap('malformed', `printed more than ${MAX_OUTPUT_BYTES} bytes`, source);
          return readOutput(result.stdout, { query, source, mask: (text) => secrets.mask(text) });
      }
    },
  };
}

function fillIn(argument: string, { query, fromS, toS, stepS }: MetricQuery): string {
  const values: Record<string, string> = { query, from: String(fromS), to: String(toS), step: String(stepS) };
  // One pass: a query that holds "{to}" stays as it is.
  return argument.replaceAll(/\{(query|from|to|step)\}/g, (_, name: string) => values[name] as string);
}

interface Reader {
  readonly query: MetricQuery;
  readonly source: string;
  mask(text: string): string;
}

function readOutput(stdout: Uint8Array, reader: Reader): MetricSeries {
  const { source } = reader;
  let value: Json;
  try {
    ({ value } = parseStrictJson(stdout, { file: 'stdout', maxBytes: MAX_OUTPUT_BYTES }));
  } catch (error) {
    if (error instanceof InputError) return gap('malformed', reader.mask(error.message), source);
    throw error;
  }
  if (!isJsonObject(value)) return gap('malformed', 'expected an object', source);
  const unknown = Object.keys(value).find((key) => !KNOWN_KEYS.has(key));
  if (unknown !== undefined) return gap('malformed', reader.mask(`there is no key ${JSON.stringify(unknown)}`), source);
  if (typeof value['error'] === 'string') return gap('query', reader.mask(value['error']), source);
  if (!Array.isArray(value['points'])) return gap('malformed', 'expected "points", an array', source);
  const series = readPoints(value['points'] as readonly Json[], reader);
  const notes = value['notes'];
  if (!Array.isArray(notes) || notes.length === 0) return series;
  const said = notes.slice(0, 5).map((note) => reader.mask(String(note)).slice(0, 300));
  return { ...series, notes: [...(series.notes ?? []), ...said] };
}

function readPoints(pairs: readonly Json[], { query, source }: Reader): MetricSeries {
  const points: MetricPoint[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const pair of pairs) {
    const [time, value] = Array.isArray(pair) && pair.length === 2 ? (pair as readonly Json[]) : [];
    const atS = readTimeS(time);
    if (atS === undefined || (value !== null && typeof value !== 'number')) {
      return gap('malformed', 'expected pairs of a time and a number or null', source);
    }
    if (atS <= last) return gap('malformed', 'expected points in rising order of time', source);
    last = atS;
    if (atS < query.fromS - SLACK_S || atS > query.toS + SLACK_S) {
      const code = atS > query.toS + 60 ? 'future' : 'malformed';
      return gap(code, `expected points from ${query.fromS} to ${query.toS}, found one at ${atS}`, source);
    }
    if (value !== null) points.push([atS, value]);
  }
  return points.length > 0 ? { state: 'data', points, source } : gap('absent', 'no point has a value', source);
}
