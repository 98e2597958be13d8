import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCompiledCli } from '../../support/compiled-cli.ts';
import { copyExample, type ExampleRepository } from '../../support/example-repository.ts';

let example: ExampleRepository;
let handed: string;
beforeAll(() => {
  example = copyExample();
  handed = join(example.root, 'handed');
  mkdirSync(handed);
  for (const args of [['preflight'], ...['one', 'two'].map((name) => ['sign', '--key-file', newKey(name)])]) {
    const run = runCompiledCli(args, example.root);
    if (run.status !== 0) throw new Error(run.stdout + run.stderr);
  }
  const candidates = join(example.root, '.release-gates');
  const candidate = readdirSync(candidates).find((name) => name.startsWith('rc-')) ?? '';
  cpSync(join(candidates, candidate), join(handed, 'release'), { recursive: true });
});
afterAll(() => example.remove());

function newKey(name: string): string {
  const [key, pub] = [join(handed, `${name}.pem`), join(handed, `${name}.pub`)];
  execFileSync('openssl', ['ecparam', '-name', 'prime256v1', '-genkey', '-noout', '-out', key], { stdio: 'pipe' });
  execFileSync('openssl', ['ec', '-in', key, '-pubout', '-out', pub], { stdio: 'pipe' });
  return key;
}

const verify = (
  keys: string,
  ...more: readonly string[]
): { status: number | null; signed: string; stdout: string } => {
  const { status, stdout } = runCompiledCli(['verify', 'release', '--public-keys', keys, ...more], handed);
  return { status, stdout, signed: stdout.split('\n').find((line) => line.startsWith('signed')) ?? stdout };
};

describe('a candidate that two signed', () => {
  it('is vouched for by both', () => {
    const { status, signed } = verify('one.pub,two.pub', '--threshold', '2');
    expect([status, signed]).toEqual([0, expect.stringMatching(/^signed {4}YES .*all 14 /)]);
  });

  it('by two and no third', () => {
    newKey('three');
    const { status, signed, stdout } = verify('one.pub,two.pub,three.pub', '--threshold', '3');
    expect([status, signed]).toEqual([
      1,
      expect.stringMatching(/3 different signers who say the same, found those of 2/),
    ]);
    expect(signed).toContain('a statement of https://in-toto.io/attestation/');
    expect(stdout).toMatch(/→ Have it signed by another one, who says the same: release-gates sign/);
  });

  it.each(['one', 'two'])('tells of no byte that differs where only %s is named: nothing was changed', (name) => {
    const { status, signed } = verify(`${name}.pub`);
    expect([status, signed]).toEqual([1, expect.stringMatching(/^signed {4}NO .*none of 1 trusted keys signed it/)]);
    expect(signed).not.toMatch(/ byte \d/);
  });

  it('tells the byte that was changed in what the second signed', () => {
    const folder = join(handed, 'release/attestations');
    const file = join(folder, readdirSync(folder)[0] ?? '', 'compat-matrix.signer-2.dsse.json');
    const text = readFileSync(file);
    const changed = Buffer.from(text);
    changed[300] = (text[300] ?? 0) ^ 1;
    writeFileSync(file, changed);
    const { signed } = verify('one.pub,two.pub');
    writeFileSync(file, text);
    expect(signed).toMatch(/compat-matrix\.signer-2\.dsse\.json: byte 300: /);
  });
});
