import { appendRecord } from '@release-gates/audit-log';
import { EnvironmentError, foldVerdict, type JsonObject, judge, type LogStore } from '@release-gates/core';
import {
  FolderLedger,
  type Ledger,
  loadRolloutPolicy,
  recordsOf,
  runEvent,
  toStepPolicy,
} from '@release-gates/rollout';
import {
  collectContext,
  FakeHolders,
  FakeHooks,
  FakeTraffic,
  FakeWorkspace,
  FIXED_NOW_MS,
  MemoryFileWriter,
  MemoryLedger,
  MemoryLogStores,
  MemoryRefStores,
} from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { recordVerify } from './gate.ts';

const POLICY = '.github/release-rollout.yml';
const policyOf = (store: string) => `version: 1
canary: { min-time: 30m, min-samples: 1000, max-metric-age: 5m }
traffic: { adapter: none, pointer-only: true }
store: ${store}
`;

/** Files of a ledger in which each of the channels was frozen once. */
async function frozen(...tenants: readonly string[]): Promise<Map<string, Uint8Array>> {
  const ledger = new MemoryLedger();
  await freeze(ledger, tenants);
  return ledger.disk;
}

async function freeze(ledger: Ledger, tenants: readonly string[], reason = 'smells'): Promise<void> {
  const workspace = new FakeWorkspace({ [POLICY]: policyOf('{ kind: folder }') });
  const { policy } = await loadRolloutPolicy(workspace, POLICY, 'prod');
  const asked = { by: 'ann', reason, correlationId: 'c-1', holder: {} };
  for (const tenant of tenants) {
    const channel = { tenant, environment: 'prod', region: null, segment: null };
    const what = { tier: 'B', scope: 'component', environment: null, reasonCode: reason, untilMs: null } as const;
    const event = { ...asked, ...what, type: 'freeze' } as const;
    await runEvent(
      { channel, event, policy: toStepPolicy(policy) },
      {
        ledger,
        recordsOf,
        traffic: new FakeTraffic(),
        hooks: new FakeHooks(),
        holders: new FakeHolders(),
        nowMs: () => FIXED_NOW_MS,
        scopeFreezes: () => Promise.resolve([]),
      },
    );
  }
}

/** The ledger on a disk that is full as soon as a line is appended: its records were the last that fitted. */
function fullDisk(disk: Map<string, Uint8Array>): Ledger {
  const stores = new MemoryLogStores(disk);
  const open = (path: string): LogStore => {
    const store = stores.open(path);
    const full = () => {
      throw new EnvironmentError({ code: 'disk.full', message: 'ENOSPC', where: { file: path } });
    };
    return {
      path,
      size: () => store.size(),
      readInto: (into, offset) => store.readInto(into, offset),
      readSidecar: (suffix) => store.readSidecar(suffix),
      withLock: full,
      close: () => store.close(),
    };
  };
  const workspace = new FakeWorkspace(disk, { isShared: true });
  return new FolderLedger({ root: 'ledger', logs: { open }, files: new MemoryFileWriter(disk), workspace });
}

async function verify(files: ReadonlyMap<string, Uint8Array | string>, given: object, refs = new MemoryRefStores()) {
  const inputs = recordVerify.inputs.parse(given);
  const collected = await recordVerify.collect(inputs, collectContext({ workspace: new FakeWorkspace(files), refs }));
  const facts = JSON.parse(JSON.stringify(collected)) as typeof collected;
  const checks = recordVerify.decide(facts, inputs).map((check) => judge(check, { mode: 'enforce', strict: true }));
  return { verdict: foldVerdict(checks), place: facts.place, ids: checks.map(({ id }) => id), checks, facts };
}

const files = await frozen('t');
const record = [...files.keys()].find((path) => path.includes('/freeze-')) ?? '';

