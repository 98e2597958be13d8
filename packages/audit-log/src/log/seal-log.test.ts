import { FIXED_NOW_MS, MemoryLogStore } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { openCheckpoint } from '../checkpoint.ts';
import { formatSignerKey, parseSignerKey, parseVerifierKey } from '../note-key.ts';
import { isConsistent, isIncluded } from '../proof.ts';
import { parseTlogProof } from '../tlog-proof.ts';
import { verifyTlogProof } from '../verify-tlog-proof.ts';
import { appendRecord } from './append-record.ts';
import { closeBrokenLog } from './close-broken-log.ts';
import { entryHashAt } from './entry-hash-at.ts';
import { proveConsistency, proveInclusion } from './prove.ts';
import { commitSeal, prepareSeal, type SealRequest } from './seal-log.ts';
import { CHECKPOINT_SUFFIX, openSeal, SEAL_SUFFIX } from './sidecar.ts';
import { verifyStore } from './verify-store.ts';

const ORIGIN = 'example.com/log';
const signer = parseSignerKey(formatSignerKey(ORIGIN, Buffer.alloc(32, 1)));
const stranger = parseSignerKey(formatSignerKey(ORIGIN, Buffer.alloc(32, 2)));
const keys = [parseVerifierKey(signer.vkey)];
const ground = { origin: ORIGIN, profile: 'release-gates', keys } as const;
const request: SealRequest = { ...ground, anchors: [], firstUse: false };

function logOf(records: number): MemoryLogStore {
  const store = new MemoryLogStore('log.ndjson');
  grow(store, records);
  return store;
}

function grow(store: MemoryLogStore, records: number): void {
  for (let count = 0; count < records; count++) {
    appendRecord(store, { action: `a${count}` }, { nowMs: FIXED_NOW_MS });
  }
}

function seal(store: MemoryLogStore, change: Partial<SealRequest> = {}): string {
  const prepared = prepareSeal(store, { ...request, ...change });
  if (!prepared.ok) return prepared.code;
  commitSeal(store, prepared, { ...ground, signers: [signer] });
  return 'sealed';
}

function edit(store: MemoryLogStore, from: string, to: string): void {
  store.content = Buffer.from(
    Buffer.from(store.content ?? [])
      .toString('utf8')
      .replace(from, to),
    'utf8',
  );
}

const root = (hex: string): Buffer => Buffer.from(hex, 'hex');

function headOf(store: MemoryLogStore): { size: number } | undefined {
  const opened = openCheckpoint(store.readSidecar(CHECKPOINT_SUFFIX) ?? new Uint8Array(), ORIGIN, keys);
  return opened.ok ? opened.checkpoint : undefined;
}

describe('sealing', () => {
  it('signs what is there, and later what extends it', () => {
    const store = logOf(3);
    expect(seal(store, { firstUse: true })).toBe('sealed');
    expect(headOf(store)?.size).toBe(3);
    grow(store, 300);
    expect(seal(store)).toBe('sealed');
    expect(headOf(store)?.size).toBe(303);
    const opened = openSeal(store.readSidecar(SEAL_SUFFIX) ?? new Uint8Array(), ORIGIN, keys);
    expect(opened.ok && opened.seal.size).toBe(303);
  });

  const refused: [string, string, (store: MemoryLogStore) => void, Partial<SealRequest>][] = [
    ['without a checkpoint to extend', 'seal.first_use', (store) => store.sidecars.clear(), {}],
    ['a log that is gone', 'seal.no_log', (store) => (store.content = undefined), {}],
    ['an edited record', 'seal.log_bad', (store) => edit(store, '"a1"', '"b1"'), {}],
    ['a log that was cut', 'seal.log_bad', (store) => (store.content = logOf(2).content), {}],
    [
      'another log',
      'seal.log_bad',
      (store) => edit(store, '', ''),
      { anchors: [{ kind: 'last_seen', size: 2, root: 'a'.repeat(64) }] },
    ],
    [
      'half a record',
      'seal.log_bad',
      (store) => (store.content = Buffer.concat([store.content!, Buffer.from('{')])),
      {},
    ],
    [
      'a checkpoint by another key',
      'seal.checkpoint_refused',
      () => undefined,
      { keys: [parseVerifierKey(stranger.vkey)] },
    ],
    ['a checkpoint of another origin', 'seal.checkpoint_refused', () => undefined, { origin: 'example.com/other' }],
  ];
  it.each(refused)('refuses %s: %s', (_name, code, change, inputs) => {
    const store = logOf(3);
    seal(store, { firstUse: true });
    const before = new Map(store.sidecars);
    change(store);
    if (store.sidecars.size === 0) before.clear();
    expect(seal(store, inputs)).toBe(code);
    expect(store.sidecars).toEqual(before);
  });

  it('refuses an empty log', () => {
    expect(seal(new MemoryLogStore('log', ''), { firstUse: true })).toBe('seal.empty');
  });

  it('never signs two histories: who prepared on an older checkpoint is refused', () => {
    const store = logOf(3);
    const prepared = prepareSeal(store, { ...request, firstUse: true });
    seal(store, { firstUse: true });
    expect(prepared.ok).toBe(true);
    expect(() => prepared.ok && commitSeal(store, prepared, { ...ground, signers: [signer] })).toThrow(
      expect.objectContaining({ code: 'log.raced' }),
    );
  });
});

