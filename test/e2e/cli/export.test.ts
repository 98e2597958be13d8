import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCompiledCli } from '../../support/compiled-cli.ts';
import { copyExample, type ExampleRepository } from '../../support/example-repository.ts';

let example: ExampleRepository;
let folder: string;
beforeAll(() => {
  example = copyExample();
  const run = runCompiledCli(['preflight'], example.root);
  if (run.status !== 0) throw new Error(run.stdout + run.stderr);
  const candidates = join(example.root, '.release-gates');
  folder = join(candidates, readdirSync(candidates).find((name) => name.startsWith('rc-')) ?? '');
});
afterAll(() => example.remove());

describe('export', () => {
  it.each([
    ['cdevents', 4],
    ['cyclonedx', 1],
    ['prov', 1],
    ['sarif', 1],
    ['witness', 4],
  ])('tells a candidate as %s', (format, documents) => {
    const out = join(example.root, `out.${format}`);
    expect(runCompiledCli(['export', folder, '--format', format, '--out', out])).toMatchObject({
      status: 0,
      stderr: '',
    });
    const text = readFileSync(out, 'utf8');
    const parsed: unknown[] =
      documents === 1
        ? [JSON.parse(text)]
        : text
            .trimEnd()
            .split('\n')
            .map((line): unknown => JSON.parse(line));
    expect(parsed).toHaveLength(documents);
  });

  it('writes over no file, and asks which format of what', () => {
    const out = join(example.root, 'mine');
    writeFileSync(out, 'mine');
    expect(runCompiledCli(['export', folder, '--format', 'sarif', '--out', out])).toMatchObject({ status: 2 });
    expect(readFileSync(out, 'utf8')).toBe('mine');
    expect(runCompiledCli(['export', folder, '--format', 'sarf']).stderr).toMatch(/did you mean sarif\?/);
    expect(runCompiledCli(['export', '--format', 'sarif']).status).toBe(2);
  });

  it('tells nothing of evidence that does not verify', () => {
    const path = join(folder, readdirSync(folder).find((name) => name.startsWith('compat-matrix-')) ?? '');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"pass"', '"fail"'));
    const out = join(example.root, 'out.none');
    const run = runCompiledCli(['export', folder, '--format', 'sarif', '--out', out]);
    expect(run).toMatchObject({ status: 1, stdout: '', stderr: expect.stringMatching(/compat-matrix-/) as string });
    expect(existsSync(out)).toBe(false);
  });
});