describe('record-verify reads', () => {
  it.each<[string, Map<string, Uint8Array | string>, object, string]>([
    ['a folder that is named', files, { ledger: 'ledger' }, 'folder ledger'],
    ['a folder with a slash', files, { ledger: './ledger/' }, 'folder ledger'],
    [
      'the root, as in a checkout of the branch',
      new Map([...files].map(([path, bytes]) => [path.replace('ledger/', ''), bytes])),
      { ledger: '.' },
      'folder .',
    ],
    [
      'the folder of the policy',
      new Map<string, Uint8Array | string>([...files, [POLICY, policyOf('{ kind: folder, path: ledger }')]]),
      {},
      'folder ledger',
    ],
    [
      'the default folder, without a policy',
      new Map([...files].map(([path, bytes]) => [path.replace('ledger/', '.release-gates/rollout/'), bytes])),
      {},
      'folder .release-gates/rollout',
    ],
  ])('%s', async (_name, given, inputs, place) => {
    expect(await verify(given, inputs)).toMatchObject({ verdict: 'pass', place });
  });

  it('the branch of the policy', async () => {
    const refs = new MemoryRefStores();
    const store = refs.open({ ref: 'refs/heads/release-state', remote: 'origin' });
    for (const [path, bytes] of files) store.ref.put(path.replace('ledger/', ''), bytes);
    const policy = new Map([[POLICY, policyOf('{ kind: git }')]]);
    const read = await verify(policy, {}, refs);
    expect(read).toMatchObject({ verdict: 'pass', place: store.place });
    expect(read.facts.channels).toMatchObject([{ channelId: 't.prod', lines: 1 }]);
  });

  it('every channel, and each of them alone', async () => {
    const two = await frozen('t', 'u');
    const all = await verify(two, { ledger: 'ledger' });
    expect(all.facts.channels.map(({ channelId }) => channelId)).toEqual(['t.prod', 'u.prod']);
    expect((await verify(two, { ledger: 'ledger', channel: 'u.prod' })).ids).toContain('record_chain::u.prod');
    await expect(verify(two, { ledger: 'ledger', transition: 'freeze-1' })).rejects.toMatchObject({
      code: 'channel.ambiguous',
    });
  });

  it.each(['/nonexistent', '../other', 'ledger/../../other'])('no folder outside of the root: %s', async (ledger) => {
    await expect(verify(files, { ledger })).rejects.toMatchObject({
      code: 'ledger.outside',
      message: expect.stringMatching(/expected a folder below the root, found/),
    });
  });

  it('no folder without a ledger, and says what was expected there', async () => {
    const { checks } = await verify(files, { ledger: 'nowhere' });
    expect(checks[0]).toMatchObject({
      outcome: 'inconclusive',
      reason: 'there is no ledger in folder nowhere: expected <channel>/ledger.ndjson in it, found no such file',
    });
  });

  it('what is live, beside the ledger of wider freezes', async () => {
    const ledger = new MemoryLedger();
    await freeze(ledger, ['t']);
    const wide = new Map([...ledger.disk].map(([path, bytes]) => [path.replace('t.prod', '_freezes'), bytes]));
    const both = new Map([...wide, ...ledger.disk]);
    const { facts } = await verify(both, { ledger: 'ledger' });
    expect(facts.channels.map(({ channelId }) => channelId)).toEqual(['_freezes', 't.prod']);
    const alone = await verify(both, { ledger: 'ledger', expectedSha256: 'a'.repeat(64) });
    expect(alone.facts.channels.map(({ channelId }) => channelId)).toEqual(['t.prod']);
    const byName = await verify(both, { ledger: 'ledger', channel: '_freezes', expectedSha256: 'a'.repeat(64) });
    expect(byName.facts.channels.map(({ channelId }) => channelId)).toEqual(['_freezes']);
  });

  it.each([
    ['nothing where there is none', new Map<string, string>()],
    ['nothing of another channel', files],
  ])('%s', async (_name, given) => {
    expect(await verify(given, { ledger: 'ledger', channel: 'x.prod' })).toMatchObject({ verdict: 'inconclusive' });
  });
});

