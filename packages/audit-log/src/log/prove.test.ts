import { FIXED_NOW_MS, MemoryLogStore } from '@release-gates/testkit';
import { expect, it } from 'vitest';
import { formatSignerKey, parseSignerKey, parseVerifierKey } from '../note-key.ts';
import { buildRecord, formatLine } from '../record.ts';
import { verifyTlogProof } from '../verify-tlog-proof.ts';
import { appendRecord } from './append-record.ts';
import { proveInclusion } from './prove.ts';
import { commitSeal, prepareSeal } from './seal-log.ts';

const ORIGIN = 'example.com/log';
const signer = parseSignerKey(formatSignerKey(ORIGIN, Buffer.alloc(32, 1)));
const trust = { origin: ORIGIN, keys: [parseVerifierKey(signer.vkey)] };
const ground = { ...trust, profile: 'release-gates' } as const;

function sealedLog(): MemoryLogStore {
  const store = new MemoryLogStore('log.ndjson');
  for (const sha256 of ['a', 'b', 'c'].map((digit) => digit.repeat(64))) {
    const context = { manifest_sha256: sha256, release_candidate_id: 'rc' };
    appendRecord(store, { action: 'preflight', context }, { nowMs: FIXED_NOW_MS });
  }
  const prepared = prepareSeal(store, { ...ground, anchors: [], firstUse: true });
  if (!prepared.ok) throw new Error(prepared.message);
  commitSeal(store, prepared, { ...ground, signers: [signer] });
  return store;
}

const proved = proveInclusion(sealedLog(), ground, { index: 1 });
if (!proved.ok) throw new Error(proved.message);
const proof = Buffer.from(proved.text);

it('a proof holds as it is, and says of which manifest it is', () => {
  const verified = verifyTlogProof(proof, trust);
  expect(verified).toMatchObject({ ok: true, record: { seq: 2, context: { manifest_sha256: 'b'.repeat(64) } } });
});

it.each([1, 2, 0x20, 0x80])('no byte of it can be another one (bits %i)', (bits) => {
  const taken = [...proof.keys()].filter((at) => {
    const changed = Buffer.from(proof);
    changed[at] = (changed[at] ?? 0) ^ bits;
    return verifyTlogProof(changed, trust).ok;
  });
  expect(taken).toEqual([]);
});

it('carries no other record than the one that is there, though its hash be right', () => {
  const { record } = proved;
  if (record === null) throw new Error('it carries none');
  const after = { seq: 1, hash: record.prev_hash };
  const built = [{ context: { manifest_sha256: 'a'.repeat(64) } }, { status: 'no' }, {}].map((change) => {
    return buildRecord({ ...record, ...change }, after, FIXED_NOW_MS);
  });
  const edited = { ...record, context: { manifest_sha256: 'a'.repeat(64) } };
  const verdicts = [edited, ...built].map((one) => {
    const line = Buffer.from(formatLine(one).subarray(0, -1)).toString('base64');
    return verifyTlogProof(Buffer.from(proved.text.replace(/^extra .*$/m, `extra ${line}`)), trust).ok;
  });
  expect(verdicts).toEqual([false, false, false, true]);
});
