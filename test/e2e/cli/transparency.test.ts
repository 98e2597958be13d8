import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { buildRecord, type ChainHead, EMPTY_HEAD, formatLine, formatSignerKey } from '@release-gates/audit-log';
import type { JsonObject } from '@release-gates/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MadeCandidate, makeCandidate } from '../../../packages/rollout/src/record-verify/fixtures/ledger.ts';
import { runCompiledCli } from '../../support/compiled-cli.ts';
import { LOG, LogWorld, ORIGIN } from '../../support/log-world.ts';

/**
 * A release is judged, goes live and is written down in a log, which is sealed, published, watched from a second repository and
 * proved to an auditor, by the programs as they ship. Then somebody who holds everything, the log's key included, writes
 * another history of it with right hashes and signatures: evidence, manifest, ledger and log.
 */

let world: LogWorld;
let witnessKey: string;

const at = (...names: string[]): string => world.at(...names);

function publish(root: string): void {
  world.mustRun(root, 'audit-publish', ...world.ofTheLog(), '--folder', 'public');
}

const witnessFlags = (): string[] => ['--from', 'seen', ...world.ofTheLog(), '--key-file', at('witness.key')];

/** The witness reads what is published there now. */
function look(root: string, ...more: string[]) {
  rmSync(at('second', 'seen'), { recursive: true, force: true });
  cpSync(at(root, 'public'), at('second', 'seen'), { recursive: true });
  return world.run('second', 'witness', ...witnessFlags(), '--remote', 'none', ...more);
}

function cosigned(): string {
  return execFileSync('git', ['-C', at('second'), 'show', 'refs/heads/witness:example.com-log/checkpoint'], {
    encoding: 'utf8',
  });
}

/** The folder, what went live, and what more somebody has: does each hold, and do they agree? */
const verified = (root: string, ...more: string[]) =>
  world.verify('--from-activation', world.activation(root), world.release(root), ...more);

beforeAll(() => {
  world = new LogWorld();
  writeFileSync(at('witness.key'), formatSignerKey('witness.example', Buffer.alloc(32, 2)));
  for (const name of ['first', 'second']) world.repository(name);
  world.writeDown('first', makeCandidate(1));
  publish('first');
  const first = look('first', '--first-use');
  if (first.status !== 0) throw new Error(first.stdout + first.stderr);
  witnessKey =
    /witness\.example\+[0-9a-f]{8}\+[A-Za-z0-9+/=]+/.exec(
      world.mustRun('second', 'witness', ...witnessFlags(), '--remote', 'none', '--json'),
    )?.[0] ?? '';
  writeFileSync(at('first', 'cosigned'), cosigned());
  world.prove('first', 'release', '--checkpoint', 'cosigned');
  cpSync(at('first'), at('forged'), { recursive: true });
  rewrite('forged', makeCandidate(1, 'artifact by another'));
});
afterAll(() => world.close());

/** The same release of another artifact: the same records of it, every hash anew, sealed and published as if nothing had been. */
function rewrite(root: string, candidate: MadeCandidate): void {
  let head: ChainHead = EMPTY_HEAD;
  const history = world.place(root, candidate);
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
  world.seal(root, '--first-use');
  publish(root);
}

const chain = (root: string, ...more: string[]) => world.run(root, 'audit-chain-verify', ...world.ofTheLog(), ...more);

describe('the honest log', () => {
  it('verifies with its checkpoint, with its witness and by its proof', () => {
    expect(
      chain('first', '--witness-keys', witnessKey, '--witnessed', 'cosigned', '--witness-max-age-s', '1h').status,
    ).toBe(0);
    const proof = world.verify(at('first', 'release.tlog-proof'), '--witness-keys', witnessKey);
    expect(proof).toMatchObject({ status: 0, stderr: '' });
    expect(proof.stdout).toMatch(/record 2 is among the 3 that example\.com\/log signed, and 1 witnesses saw/);
  });

  it('proves the release and what went live, which the witness saw', () => {
    const { status, stdout } = verified('first', at('first', 'release.tlog-proof'), '--witness-keys', witnessKey);
    expect([status, stdout.match(/YES/g)?.length]).toEqual([0, 2]);
    expect(stdout).toMatch(/holds {3}\S+release\.tlog-proof: record 2/);
  });

  it('grows, and the witness follows', () => {
    cpSync(at('first'), at('grown'), { recursive: true });
    world.mustRun('grown', 'audit-append', '--action', 'four');
    world.seal('grown');
    publish('grown');
    cpSync(at('second'), at('second-before'), { recursive: true });
    expect(look('grown').stdout).toMatch(/pass/i);
    rmSync(at('second'), { recursive: true });
    cpSync(at('second-before'), at('second'), { recursive: true });
  });
});

describe('a full rewrite by whoever holds the log, its state and its key', () => {
  it('verifies by itself: nothing beside it can tell', () => {
    expect(world.manifestSha256('forged')).not.toBe(world.manifestSha256('first'));
    expect([chain('forged').status, verified('forged', world.prove('forged', 'forged')).status]).toEqual([0, 0]);
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
    const { status, stdout } = verified('forged', kept);
    const [honest, forged] = [world.manifestSha256('first'), world.manifestSha256('forged')];
    expect([status, stdout]).toEqual([
      1,
      expect.stringContaining(`record 2 (preflight) names the manifest ${honest}, expected ${forged}`),
    ]);
    const other = verified('forged', kept, '--log-record', world.record('forged'));
    expect([other.status, other.stdout]).toEqual([1, expect.stringMatching(/do not lead from entry 1 to the root/)]);
  });

  it('is caught by the witness where a new proof is shown: nobody cosigned the log that it is of', () => {
    const { status, stdout } = verified('forged', world.prove('forged', 'forged'), '--witness-keys', witnessKey);
    expect([status, stdout]).toEqual([1, expect.stringMatching(/0 witnesses cosigned and 1 are needed/)]);
  });

  it('is not published over what was published', () => {
    rmSync(at('forged', 'public'), { recursive: true });
    cpSync(at('first', 'public'), at('forged', 'public'), { recursive: true });
    const { status, stdout } = world.run('forged', 'audit-publish', ...world.ofTheLog(), '--folder', 'public');
    expect([status, stdout]).toEqual([1, expect.stringMatching(/not the one that was published/)]);
  });
});

it('verify takes no key of a witness for that of the log', () => {
  const given = ['--log-keys', witnessKey, '--log-origin', ORIGIN];
  const { status, stderr } = runCompiledCli(['verify', at('first', 'release.tlog-proof'), ...given], world.folder);
  expect([status, stderr]).toEqual([2, expect.stringMatching(/expected the key of a log \(type 1\)/)]);
});
