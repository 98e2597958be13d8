import { buildRecord, EMPTY_HEAD, formatLine, type RecordDraft } from '@release-gates/audit-log';
import type { JsonObject } from '@release-gates/core';
import { FIXED_NOW_MS, MemoryLedger } from '@release-gates/testkit';
import { expect, it } from 'vitest';
import type { LedgerAppend } from './ledger.ts';

const CHANNEL = 'acme.prod';
const LEDGER = `ledger/${CHANNEL}/ledger.ndjson`;

function entry(state: JsonObject): LedgerAppend {
  return {
    entry: { action: 'rollout.advance', actor: 'tester', source: 'test', status: 'done', context: { state } },
    files: [],
    nowMs: FIXED_NOW_MS,
  };
}

async function ledgerOf(count: number): Promise<MemoryLedger> {
  const ledger = new MemoryLedger();
  for (let step = 1; step <= count; step++) {
    await ledger.append(CHANNEL, (await ledger.read(CHANNEL)).head, entry({ step }));
  }
  return ledger;
}

it('tells how each channel ends without what came before it, and nothing of an end that is none', async () => {
  const ledger = await ledgerOf(2);
  await ledger.append('acme.staging', EMPTY_HEAD, entry({ step: 7 }));
  const ends = async () => (await ledger.tips()).map(({ channelId, record }) => [channelId, record?.context['state']]);
  expect(await ends()).toEqual([
    [CHANNEL, { step: 2 }],
    ['acme.staging', { step: 7 }],
  ]);
  const text = Buffer.from(ledger.disk.get(LEDGER) ?? []).toString('utf8');
  ledger.disk.set(LEDGER, Buffer.from(text.replace('"step":1', '"step":9')));
  expect((await ends())[0]).toEqual([CHANNEL, { step: 2 }]);
  for (const end of [text.replace('"step":2', '"step":9'), '', 'x\n', text.replaceAll(CHANNEL, 'acme.prid')]) {
    ledger.disk.set(LEDGER, Buffer.from(end));
    expect((await ends())[0]).toEqual([CHANNEL, undefined]);
  }
});

it.each<[string, Required<Pick<RecordDraft, 'action' | 'context'>>]>([
  ['of another channel', { action: 'rollout.advance', context: { channel: 'acme.prid', state: { step: 9 } } }],
  ['of no channel', { action: 'rollout.advance', context: { state: { step: 9 } } }],
  ['of the log itself', { action: 'log.recovered', context: { channel: CHANNEL, state: { step: 9 } } }],
])('tells nothing of a last line that verifies and is %s', async (_name, { action, context }) => {
  const ledger = await ledgerOf(2);
  const { head } = await ledger.read(CHANNEL);
  const line = buildRecord({ action, actor: 'x', source: 'x', status: 'done', context }, head, FIXED_NOW_MS);
  ledger.disk.set(LEDGER, Buffer.concat([ledger.disk.get(LEDGER) ?? new Uint8Array(), formatLine(line)]));
  expect(await ledger.tips()).toEqual([{ channelId: CHANNEL, record: undefined }]);
});