describe('record-verify finds', () => {
  const transition = (JSON.parse(Buffer.from(files.get(record) ?? []).toString('utf8')) as { transition: string })
    .transition;
  const asked = { ledger: 'ledger', transition };

  it('an untouched transition', async () => {
    const { facts, verdict } = await verify(files, asked);
    expect(verdict).toBe('pass');
    expect(facts.channels).toMatchObject([{ walk: { transition, findings: [], release: null } }]);
  });

  it('what a full disk left, which closes nothing', async () => {
    const disk = await frozen('t');
    const before = new Set(disk.keys());
    await expect(freeze(fullDisk(disk), ['t'], 'worse')).rejects.toMatchObject({ code: 'disk.full' });
    const left = [...disk.keys()].filter((path) => !before.has(path)).map((path) => path.slice('ledger/'.length));
    expect(left).toHaveLength(3);
    const { facts, verdict, ids } = await verify(disk, { ledger: 'ledger' });
    expect({ verdict, unnamed: facts.channels[0]?.unnamed }).toEqual({ verdict: 'pass', unnamed: left.sort() });
    expect(ids).toContain('record_unnamed::t.prod');
    const refs = new MemoryRefStores();
    const { ref } = refs.open({ ref: 'refs/heads/release-state', remote: 'origin' });
    for (const [path, bytes] of disk) ref.put(path.replace('ledger/', ''), bytes);
    const pushed = await verify(new Map([[POLICY, policyOf('{ kind: git }')]]), {}, refs);
    expect(pushed.facts.channels[0]?.unnamed).toEqual(left);
  });

  it('a changed byte, and says where', async () => {
    const bytes = Buffer.from(files.get(record) ?? []);
    bytes[40] = 0;
    const { facts, verdict } = await verify(new Map([...files, [record, bytes]]), asked);
    expect(verdict).toBe('fail');
    expect(facts.channels[0]?.walk?.findings).toMatchObject([{ code: 'record.changed', byte: { offset: 40 } }]);
  });
});

describe('an audit log beside the ledger', () => {
  const LOG = 'audit/log.ndjson';

  /** As the runs that wrote this ledger left it. */
  function logOf(ledger: ReadonlyMap<string, Uint8Array>): Uint8Array {
    const disk = new Map<string, Uint8Array>();
    for (const [path, bytes] of ledger) {
      if (!path.endsWith('/ledger.ndjson')) continue;
      const line = JSON.parse(Buffer.from(bytes).toString().trim().split('\n').at(-1) ?? '') as { context: JsonObject };
      const context = { channel: path.split('/')[1] ?? '', records: line.context['records'] ?? [] };
      const entry = { action: 'rollout.freeze', actor: 'ann', source: 'rollout-executor', status: 'ok', context };
      appendRecord(new MemoryLogStores(disk).open(LOG), entry, { nowMs: FIXED_NOW_MS });
    }
    return disk.get(LOG) ?? new Uint8Array();
  }

  const asked = { ledger: 'ledger', auditLog: LOG };

  it.each<[string, (ledger: Map<string, Uint8Array>) => Promise<void> | void, object, string]>([
    ['of the very runs', () => undefined, {}, 'pass'],
    [
      'that was written anew',
      async (ledger) => {
        ledger.clear();
        const anew = new MemoryLedger(ledger);
        await freeze(anew, ['t', 'u'], 'nothing to see');
      },
      {},
      'fail',
    ],
    [
      'of which one channel was taken away',
      (ledger) => {
        for (const path of ledger.keys()) if (path.startsWith('ledger/u.')) ledger.delete(path);
      },
      {},
      'fail',
    ],
    [
      'of which another channel was taken away than the one that is asked for',
      (ledger) => {
        for (const path of ledger.keys()) if (path.startsWith('ledger/u.')) ledger.delete(path);
      },
      { channel: 't.prod' },
      'pass',
    ],
  ])('is held against a ledger %s', async (_name, change, more, verdict) => {
    const ledger = await frozen('t', 'u');
    const log = logOf(ledger);
    await change(ledger);
    const read = await verify(new Map([...ledger, [LOG, log]]), { ...asked, ...more });
    expect(read.verdict).toBe(verdict);
    const row = read.checks.find(({ id }) => id === 'record_audit_log');
    expect(row?.reason).toMatch(
      verdict === 'pass'
        ? /names each of [1-9]\d* files that [12] runs named/
        : /record \d \(rollout\.freeze of \w\.prod\) names rec/,
    );
  });

  it('is not passed over where it is named and missing, or broken', async () => {
    await expect(verify(files, asked)).rejects.toMatchObject({ code: 'audit_log.unreadable' });
    const broken = Buffer.concat([logOf(files), Buffer.from('x\n')]);
    expect(await verify(new Map([...files, [LOG, broken]]), asked)).toMatchObject({ verdict: 'inconclusive' });
    const other = await frozen('u');
    expect(await verify(new Map([...other, [LOG, broken]]), asked)).toMatchObject({ verdict: 'fail' });
  });

  it('is not asked for of a ledger that is named, unless it is', async () => {
    const { ids } = await verify(new Map([...files, [LOG, logOf(files)]]), { ledger: 'ledger' });
    expect(ids).not.toContain('record_audit_log');
  });
});
