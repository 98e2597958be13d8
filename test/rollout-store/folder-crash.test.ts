import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFileWriter, createLogStores, FileWorkspace } from '@release-gates/adapters';
import { sha256Hex } from '@release-gates/core';
import { FolderLedger, type Ledger, type LedgerAppend } from '@release-gates/rollout';
import { afterAll, describe, expect, it } from 'vitest';
import { type Fault, type ProgramEnd, sweep, type Transition } from '../support/crash-sweep.ts';
import { straceIsThere } from '../support/strace.ts';
import { CHANNEL, NOW_MS, PROGRAM } from './executor.ts';
import { leftovers } from './store-fixture.ts';

const HALF = '{"action":"rollout.advance","actor":"half of a li';

const home = mkdtempSync(join(tmpdir(), 'crash-ledger-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const folderOf = (root: string): string => join(root, 'rollout', CHANNEL);

function open(root: string): Ledger {
  const [logs, files] = [createLogStores(root), createFileWriter({ root })];
  return new FolderLedger({ root: 'rollout', logs, files, workspace: new FileWorkspace(root, undefined) });
}

/** With a record, as each transition has: its writer also clears what a dead one left in that folder. */
function appendBy(actor: string): LedgerAppend {
  const bytes = Buffer.from(`{"by":"${actor}"}\n`);
  const digest = sha256Hex(bytes);
  const context = { state: { by: actor }, record: digest };
  return {
    entry: { action: 'rollout.advance', actor, source: 'test', status: 'done', context },
    files: [{ path: `records/advance-${digest.slice(0, 12)}.json`, bytes }],
    nowMs: NOW_MS,
  };
}

/** A second try is needed where the first found the claim of a dead writer, and finished its append. */
async function add(root: string, actor: string): Promise<void> {
  for (let attempt = 0; attempt < 2; attempt++) {
    const ledger = open(root);
    const { head } = await ledger.read(CHANNEL);
    if ((await ledger.append(CHANNEL, head, appendBy(actor))) === 'appended') return;
  }
  throw new Error('lost twice without a rival');
}

const actorsOf = async (root: string): Promise<readonly string[]> =>
  (await open(root).read(CHANNEL)).records.map(({ actor }) => actor);

/** A failed call is an error of the environment, told in one line; only what was done is acknowledged. */
function expectHonest({ isKilled, status, stdout, stderr }: ProgramEnd): void {
  if (isKilled) return;
  expect([0, 3]).toContain(status);
  expect(stdout.includes('added 1')).toBe(status === 0);
  if (status === 3) expect(stderr).toMatch(/^(disk\.(io|full)|log\.\w+): [^\n]+$/);
}

/** Each line that names a record finds it, whole. */
async function expectRecords(root: string): Promise<void> {
  for (const { context } of (await open(root).read(CHANNEL)).records) {
    const digest = context['record'];
    if (typeof digest !== 'string') continue;
    const bytes = await open(root).readRecord(CHANNEL, `records/advance-${digest.slice(0, 12)}.json`);
    expect(sha256Hex(bytes ?? '')).toBe(digest);
  }
}

interface Stage {
  readonly name: string;
  /** Who appended before. */
  readonly before: readonly string[];
  /** Half a line behind them. */
  readonly isTorn?: boolean;
  readonly faults: readonly Fault[];
  readonly skip?: RegExp;
}

/** The folder before the append, made once and copied for each fault. */
async function makeTemplate({ name, before, isTorn }: Stage): Promise<string> {
  const template = join(home, `before ${name}`);
  mkdirSync(template);
  for (const actor of before) await add(template, actor);
  if (isTorn === true) writeFileSync(join(folderOf(template), 'ledger.ndjson'), HALF, { flag: 'a' });
  return template;
}

async function toTransition(stage: Stage): Promise<Transition> {
  const template = await makeTemplate(stage);
  const root = join(home, stage.name.replaceAll(' ', '-'));
  return {
    name: stage.name,
    root,
    argv: [PROGRAM, 'folder', root, String(NOW_MS), 'swept', `add ${CHANNEL} 1`],
    ...(stage.skip !== undefined && { skip: stage.skip }),
    setup: () => cpSync(template, root, { recursive: true }),
    check: (end) => expectBeforeOrAfter(root, stage.before, end),
  };
}

async function expectBeforeOrAfter(root: string, before: readonly string[], end: ProgramEnd): Promise<void> {
  expectHonest(end);
  const after = [...before, 'swept'];
  const allowed = end.stdout.includes('added 1') ? [after] : [before, after];
  expect(allowed).toContainEqual(await actorsOf(root));
  await add(root, 'next');
  // The next writer finishes what a dead one had claimed.
  expect(allowed.map((actors) => [...actors, 'next'])).toContainEqual(await actorsOf(root));
  await expectRecords(root);
  const view = JSON.parse(readFileSync(join(folderOf(root), 'state.json'), 'utf8')) as unknown;
  expect(view).toMatchObject({ state: { by: 'next' } });
  expect(leftovers(root)).toEqual([]);
}

/** Taking and leaving the lock is the same each time: one append is swept for it. */
const LOCKING = /\.lock/;
const STAGES: readonly Stage[] = [
  { name: 'the first append', before: [], faults: ['SIGKILL', 'ENOSPC'], skip: LOCKING },
  { name: 'an append', before: ['first'], faults: ['SIGKILL', 'EIO', 'ENOSPC'] },
  { name: 'an append over half a line', before: ['first'], isTorn: true, faults: ['SIGKILL'], skip: LOCKING },
];

// Some two hundred processes under strace: a busy machine needs its time.
describe.skipIf(!straceIsThere())('the ledger after a crash or a disk error at each call', { timeout: 900_000 }, () => {
  it.each(STAGES)('$name: the state before or after, and the next goes on', async (stage) => {
    for (const { points, problems } of await sweep(await toTransition(stage), stage.faults)) {
      expect(problems).toEqual([]);
      expect(points).toBeGreaterThan(10);
    }
  });
});
