import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sha256Hex } from '@release-gates/core';
import { parseManifest, serializeManifest } from '@release-gates/evidence';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CHANNEL,
  filesOf,
  liveBook,
  makeCandidate,
  MATRIX,
} from '../../../packages/rollout/src/record-verify/fixtures/ledger.ts';
import { CLI, runCompiledCli } from '../../support/compiled-cli.ts';
import { releaseFiles, writeFiles } from '../../support/handed-release.ts';
import { bundleProgram } from '../../support/program.ts';
import { straceIsThere } from '../../support/strace.ts';

/** What somebody was handed: a ledger, the evidence of what is live, signed, and the key of who signed. */
let handed: string;

beforeAll(() => {
  handed = mkdtempSync(join(tmpdir(), 'release-gates-handed-'));
  writeFiles(join(handed, 'ledger'), filesOf(liveBook(1)));
  writeFiles(join(handed, 'release'), releaseFiles(makeCandidate(1)));
  write('dist/app.tgz', Buffer.from('artifact 1'));
  write('matrix.json', MATRIX);
  const key = join(handed, 'key.pem');
  execFileSync('openssl', ['ecparam', '-name', 'prime256v1', '-genkey', '-noout', '-out', key], { stdio: 'pipe' });
  execFileSync('openssl', ['ec', '-in', key, '-pubout', '-out', join(handed, 'key.pub')], { stdio: 'pipe' });
  writeFiles(join(handed, 'other'), releaseFiles(makeCandidate(2)));
  cpSync(join(handed, 'release'), join(handed, 'again'), { recursive: true });
  const judged = parseManifest(readFileSync(join(handed, 'again/manifest.json')), 'manifest');
  write('again/manifest.json', serializeManifest({ ...judged, correlation_id: 'judged-again' }));
  mkdirSync(join(handed, 'signing'));
  for (const release of ['release', 'other', 'again']) {
    cpSync(join(handed, release), join(handed, 'signing', release), { recursive: true });
    const argv = [
      'sign',
      '--manifest',
      release,
      '--key-file',
      '../key.pem',
      '--purl',
      `pkg:npm/app@${release === 'other' ? 2 : 1}`,
    ];
    const signed = runCompiledCli(argv, join(handed, 'signing'));
    if (signed.status !== 0) throw new Error(signed.stdout + signed.stderr);
    cpSync(join(handed, 'signing', release), join(handed, release), { recursive: true });
  }
});
afterAll(() => rmSync(handed, { recursive: true, force: true }));

function write(path: string, bytes: Uint8Array): void {
  mkdirSync(join(handed, dirname(path)), { recursive: true });
  writeFileSync(join(handed, path), bytes);
}

/** A copy, so that each case changes its own. */
function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'release-gates-walk-'));
  cpSync(handed, folder, { recursive: true });
  return folder;
}

const fileOf = (folder: string, start: string): string =>
  join(folder, readdirSync(folder).find((name) => name.startsWith(start)) ?? '');
const recordOf = (folder: string): string => kept(folder, 'activation-');

const kept = (folder: string, start: string): string => fileOf(join(folder, 'ledger', CHANNEL, 'records'), start);
const statement = (folder: string, name: string): string =>
  join(fileOf(join(folder, 'release/attestations'), ''), name);

