import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  buildRecord,
  EMPTY_HEAD,
  formatEntry,
  formatLine,
  formatSignatureLine,
  formatSignerKey,
  formatTlogProof,
  leafHash,
  parseSignerKey,
  signCheckpoint,
  toCosigner,
} from '@release-gates/audit-log';
import { afterAll, expect, it } from 'vitest';
import { verifyProof } from './verify-proof.ts';

const SCRATCH = mkdtempSync(join(tmpdir(), 'verify-proof-'));
afterAll(() => rmSync(SCRATCH, { recursive: true, force: true }));

const ORIGIN = 'example.com/log';
const LOG = parseSignerKey(formatSignerKey(ORIGIN, Buffer.alloc(32, 1)));
const WITNESSES = [2, 3, 4].map((byte) =>
  toCosigner(parseSignerKey(formatSignerKey(`w${byte}.example`, Buffer.alloc(32, byte)))),
);
const [FIRST, SECOND, THIRD] = ['2026-11-20T12:00:00.000Z', '2026-11-20T13:00:00.000Z', '2026-11-20T14:00:00.000Z'];
const at = (time: string | undefined): number => Date.parse(time ?? '') / 1000;

/** A proof of one record under a checkpoint that witnesses cosigned, each by its number at these times, in Unix seconds. */
function proof(cosignatures: readonly (readonly [witness: number, timeS: number])[]): string {
  const record = buildRecord({ action: 'drill' }, EMPTY_HEAD, at(FIRST) * 1000);
  const leaf = leafHash(Buffer.from(formatEntry({ seq: record.seq, entryHash: record.entry_hash })));
  const root = Buffer.from(leaf).toString('hex');
  const signed = signCheckpoint({ origin: ORIGIN, size: 1, root }, [LOG]);
  const text = signed.slice(0, signed.indexOf('\n\n') + 1);
  const lines = cosignatures.flatMap(([number, timeS]) => {
    const witness = WITNESSES[number];
    return witness === undefined ? [] : [`${formatSignatureLine(witness, witness.cosign(text, timeS))}\n`];
  });
  const extra = formatLine(record).subarray(0, -1);
  const path = join(SCRATCH, `${cosignatures.flat().join('-')}.tlog-proof`);
  writeFileSync(path, formatTlogProof({ index: 0, hashes: [], checkpoint: `${signed}${lines.join('')}`, extra }));
  return path;
}

const named = (count: number): string =>
  WITNESSES.slice(0, count)
    .map(({ vkey }) => vkey)
    .join(',');

function asked(path: string, keys: string, threshold: string | undefined): ReturnType<typeof verifyProof> {
  const flags = { 'log-keys': LOG.vkey, 'log-origin': ORIGIN, 'witness-keys': keys };
  const given = threshold === undefined ? flags : { ...flags, 'witness-threshold': threshold };
  return verifyProof(path, given, at(THIRD) * 1000);
}

it.each<[string, readonly (readonly [number, number])[], string, string | undefined, string | null]>([
  ['nobody cosigned', [], '', undefined, null],
  ['one witness', [[0, at(SECOND)]], named(1), undefined, SECOND ?? ''],
  ['one witness that nobody named', [[0, at(SECOND)]], '', undefined, null],
  [
    'one witness twice: the later time',
    [
      [0, at(FIRST)],
      [0, at(THIRD)],
    ],
    named(1),
    undefined,
    THIRD ?? '',
  ],
  [
    'two, all needed: the later one',
    [
      [0, at(THIRD)],
      [1, at(FIRST)],
    ],
    named(2),
    undefined,
    THIRD ?? '',
  ],
  [
    'two, one needed: the earlier one',
    [
      [0, at(THIRD)],
      [1, at(FIRST)],
    ],
    named(2),
    '1',
    FIRST ?? '',
  ],
  [
    'three, two needed: the second',
    [
      [0, at(THIRD)],
      [1, at(FIRST)],
      [2, at(SECOND)],
    ],
    named(3),
    '2',
    SECOND ?? '',
  ],
  ['one of two that are needed', [[0, at(FIRST)]], named(2), undefined, null],
  ['a time that no date can tell', [[0, Number.MAX_SAFE_INTEGER]], named(1), undefined, null],
])('a proof tells by when its record existed: %s', (_name, cosignatures, keys, threshold, existedBy) => {
  const path = proof(cosignatures);
  const said = asked(path, keys, threshold);
  expect(said.existed_by).toBe(existedBy);
  expect(said.reason.includes('it existed at the latest at')).toBe(existedBy !== null);
});

const AHEAD = at(THIRD) + 61;

it.each<[string, readonly (readonly [number, number])[], string | undefined, boolean, RegExp]>([
  ['a minute ahead', [[0, AHEAD - 1]], '1', true, /1 witnesses saw; it existed at the latest at 2026-11-20T14:01:00/],
  [
    'more than that',
    [[0, AHEAD]],
    '1',
    false,
    /0 witnesses cosigned and 1 are needed; w2\.example says that it cosigned at 2026-11-20T14:01:01\.000Z, which is in the future/,
  ],
  ['in no year', [[0, Number.MAX_SAFE_INTEGER]], '1', false, /at 9007199254740991 seconds after 1970, which is in the/],
  [
    'one of two',
    [
      [0, at(FIRST)],
      [1, AHEAD],
    ],
    undefined,
    false,
    /1 witnesses cosigned and 2 are needed; w3\.example says/,
  ],
  [
    'one of two, one needed',
    [
      [0, at(SECOND)],
      [1, AHEAD],
    ],
    '1',
    true,
    /1 witnesses saw; it existed at the latest at 2026-11-20T13:00:00/,
  ],
  [
    'of one that cosigned before as well',
    [
      [0, at(FIRST)],
      [0, AHEAD],
    ],
    '1',
    true,
    /1 witnesses saw; it existed at the latest at 2026-11-20T12:00:00/,
  ],
])('no witness saw it at a time that is yet to come: %s', (_name, cosignatures, threshold, ok, reason) => {
  const said = asked(proof(cosignatures), named(2), threshold);
  expect([said.ok, said.reason]).toEqual([ok, expect.stringMatching(reason)]);
});
