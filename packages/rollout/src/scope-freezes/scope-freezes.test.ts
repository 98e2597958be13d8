import { parseLine, type LogRecord } from '@release-gates/audit-log';
import { formatRfc3339 } from '@release-gates/core';
import { FIXED_NOW_MS, MemoryLedger } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { verifyRecords } from '../record-verify/verify-records.ts';
import { cdeventSchema } from '../records/cdevent.ts';
import { lineOf } from '../records/line-of.ts';
import { provSchema } from '../records/prov.ts';
import { recordsOf } from '../records/records-of.ts';
import { freezeRecordSchema, rolloutRecordSchema } from '../records/rollout-record.ts';
import { type Freeze, freezeSchema } from '../state/channel-state.ts';
import { MAX_READY, MAX_TRUST_ROOTS, type Ready, SCOPE_FREEZES } from '../state/ledger-state.ts';
import { clipActor, clipReason } from '../state/clip.ts';
import { approval } from '../step/case-fixture.ts';
import { seenIn } from './trust-fixture.ts';
import { readScopeFreezes, type ScopeChange, writeScopeFreezes } from './scope-freezes.ts';

const MINUTE = 60_000;

function frozen(id: string, what: Partial<Freeze> = {}): Freeze {
  const standing = { id, tier: 'A', scope: 'repository', environment: null, phase: 'frozen', trigger: 'person' };
  const why = { reason_code: 'outage', reason: 'the sky fell', by: 'ann', at: '2026-06-20T10:00:00.000Z', until: null };
  return freezeSchema.parse({ ...standing, ...why, ...what });
}

function said(environment: string, by: string): Ready {
  const until = formatRfc3339(FIXED_NOW_MS + 60 * MINUTE);
  return { environment, freeze: null, by, at: formatRfc3339(FIXED_NOW_MS), until };
}

/** A ledger after a freeze of the repository, one of an environment, and the end of the first. */
async function written() {
  const ledger = new MemoryLedger();
  const change = async (nowMs: number, given: Pick<ScopeChange, 'kind' | 'freezes' | 'approvals'>) => {
    const asked = { by: 'ann', reason: 'the sky fell', correlationId: 'c-1' };
    const standing = await readScopeFreezes(ledger);
    return writeScopeFreezes(ledger, standing, { ...given, asked, reasonCode: 'outage', nowMs });
  };
  const [all, prod] = [frozen('f-1'), frozen('f-2', { scope: 'environment', environment: 'prod' })];
  await change(FIXED_NOW_MS, { kind: 'freeze', freezes: [all], approvals: [] });
  await change(FIXED_NOW_MS + MINUTE, { kind: 'freeze', freezes: [all, prod], approvals: [] });
  const approvals = [
    approval('unfreeze', 'rc-1', 'dave'),
    approval('unfreeze', null, 'ANN'),
    { ...approval('unfreeze', null, 'carol'), expiresAtMs: FIXED_NOW_MS },
    approval('unfreeze', null, 'eve'),
    approval('unfreeze', null, 'Eve'),
  ];
  await change(FIXED_NOW_MS + 2 * MINUTE, { kind: 'unfreeze', freezes: [prod], approvals });
  const { records } = await ledger.read(SCOPE_FREEZES);
  const files = new Map([...ledger.disk].map(([path, bytes]) => [path.slice(path.indexOf(SCOPE_FREEZES)), bytes]));
  return { ledger, records, files };
}

async function verify(files: ReadonlyMap<string, Uint8Array>, transition: string | null = null) {
  const source = { read: (path: string) => Promise.resolve(files.get(path)), list: () => Promise.resolve([]) };
  return verifyRecords(source, { channelId: SCOPE_FREEZES, transition, nowMs: FIXED_NOW_MS });
}

