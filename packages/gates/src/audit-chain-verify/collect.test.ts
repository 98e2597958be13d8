import {
  appendRecord,
  closeBrokenLog,
  commitSeal,
  formatSignerKey,
  LAST_SEEN_FORMAT,
  parseSignerKey,
  parseVerifierKey,
  prepareSeal,
} from '@release-gates/audit-log';
import { type Check, pythonCanonicalText, parsePythonJson, pythonStoredText, sha256Hex } from '@release-gates/core';
import { collectContext, FakeWorkspace, FIXED_NOW_MS, MemoryLogStore, MemoryLogStores } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { collect } from './collect.ts';
import { decide } from './decide.ts';
import type { AuditFacts } from './facts.ts';
import { type AuditInputs, auditInputs } from './inputs.ts';

const ORIGIN = 'example.com/log';
const LOG = '.release-gates/audit/log.ndjson';
const signer = parseSignerKey(formatSignerKey(ORIGIN, Buffer.alloc(32, 1)));
const stranger = parseSignerKey(formatSignerKey(ORIGIN, Buffer.alloc(32, 2)));

interface Case {
  readonly store: MemoryLogStore;
  readonly files?: Readonly<Record<string, string>>;
  readonly inputs?: Partial<AuditInputs>;
}

async function factsOf({ store, files = {}, inputs = {} }: Case): Promise<AuditFacts> {
  const logs = new MemoryLogStores();
  logs.stores.set(store.path, store);
  const context = collectContext({ logs, workspace: new FakeWorkspace(files) });
  const before = Buffer.from(store.content ?? []);
  const facts = await collect(auditInputs.parse(inputs), context);
  expect(Buffer.from(store.content ?? [])).toEqual(before);
  expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
  return facts;
}

async function unmet(entry: Case): Promise<string[]> {
  const checks: readonly Check[] = decide(await factsOf(entry), auditInputs.parse(entry.inputs ?? {}));
  return checks.filter((check) => check.level !== 'may' && /^(fail|inc)/.test(check.outcome)).map((check) => check.id);
}

function logOf(records: number): MemoryLogStore {
  const store = new MemoryLogStore(LOG);
  for (let count = 0; count < records; count++) appendRecord(store, { action: `a${count}` }, { nowMs: FIXED_NOW_MS });
  return store;
}

function sealed(records: number, by = signer): MemoryLogStore {
  const store = logOf(records);
  const keys = [parseVerifierKey(by.vkey)];
  const ground = { origin: ORIGIN, profile: 'release-gates', keys } as const;
  const prepared = prepareSeal(store, { ...ground, anchors: [], firstUse: true });
  if (prepared.ok) commitSeal(store, prepared, { ...ground, signers: [by] });
  return store;
}

const trusting: Partial<AuditInputs> = { origin: ORIGIN, publicKeys: [signer.vkey] };

