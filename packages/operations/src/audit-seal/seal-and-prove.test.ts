import {
  appendRecord,
  formatSignerKey,
  isConsistent,
  lastSeenSchema,
  openCheckpoint,
  parseTlogProof,
  parseVerifierKey,
  verifyTlogProof,
} from '@release-gates/audit-log';
import { foldVerdict, judge } from '@release-gates/core';
import {
  applyContext,
  FakeSecrets,
  FakeWorkspace,
  FIXED_NOW_MS,
  MemoryLogStore,
  MemoryLogStores,
} from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { auditProve } from '../audit-prove/operation.ts';
import { apply } from './apply.ts';
import { collect } from './collect.ts';
import { type SealInputs, sealInputs } from './inputs.ts';
import { plan } from './plan.ts';

const ORIGIN = 'example.com/log';
const LOG = '.release-gates/audit/log.ndjson';
const KEY = formatSignerKey(ORIGIN, Buffer.alloc(32, 1));
const SECRET = KEY.split('+').at(-1) as string;
const NEXT_KEY = formatSignerKey(ORIGIN, Buffer.alloc(32, 2));

const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');

class World {
  readonly store = new MemoryLogStore(LOG);
  readonly files = new Map<string, Uint8Array>();

  constructor(records: number) {
    this.grow(records);
  }

  grow(records: number): void {
    for (let count = 0; count < records; count++)
      appendRecord(this.store, { action: `a${count}` }, { nowMs: FIXED_NOW_MS });
  }

  context() {
    const logs = new MemoryLogStores();
    logs.stores.set(LOG, this.store);
    const secrets = new FakeSecrets({ KEY, NEXT_KEY, BAD: 'not a key' });
    return applyContext({ logs, secrets, workspace: new FakeWorkspace(this.files, { isShared: true }) });
  }

  async seal(given: Partial<SealInputs> = {}) {
    const inputs = sealInputs.parse({ origin: ORIGIN, keyEnv: 'KEY', ...given });
    const context = this.context();
    const facts = await collect(inputs, context);
    if (JSON.stringify(facts).includes(SECRET)) throw new Error('the key is among the facts');
    const planned = plan(facts, inputs);
    const verdict = foldVerdict(planned.checks.map((check) => judge(check, { mode: 'enforce', strict: true })));
    if (verdict !== 'pass') return { verdict, applied: undefined };
    return { verdict, applied: await apply(planned, inputs, context) };
  }

  async prove(given: object) {
    const vkey = (await this.seal({ firstUse: true })).applied?.values?.['public-key'] ?? '';
    const inputs = auditProve.inputs.parse({ origin: ORIGIN, publicKeys: [vkey], ...given });
    const context = this.context();
    const planned = auditProve.plan(await auditProve.collect(inputs, context), inputs);
    const failed = planned.checks.filter((check) => check.outcome !== 'pass').map((check) => check.id);
    return { vkey, failed, applied: failed.length > 0 ? undefined : await auditProve.apply(planned, inputs, context) };
  }
}

