import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gates } from '@release-gates/gates';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile } from '../tools/lib/compile.mjs';
import { CLI, runCompiledCli } from './support/compiled-cli.ts';
import { copyExample, type ExampleRepository } from './support/example-repository.ts';
import { everySupportedLine } from './support/supported-nodes.ts';

const inPlace = (zone: string, locale: string): Record<string, string> => ({ TZ: zone, LANG: locale, LC_ALL: locale });
/** The letters, hours and numbers of somebody else. */
const ELSEWHERE = [
  inPlace('Pacific/Kiritimati', 'tr_TR.UTF-8'),
  inPlace('America/St_Johns', 'C'),
  inPlace('UTC', 'ar_EG.UTF-8'),
];
const places = everySupportedLine().map((node, index) => ({ ...node, env: ELSEWHERE[index] ?? {} }));

const fileOf = (folder: string, start: string): string =>
  join(folder, readdirSync(folder).find((name) => name.startsWith(start)) ?? '');
function edit(path: string, change: (text: string) => string): void {
  const text = readFileSync(path, 'utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  writeFileSync(path, changed);
}

function decide(node: string, env: Readonly<Record<string, string>>): Record<string, string> {
  const program = join(import.meta.dirname, 'support/programs/decide-contracts.mjs');
  const run = spawnSync(node, [program, compile()], { env: { ...process.env, ...env }, encoding: 'utf8' });
  if (run.stderr !== '') throw new Error(run.stderr);
  return JSON.parse(run.stdout) as Record<string, string>;
}

describe('every gate decides every case of its contract the same from kept facts', () => {
  const here = decide(process.execPath, inPlace('Europe/Berlin', 'en_US.UTF-8'));

  it('all of them', () => {
    expect(new Set(Object.keys(here).map((name) => name.split(':')[0]))).toEqual(new Set(Object.keys(gates)));
  });

  it.each(places)('on Node $version, with $env.TZ and $env.LANG', ({ path, env }) => {
    expect(decide(path, env)).toEqual(here);
  });
});

describe('replay', () => {
  let example: ExampleRepository;
  let downloads: string;
  beforeAll(() => {
    example = copyExample();
    downloads = mkdtempSync(join(tmpdir(), 'release-gates-replay-'));
    const run = runCompiledCli(['preflight'], example.root);
    if (run.status !== 0) throw new Error(run.stdout + run.stderr);
  });
  afterAll(() => {
    example.remove();
    rmSync(downloads, { recursive: true, force: true });
  });

  function download(): string {
    const name = readdirSync(join(example.root, '.release-gates')).find((entry) => entry.startsWith('rc-')) ?? '';
    const target = mkdtempSync(join(downloads, 'rc-'));
    cpSync(join(example.root, '.release-gates', name), target, { recursive: true });
    return target;
  }
  it.each(places)('makes the same evidence again on Node $version, in $env.TZ and $env.LANG', ({ path, env }) => {
    const folder = download();
    const run = spawnSync(path, [CLI, 'replay', folder], { env: { ...process.env, ...env }, encoding: 'utf8' });
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
    expect(run.stdout.match(/the same bytes/g)).toHaveLength(4);
  });

  it('takes one evidence document, and the evidence of what acted as nothing to decide', () => {
    const folder = download();
    expect(runCompiledCli(['replay', fileOf(folder, 'compat-matrix-')]).status).toBe(0);
    const acted = runCompiledCli(['replay', fileOf(folder, 'release-manifest-')]);
    expect(acted.status).toBe(1);
    expect(acted.stdout).toContain('an operation');
  });

  it('names what differs in evidence that was rewritten, although it agrees with itself', () => {
    const folder = download();
    const evidence = fileOf(folder, 'compat-matrix-');
    edit(evidence, (text) => text.replace(/"details":\{/, '"details":{"a":1,'));
    const run = runCompiledCli(['replay', evidence]);
    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(/byte \d+ at \/details\/a: decided nothing, the evidence says 1/);
  });

  it('does not decide on facts that are not those of the evidence, nor on none', () => {
    const folder = download();
    edit(fileOf(join(folder, 'facts'), 'compat-matrix-'), (text) => text.replace('"masked":false', '"masked":true'));
    rmSync(fileOf(join(folder, 'facts'), 'governance-check-'));
    const run = runCompiledCli(['replay', folder]);
    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(/compat-matrix\s+facts\/.* has other bytes/);
    expect(run.stdout).toMatch(/governance-check\s+facts\/.* is not there/);
    expect(run.stdout).toMatch(/rollback-drill-guard\s+the same bytes/);
  });
});