describe('a seal beside the log', () => {
  const store = logOf(300);
  seal(store, { firstUse: true });
  const sealBytes = (): Buffer => Buffer.from(store.readSidecar(SEAL_SUFFIX)!);

  it.each([
    ['its digests', (bytes: Buffer) => Buffer.from(bytes.toString().replace(/"raw_tiles":"./, '"raw_tiles":"_'))],
    ['its size', (bytes: Buffer) => Buffer.from(bytes.toString().replace('"size":300', '"size":299'))],
    ['its signature', (bytes: Buffer) => Buffer.from(bytes.toString().replace(/.{6}\n$/, 'AAAAA=\n'))],
    ['nothing left of it', () => Buffer.alloc(0)],
    ['only its line', (bytes: Buffer) => bytes.subarray(0, bytes.indexOf(0x0a) + 1)],
  ])('is refused with %s changed', (_name, change) => {
    expect(openSeal(change(sealBytes()), ORIGIN, keys).ok).toBe(false);
  });

  it.each([
    ['another origin', 'example.com/other', keys],
    ['another key', ORIGIN, [parseVerifierKey(stranger.vkey)]],
    ['no key', ORIGIN, []],
  ])('is refused for %s', (_name, origin, trusted) => {
    expect(openSeal(sealBytes(), origin, trusted).ok).toBe(false);
  });

  it('opens unchanged', () => {
    expect(openSeal(sealBytes(), ORIGIN, keys).ok).toBe(true);
  });
});

describe('proofs', () => {
  it('show each record to be in the signed log', () => {
    const store = logOf(7);
    seal(store, { firstUse: true });
    grow(store, 2);
    for (let index = 0; index < 7; index++) {
      const proved = proveInclusion(store, ground, { index });
      const parsed = proved.ok ? parseTlogProof(proved.text) : undefined;
      const opened = openCheckpoint(Buffer.from(parsed?.checkpoint ?? ''), ORIGIN, keys);
      expect(opened.ok && proved.ok && parsed?.index === index).toBe(true);
      if (!opened.ok || !proved.ok) continue;
      const claim = { index, size: 7, leafHash: Buffer.from(proved.leafHash, 'hex'), proof: parsed?.hashes ?? [] };
      expect(isIncluded({ ...claim, root: Buffer.from(opened.checkpoint.root, 'hex') })).toBe(true);
      expect(isIncluded({ ...claim, root: Buffer.alloc(32) })).toBe(false);
    }
    expect(proveInclusion(store, ground)).toMatchObject({ ok: true, index: 6 });
  });

  it('carry their record, whichever it is, or its entry alone', () => {
    const store = logOf(600);
    seal(store, { firstUse: true });
    for (const index of [0, 255, 256, 511, 599]) {
      const [full, entry] = [false, true].map((entryOnly) => {
        const proved = proveInclusion(store, ground, { index, entryOnly });
        if (!proved.ok) throw new Error(proved.message);
        return verifyTlogProof(Buffer.from(proved.text), { origin: ORIGIN, keys });
      });
      expect(full).toMatchObject({ ok: true, record: { seq: index + 1, action: `a${index}` } });
      expect(entry).toMatchObject({ ok: true, record: null, entry: full?.ok === true && full.entry });
    }
  });

  it.each([
    ['a record that was not signed yet', 'proof.out_of_range', (store: MemoryLogStore) => grow(store, 1), 7],
    ['an unsealed log', 'proof.no_checkpoint', (store: MemoryLogStore) => store.sidecars.clear(), 0],
    ['a log that was edited', 'proof.log_bad', (store: MemoryLogStore) => edit(store, '"a1"', '"b1"'), 0],
    ['a log that is gone', 'proof.no_log', (store: MemoryLogStore) => (store.content = undefined), 0],
  ])('are refused for %s: %s', (_name, code, change, index) => {
    const store = logOf(7);
    seal(store, { firstUse: true });
    change(store);
    expect(proveInclusion(store, ground, { index })).toMatchObject({ ok: false, code });
  });

  it('show one size to extend another', () => {
    const store = logOf(600);
    seal(store, { firstUse: true });
    const proved = proveConsistency(store, ground, { fromSize: 257 });
    expect(proved.ok).toBe(true);
    if (!proved.ok) return;
    const claim = { size1: 257, size2: 600, root1: root(proved.from.root), root2: root(proved.to.root) };
    expect(isConsistent({ ...claim, proof: proved.hashes.map(root) })).toBe(true);
    expect(proveConsistency(store, ground, { fromSize: 601 })).toMatchObject({ code: 'proof.out_of_range' });
    expect(proveConsistency(store, ground, { fromSize: 0 })).toMatchObject({ code: 'proof.out_of_range' });
  });
});

describe('closing a broken log', () => {
  const close = { ...ground, reason: 'edited by hand, ticket 7', actor: 'owner', nowMs: FIXED_NOW_MS };

  it('keeps it, byte for byte, and begins one that names it and what is wrong', () => {
    const store = logOf(5);
    seal(store, { firstUse: true });
    edit(store, '"a2"', '"b2"');
    const old = store.content;
    const { keptAs, record } = closeBrokenLog(store, close);
    expect([...store.kept.values()][0]?.content).toEqual(old);
    expect(keptAs).toMatch(/^log\.ndjson\.closed-2-[0-9a-f]{12}$/);
    expect(record.context).toMatchObject({
      previous_log: keptAs,
      good_records: 2,
      first_bad_index: 2,
      reason: close.reason,
    });
    expect(record.context['problem']).toMatchObject({ code: 'chain.entry_hash' });
    grow(store, 1);
    expect(verifyStore(store, { ...ground, level: 'deep' })?.report).toMatchObject({ ok: true, records: 2 });
    // The old checkpoint went with the old log; the new one is a log of its own.
    expect(seal(store)).toBe('seal.first_use');
  });

  it.each<[string, () => MemoryLogStore, string, 'predecessor'?]>([
    ['a good log', (): MemoryLogStore => logOf(2), 'log.not_broken'],
    [
      'a good log of ours, named as one of the predecessor',
      (): MemoryLogStore => logOf(2),
      'log.not_broken',
      'predecessor',
    ],
    ['half a record', (): MemoryLogStore => new MemoryLogStore('log', '{"action":"'), 'log.not_broken'],
    ['no log', (): MemoryLogStore => new MemoryLogStore('log'), 'log.absent'],
  ])('is refused for %s', (_name, make, code, profile) => {
    expect(() => closeBrokenLog(make(), { ...close, ...(profile !== undefined && { profile }) })).toThrow(
      expect.objectContaining({ code }),
    );
  });

  it('is the way out for text that no append would touch', () => {
    const store = new MemoryLogStore('log', 'not a log at all');
    expect(closeBrokenLog(store, close).record.context).toMatchObject({ good_records: 0, previous_bytes: 16 });
  });
});

it('finds the hash of a record by its number', () => {
  const store = logOf(3);
  const last = appendRecord(store, { action: 'last' }, { nowMs: FIXED_NOW_MS }).record;
  expect(entryHashAt(store, 4, 'release-gates')).toBe(last.entry_hash);
  expect(entryHashAt(store, 3, 'release-gates')).toBe(last.prev_hash);
  expect(entryHashAt(store, 5, 'release-gates')).toBeNull();
});