function flip(path: string, offset: number): void {
  const bytes = readFileSync(path);
  bytes[offset] = (bytes[offset] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}

function walk(folder: string, ...more: string[]): ReturnType<typeof runCompiledCli> {
  const trust = ['--public-keys', join(folder, 'key.pub'), '--offline', ...more];
  return runCompiledCli(['verify', '--from-activation', recordOf(folder), join(folder, 'release'), ...trust]);
}

describe('verify --from-activation', () => {
  it('walks from the record to the ledger, the manifest, the statements and the evidence', () => {
    const folder = copy();
    const run = walk(folder);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout.match(/YES/g)).toHaveLength(3);
    expect(run.stdout).toContain('release   rc-1');
    expect(run.stdout).toMatch(/^judged {4}as of \S+, when the record says that it went live/m);
    const named = walk(folder, '--as-of', '2026-02-01T00:00:00Z');
    expect([named.status, named.stdout]).toEqual([
      0,
      expect.stringMatching(/as of 2026-02-01T00:00:00.000Z, as you said/),
    ]);
    expect(walk(folder, '--as-of', '2025-12-01T00:00:00Z').status).toBe(2);
    expect(runCompiledCli(['verify', '--from-activation', recordOf(folder)]).status).toBe(0);
  });

  /** Each link of the walk, and how it is called where it is told. */
  const links: readonly (readonly [string, (folder: string) => string, string])[] = [
    ['the record', recordOf, 'records/activation-'],
    ['the ledger', (folder) => join(folder, 'ledger', CHANNEL, 'ledger.ndjson'), 'ledger.ndjson'],
    ['the manifest that the ledger keeps', (folder) => kept(folder, 'manifest-'), 'records/manifest-'],
    ['evidence that the ledger keeps', (folder) => kept(folder, 'evidence-'), 'records/evidence-'],
    ['the manifest', (folder) => join(folder, 'release/manifest.json'), 'manifest.json'],
    ['evidence', (folder) => fileOf(join(folder, 'release'), 'slo-guard-'), 'slo-guard-'],
    ['facts', (folder) => fileOf(join(folder, 'release/facts'), ''), 'facts/compat-matrix-'],
    ['a statement', (folder) => statement(folder, 'compat-matrix.dsse.json'), 'compat-matrix.dsse.json'],
    ['a statement in a bundle', (folder) => statement(folder, 'slo-guard.sigstore.json'), 'slo-guard.sigstore.json'],
    ['the verdict', (folder) => statement(folder, 'verification-summary.dsse.json'), 'verification-summary.dsse.json'],
    ['all statements', (folder) => statement(folder, 'rc-1.intoto.jsonl'), 'rc-1.intoto.jsonl:'],
    ['what a gate read', (folder) => join(folder, 'matrix.json'), 'matrix.json'],
    ['what is released', (folder) => join(folder, 'dist/app.tgz'), 'app.tgz'],
  ];
  it.each(links)('names the byte that was changed in %s', (_name, pathOf, said) => {
    const folder = copy();
    const path = pathOf(folder);
    const { length } = readFileSync(path);
    const offset = Math.min(300, length - 2);
    flip(path, offset);
    const { status, stdout } = walk(folder, '--root', folder, '--require-materials');
    expect(status).toBe(1);
    const found = readFileSync(path)[offset] ?? 0;
    const byte = `byte ${offset}: expected 0x${(found ^ 1).toString(16).padStart(2, '0')}`;
    expect(stdout.split('\n').filter((line) => line.includes(said) && line.includes(byte))).not.toEqual([]);
  });

  it.each(['compat-matrix.dsse.json', 'verification-summary.dsse.json', 'slo-guard.sigstore.json'])(
    'takes no %s of another candidate, by the same key, for one of this',
    (name) => {
      const folder = copy();
      cpSync(join(fileOf(join(folder, 'other/attestations'), ''), name), statement(folder, name));
      const { status, stdout } = walk(folder);
      expect([status, stdout]).toEqual([1, expect.stringMatching(/signed {4}NO/)]);
      expect(stdout).toMatch(
        new RegExp(`${name}: expected a statement about manifest\\.json .*, found a statement of`),
      );
      expect(stdout).not.toMatch(/, 0 do not/);
    },
  );

  it('takes no release of the very same files by another manifest, in whatever forms it lies there', () => {
    const folder = copy();
    const again = fileOf(join(folder, 'again/attestations'), '');
    for (const form of ['release.dsse.json', 'release.sigstore.json'])
      cpSync(join(again, form), statement(folder, form));
    const [own, theirs] = [statement(folder, 'rc-1.intoto.jsonl'), join(again, 'rc-1.intoto.jsonl')].map((path) =>
      readFileSync(path, 'utf8').trimEnd().split('\n'),
    );
    const lines = [...(own?.slice(0, -1) ?? []), theirs?.at(-1) ?? ''];
    writeFileSync(statement(folder, 'rc-1.intoto.jsonl'), `${lines.join('\n')}\n`);
    const { status, stdout } = walk(folder);
    expect([status, stdout]).toEqual([1, expect.stringMatching(/signed {4}NO/)]);
    expect(stdout).toMatch(/found one of the same files by another manifest/);
  });

  it('takes no folder with another manifest than the one that went live, however sound', () => {
    const folder = copy();
    const ledger = mkdtempSync(join(folder, 'other-'));
    for (const [path, bytes] of filesOf(liveBook(2))) {
      mkdirSync(join(ledger, dirname(path)), { recursive: true });
      writeFileSync(join(ledger, path), bytes);
    }
    const records = join(ledger, CHANNEL, 'records');
    const results = readdirSync(records)
      .filter((name) => name.startsWith('activation-'))
      .map((name) => runCompiledCli(['verify', '--from-activation', join(records, name), join(folder, 'release')]));
    expect(new Set(results.map(({ status }) => status))).toEqual(new Set([0, 1]));
    expect(results.find(({ status }) => status === 1)?.stdout).toMatch(/manifest_digest/);
  });

  it('is bound by the digest of the record, and asks for nothing that contradicts it', () => {
    const folder = copy();
    const sha256 = sha256Hex(readFileSync(recordOf(folder)));
    expect(walk(folder, '--expected-record-sha256', sha256).status).toBe(0);
    expect(walk(folder, '--expected-record-sha256', 'a'.repeat(64)).status).toBe(1);
    expect(walk(folder, '--expected-sha256', 'a'.repeat(64)).status).toBe(2);
  });

  it.each([
    '--public-keys mallory.pub --levels NOPE --verifier-id x',
    '--expected-sha256 aa',
    '--root .',
    '--no-offline',
  ])('says of the trust that no folder beside the record is asked for that it has no effect: %s', (flags) => {
    const { status, stdout, stderr } = runCompiledCli(
      ['verify', '--from-activation', recordOf(handed), ...flags.split(' ')],
      handed,
    );
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`${flags.split(' ')[0]?.replace('no-', '')} `);
  });

  it('has no network: every way out of the process is cut, and the answer is the same', async () => {
    const folder = copy();
    const cut = await bundleProgram('cut-network');
    const run = execFileSync(
      process.execPath,
      ['--import', cut, CLI, 'verify', '--from-activation', recordOf(folder), join(folder, 'release'), '--offline'],
      { encoding: 'utf8' },
    );
    expect(run).toMatch(/verifies {2}YES/);
    const proof = spawnCut(cut, 'await fetch("http://127.0.0.1:65321")');
    expect(proof).toMatch(/a way out was used/);
  });

  // Also a socket of this machine is one: asking for the name of an account opens one to its cache (nscd).
  it.runIf(straceIsThere())('opens no socket of any kind, as the system saw it', () => {
    const folder = copy();
    const log = join(folder, 'sockets.txt');
    const program = ['-f', '-qq', '-o', log, '-e', 'trace=socket,socketpair', process.execPath];
    const { USER: _user, LOGNAME: _name, ...env } = process.env;
    const trace = (...args: string[]): readonly [number | null, string] => {
      const { status } = spawnSync('strace', [...program, ...args], { env, encoding: 'utf8' });
      return [status, readFileSync(log, 'utf8')];
    };
    const release = join(folder, 'release');
    const trust = ['--public-keys', join(folder, 'key.pub'), '--offline'];
    expect(trace(CLI, 'verify', '--from-activation', recordOf(folder), release, ...trust)).toEqual([0, '']);
    expect(trace(CLI, 'replay', fileOf(release, 'slo-guard-'))).toEqual([1, '']);
    expect(trace('-e', 'require("node:net").connect(1, "127.0.0.1").on("error", () => {})')[1]).toMatch(/AF_INET/);
  });
});

/** The cut itself cuts. */
function spawnCut(cut: string, program: string): string {
  try {
    return execFileSync(process.execPath, ['--import', cut, '--input-type=module', '-e', program], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch (error) {
    return (error as { stderr: string }).stderr;
  }
}
