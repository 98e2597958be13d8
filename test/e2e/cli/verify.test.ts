import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCompiledCli } from '../../support/compiled-cli.ts';
import { copyExample, type ExampleRepository } from '../../support/example-repository.ts';

let example: ExampleRepository;
/** The evidence as somebody downloaded it: a folder of its own, without the repository. */
let downloads: string;

beforeAll(() => {
  example = copyExample();
  downloads = mkdtempSync(join(tmpdir(), 'release-gates-download-'));
  const run = runCompiledCli(['preflight'], example.root);
  if (run.status !== 0) throw new Error(run.stdout + run.stderr);
});
afterAll(() => {
  example.remove();
  rmSync(downloads, { recursive: true, force: true });
});

function candidateFolder(): string {
  const name = readdirSync(join(example.root, '.release-gates')).find((entry) => entry.startsWith('rc-'));
  return join(example.root, '.release-gates', name ?? '');
}

function download(name: string): string {
  const target = join(downloads, name);
  cpSync(candidateFolder(), target, { recursive: true });
  return target;
}

const fileOf = (folder: string, start: string): string =>
  join(folder, readdirSync(folder).find((name) => name.startsWith(start)) ?? '');

function edit(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

const keys = (name: string): string => join(downloads, name);
const openssl = (...args: string[]): void => void execFileSync('openssl', args, { stdio: 'pipe' });

describe('verify', () => {
  it('takes the one candidate of an evidence folder, and asks which of several', () => {
    const parent = mkdtempSync(join(downloads, 'parent-'));
    cpSync(candidateFolder(), join(parent, 'rc-a'), { recursive: true });
    expect(runCompiledCli(['verify', parent])).toMatchObject({ status: 0, stderr: '' });
    cpSync(candidateFolder(), join(parent, 'rc-b'), { recursive: true });
    const several = runCompiledCli(['verify', parent]);
    expect(several.status).toBe(2);
    expect(several.stderr).toMatch(/found 2: rc-a, rc-b\. Name one of them/);
    writeFileSync(join(parent, 'manifest.json'), '{}');
    expect(runCompiledCli(['verify', parent]).status).toBe(1);
  });

  it('holds for an untouched download, from any working directory, by file and by folder', () => {
    const folder = download('untouched');
    for (const path of [folder, fileOf(folder, 'manifest.')]) {
      const run = runCompiledCli(['verify', path], tmpdir());
      expect({ status: run.status, output: run.stdout + run.stderr }).toMatchObject({ status: 0 });
      expect(run.stdout).toMatch(/verifies {2}YES/);
      expect(run.stdout).toMatch(/not here and not checked/);
    }
  });

  it('says that nothing outside vouches for a folder, and what its manifest does not bind', () => {
    const folder = download('alone');
    const run = runCompiledCli(['verify', folder]);
    expect(run.stdout).toMatch(
      /^decision {2}the manifest says OPEN, and nothing outside of these files vouches for it$/m,
    );
    expect(run.stdout).toMatch(/^unbound {3}\d documents here .*release-manifest-/m);
    expect(runCompiledCli(['verify', folder, '--require-vouched']).status).toBe(1);
    const sha256 = createHash('sha256')
      .update(readFileSync(fileOf(folder, 'manifest.')))
      .digest('hex');
    const vouched = runCompiledCli(['verify', folder, '--expected-sha256', sha256, '--require-vouched']);
    expect([vouched.status, vouched.stdout]).toEqual([0, expect.stringMatching(/^decision {2}OPEN$/m)]);
  });

  it('says which gates the manifest requires, and demands those that are named', () => {
    const folder = download('expected');
    const run = runCompiledCli(['verify', folder, '--expected-gates', 'compat-matrix, governance-check']);
    expect(run.stdout).toMatch(/requires {2}.*compat-matrix/);
    expect(run.status).toBe(0);
    const other = runCompiledCli(['verify', folder, '--expected-gates', 'slo-guard']);
    expect(other.stdout).toMatch(/manifest_required_gates[^]*slo-guard/);
    expect(other.status).toBe(1);
  });

  it('names the first byte of a text that was rewritten, for its gate decides again what stood there', () => {
    const folder = download('rewritten');
    const evidence = fileOf(folder, 'compat-matrix-');
    const before = readFileSync(evidence);
    edit(evidence, (text) => text.replace(/("reason":")[^"]*(".{1,200}"level":|")/, '$1nobody ever asked$2'));
    const offset = before.findIndex((byte, at) => byte !== readFileSync(evidence)[at]);
    expect(offset).toBeGreaterThan(0);
    const run = runCompiledCli(['verify', folder]);
    expect([run.status, run.stdout]).toEqual([1, expect.stringContaining(`byte ${offset}: expected`)]);
    rmSync(fileOf(join(folder, 'facts'), 'compat-matrix-'));
    expect(runCompiledCli(['verify', folder]).stdout).toMatch(/which byte cannot be told: only the SHA-256/);
  });

  it('writes nothing', () => {
    const folder = download('read-only');
    const before = readdirSync(folder);
    runCompiledCli(['verify', folder], folder);
    expect(readdirSync(folder)).toEqual(before);
  });

  const tampered: [string, (folder: string) => void, RegExp][] = [
    [
      'a verdict',
      (folder) => edit(fileOf(folder, 'compat-matrix-'), (text) => text.replace('"strict":true', '"strict":false')),
      /compat-matrix-/,
    ],
    [
      'a space',
      (folder) => edit(fileOf(folder, 'governance-check-'), (text) => text.replace('{', '{ ')),
      /governance-check-/,
    ],
    [
      'what a gate decided on',
      (folder) =>
        edit(fileOf(join(folder, 'facts'), 'governance-check-'), (text) => text.replace('"masked":f', '"masked":g')),
      /facts\/governance-check-[^]*byte \d+: expected 0x66 \(f\)/,
    ],
    ['missing facts', (folder) => rmSync(join(folder, 'facts'), { recursive: true }), /facts\/.*is not there/],
    ['a missing evidence file', (folder) => rmSync(fileOf(folder, 'rollback-drill-guard-')), /rollback-drill-guard/],
    [
      'the manifest',
      (folder) =>
        edit(fileOf(folder, 'manifest.'), (text) =>
          text
            .replace('"environment":"prod"', '"environment":"dev"')
            .replace('"decision":"open"', '"decision":"closed"'),
        ),
      /manifest\./,
    ],
  ];
  it.each(tampered)('names %s that was changed', (name, change, line) => {
    const folder = download(name);
    change(folder);
    const run = runCompiledCli(['verify', folder]);
    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(line);
    expect(run.stdout).toMatch(/verifies {2}NO/);
  });

  it('hashes artifacts again below --root, and names the one that changed', () => {
    const manifest = fileOf(candidateFolder(), 'manifest.');
    expect(runCompiledCli(['verify', manifest, '--root', example.root, '--require-artifacts']).status).toBe(0);
    const path = join(example.root, 'package.json');
    const text = readFileSync(path);
    writeFileSync(path, `${text.toString()}\n`);
    const run = runCompiledCli(['verify', manifest, '--root', example.root]);
    writeFileSync(path, text);
    expect(run.status).toBe(1);
    expect(run.stdout).toContain('package.json');
  });

  it('gives configuration and waivers beside the files no say', () => {
    const folder = download('lenient');
    mkdirSync(join(folder, '.github'));
    writeFileSync(
      join(folder, '.github', 'release-gates.yml'),
      "version: 1\nunits:\n  manifest-verify:\n    mode: 'off'\n",
    );
    edit(fileOf(folder, 'governance-check-'), (text) => text.replace('{', '{ '));
    expect(runCompiledCli(['verify', folder]).status).toBe(1);
  });

  describe('with a key', () => {
    let signed: string;
    beforeAll(() => {
      for (const name of ['ours', 'theirs']) {
        openssl('ecparam', '-name', 'prime256v1', '-genkey', '-noout', '-out', keys(`${name}.pem`));
        openssl('ec', '-in', keys(`${name}.pem`), '-pubout', '-out', keys(`${name}.pub`));
      }
      const run = runCompiledCli(['sign', '--key-file', keys('ours.pem')], example.root);
      if (run.status !== 0) throw new Error(run.stdout + run.stderr);
      signed = download('signed');
    });

    it('tells who signed it, from the files and the key alone', () => {
      const run = runCompiledCli(
        ['verify', signed, '--public-keys', 'ours.pub', '--levels', 'RELEASE_GATES_PASSED'],
        downloads,
      );
      expect([run.status, run.stderr]).toEqual([0, '']);
      expect(run.stdout).toMatch(/signed {4}YES .*all 7 are signed by the key that was given/);
      expect(run.stdout).toMatch(/^decision {2}OPEN$/m);
    });

    const refused: readonly [string, string[], number, RegExp][] = [
      ['another key', ['--public-keys', 'theirs.pub'], 1, /signed {4}NO/],
      [
        'another level',
        ['--public-keys', 'ours.pub', '--levels', 'SLSA_BUILD_LEVEL_3'],
        1,
        /expected level SLSA_BUILD_LEVEL_3/,
      ],
      [
        'two keys where one signed',
        ['--public-keys', 'ours.pub,theirs.pub', '--threshold', '2'],
        1,
        /signatures of 2 different signers/,
      ],
      [
        'a key that is not there',
        ['--public-keys', 'none.pub'],
        2,
        /none\.pub: expected a public key in PEM, found no such file/,
      ],
      ['a private key', ['--public-keys', 'ours.pem'], 2, /ours\.pem: expected one public key in PEM/],
      [
        'an expectation without a signer',
        ['--levels', 'A'],
        2,
        /expected --public-keys or --certificate-identities or --trust-root beside --levels/,
      ],
      ['an instance and no identity', ['--sigstore-roots', 'none.json'], 2, /beside --sigstore-roots, found none/],
      [
        'an instance that is not there',
        ['--certificate-identities', 'x', '--sigstore-roots', 'none.json'],
        2,
        /none\.json: expected the trusted root of a Sigstore instance, found no such file/,
      ],
      ['an identity and no instance', ['--certificate-identities', 'x'], 1, /no Sigstore instance that certifies them/],
    ];
    it.each(refused)('refuses %s', (_name, flags, status, line) => {
      const run = runCompiledCli(['verify', signed, ...flags], downloads);
      expect(run.status).toBe(status);
      expect(run.stdout + run.stderr).toMatch(line);
    });

    it.each([
      ['dsse', (text: string) => text.replace('"payload":"e', '"payload":"f')],
      ['sigstore', () => 'garbage'],
    ])('refuses a folder where the form that others take is not what was signed: %s', (form, change) => {
      const folder = download(`other-${form}`);
      const below = join(folder, 'attestations', readdirSync(join(folder, 'attestations'))[0] ?? '');
      const path = join(below, `governance-check.${form}.json`);
      writeFileSync(path, change(readFileSync(path, 'utf8')));
      const run = runCompiledCli(['verify', folder, '--public-keys', 'ours.pub'], downloads);
      expect([run.status, run.stdout]).toEqual([1, expect.stringMatching(/signed {4}NO/)]);
    });

    /** The maximum age that was asked for is in the configuration, which an auditor has not. */
    it('refuses a manifest that was edited and renamed, which agrees with itself', () => {
      const folder = download('edited');
      const path = fileOf(folder, 'manifest.');
      const edited = readFileSync(path, 'utf8').replace(/"max_evidence_age_s":[^,}]+,/, '');
      const digest = createHash('sha256').update(edited).digest('hex');
      rmSync(path);
      writeFileSync(path.replace(/[0-9a-f]{12}\.json$/, `${digest.slice(0, 12)}.json`), edited);
      const alone = runCompiledCli(['verify', folder]);
      expect([alone.status, alone.stdout]).toEqual([
        0,
        expect.stringMatching(/^decision {2}the manifest says OPEN, and/m),
      ]);
      const run = runCompiledCli(['verify', folder, '--public-keys', 'ours.pub'], downloads);
      expect([run.status, run.stdout]).toEqual([1, expect.stringMatching(/signed {4}NO/)]);
      expect(run.stdout).not.toMatch(/^decision {2}OPEN$/m);
    });

    it('refuses a folder that nobody signed', () => {
      const folder = download('unsigned');
      rmSync(join(folder, 'attestations'), { recursive: true });
      const run = runCompiledCli(['verify', folder, '--public-keys', 'ours.pub'], downloads);
      expect([run.status, run.stdout]).toEqual([1, expect.stringMatching(/verifies {2}YES[\s\S]*signed {4}NO/)]);
    });
  });
});
