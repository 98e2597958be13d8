import { appendRecord, buildRecord, EMPTY_HEAD, type LogRecord } from '@release-gates/audit-log';
import { canonicalBytes, isJsonObject, type Json, type JsonObject, sha256Hex } from '@release-gates/core';
import { MemoryLogStores } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import type { NamedDocument } from '../engine/line-facts.ts';
import { MADE_KINDS } from '../records/made-kinds.ts';
import { namesIn } from '../records/names-in.ts';
import { lineOf } from '../records/line-of.ts';
import { recordsOf } from '../records/records-of.ts';
import type { SignatureFact } from '../step/proof.ts';
import { compareAuditLog } from './audit-words.ts';
import { bookOf, CHANNEL, filesOf, ledgerOf, makeCandidate } from './fixtures/ledger.ts';
import { verifyRecords } from './verify-records.ts';

const SHA = 'ab'.repeat(32);
const KEY = {
  type: 'key',
  by: 'CI',
  keyName: 'ci',
  keyId: 'SHA256:x',
  authority: ['evidence'],
  signs: 'manifest',
} as const;
const SIGNED: SignatureFact = { state: 'verified', trustRoot: { version: 1, sha256: SHA }, signers: [KEY] };

const TRUST = { state: 'holds', folder: 'trust', digests: [SHA], isNamed: false } as const;

const signed = (signature: SignatureFact) => bookOf([{ ...makeCandidate(1), signature }], { trustRoot: TRUST });
const book = signed(SIGNED);

interface Forgery {
  readonly change?: (given: JsonObject, line: LogRecord) => Json | undefined;
  readonly isKept?: (kind: string) => boolean;
  /** What else of the line is another. */
  readonly rewrite?: (context: JsonObject) => JsonObject;
  /** What is brought with the line is another. */
  readonly replace?: (name: NamedDocument, files: Map<string, Uint8Array>) => NamedDocument;
}

/** Lines that somebody changed, with records that we make of them, and every digest and the chain made to fit. */
function forged({
  change = (given) => given,
  isKept = () => true,
  rewrite = (context) => context,
  replace = (name) => name,
}: Forgery) {
  const files = filesOf(book);
  const lines: LogRecord[] = [];
  for (const { record } of book.written) {
    const { given, ...rest } = rewrite(structuredClone(record.context));
    const told = isJsonObject(given) ? change(given, record) : given;
    const brought = namesIn(record)
      .filter(({ kind }) => !MADE_KINDS.has(kind) && isKept(kind))
      .map((name) => ({ ...replace(name, files) }));
    const context: JsonObject = { ...rest, records: brought, ...(told !== undefined && { given: told }) };
    const last = lines.at(-1);
    const head = last === undefined ? EMPTY_HEAD : { seq: last.seq, hash: last.entry_hash };
    const made = recordsOf(lineOf([...lines, { ...record, context }], lines.length));
    for (const { path, bytes } of made) files.set(`${CHANNEL}/${path}`, bytes);
    const names = made.map(({ kind, path, bytes }) => ({ kind, path, sha256: sha256Hex(bytes) }));
    const records = [...names, ...brought];
    lines.push(buildRecord({ ...record, context: { ...context, records } }, head, record.ts * 1000));
  }
  return files.set(`${CHANNEL}/ledger.ndjson`, ledgerOf(lines));
}

const sourceOf = (files: ReadonlyMap<string, Uint8Array>) => ({
  read: (path: string) => Promise.resolve(files.get(path)),
  list: () => Promise.resolve([]),
});

function verify(files: ReadonlyMap<string, Uint8Array>) {
  return verifyRecords(sourceOf(files), { channelId: CHANNEL, transition: null, nowMs: Date.UTC(2026, 10, 20) });
}

async function findings(files: ReadonlyMap<string, Uint8Array>) {
  const { walk, findings: own } = await verify(files);
  const found = [...own, ...(walk?.findings ?? [])];
  return [...new Set(found.map(({ code, message }) => `${code}: ${message}`))];
}

function signer(change: JsonObject) {
  return (given: JsonObject) => {
    const { signature } = given;
    return isJsonObject(signature) ? { ...given, signature: { ...signature, ...change } } : given;
  };
}

function without(name: string) {
  return (given: JsonObject) => Object.fromEntries(Object.entries(given).filter(([one]) => one !== name));
}

const ROOT = ['root', 'evidence'];
const CHIEF: JsonObject = {
  signers: [{ type: 'key', by: 'Chief', key_name: 'ceo', key_id: 'SHA256:y', authority: ROOT, signs: 'manifest' }],
  trust_root: { version: 7, sha256: SHA },
};

