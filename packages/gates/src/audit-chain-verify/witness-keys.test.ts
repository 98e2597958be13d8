import {
  appendRecord,
  commitSeal,
  formatNote,
  formatSignatureLine,
  formatSignerKey,
  parseSignerKey,
  parseVerifierKey,
  prepareSeal,
  toCosigner,
} from '@release-gates/audit-log';
import { collectContext, FakeWorkspace, FIXED_NOW_MS, MemoryLogStore, MemoryLogStores } from '@release-gates/testkit';
import { expect, it } from 'vitest';
import { collect } from './collect.ts';
import { decide } from './decide.ts';
import { auditInputs } from './inputs.ts';

const ORIGIN = 'example.com/log';
const signer = parseSignerKey(formatSignerKey(ORIGIN, Buffer.alloc(32, 1)));
const witness = (name: string, seed: number) =>
  toCosigner(parseSignerKey(formatSignerKey(name, Buffer.alloc(32, seed))));

/** One key under two names, and another one. */
const [ONE, SAME, OTHER] = [witness('w1.example', 2), witness('w2.example', 2), witness('w3.example', 3)];
const OURS = witness('w4.example', 1);
type Witness = typeof ONE;

async function judge(trusted: readonly Witness[], signed: readonly Witness[], witnessThreshold: number) {
  const store = new MemoryLogStore('.release-gates/audit/log.ndjson');
  appendRecord(store, { action: 'a' }, { nowMs: FIXED_NOW_MS });
  const ground = { origin: ORIGIN, profile: 'release-gates', keys: [parseVerifierKey(signer.vkey)] } as const;
  const prepared = prepareSeal(store, { ...ground, anchors: [], firstUse: true });
  if (prepared.ok) commitSeal(store, prepared, { ...ground, signers: [signer] });
  const note = Buffer.from(store.sidecars.get('.checkpoint') ?? []).toString();
  const end = note.lastIndexOf('\n\n') + 1;
  const [text, own] = [note.slice(0, end), note.slice(end + 1).trimEnd()];
  const lines = signed.map((by) => formatSignatureLine(by, by.cosign(text, FIXED_NOW_MS / 1000)));
  store.sidecars.set('.checkpoint', Buffer.from(formatNote(text, [own, ...lines])));
  const logs = new MemoryLogStores();
  logs.stores.set(store.path, store);
  const witnessKeys = trusted.map(({ vkey }) => vkey);
  const inputs = auditInputs.parse({ origin: ORIGIN, publicKeys: [signer.vkey], witnessKeys, witnessThreshold });
  const facts = await collect(inputs, collectContext({ logs, workspace: new FakeWorkspace({}) }));
  const check = decide(facts, inputs).find(({ id }) => id === 'audit_witnessed');
  return `${check?.outcome}: ${check?.reason}`;
}

it.each<[string, readonly Witness[], readonly Witness[], number, RegExp]>([
  ['two keys that signed', [ONE, OTHER], [ONE, OTHER], 2, /^pass: 2 of 2/],
  [
    'one key under two names that signed under both',
    [ONE, SAME, OTHER],
    [ONE, SAME],
    2,
    /^fail: 1 of 2 .* 2 are needed/,
  ],
  ['one key under two names, and no other', [ONE, SAME], [ONE, SAME], 2, /^inconclusive: 2 .* needed, 1 distinct/],
  ['one key given twice', [ONE, ONE, OTHER], [ONE, ONE], 2, /^fail: 1 of 2/],
  ['the key of the log under another name', [OURS, OTHER], [OURS, OTHER], 2, /^inconclusive: .*key of this log itself/],
])('counts public keys of witnesses, and not names: %s', async (_name, trusted, signed, threshold, told) => {
  expect(await judge(trusted, signed, threshold)).toMatch(told);
});
