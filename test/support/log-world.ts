import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatSignerKey, parseSignerKey } from '@release-gates/audit-log';
import { type JsonObject, sha256Hex } from '@release-gates/core';
import {
  bookOf,
  CHANNEL,
  filesOf,
  type MadeCandidate,
} from '../../packages/rollout/src/record-verify/fixtures/ledger.ts';
import { runCompiledCli } from './compiled-cli.ts';
import { releaseFiles, writeFiles } from './handed-release.ts';

export const ORIGIN = 'example.com/log';
export const LOG = '.release-gates/audit/log.ndjson';

type Ran = ReturnType<typeof runCompiledCli>;

/** Repositories below one folder, with the release, the ledger and the sealed log of each, by the programs as they ship. */
export class LogWorld {
  readonly folder = mkdtempSync(join(tmpdir(), 'release-gates-log-'));
  readonly vkey: string;

  constructor() {
    const key = formatSignerKey(ORIGIN, Buffer.alloc(32, 1));
    this.vkey = parseSignerKey(key).vkey;
    writeFileSync(this.at('log.key'), key);
  }

  at(...names: string[]): string {
    return join(this.folder, ...names);
  }

  run(root: string, ...args: string[]): Ran {
    return runCompiledCli(args, this.at(root));
  }

  mustRun(root: string, ...args: string[]): string {
    const { status, stdout, stderr } = this.run(root, ...args);
    if (status !== 0) throw new Error(`${args.join(' ')}: ${stdout}${stderr}`);
    return stdout;
  }

  repository(root: string): void {
    mkdirSync(this.at(root), { recursive: true });
    const git = (...args: string[]): void =>
      void execFileSync('git', ['-C', this.at(root), ...args], { stdio: 'pipe' });
    git('init', '--quiet', '-b', 'main');
    writeFileSync(this.at(root, 'package.json'), '{"version":"1.2.3"}\n');
    git('add', '.');
    git('-c', 'user.name=t', '-c', 'user.email=t@localhost', 'commit', '--quiet', '-m', 'start');
  }

  /** Puts there what was judged and what went live. @returns what a log says of both, a record each */
  place(root: string, candidate: MadeCandidate): readonly (readonly [action: string, JsonObject])[] {
    for (const name of ['release', 'ledger']) rmSync(this.at(root, name), { recursive: true, force: true });
    writeFiles(this.release(root), releaseFiles(candidate));
    writeFiles(this.at(root, 'ledger'), filesOf(bookOf([candidate])));
    const { id, manifest } = candidate.release;
    const ledger = sha256Hex(readFileSync(this.at(root, 'ledger', CHANNEL, 'ledger.ndjson')));
    const live = sha256Hex(readFileSync(this.activation(root)));
    return [
      ['governance-check', {}],
      ['preflight', { decision: 'open', manifest_sha256: manifest.sha256, release_candidate_id: id }],
      ['rollout.promote', { channel: CHANNEL, ledger_sha256: ledger, record_sha256: live }],
    ];
  }

  /** In a log of its own, which is sealed. */
  writeDown(root: string, candidate: MadeCandidate): void {
    for (const [action, context] of this.place(root, candidate)) {
      this.mustRun(root, 'audit-append', '--action', action, '--context', JSON.stringify(context));
    }
    this.seal(root, '--first-use');
  }

  seal(root: string, ...more: string[]): void {
    this.mustRun(root, 'audit-seal', '--origin', ORIGIN, '--key-file', this.at('log.key'), ...more);
  }

  /** Of the record of the preflight, unless another one is named. @returns its path */
  prove(root: string, name: string, ...more: string[]): string {
    const record = more.includes('--record') ? [] : ['--record', '2'];
    const out = `${name}.tlog-proof`;
    rmSync(this.at(root, out), { force: true });
    this.mustRun(root, 'audit-prove', ...this.ofTheLog(), '--out', out, ...record, ...more);
    return this.at(root, out);
  }

  ofTheLog(): readonly string[] {
    return ['--origin', ORIGIN, '--public-keys', this.vkey];
  }

  /** The line of the record of the preflight, in a file. */
  record(root: string): string {
    const path = this.at(root, 'record.json');
    writeFileSync(path, readFileSync(this.at(root, LOG), 'utf8').split('\n')[1] ?? '');
    return path;
  }

  release(root: string): string {
    return this.at(root, 'release');
  }

  manifestSha256(root: string): string {
    return sha256Hex(readFileSync(join(this.release(root), 'manifest.json')));
  }

  activation(root: string): string {
    const records = this.at(root, 'ledger', CHANNEL, 'records');
    return join(records, readdirSync(records).find((name) => name.startsWith('activation-')) ?? '');
  }

  /** As an auditor who has the key of the log. */
  verify(...args: string[]): Ran {
    return runCompiledCli(['verify', ...args, '--log-keys', this.vkey, '--log-origin', ORIGIN], this.folder);
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