describe('a line that was changed, with its records made again and a chain that fits', () => {
  it('is sound where nothing was changed', async () => {
    expect(await findings(forged({}))).toEqual([]);
  });

  it('is found where it names no measurements any more', async () => {
    const found = await findings(forged({ isKept: (kind) => kind !== 'measurements' }));
    expect(found[0]).toMatch(/line 1: expected .* the one document of its measurements/);
  });

  it.each<[string, NonNullable<Forgery['change']>, RegExp]>([
    ['somebody else signed', signer(CHIEF), /line 1: expected who signed/],
    ['nobody signed, and it is verified', signer({ signers: [] }), /line 1: expected who signed/],
    ['it is not told who signed', without('signature'), /line 1: expected who signed .*; found nothing/],
    ['it is not told what it was validated by', without('validations'), /^validations\.other: .*found nothing/],
    [
      'nothing is told',
      (given, { action }) => (action === 'rollout.start' ? undefined : given),
      /line 1: expected what was decided on/,
    ],
    [
      'of more requests than were counted',
      (given) => JSON.parse(JSON.stringify(given).replaceAll(/"samples":\d+/g, '"samples":999999999')) as Json,
      /expected what was measured/,
    ],
  ])('is found: %s', async (_name, change, found) => {
    expect(await findings(forged({ change }))).toEqual(expect.arrayContaining([expect.stringMatching(found)]));
  });

  it.each<[string, SignatureFact, RegExp]>([
    ['verified, by nobody', { ...SIGNED, signers: [] }, /verified, and names nobody who signed/],
    ['by a trust root that the channel never saw', { ...SIGNED, trustRoot: { version: 7, sha256: SHA } }, /version 7/],
    ['by another file of that version', { ...SIGNED, trustRoot: { version: 1, sha256: 'f'.repeat(64) } }, /version 1/],
    ['by no trust root', { ...SIGNED, trustRoot: null }, /no trust root/],
  ])('is found where its measurements were changed as well: %s', async (_name, signature, found) => {
    expect(await findings(filesOf(signed(signature)))).toEqual([expect.stringMatching(found)]);
  });
});

/** Of an older version, which says less of who signed. */
const OLDER: Forgery = {
  change: ({ signature: _signature, validations: _validations, ...given }) => given,
  rewrite: (context) => ({ ...context, record_format: 'release-gates/rollout-record/v2' }),
};

function withOlderState({ state, ...context }: JsonObject): JsonObject {
  const older = JSON.parse(JSON.stringify(state).replace('channel-state/v3', 'channel-state/v2')) as JsonObject;
  return { ...context, record_format: 'release-gates/rollout-record/v2', state: older };
}

/** Measurements that say nothing of a signature. */
function unsigned(name: NamedDocument, files: Map<string, Uint8Array>): NamedDocument {
  if (name.kind !== 'measurements') return name;
  const text = Buffer.from(files.get(`${CHANNEL}/${name.path}`) ?? []).toString('utf8');
  const { looks, ...rest } = JSON.parse(text) as { looks: { manifest: JsonObject }[] };
  const bytes = canonicalBytes({
    ...rest,
    looks: looks.map(({ manifest: { signature: _signature, ...manifest }, ...look }) => ({ ...look, manifest })),
  });
  const sha256 = sha256Hex(bytes);
  const path = `records/measurements-${sha256.slice(0, 12)}.json`;
  files.set(`${CHANNEL}/${path}`, bytes);
  return { kind: name.kind, path, sha256 };
}

/** As the runs that wrote the honest ledger left it. */
function auditLog(): { readonly file: string; readonly bytes: Uint8Array } {
  const file = 'audit/log.ndjson';
  const disk = new Map<string, Uint8Array>();
  for (const { record } of book.written) {
    const context = { channel: CHANNEL, records: record.context['records'] ?? [] };
    const { action, actor, source, status, ts } = record;
    const store = new MemoryLogStores(disk).open(file);
    appendRecord(store, { action, actor, source, status, context }, { nowMs: ts * 1000 });
  }
  return { file, bytes: disk.get(file) ?? new Uint8Array() };
}

describe('a ledger that was written anew in an older version, which tells of no signers', () => {
  it('is found by the version of its states', async () => {
    const found = await findings(forged({ ...OLDER, replace: unsigned }));
    expect(found).toEqual([expect.stringMatching(/^ledger\.older: line 1 is of .*v2, and its state of .*v3/)]);
  });

  it('is found by its measurements', async () => {
    const found = await findings(forged({ ...OLDER, rewrite: withOlderState }));
    expect(found).toEqual([expect.stringMatching(/line 1: expected who signed as its measurements have it, verified/)]);
  });

  it('agrees with itself where those were written anew as well, and is found by what its runs named elsewhere', async () => {
    const anew = forged({ ...OLDER, rewrite: withOlderState, replace: unsigned });
    expect(await findings(anew)).toEqual([]);
    const [honest, other] = await Promise.all([verify(filesOf(book)), verify(anew)]);
    expect(other.walk?.record?.sha256).not.toBe(honest.walk?.record?.sha256);
    const { findings: missing } = await compareAuditLog(sourceOf(anew), auditLog(), CHANNEL);
    expect(missing[0]).toMatchObject({ code: 'audit.other', message: expect.stringContaining('record 1 ') as string });
  });
});
