import { FakeProcesses, FakeSecrets, FakeWorkspace } from '@release-gates/testkit';
import type { ProcessResult } from '@release-gates/core';
import { describe, expect, it } from 'vitest';
import { createCommandMetrics } from './create-command-metrics.ts';
import { createFileMetrics } from './create-file-metrics.ts';
import { parseCsv } from './parse-csv.ts';

const NOW_S = 2000;
const RANGE = { fromS: 1000, toS: 2000, stepS: 60 };

function askFile(path: string, content: string | Uint8Array, query = 'errors') {
  const workspace = new FakeWorkspace({ [path]: content });
  return createFileMetrics({ path, timeColumn: 'time' }, workspace, NOW_S).range({ ...RANGE, query });
}

describe('a file', () => {
  it.each<[string, string, string, [number, number][]]>([
    [
      'CSV',
      'm.csv',
      'time,errors\n1000,1\n1060,2.5\n',
      [
        [1000, 1],
        [1060, 2.5],
      ],
    ],
    [
      'CSV with CRLF, quotes and no last line break',
      'm.CSV',
      '"time","errors"\r\n"1000",".5"\r\n1060,-1e3',
      [
        [1000, 0.5],
        [1060, -1000],
      ],
    ],
    [
      'CSV with RFC 3339 times',
      'm.csv',
      'errors,time\n7,1970-01-01T00:20:00Z\n8,1970-01-01T01:21:00.500+01:00\n',
      [
        [1200, 7],
        [1260.5, 8],
      ],
    ],
    ['a cell without a value', 'm.csv', 'time,errors,other\n1000,,3\n1060,0,\n', [[1060, 0]]],
    [
      'rows outside the range',
      'm.csv',
      'time,errors\n999,1\n1000,2\n2000,3\n2001,4\n',
      [
        [1000, 2],
        [2000, 3],
      ],
    ],
    [
      'JSON',
      'm.json',
      '[{"time":1000,"errors":1},{"time":"1970-01-01T00:18:20Z","errors":null},{"time":1200,"errors":3}]',
      [
        [1000, 1],
        [1200, 3],
      ],
    ],
    ['a column named as a key of every object', 'm.json', '[{"time":1000,"errors":1,"__proto__":5}]', [[1000, 1]]],
  ])('%s', async (_, path, content, points) => {
    expect(await askFile(path, content)).toEqual({ state: 'data', points, source: `file ${path}` });
  });

  it.each<[string, string, string | Uint8Array, string]>([
    ['without the column', 'm.csv', 'time,other\n1000,1\n', 'absent'],
    ['without a value', 'm.csv', 'time,errors\n1000,\n', 'absent'],
    ['without rows', 'm.csv', 'time,errors\n', 'absent'],
    ['without a row in the range', 'm.csv', 'time,errors\n10,1\n', 'absent'],
    ['that is empty', 'm.csv', '', 'malformed'],
    ['without a column for the time', 'm.csv', 'at,errors\n1000,1\n', 'malformed'],
    ['with a column twice', 'm.csv', 'time,errors,errors\n1000,1,2\n', 'malformed'],
    ['with a short row', 'm.csv', 'time,errors\n1000\n', 'malformed'],
    ['with a long row', 'm.csv', 'time,errors\n1000,1,2\n', 'malformed'],
    ['with a blank line', 'm.csv', 'time,errors\n\n1000,1\n', 'malformed'],
    ['with NaN', 'm.csv', 'time,errors\n1000,NaN\n', 'malformed'],
    ['with infinity', 'm.csv', 'time,errors\n1000,1e999\n', 'malformed'],
    ['with a hexadecimal number', 'm.csv', 'time,errors\n1000,0x10\n', 'malformed'],
    ['with a thousands separator', 'm.csv', 'time,errors\n1000,"1,000"\n', 'malformed'],
    ['with a time that is none', 'm.csv', 'time,errors\nyesterday,1\n', 'malformed'],
    ['with times in milliseconds', 'm.csv', 'time,errors\n1700000000000,1\n', 'malformed'],
    ['with a row twice', 'm.csv', 'time,errors\n1000,1\n1000,1\n', 'malformed'],
    ['out of order', 'm.csv', 'time,errors\n1060,1\n1000,1\n', 'malformed'],
    ['with an open quote', 'm.csv', 'time,errors\n1000,"1\n', 'malformed'],
    ['that is no UTF-8', 'm.csv', new Uint8Array([0x74, 0xff]), 'malformed'],
    ['of another shape', 'm.json', '{"time":1000}', 'malformed'],
    ['with a number as text', 'm.json', '[{"time":1000,"errors":"1"}]', 'malformed'],
    ['with a key twice', 'm.json', '[{"time":1000,"errors":1,"errors":2}]', 'malformed'],
    ['from the future', 'm.csv', 'time,errors\n1000,1\n2061,1\n', 'future'],
    ['of another name', 'm.txt', 'time,errors\n1000,1\n', 'configuration'],
  ])('%s is no number', async (_, path, content, code) => {
    const series = await askFile(path, content);
    expect(series).toMatchObject({ code });
    expect(series).not.toHaveProperty('points');
  });

  it('that is not there, or may not be read, is no answer', async () => {
    const workspace = new FakeWorkspace({ 'm.csv': '' }, { refusals: { 'm.csv': 'file.symlink_outside' } });
    for (const path of ['missing.csv', 'm.csv', '../m.csv']) {
      const metrics = createFileMetrics({ path, timeColumn: 'time' }, workspace, NOW_S);
      expect(await metrics.range({ ...RANGE, query: 'errors' })).toMatchObject({
        state: 'failed',
        code: 'unreachable',
      });
    }
  });
});

