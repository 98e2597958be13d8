import { FakeHttp, FakeProcesses, FakeSecrets, FakeWorkspace, httpAnswer, processResult } from '@release-gates/testkit';
import type { HttpResult } from '@release-gates/core';
import { describe, expect, it } from 'vitest';
import { collectAlerts } from './collect-alerts.ts';
import { type AlertsConfig, alertsConfigSchema } from './config.ts';

const NOW_MS = Date.parse('2026-11-20T12:00:00Z');
const CHANNEL = { tenant: 'acme', environment: 'prod', region: null, segment: null };
const RUN = { channel: CHANNEL, slots: ['blue', 'green'], nowMs: NOW_MS, maxAgeS: 300 } as const;

interface World {
  readonly answer?: HttpResult;
  readonly files?: Record<string, string>;
  readonly printed?: { readonly stdout?: string; readonly status?: number };
}

function ask(config: unknown, { answer, files = {}, printed = {} }: World = {}) {
  const http = new FakeHttp(answer === undefined ? undefined : () => answer);
  const { stdout = '', status = 0 } = printed;
  const processes = new FakeProcesses(() => processResult({ stdout: new TextEncoder().encode(stdout), status }));
  const ports = { http, processes, secrets: new FakeSecrets(), workspace: new FakeWorkspace(files) };
  const parsed: AlertsConfig | undefined = config === undefined ? undefined : alertsConfigSchema.parse(config);
  return collectAlerts(parsed, ports, RUN);
}

const NOT_KNOWN = { unknown: expect.any(String) as string };

it('is not known where the policy names nobody, and nothing where it says that nobody is alerted', async () => {
  expect(await ask(undefined)).toEqual({ unknown: 'the policy does not say whom to ask' });
  expect(await ask({ source: 'none' })).toEqual({ open: [] });
});

const alert = (alertname: string, more: Record<string, string> = {}, state = 'firing') => ({
  labels: { alertname, ...more },
  annotations: { summary: 'x' },
  state,
  activeAt: '2026-11-20T11:00:00Z',
  value: '1e+00',
});
const alerts = (...listed: unknown[]): HttpResult =>
  httpAnswer(JSON.stringify({ status: 'success', data: { alerts: listed } }));

const prometheus = (more = {}) => ({ source: 'prometheus', url: 'http://127.0.0.1:9090', ...more });

describe('of a Prometheus', () => {
  it.each<[string, HttpResult, object, readonly string[]]>([
    ['nothing fires', alerts(), {}, []],
    ['each name once, in order', alerts(alert('b'), alert('a'), alert('a')), {}, ['a', 'b']],
    ['what is only pending is not open', alerts(alert('a', {}, 'pending')), {}, []],
    ['what is ignored', alerts(alert('Watchdog'), alert('a')), { ignore: ['Watchdog'] }, ['a']],
    [
      'what has the labels, of this channel',
      alerts(alert('a', { env: 'prod', team: 'x' }), alert('b', { env: 'dev' }), alert('c')),
      { labels: { env: '{environment}' } },
      ['a'],
    ],
  ])('%s', async (_name, answer, config, open) => {
    expect(await ask(prometheus(config), { answer })).toEqual({ open });
  });

  it('shows a name that would be a command as a harmless one', async () => {
    const found = await ask(prometheus(), { answer: alerts(alert('::set-env name=A::b')) });
    expect('open' in found && found.open[0]).not.toMatch(/^\s*::/);
  });

  it('names twenty and counts the rest', async () => {
    const found = await ask(prometheus(), { answer: alerts(...Array.from({ length: 30 }, (_, n) => alert(`a${n}`))) });
    expect('open' in found && found.open.at(-1)).toBe('and 10 more');
  });

  it.each<[string, HttpResult | undefined]>([
    ['nobody is there', undefined],
    ['no answer in time', { state: 'timed_out', reason: '10 s' }],
    ['no leave', httpAnswer('', { status: 403 })],
    ['a redirect', httpAnswer('', { status: 302 })],
    ['HTML', httpAnswer('<html>')],
    ['an error', httpAnswer('{"status":"error","error":"x"}')],
    ['no list', httpAnswer('{"status":"success","data":{}}')],
    ['an alert without labels', alerts({ state: 'firing' })],
    ['an alert that is a text', alerts('a')],
    ['a label that is a number', alerts({ state: 'firing', labels: { alertname: 1 } })],
    ['an answer that it calls incomplete', httpAnswer('{"status":"success","data":{"alerts":[]},"warnings":["w"]}')],
  ])('is not known: %s', async (_name, answer) => {
    expect(await ask(prometheus(), answer === undefined ? {} : { answer })).toEqual(NOT_KNOWN);
  });

  it('is not known where a label needs what the channel does not have', async () => {
    expect(await ask(prometheus({ labels: { r: '{region}' } }), { answer: alerts() })).toEqual(NOT_KNOWN);
  });
});

const at = (ageS: number) => new Date(NOW_MS - ageS * 1000).toISOString();
const text = (ageS: number, ...names: string[]) => JSON.stringify({ at: at(ageS), alerts: names });

describe('of a file', () => {
  const file = { source: 'file', path: 'alerts.json' };

  it.each<[string, string, readonly string[]]>([
    ['nothing', text(10), []],
    ['two', text(300, 'b', 'a'), ['a', 'b']],
  ])('%s', async (_name, content, open) => {
    expect(await ask(file, { files: { 'alerts.json': content } })).toEqual({ open });
  });

  it.each<[string, Record<string, string>]>([
    ['no file', {}],
    ['too old', { 'alerts.json': text(301) }],
    ['from the future', { 'alerts.json': text(-61) }],
    ['without a time', { 'alerts.json': '{"alerts": []}' }],
    ['an empty file', { 'alerts.json': '' }],
    ['a key twice', { 'alerts.json': `{"at": "${at(1)}", "alerts": ["a"], "alerts": []}` }],
    ['a null', { 'alerts.json': 'null' }],
  ])('is not known: %s', async (_name, files) => {
    expect(await ask(file, { files })).toEqual(NOT_KNOWN);
  });
});

describe('of a command', () => {
  const command = { source: 'command', command: ['./alerts', '{environment}'] };

  it('is what it prints last', async () => {
    expect(await ask(command, { printed: { stdout: 'looking\n{"alerts": ["a"]}\n' } })).toEqual({ open: ['a'] });
  });

  it.each<[string, World['printed']]>([
    ['it failed', { stdout: '{"alerts": []}', status: 1 }],
    ['nothing', { stdout: '' }],
    ['something else', { stdout: '{"alert": []}' }],
    ['no list', { stdout: '{"alerts": 0}' }],
  ])('is not known: %s', async (_name, printed) => {
    expect(await ask(command, { printed: printed ?? {} })).toEqual(NOT_KNOWN);
  });
});