describe('audit-seal', () => {
  it('signs, and then what extends it, without writing a record of its own', async () => {
    const world = new World(3);
    const { applied } = await world.seal({
      firstUse: true,
      checkpointOut: 'out/checkpoint',
      stateOut: 'out/state.json',
    });
    const vkey = parseVerifierKey(applied?.values?.['public-key'] ?? '');
    const opened = openCheckpoint(world.files.get('out/checkpoint') ?? new Uint8Array(), ORIGIN, [vkey]);
    expect(opened).toMatchObject({ ok: true, checkpoint: { size: 3 } });
    expect(applied?.record).toBeUndefined();
    world.grow(300);
    const again = await world.seal({ stateFile: 'out/state.json', stateOut: 'out/state.json' });
    expect(again.applied?.values?.['records']).toBe('303');
    const state = lastSeenSchema.parse(JSON.parse(Buffer.from(world.files.get('out/state.json') ?? []).toString()));
    expect(state).toMatchObject({ size: 303, counter: 2, origin: ORIGIN });
  });

  it.each<[string, Partial<SealInputs>]>([
    ['no key is named', { keyEnv: undefined }],
    ['two keys are named', { keyFile: 'key' }],
    ['the variable is not set', { keyEnv: 'UNSET' }],
    ['the key is none', { keyEnv: 'BAD' }],
    ['a trusted key is none', { publicKeys: ['missing.txt'] }],
    ['the origin is no name', { origin: 'a b' }],
    ['the state is not there', { firstUse: false, stateFile: 'missing.json' }],
    ['nothing says that this is the first', { firstUse: false }],
    ['a good log is to be closed', { closeBroken: true, reason: 'why not' }],
  ])('signs nothing where %s', async (_name, given) => {
    const world = new World(2);
    expect((await world.seal({ firstUse: true, ...given })).verdict).not.toBe('pass');
    expect(world.store.sidecars.size).toBe(0);
  });

  it('signs no log that was rewritten below its checkpoint, or below what was seen', async () => {
    const world = new World(4);
    await world.seal({ firstUse: true, stateOut: 'state.json' });
    const forged = new World(0);
    for (let count = 0; count < 5; count++) appendRecord(forged.store, { action: 'forged' }, { nowMs: FIXED_NOW_MS });
    world.store.content = forged.store.content;
    expect((await world.seal()).verdict).toBe('fail');
    world.store.sidecars.clear();
    expect((await world.seal({ firstUse: true, stateFile: 'state.json' })).verdict).toBe('fail');
  });

  it('lets one key take over from another', async () => {
    const world = new World(2);
    const old = (await world.seal({ firstUse: true })).applied?.values?.['public-key'] ?? '';
    world.grow(1);
    expect((await world.seal({ keyEnv: 'NEXT_KEY' })).verdict).toBe('fail');
    expect((await world.seal({ keyEnv: 'NEXT_KEY', publicKeys: [old] })).verdict).toBe('pass');
  });

  it('closes a broken log with a reason only, and signs the one that names it', async () => {
    const world = new World(4);
    await world.seal({ firstUse: true });
    world.store.content = Buffer.from(
      Buffer.from(world.store.content ?? [])
        .toString()
        .replace('"a2"', '"b2"'),
    );
    const broken = Buffer.from(world.store.content);
    const origin = `${ORIGIN}/2`;
    expect((await world.seal({ closeBroken: true, origin })).verdict).toBe('fail');
    const { applied } = await world.seal({ closeBroken: true, origin, reason: 'edited by hand; ticket 7' });
    expect(applied?.values).toMatchObject({ records: '1', 'kept-as': expect.stringContaining('.closed-2-') });
    expect([...world.store.kept.values()].map((kept) => Buffer.from(kept.content))).toEqual([broken]);
    world.grow(1);
    expect((await world.seal({ origin })).verdict).toBe('pass');
  });
});

describe('audit-prove', () => {
  it('writes a proof of a record, once', async () => {
    const world = new World(9);
    const { vkey, applied } = await world.prove({ record: 4 });
    const path = applied?.values?.['proof-path'] ?? '';
    const proof = parseTlogProof(Buffer.from(world.files.get(path) ?? []).toString('utf8'));
    expect(proof?.index).toBe(3);
    const opened = openCheckpoint(Buffer.from(proof?.checkpoint ?? ''), ORIGIN, [parseVerifierKey(vkey)]);
    expect(opened).toMatchObject({ ok: true, checkpoint: { size: 9 } });
    expect((await world.prove({ record: 4 })).applied?.values?.['proof-path']).toBe(path);
  });

  it.each([
    [{}, { action: 'a3', seq: 4 }, 'record 4 (a3)'],
    [{ entryOnly: true }, null, 'record 4 is'],
  ])('carries the record, unless its digest is to be enough: %j', async (given, record, told) => {
    const world = new World(9);
    const { vkey, applied } = await world.prove({ record: 4, ...given });
    const file = world.files.get(applied?.values?.['proof-path'] ?? '') ?? new Uint8Array();
    const verified = verifyTlogProof(file, { origin: ORIGIN, keys: [parseVerifierKey(vkey)] });
    expect(verified).toMatchObject({ ok: true, index: 3, record });
    expect(applied?.details?.['proves']).toContain(told);
  });

  it('writes a proof that one size extends another', async () => {
    const world = new World(9);
    const { applied } = await world.prove({ fromSize: 5 });
    const text = Buffer.from(world.files.get(applied?.values?.['proof-path'] ?? '') ?? []).toString('utf8');
    const { from, to, hashes } = JSON.parse(text) as Record<'from' | 'to', { size: number; root: string }> & {
      hashes: string[];
    };
    const roots = { root1: bytes(from.root), root2: bytes(to.root) };
    expect(isConsistent({ size1: 5, size2: 9, ...roots, proof: hashes.map(bytes) })).toBe(true);
  });

  it.each<[string, object, string]>([
    ['a record that was not signed', { record: 10 }, 'audit_proof_made'],
    ['two things at once', { record: 1, fromSize: 1 }, 'audit_proof_made'],
    ['a key that did not sign', { publicKeys: ['missing.txt'] }, 'audit_proof_made'],
    ['another origin', { origin: 'example.com/other' }, 'audit_proof_made'],
    ['a place that is taken', { out: 'taken' }, 'audit_proof_target_free'],
    ['a place that it cannot look at', { out: '../x' }, 'audit_proof_target_free'],
  ])('writes nothing for %s', async (_name, given, id) => {
    const world = new World(9);
    world.files.set('taken', Buffer.from('by another'));
    expect((await world.prove(given)).failed).toEqual([id]);
    expect([...world.files.keys()]).toEqual(['taken']);
  });
});