describe('a log of ours', () => {
  it('that was sealed and grew is good, and says how far it is anchored', async () => {
    const store = sealed(300);
    appendRecord(store, { action: 'more' }, { nowMs: FIXED_NOW_MS });
    const { report } = await factsOf({ store, inputs: trusting });
    expect(report).toMatchObject({
      ok: true,
      level: 'sealed',
      records: 301,
      anchored_through: 300,
      unanchored_tail: 1,
    });
    expect(await unmet({ store, inputs: trusting })).toEqual([]);
  });

  it('takes keys from a file, and comments in it', async () => {
    const files = { 'keys.txt': `# release key\n${signer.vkey}\n\n` };
    expect(await unmet({ store: sealed(3), files, inputs: { ...trusting, publicKeys: ['keys.txt'] } })).toEqual([]);
  });

  it.each<[string, Partial<AuditInputs>, string]>([
    ['a stranger signed', { publicKeys: [stranger.vkey] }, 'audit_checkpoint_signed'],
    ['a key file that is not there', { publicKeys: ['keys.txt'] }, 'audit_checkpoint_signed'],
    ['a checkpoint that is not there', { checkpoint: 'elsewhere.checkpoint' }, 'audit_checkpoint_signed'],
    ['another origin', { origin: 'example.com/other' }, 'audit_origin_match'],
  ])('closes for %s', async (_name, inputs, id) => {
    expect(await unmet({ store: sealed(3), inputs: { ...trusting, ...inputs } })).toContain(id);
  });

  it('reads every record where the seal is not signed by us', async () => {
    const store = sealed(3);
    store.sidecars.set('.seal', sealed(3, stranger).sidecars.get('.seal') ?? new Uint8Array());
    const { report, seal } = await factsOf({ store, inputs: trusting });
    expect([report?.level, seal.state]).toEqual(['deep', 'refused']);
    expect(await unmet({ store, inputs: trusting })).toEqual([]);
  });

  it('that goes on from a broken one says so, every time, and whether that one is still kept', async () => {
    const store = logOf(3);
    store.content = Buffer.from(
      Buffer.from(store.content ?? [])
        .toString()
        .replace('"a1"', '"b1"'),
    );
    const old = Uint8Array.from(store.content);
    const close = { profile: 'release-gates', origin: ORIGIN, reason: 'disk was swapped', actor: 'me' } as const;
    const { keptAs } = closeBrokenLog(store, { ...close, nowMs: FIXED_NOW_MS });
    appendRecord(store, { action: 'later' }, { nowMs: FIXED_NOW_MS });
    const rowOf = async (files: Record<string, string>) => {
      const checks = decide(await factsOf({ store, files }), auditInputs.parse({}));
      return checks.find(({ id }) => id === 'audit_log_unbroken');
    };
    const row = await rowOf({ [keptAs]: Buffer.from(old).toString() });
    expect(row).toMatchObject({ outcome: 'fail', level: 'may' });
    expect(row?.reason).toMatch(/goes on from a log that broke at record 2.*disk was swapped/);
    expect(row?.reason).toContain(keptAs);
    expect((await rowOf({ [keptAs]: 'tidied' }))?.reason).toMatch(/other bytes/);
    expect((await rowOf({}))?.reason).toMatch(/not here/);
    expect(await unmet({ store })).toEqual(['audit_anchored']);
  });

  it('that was cut below its checkpoint is closed, with both heads', async () => {
    const store = sealed(5);
    store.content = logOf(4).content;
    const facts = await factsOf({ store, inputs: trusting });
    expect(facts.report?.both_heads).toMatchObject({ anchor: { size: 5 }, log: { size: 4 } });
    expect(await unmet({ store, inputs: trusting })).toContain('audit_checkpoint_signed');
  });

  it('that was forged together with its checkpoint is not the one that was seen', async () => {
    const seen = (await factsOf({ store: sealed(5), inputs: trusting })).report;
    const state = JSON.stringify({
      format: LAST_SEEN_FORMAT,
      origin: ORIGIN,
      size: 5,
      root: seen?.root,
      head_hash: seen?.head?.hash,
      checkpoint: null,
      counter: 1,
      updated_at: '2026-11-20T12:00:00.000Z',
    });
    const files = { 'seen.json': state };
    const inputs = { ...trusting, stateFile: 'seen.json', requireState: true };
    expect(await unmet({ store: sealed(5), files, inputs })).toEqual([]);
    const forged = new MemoryLogStore(LOG);
    for (let count = 0; count < 6; count++) appendRecord(forged, { action: 'forged' }, { nowMs: FIXED_NOW_MS });
    expect(await unmet({ store: forged, files, inputs: { ...inputs, publicKeys: [] } })).toEqual([
      'audit_append_only_state_continuity',
      'audit_anchored',
    ]);
  });

  it.each(['{', '[]', '{"entry_count":3}', '\uFEFF{}', ''])(
    'a state of %j is refused, not overlooked',
    async (text) => {
      const inputs = { ...trusting, stateFile: 'seen.json' };
      expect(await unmet({ store: sealed(3), files: { 'seen.json': text }, inputs })).toEqual(['audit_state_present']);
    },
  );
});

const python = (text: string) => parsePythonJson(Buffer.from(text, 'utf8'), { file: 'line' });

/** As Python writes it: the time keeps its `.0`, separators have a space. */
function line(seq: number, prevHash: string): { text: string; hash: string } {
  const body = `{"schema_version":1,"seq":${seq},"ts":1700000000.0,"action":"promote","actor":"ops","source":"cli","status":"ok","context":{"é":1e16},"prev_hash":"${prevHash}"`;
  const hash = sha256Hex(pythonCanonicalText(python(`${body}}`)));
  return { text: `${pythonStoredText(python(`${body},"entry_hash":"${hash}"}`))}\n`, hash };
}

describe('a log of the predecessor', () => {
  const PATH = '.data/audit/operations_audit_chain.ndjson';
  const STATE = '.data/audit/operations_audit_chain_state.json';
  const inputs: Partial<AuditInputs> = { profile: 'predecessor' };

  function predecessorLog(records: number): { store: MemoryLogStore; hashes: string[] } {
    const hashes: string[] = [];
    let text = '';
    for (let seq = 1; seq <= records; seq++) {
      const next = line(seq, hashes.at(-1) ?? '');
      hashes.push(next.hash);
      text += next.text;
    }
    return { store: new MemoryLogStore(PATH, text), hashes };
  }

  const stateOf = (count: number, hash: string | undefined): Record<string, string> => ({
    [STATE]: `{"schema_version": 1, "updated_at": 1700000001.0, "log_path": "${PATH}", "entry_count": ${count}, "last_hash": "${hash}", "last_ts": 1700000000.0, "file_size": 12}`,
  });

  it('verifies from its own places', async () => {
    const { store, hashes } = predecessorLog(4);
    expect(await unmet({ store, inputs, files: stateOf(3, hashes[2]) })).toEqual([]);
  });

  it.each<[string, number, number, number]>([
    ['shorter than its state', 2, 3, 2],
    ['rewritten below its state', 4, 3, 1],
  ])('that is %s is closed', async (_name, records, count, hashIndex) => {
    const { store } = predecessorLog(records);
    const { hashes } = predecessorLog(4);
    expect(await unmet({ store, inputs, files: stateOf(count, hashes[hashIndex]) })).toContain(
      'audit_append_only_state_continuity',
    );
  });

  it('with one field edited names the record', async () => {
    const { store } = predecessorLog(3);
    store.content = Buffer.from(
      Buffer.from(store.content ?? [])
        .toString()
        .replace('"seq": 2, "source": "cli"', '"seq": 2, "source": "sly"'),
    );
    expect(await unmet({ store, inputs })).toEqual(['entry_2_hash_match', 'audit_anchored']);
  });
});
