import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

  describe('of a candidate that somebody signed', () => {
    /** The verdict as it lies there: what follows changes it, and no signature has a say. */
    let verdict: string;
    let signed: string;
    beforeAll(() => {
      const key = join(example.root, 'key.pem');
      const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      writeFileSync(key, privateKey.export({ format: 'pem', type: 'pkcs8' }));
      const run = runCompiledCli(['sign', '--key-file', key], example.root);
      if (run.status !== 0) throw new Error(run.stdout + run.stderr);
      const statements = join(folder, 'attestations');
      verdict = join(statements, readdirSync(statements)[0] ?? '', 'verification-summary.dsse.json');
      signed = readFileSync(verdict, 'utf8');
    });
    afterAll(() => rmSync(join(folder, 'attestations'), { recursive: true }));

    const saying = (change: (payload: string) => string): string => {
      const envelope = JSON.parse(signed) as { payload: string };
      const payload = Buffer.from(change(Buffer.from(envelope.payload, 'base64').toString())).toString('base64');
      return JSON.stringify({ ...envelope, payload });
    };

    it('names the verdict as what affirms it', () => {
      const { stdout } = runCompiledCli(['export', folder, '--format', 'cyclonedx']);
      expect(stdout).toContain('verification-summary.dsse.json');
    });

    it.each<[string, () => string]>([
      ['nothing that can be read', () => 'garbage'],
      ['no', () => saying((payload) => payload.replace('"PASSED"', '"FAILED"'))],
      [
        'yes to another manifest',
        () => saying((payload) => payload.replace(/"sha256":"[0-9a-f]{64}"/g, `"sha256":"${'0'.repeat(64)}"`)),
      ],
      [
        'something else than a verdict',
        () =>
          saying((payload) => payload.replace(/"predicateType":"[^"]*"/, '"predicateType":"https://example.com/x"')),
      ],
    ])('tells nothing of one whose verdict says %s', (_name, text) => {
      writeFileSync(verdict, text());
      const run = runCompiledCli(['export', folder, '--format', 'cyclonedx']);
      writeFileSync(verdict, signed);
      expect(run).toMatchObject({ status: 1, stdout: '' });
      expect(run.stderr).toMatch(/verification-summary\.dsse\.json/);
    });
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
