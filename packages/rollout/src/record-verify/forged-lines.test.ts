import { buildRecord, EMPTY_HEAD, type LogRecord } from '@release-gates/audit-log';
import { isJsonObject, type Json, type JsonObject, sha256Hex } from '@release-gates/core';
import { describe, expect, it } from 'vitest';
import { MADE_KINDS } from '../records/made-kinds.ts';
import { namesIn } from '../records/names-in.ts';
import { lineOf } from '../records/line-of.ts';
import { recordsOf } from '../records/records-of.ts';
import type { SignatureFact } from '../step/proof.ts';
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

/** Lines that somebody changed, with records that we make of them, and every digest and the chain made to fit. */
function forged(
  change: (given: JsonObject, line: LogRecord) => Json | undefined,
  isKept: (kind: string) => boolean = () => true,
) {
  const files = filesOf(book);
  const lines: LogRecord[] = [];
  for (const { record } of book.written) {
    const { given, ...rest } = structuredClone(record.context);
    const told = isJsonObject(given) ? change(given, record) : given;
    const context: JsonObject = { ...rest, ...(told !== undefined && { given: told }) };
    const last = lines.at(-1);
    const head = last === undefined ? EMPTY_HEAD : { seq: last.seq, hash: last.entry_hash };
    const made = recordsOf(lineOf([...lines, { ...record, context }], lines.length));
    for (const { path, bytes } of made) files.set(`${CHANNEL}/${path}`, bytes);
    const names = made.map(({ kind, path, bytes }) => ({ kind, path, sha256: sha256Hex(bytes) }));
    const brought = namesIn({ context }).filter(({ kind }) => !MADE_KINDS.has(kind) && isKept(kind));
    const records = [...names, ...brought].map((name) => ({ ...name }));
    lines.push(buildRecord({ ...record, context: { ...context, records } }, head, record.ts * 1000));
  }
  return files.set(`${CHANNEL}/ledger.ndjson`, ledgerOf(lines));
}

async function findings(files: ReadonlyMap<string, Uint8Array>) {
  const source = { read: (path: string) => Promise.resolve(files.get(path)), list: () => Promise.resolve([]) };
  const { walk, findings: own } = await verifyRecords(source, {
    channelId: CHANNEL,
    transition: null,
    nowMs: Date.UTC(2026, 10, 20),
  });
  expect(own).toEqual([]);
  return [...new Set(walk?.findings.map(({ code, message }) => `${code}: ${message}`))];
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
    expect(await findings(forged((given) => given))).toEqual([]);
  });

  it('is found where it names no measurements any more', async () => {
    const found = await findings(
      forged(
        (given) => given,
        (kind) => kind !== 'measurements',
      ),
    );
    expect(found[0]).toMatch(/line 1: expected .* the one document of its measurements/);
  });

  it.each<[string, Parameters<typeof forged>[0], RegExp]>([
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
    expect(await findings(forged(change))).toEqual(expect.arrayContaining([expect.stringMatching(found)]));
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
