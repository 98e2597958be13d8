import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  buildRecord,
  type ChainHead,
  EMPTY_HEAD,
  formatLine,
  formatSignerKey,
  parseSignerKey,
} from '@release-gates/audit-log';
import { type JsonObject, sha256Hex } from '@release-gates/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  bookOf,
  CHANNEL,
  filesOf,
  type MadeCandidate,
  makeCandidate,
} from '../../../packages/rollout/src/record-verify/fixtures/ledger.ts';
import { runCompiledCli } from '../../support/compiled-cli.ts';
import { releaseFiles, writeFiles } from '../../support/handed-release.ts';

/**
 * A release is judged, goes live and is written down in a log, which is sealed, published, watched from a second repository and
 * proved to an auditor, by the programs as they ship. Then somebody who holds everything, the log's key included, writes
 * another history of it with right hashes and signatures: evidence, manifest, ledger and log.
 */

const ORIGIN = 'example.com/log';
const LOG = '.release-gates/audit/log.ndjson';
let folder: string;
let vkey: string;
let witnessKey: string;

const at = (...names: string[]): string => join(folder, ...names);

function run(root: string, ...args: string[]) {
  return runCompiledCli(args, at(root));
}

function mustRun(root: string, ...args: string[]): string {
  const { status, stdout, stderr } = run(root, ...args);
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stdout}${stderr}`);
  return stdout;
}

function repository(name: string): void {
  mkdirSync(at(name), { recursive: true });
  const git = (...args: string[]): void => void execFileSync('git', ['-C', at(name), ...args], { stdio: 'pipe' });
  git('init', '--quiet', '-b', 'main');
  writeFileSync(at(name, 'package.json'), '{"version":"1.2.3"}\n');
  git('add', '.');
  git('-c', 'user.name=t', '-c', 'user.email=t@localhost', 'commit', '--quiet', '-m', 'start');
}

/** What was judged and what went live, and what the log says of both. */
function writtenDown(root: string, candidate: MadeCandidate): readonly (readonly [action: string, JsonObject])[] {
  for (const name of ['release', 'ledger']) rmSync(at(root, name), { recursive: true, force: true });
  const book = bookOf([candidate]);
  writeFiles(at(root, 'release'), releaseFiles(candidate));
  writeFiles(at(root, 'ledger'), filesOf(book));
  const { id, manifest } = candidate.release;
  const live = readFileSync(activationOf(root));
  const ledger = readFileSync(at(root, 'ledger', CHANNEL, 'ledger.ndjson'));
  return [
    ['governance-check', {}],
    ['preflight', { decision: 'open', manifest_sha256: manifest.sha256, release_candidate_id: id }],
    ['rollout.promote', { channel: CHANNEL, ledger_sha256: sha256Hex(ledger), record_sha256: sha256Hex(live) }],
  ];
}

function activationOf(root: string): string {
  const records = at(root, 'ledger', CHANNEL, 'records');
  return join(records, readdirSync(records).find((name) => name.startsWith('activation-')) ?? '');
}

const folderOf = (root: string): string => at(root, 'release');
const ofTheLog = (): readonly string[] => ['--log-keys', vkey, '--log-origin', ORIGIN];

/** The folder, and what went live: does each hold, and do they agree? */
const release = (root: string, ...more: string[]) =>
  runCompiledCli(['verify', '--from-activation', activationOf(root), folderOf(root), ...more], folder);

const check = (...args: string[]) => runCompiledCli(['verify', ...args, ...ofTheLog()], folder);

/** The same, held to a proof that somebody kept. */
const proven = (root: string, proof: string, ...more: string[]) => release(root, proof, ...ofTheLog(), ...more);

function seal(root: string, ...more: string[]): void {
  mustRun(root, 'audit-seal', '--origin', ORIGIN, '--key-file', at('log.key'), ...more);
}

function publish(root: string): void {
  mustRun(root, 'audit-publish', '--origin', ORIGIN, '--public-keys', vkey, '--folder', 'public');
}

const witnessFlags = (): string[] => [
  '--from',
  'seen',
  '--origin',
  ORIGIN,
  '--public-keys',
  vkey,
  '--key-file',
  at('witness.key'),
];

/** The witness reads what is published there now. */
function look(root: string, ...more: string[]) {
  rmSync(at('second', 'seen'), { recursive: true, force: true });
  cpSync(at(root, 'public'), at('second', 'seen'), { recursive: true });
  return run('second', 'witness', ...witnessFlags(), '--remote', 'none', ...more);
}

function cosigned(): string {
  return execFileSync('git', ['-C', at('second'), 'show', 'refs/heads/witness:example.com-log/checkpoint'], {
    encoding: 'utf8',
  });
}

function prove(root: string, out: string, ...more: string[]): void {
  mustRun(root, 'audit-prove', '--origin', ORIGIN, '--public-keys', vkey, '--out', out, ...withRecord(more));
}

const withRecord = (more: readonly string[]): readonly string[] =>
  more.includes('--record') ? more : ['--record', '2', ...more];

function verifyProof(root: string, proof: string, ...more: string[]) {
  return runCompiledCli(['verify', at(root, proof), ...ofTheLog(), ...more], folder);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-gates-transparency-'));
  const key = formatSignerKey(ORIGIN, Buffer.alloc(32, 1));
  vkey = parseSignerKey(key).vkey;
  writeFileSync(at('log.key'), key);
  writeFileSync(at('witness.key'), formatSignerKey('witness.example', Buffer.alloc(32, 2)));
  for (const name of ['first', 'second']) repository(name);
  for (const [action, context] of writtenDown('first', makeCandidate(1))) {
    mustRun('first', 'audit-append', '--action', action, '--context', JSON.stringify(context));
  }
  seal('first', '--first-use');
  publish('first');
  const first = look('first', '--first-use');
  if (first.status !== 0) throw new Error(first.stdout + first.stderr);
  witnessKey =
    /witness\.example\+[0-9a-f]{8}\+[A-Za-z0-9+/=]+/.exec(
      mustRun('second', 'witness', ...witnessFlags(), '--remote', 'none', '--json'),
    )?.[0] ?? '';
  writeFileSync(at('first', 'cosigned'), cosigned());
  prove('first', 'release.tlog-proof', '--checkpoint', 'cosigned');
  writeFileSync(at('first', 'record.json'), readFileSync(at('first', LOG), 'utf8').split('\n')[1] as string);
  cpSync(at('first'), at('forged'), { recursive: true });
  rewrite('forged', makeCandidate(1, 'artifact by another'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The same release of another artifact: the same records of it, every hash anew, sealed and published as if nothing had been. */
function rewrite(root: string, candidate: MadeCandidate): void {
  let head: ChainHead = EMPTY_HEAD;
  const history = writtenDown(root, candidate);
  const lines = readFileSync(at(root, LOG), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line, index) => {
      const record = JSON.parse(line) as { action: string; ts: number; context: JsonObject };
      const built = buildRecord({ ...record, context: history[index]?.[1] ?? {} }, head, Math.round(record.ts * 1000));
      head = { seq: built.seq, hash: built.entry_hash };
      return Buffer.from(formatLine(built));
    });
  for (const suffix of ['', '.checkpoint', '.seal']) rmSync(at(root, LOG + suffix));
  for (const name of ['public', 'release.tlog-proof']) rmSync(at(root, name), { recursive: true });
  writeFileSync(at(root, LOG), Buffer.concat(lines));
  seal(root, '--first-use');
  publish(root);
}

const chain = (root: string, ...more: string[]) =>
  run(root, 'audit-chain-verify', '--origin', ORIGIN, '--public-keys', vkey, ...more);

describe('the honest log', () => {
  it('verifies with its checkpoint, with its witness and by its proof', () => {
    expect(
      chain('first', '--witness-keys', witnessKey, '--witnessed', 'cosigned', '--witness-max-age-s', '1h').status,
    ).toBe(0);
    const proof = verifyProof(
      'first',
      'release.tlog-proof',
      '--witness-keys',
      witnessKey,
      '--log-record',
      at('first', 'record.json'),
    );
    expect(proof).toMatchObject({ status: 0, stderr: '' });
    expect(proof.stdout).toMatch(/record 2 is among the 3 that example\.com\/log signed, and 1 witnesses saw/);
    expect(proof.stdout).toContain(`it says preflight of the manifest ${makeCandidate(1).release.manifest.sha256}`);
  });

  it('names the release and what went live', () => {
    const { status, stdout } = proven('first', at('first', 'release.tlog-proof'), '--witness-keys', witnessKey);
    expect([status, stdout.match(/YES/g)?.length]).toEqual([0, 2]);
    expect(stdout).toMatch(/holds {3}\S+release\.tlog-proof: record 2/);
  });

  it('grows, and the witness follows', () => {
    cpSync(at('first'), at('grown'), { recursive: true });
    mustRun('grown', 'audit-append', '--action', 'four');
    seal('grown');
    publish('grown');
    cpSync(at('second'), at('second-before'), { recursive: true });
    expect(look('grown').stdout).toMatch(/pass/i);
    rmSync(at('second'), { recursive: true });
    cpSync(at('second-before'), at('second'), { recursive: true });
  });
});

describe('a full rewrite by whoever holds the log, its state and its key', () => {
  it('verifies by itself: nothing beside it can tell', () => {
    const manifests = ['first', 'forged'].map((root) => sha256Hex(readFileSync(join(folderOf(root), 'manifest.json'))));
    expect(new Set(manifests).size).toBe(2);
    expect([chain('forged').status, release('forged').status]).toEqual([0, 0]);
    prove('forged', 'forged.tlog-proof');
    expect(proven('forged', at('forged', 'forged.tlog-proof')).status).toBe(0);
  });

  it('is caught by the checkpoint that somebody kept', () => {
    cpSync(at('first', `${LOG}.checkpoint`), at('forged', 'kept.checkpoint'));
    const { status, stdout } = chain('forged', '--checkpoint', 'kept.checkpoint');
    expect([status, stdout]).toEqual([1, expect.stringMatching(/two histories exist/)]);
  });

  it('is caught by the witness, which shows both heads and keeps both signed notes', () => {
    const before = cosigned();
    const { status, stdout } = look('forged', '--json');
    expect(status).toBe(1);
    expect(stdout).toMatch(/cosigned 3 [0-9a-f]{64}, found 3 [0-9a-f]{64}/);
    const { details } = (JSON.parse(stdout) as { evidence: { details: Record<string, { note: string }> } }).evidence;
    expect([details['cosigned']?.note, details['found']?.note]).toEqual([
      before,
      readFileSync(at('forged', 'public', 'checkpoint'), 'utf8'),
    ]);
    expect(cosigned()).toBe(before);
  });

  it('is caught where verification demands the witness', () => {
    writeFileSync(at('forged', 'cosigned'), cosigned());
    expect(chain('forged', '--witness-keys', witnessKey, '--witnessed', 'cosigned').status).toBe(1);
    expect(chain('forged', '--witness-keys', witnessKey).status).toBe(1);
  });

  it('is caught by the proof that the release carried, and nothing else but the key of the log', () => {
    const kept = at('first', 'release.tlog-proof');
    const { status, stdout } = proven('forged', kept);
    const [honest, forged] = ['first', 'forged'].map((root) =>
      sha256Hex(readFileSync(join(folderOf(root), 'manifest.json'))),
    );
    expect([status, stdout]).toEqual([
      1,
      expect.stringContaining(`record 2 (preflight) names the manifest ${honest}, expected ${forged}`),
    ]);
    const record = at('forged', 'record.json');
    writeFileSync(record, readFileSync(at('forged', LOG), 'utf8').split('\n')[1] as string);
    const other = proven('forged', kept, '--log-record', record);
    expect([other.status, other.stdout]).toEqual([1, expect.stringMatching(/do not lead from entry 1 to the root/)]);
  });

  it('is caught by the witness where a new proof is shown: nobody cosigned the log that it is of', () => {
    prove('forged', 'forged.tlog-proof');
    const { status, stdout } = proven('forged', at('forged', 'forged.tlog-proof'), '--witness-keys', witnessKey);
    expect([status, stdout]).toEqual([1, expect.stringMatching(/0 witnesses cosigned and 1 are needed/)]);
  });

  it('is not published over what was published', () => {
    rmSync(at('forged', 'public'), { recursive: true });
    cpSync(at('first', 'public'), at('forged', 'public'), { recursive: true });
    const { status, stdout } = run(
      'forged',
      'audit-publish',
      '--origin',
      ORIGIN,
      '--public-keys',
      vkey,
      '--folder',
      'public',
    );
    expect([status, stdout]).toEqual([1, expect.stringMatching(/not the one that was published/)]);
  });
});

describe('a proof beside a release', () => {
  it('that says of another release that it was written down says nothing of this one', () => {
    const { status, stdout } = check(folderOf('forged'), at('first', 'release.tlog-proof'));
    expect([status, stdout]).toEqual([
      1,
      expect.stringMatching(/refused \S+: record 2 \(preflight\) names the manifest/),
    ]);
  });

  it('is refused where its record names none, or does not travel along', () => {
    prove('first', 'other.tlog-proof', '--record', '1');
    prove('first', 'entry.tlog-proof', '--entry-only');
    const [other, entry] = ['other', 'entry'].map((name) =>
      check(folderOf('first'), at('first', `${name}.tlog-proof`)),
    );
    expect([other?.status, other?.stdout]).toEqual([
      1,
      expect.stringMatching(/record 1 \(governance-check\) names no manifest/),
    ]);
    expect([entry?.status, entry?.stdout]).toEqual([
      1,
      expect.stringMatching(/does not carry its record.*--log-record/),
    ]);
    const record = ['--log-record', at('first', 'record.json')];
    expect(check(folderOf('first'), at('first', 'entry.tlog-proof'), ...record).status).toBe(0);
  });

  it('leaves no other release of the same call unproven', () => {
    const proof = at('first', 'release.tlog-proof');
    prove('forged', 'forged.tlog-proof');
    expect(check(folderOf('first'), proof).status).toBe(0);
    const { status, stdout } = check(folderOf('first'), folderOf('forged'), proof);
    expect([status, stdout]).toEqual([
      1,
      expect.stringMatching(/refused .*no proof .* names the manifest [0-9a-f]{64}/),
    ]);
    expect(check(folderOf('first'), folderOf('forged'), proof, at('forged', 'forged.tlog-proof')).status).toBe(0);
    const { stdout: json } = check(folderOf('first'), folderOf('forged'), proof, '--json');
    const told = JSON.parse(json) as { ok?: boolean; proof?: string | null }[];
    expect(told.filter(({ ok }) => ok !== undefined).map(({ ok, proof: path }) => [ok, path])).toEqual([
      [true, proof],
      [false, null],
    ]);
  });
});

describe('verify takes no proof', () => {
  it.each([
    ['without a key', [], 2, /--log-keys and --log-origin/],
    [
      'of another log',
      ['--log-keys', 'VKEY', '--log-origin', 'example.com/other'],
      1,
      /expected a checkpoint of example\.com\/other/,
    ],
    ['by another key', ['--log-keys', 'OTHER', '--log-origin', ORIGIN], 1, /no trusted key signed/],
    [
      'with a witness key for the log',
      ['--log-keys', 'WITNESS', '--log-origin', ORIGIN],
      2,
      /expected the key of a log \(type 1\)/,
    ],
    [
      'with more witnesses than named',
      ['--log-keys', 'VKEY', '--log-origin', ORIGIN, '--witness-threshold', '1'],
      2,
      /distinct --witness-keys/,
    ],
  ] as const)('%s', (_, flags, status, reason) => {
    const other = parseSignerKey(formatSignerKey(ORIGIN, Buffer.alloc(32, 9))).vkey;
    const names: Record<string, string> = { VKEY: vkey, OTHER: other, WITNESS: witnessKey };
    const given = flags.map((flag) => names[flag] ?? flag);
    const found = runCompiledCli(['verify', at('first', 'release.tlog-proof'), ...given], folder);
    expect([found.status, found.stdout + found.stderr]).toEqual([status, expect.stringMatching(reason)]);
  });
});
