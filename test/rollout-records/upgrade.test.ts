import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatLine, type LogRecord, parseLine } from '@release-gates/audit-log';
import {
  lineOf,
  loadRolloutPolicy,
  recordsOf,
  type RolloutEvent,
  runEvent,
  toStepPolicy,
  verifyRecords,
} from '@release-gates/rollout';
import { FakeHolders, FakeHooks, FakeTraffic, FakeWorkspace, MemoryLedger } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';

const ID = 't.prod';
const CHANNEL = { tenant: 't', environment: 'prod', region: null, segment: null };
const POLICY = `version: 1
canary: { min-time: 30m, min-samples: 1000, max-metric-age: 5m }
traffic: { adapter: none, pointer-only: true }
`;
const ASKED = { by: 'ann', reason: 'again', correlationId: 'c-2', holder: { pid: 2 } };
const ROLLBACK: RolloutEvent = {
  ...ASKED,
  type: 'rollback',
  rollbackType: 'full',
  cause: 'release_defect',
  fromReleaseId: null,
  targetReleaseId: null,
  target: null,
  authorisation: null,
  approvals: [],
};

/** As version 1 left it: a rollback was decided, its holder is gone. */
function decided(): readonly LogRecord[] {
  const file = join(dirname(fileURLToPath(import.meta.url)), 'ledger-v1.ndjson');
  const lines = readFileSync(file, 'utf8').split('\n');
  const all = lines.filter((line) => line !== '').map((line) => parseLine(Buffer.from(line), file));
  const end = all.findIndex(({ action, status }) => action === 'rollout.rollback' && status === 'intent');
  return all.slice(0, end + 1);
}

async function world() {
  const lines = decided();
  const disk = new Map<string, Uint8Array>([[`ledger/${ID}/ledger.ndjson`, Buffer.concat(lines.map(formatLine))]]);
  for (const { path, bytes } of lines.flatMap((_line, index) => recordsOf(lineOf(lines, index)))) {
    disk.set(`ledger/${ID}/${path}`, bytes);
  }
  const ledger = new MemoryLedger(disk);
  const { policy } = await loadRolloutPolicy(
    new FakeWorkspace({ '.github/release-rollout.yml': POLICY }),
    '.github/release-rollout.yml',
    'prod',
  );
  const nowMs = Math.round((lines.at(-1)?.ts ?? 0) * 1000) + 60_000;
  const ports = {
    ledger,
    recordsOf,
    traffic: new FakeTraffic(),
    hooks: new FakeHooks(),
    holders: new FakeHolders('p2', new Map()),
    nowMs: () => nowMs,
    scopeFreezes: () => Promise.resolve([]),
  };
  const run = (event: RolloutEvent, ticket?: string) =>
    runEvent({ channel: CHANNEL, event, policy: toStepPolicy(policy), ...(ticket !== undefined && { ticket }) }, ports);
  return { disk, ledger, nowMs, run };
}

describe('a ledger that version 1 left in the middle of a rollback', () => {
  it('is carried to its end by this version, and every line of both verifies', async () => {
    const { disk, ledger, nowMs, run } = await world();
    const carried = await run(ROLLBACK);
    expect(carried.recovered).toMatchObject([{ transition: { kind: 'rollback' }, result: 'done' }]);
    const transition = carried.recovered[0]?.transition.id ?? '';
    const followUp = { ...ASKED, type: 'follow_up', rollback: transition, ticket: '#7' } as const;
    expect(await run(followUp)).toMatchObject({ outcome: 'committed' });
    const { records } = await ledger.read(ID);
    const formats = new Set(records.map(({ context }) => context['record_format']));
    expect([...formats]).toEqual(['release-gates/rollout-record/v1', 'release-gates/rollout-record/v3']);
    const source = {
      read: (path: string) => Promise.resolve(disk.get(`ledger/${path}`)),
      list: () => Promise.resolve([]),
    };
    // Manifest and evidence of the release were never in this ledger; all that is made from its lines is.
    const { findings, walk, rest } = await verifyRecords(source, { channelId: ID, transition, nowMs });
    expect({ findings, notMade: walk?.notMade, rest: rest.findings }).toEqual({ findings: [], notMade: [], rest: [] });
    expect(walk).toMatchObject({ result: 'done', followUps: [{ rollback: transition, ticket: '#7' }] });
    expect(walk?.files.filter(({ finding }) => finding !== null)).toEqual([]);
  });
});