it.each([
  ['a cell of quotes', '"a""b",c', [['a"b', 'c']]],
  ['a line break in a cell', '"a\nb",c\n', [['a\nb', 'c']]],
  [
    'an empty last cell',
    'a,\nb,',
    [
      ['a', ''],
      ['b', ''],
    ],
  ],
  ['no text', '', []],
])('CSV: %s', (_, text, rows) => {
  expect(parseCsv(text)).toEqual({ rows });
});

it.each([
  ['a quote inside', 'a"b'],
  ['text behind a quote', '"a"b'],
  ['a bare carriage return', 'a\rb'],
])('CSV: %s is refused', (_, text) => {
  expect(parseCsv(text)).toHaveProperty('fault');
});

function print(text: string): { stdout: Uint8Array } {
  return { stdout: new TextEncoder().encode(text) };
}

describe('a command', () => {
  const options = { argv: ['./ask', '--q={query}', '{from}', '{to}', '{step}'], timeoutMs: 1000, environment: [] };
  const ask = (result: Partial<ProcessResult> & { stdout?: Uint8Array }, query = 'errors{to}') => {
    const processes = new FakeProcesses(() => result);
    const metrics = createCommandMetrics(options, { processes, secrets: new FakeSecrets({ TOKEN: 'hunter2-secret' }) });
    return { processes, series: metrics.range({ ...RANGE, query }) };
  };

  it('gets the query as one argument', async () => {
    const { processes, series } = ask(
      print('{"points":[[1000,1],["1970-01-01T00:20:00Z",null],[1260,3]],"notes":["slow"]}'),
    );
    expect(await series).toEqual({
      state: 'data',
      points: [
        [1000, 1],
        [1260, 3],
      ],
      source: 'command ./ask',
      notes: ['slow'],
    });
    expect(processes.requests[0]?.argv).toEqual(['./ask', '--q=errors{to}', '1000', '2000', '60']);
    expect(processes.requests[0]?.env).toEqual({});
  });

  it('gets the variables that were named and no others', async () => {
    const processes = new FakeProcesses(() => print('{"points":[]}'));
    const secrets = new FakeSecrets({ TOKEN: 'hunter2-secret', OTHER: 'x' });
    await createCommandMetrics({ ...options, environment: ['TOKEN'] }, { processes, secrets }).range({
      ...RANGE,
      query: 'q',
    });
    expect(processes.requests[0]?.env).toEqual({ TOKEN: 'hunter2-secret' });
    const missing = createCommandMetrics({ ...options, environment: ['MISSING'] }, { processes, secrets });
    expect(await missing.range({ ...RANGE, query: 'q' })).toMatchObject({ code: 'configuration' });
  });

  it.each<[string, Partial<ProcessResult>, string]>([
    ['nothing', print(''), 'malformed'],
    ['no JSON', print('errors 1'), 'malformed'],
    ['an array', print('[]'), 'malformed'],
    ['an unknown key', print('{"points":[],"hunter2-secret":1}'), 'malformed'],
    ['no points', print('{"points":[]}'), 'absent'],
    ['only null', print('{"points":[[1000,null]]}'), 'absent'],
    ['a text', print('{"points":[[1000,"1"]]}'), 'malformed'],
    ['points out of order', print('{"points":[[1060,1],[1000,1]]}'), 'malformed'],
    ['a point before the range', print('{"points":[[900,1]]}'), 'malformed'],
    ['a point from the future', print('{"points":[[2100,1]]}'), 'future'],
    ['an error', print('{"error":"no such metric hunter2-secret"}'), 'query'],
    ['a status', { ...print('{"points":[[1000,1]]}'), status: 3 }, 'query'],
    ['too much', { ...print('{"points":[[1000,1]]}'), truncated: true }, 'malformed'],
    ['no end', { state: 'timed_out', status: null }, 'unreachable'],
    ['a signal', { state: 'signalled', status: null, signal: 'SIGKILL' }, 'unreachable'],
    ['no program', { state: 'not_started', status: null, reason: 'ENOENT' }, 'unreachable'],
  ])('that answers %s has no number', async (_, result, code) => {
    const series = await ask(result).series;
    expect(series).toMatchObject({ code });
    expect(series).not.toHaveProperty('points');
    expect(JSON.stringify(series)).not.toContain('hunter2');
  });
});