describe('a freeze that binds many channels', () => {
  it('leaves the records that a freeze of one channel leaves', async () => {
    const { records } = await written();
    const kinds = records.map(({ context }) => (context['records'] as { kind: string }[]).map(({ kind }) => kind));
    expect(kinds).toEqual([
      ['freeze', 'prov', 'cdevent'],
      ['freeze', 'prov', 'cdevent'],
      ['unfreeze', 'prov', 'cdevent'],
    ]);
    const [record, prov, event] = recordsOf(lineOf(records, 2)).map(
      ({ bytes }) => JSON.parse(Buffer.from(bytes).toString()) as unknown,
    );
    expect(freezeRecordSchema.parse(record)).toMatchObject({
      kind: 'unfreeze',
      channel: null,
      actor: { type: 'person', id: 'ann' },
      sign_offs: ['eve'],
      prev_hash: records[1]?.entry_hash,
      changes: [{ change: 'ended', freeze: { id: 'f-1' }, ended_at: formatRfc3339(FIXED_NOW_MS + 2 * MINUTE) }],
    });
    expect(provSchema.safeParse(prov).error).toBeUndefined();
    expect(cdeventSchema.parse(event)).toMatchObject({
      context: { type: 'dev.cdeventsx.releasegates-freeze.lifted.0.1.0' },
      subject: { id: SCOPE_FREEZES },
      customData: { channel: SCOPE_FREEZES, frozen: true },
    });
  });

  it('is verified to the byte: every record of the ledger, made again from its line', async () => {
    const { files } = await written();
    const { findings, walk } = await verify(files);
    expect({ findings, of: walk?.findings, notMade: walk?.notMade }).toEqual({ findings: [], of: [], notMade: [] });
    expect(walk).toMatchObject({ action: 'rollout.unfreeze', release: null, manifest: null });
    expect(walk?.files.length).toBe(9);
    for (const { file } of walk?.files ?? []) {
      const bytes = Buffer.from(files.get(file) ?? []);
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
      const changed = await verify(new Map([...files, [file, bytes]]));
      expect(changed.walk?.findings[0]).toMatchObject({ file, byte: { offset: bytes.length >> 1 } });
    }
  });

  it('verifies as far as one transition goes', async () => {
    const { records, files } = await written();
    const { walk } = await verify(files, records[0]?.context['transition'] as string);
    expect(walk).toMatchObject({
      seq: 1,
      findings: [],
      record: { file: expect.stringContaining('/freeze-') as string },
    });
    expect(walk?.files.length).toBe(3);
  });

  it('records which environment is ready, and on whose word it ended, to the byte', async () => {
    const ledger = new MemoryLedger();
    const asked = { by: 'ann', reason: 'over', correlationId: 'c-1' };
    const standing = { asked, reasonCode: 'over', approvals: [], freezes: [frozen('f-1')] } as const;
    const write = async (change: Pick<ScopeChange, 'kind'> & Partial<ScopeChange>, nowMs = FIXED_NOW_MS) =>
      writeScopeFreezes(ledger, await readScopeFreezes(ledger), { ...standing, ...change, nowMs });
    const [prod, staging] = [said('prod', 'ann'), said('staging', 'bob')];
    await write({ kind: 'freeze', trust: seenIn(null) });
    await write({ kind: 'ready', ready: [prod], judged: [prod], trust: seenIn('prod', { versions: 2 }) });
    expect(await readScopeFreezes(ledger)).toMatchObject({ freezes: [{ id: 'f-1' }], ready: [prod] });
    await write({ kind: 'unfreeze', freezes: [], judged: [staging, prod] });
    expect(await readScopeFreezes(ledger)).toMatchObject({ freezes: [], ready: [] });
    const { records, lines } = await ledger.read(SCOPE_FREEZES);
    expect(records.map(({ context }) => context['state'])).toMatchObject([
      { freezes: [{ id: 'f-1' }], trust_roots: [{ environment: null, version: 1 }] },
      {
        ready: [prod],
        trust_roots: [
          { environment: null, version: 2 },
          { environment: 'prod', version: 2 },
        ],
      },
      { freezes: [], trust_roots: [{ version: 2 }, { version: 2 }] },
    ]);
    expect(records.map(({ context }) => Object.hasOwn(context['state'] as object, 'ready'))).toEqual([
      false,
      true,
      false,
    ]);
    const made = [1, 2].map((at) => recordsOf(lineOf(reparsed(lines), at)).map(({ bytes }) => Buffer.from(bytes)));
    const [ready, end] = made.map(([bytes]) => rolloutRecordSchema.parse(JSON.parse(String(bytes))));
    expect(ready).toMatchObject({ kind: 'readiness', ready: prod, channel: null });
    expect(end).toMatchObject({ kind: 'unfreeze', ready: [staging, prod], changes: [{ change: 'ended' }] });
    const files = new Map([...ledger.disk].map(([path, bytes]) => [path.slice(path.indexOf(SCOPE_FREEZES)), bytes]));
    const { findings, walk } = await verify(files);
    expect({ findings, of: walk?.findings, notMade: walk?.notMade }).toEqual({ findings: [], of: [], notMade: [] });
  });

  it('holds the word of as many environments as it promises, beside as many freezes', async () => {
    const ledger = new MemoryLedger();
    const long = '\u0001'.repeat(200);
    const asked = { by: long, reason: long, correlationId: 'c-1' };
    const names = Array.from({ length: MAX_READY }, (_, at) => `${'e'.repeat(61)}${at}`);
    const ready = names.map((name) => ({ ...said(name, clipActor(long)), freeze: `freeze-${'0'.repeat(16)}` }));
    const why = { reason: clipReason(long), by: clipActor(long), until: '2027-01-01T00:00:00.000Z' };
    const freezes = Array.from({ length: 9 }, (_, at) => frozen(`freeze-${'0'.repeat(15)}${at}`, why));
    const change = { asked, reasonCode: 'outage', freezes, approvals: [], nowMs: FIXED_NOW_MS } as const;
    const write = async (more: Pick<ScopeChange, 'kind'> & Partial<ScopeChange>) =>
      writeScopeFreezes(ledger, await readScopeFreezes(ledger), { ...change, ...more });
    for (const environment of [null, ...names]) await write({ kind: 'freeze', trust: seenIn(environment) });
    const { trustRoots } = await readScopeFreezes(ledger);
    expect([trustRoots.length, trustRoots[0]?.environment, trustRoots.at(-1)?.environment]).toEqual([
      MAX_TRUST_ROOTS,
      null,
      names.at(-1),
    ]);
    await write({ kind: 'ready', ready, judged: ready.slice(0, 1) });
    await write({ kind: 'probation', judged: ready });
    expect((await readScopeFreezes(ledger)).trustRoots).toEqual(trustRoots);
  });

  it('drops the word of an environment with the time that it counts for', async () => {
    const ledger = new MemoryLedger();
    const asked = { by: 'ann', reason: 'over', correlationId: 'c-1' };
    const until = (minutes: number) => formatRfc3339(FIXED_NOW_MS + minutes * MINUTE);
    const ready = [
      { ...said('prod', 'ann'), until: until(1) },
      { ...said('staging', 'ann'), until: until(2) },
    ];
    const change = {
      kind: 'ready',
      asked,
      reasonCode: 'over',
      freezes: [frozen('f-1')],
      approvals: [],
      ready,
    } as const;
    await writeScopeFreezes(ledger, await readScopeFreezes(ledger), { ...change, nowMs: FIXED_NOW_MS + MINUTE });
    expect((await readScopeFreezes(ledger)).ready).toMatchObject([{ environment: 'staging' }]);
  });

  it('does not go on from a line of a version that it does not know', async () => {
    const { ledger } = await written();
    const { head, records } = await ledger.read(SCOPE_FREEZES);
    const line = records.at(-1)?.context ?? {};
    const state = { ...(line['state'] as object), format: 'release-gates/scope-freezes/v4' };
    const entry = { action: 'rollout.freeze', actor: 'ann', source: 'rollout-executor', status: 'done' } as const;
    const context = { ...line, state };
    await ledger.append(SCOPE_FREEZES, head, { entry: { ...entry, context }, files: [], nowMs: FIXED_NOW_MS });
    await expect(readScopeFreezes(ledger)).rejects.toMatchObject({
      problems: [{ code: 'ledger.state', remedy: expect.stringContaining('or a later one') as string }],
    });
  });

  it.each(['v1', 'v2'])('goes on from a ledger of %s, whose lines had no records', async (version) => {
    const ledger = new MemoryLedger();
    const state = { format: `release-gates/scope-freezes/${version}`, freezes: [frozen('f-0')] };
    const { head } = await ledger.read(SCOPE_FREEZES);
    const old = { action: 'rollout.freeze', actor: 'ann', source: 'rollout-executor', status: 'done' } as const;
    const context = { reason: 'x', reason_code: 'outage', correlation_id: 'c', at: '2026-07-01T11:00:00Z', state };
    await ledger.append(SCOPE_FREEZES, head, { entry: { ...old, context }, files: [], nowMs: FIXED_NOW_MS });
    const asked = { by: 'ann', reason: 'over', correlationId: 'c-1' };
    const change = { kind: 'unfreeze', asked, reasonCode: 'over', freezes: [], approvals: [] } as const;
    await writeScopeFreezes(ledger, await readScopeFreezes(ledger), { ...change, nowMs: FIXED_NOW_MS });
    const { lines } = await ledger.read(SCOPE_FREEZES);
    const made = recordsOf(lineOf(reparsed(lines), 1)).map(({ bytes }) => Buffer.from(bytes).toString());
    expect(JSON.parse(made[0] ?? '')).toMatchObject({ changes: [{ change: 'ended', freeze: { id: 'f-0' } }] });
    const files = new Map([...ledger.disk].map(([path, bytes]) => [path.slice(path.indexOf(SCOPE_FREEZES)), bytes]));
    expect((await verify(files)).walk).toMatchObject({ findings: [], notMade: [], seq: 2 });
  });
});

function reparsed(lines: readonly LogRecord[]): readonly LogRecord[] {
  return lines.map((line) => parseLine(Buffer.from(JSON.stringify(line)), 'ledger'));
}
