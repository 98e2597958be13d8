import { expect, test } from 'vitest';
import { toByteSource } from './byte-source.ts';
import { formatEntry } from './entry.ts';
import { leafHash, rootOf } from './merkle.ts';
import { buildConsistencyProof, buildInclusionProof, isConsistent, isIncluded } from './proof.ts';
import { buildRecord, type ChainHead, EMPTY_HEAD, formatLine } from './record.ts';
import type { Anchor, ByteSource, LevelOfProof } from './report.ts';
import { type LogSeal, sealSchema } from './seal.ts';
import { type LogVerification, verifyLog } from './verify.ts';

const ORIGIN = 'example.com/log';
const lines = buildLog(1500);

function buildLog(count: number, actor = 'bot'): Buffer[] {
  let head: ChainHead = EMPTY_HEAD;
  return Array.from({ length: count }, (_, index) => {
    const draft = { action: 'gate.run', actor, context: { pad: 'x'.repeat(1200) } };
    const record = buildRecord(draft, head, 1_780_000_000_000 + index * 1000);
    head = { seq: record.seq, hash: record.entry_hash };
    return Buffer.from(formatLine(record));
  });
}

function rootOver(of: readonly Buffer[]): string {
  return Buffer.from(rootOf(of.map((line) => leafOf(line)))).toString('hex');
}

interface Request {
  readonly level?: LevelOfProof;
  readonly seal?: LogSeal | undefined;
  readonly anchors?: readonly Anchor[];
  readonly reseal?: boolean;
}

function verify(log: readonly Buffer[], { seal, ...request }: Request = {}): LogVerification {
  const source = toByteSource(Buffer.concat(log));
  const options = { profile: 'release-gates', origin: ORIGIN, level: 'deep', ...request } as const;
  return verifyLog(source, seal === undefined ? options : { ...options, seal });
}

function sealOf(log: readonly Buffer[]): LogSeal {
  return verify(log, { reseal: true }).seal as LogSeal;
}

test.each([0, 1, 255, 256, 257, 900, 1500])(
  'a seal over %i records is the same whether made at once or in steps',
  (size) => {
    const atOnce = sealOf(lines.slice(0, size));
    expect(sealSchema.parse(atOnce)).toEqual(atOnce);
    for (const level of ['tail', 'sealed'] as const) {
      let seal = sealOf([]);
      for (const step of [0, 1, Math.floor(size / 3), Math.floor(size / 2), size]) {
        if (step < seal.size || step > size) continue;
        const { report, seal: next } = verify(lines.slice(0, step), { level, seal, reseal: true });
        expect(report).toMatchObject({ ok: true, records: step, sealed_records: seal.size, level });
        seal = next as LogSeal;
      }
      expect(seal).toEqual(atOnce);
    }
  },
);

test('tail says tail, and does not look at the sealed bytes but the last MiB; sealed and deep do', () => {
  const seal = sealOf(lines);
  const changed = lines.map((line, index) => (index === 3 ? Buffer.from(line.toString().replace('bot', 'b0t')) : line));
  expect(verify(changed, { level: 'tail', seal }).report).toMatchObject({
    ok: true,
    level: 'tail',
    sealed_records: 1500,
  });
  for (const level of ['sealed', 'deep'] as const) {
    const { report } = verify(changed, { level, seal });
    expect(report).toMatchObject({
      ok: false,
      level: 'deep',
      first_bad_index: 3,
      problem: { code: 'chain.entry_hash' },
    });
  }
});

test('without a seal every record is read, whatever level was asked for', () => {
  expect(verify(lines, { level: 'tail' }).report).toMatchObject({ ok: true, level: 'deep', sealed_records: 0 });
});

test('another history of the same length is found by its seal, down to the tile', () => {
  const forged = [...lines.slice(0, 600), ...buildLog(1500, 'mallory').slice(600)];
  expect(verify(forged, { seal: sealOf(lines), level: 'sealed' }).report).toMatchObject({ first_bad_index: 600 });
  const rewritten = buildLog(1500, 'eve');
  expect(verify(rewritten).report.ok).toBe(true);
  expect(verify(rewritten, { seal: sealOf(lines), level: 'sealed' }).report).toMatchObject({
    ok: false,
    bad_range: { from: 0, to: 256 },
    problem: { code: 'seal.changed' },
  });
});

const good = sealOf(lines.slice(0, 700));

test.each<[string, Partial<LogSeal>]>([
  ['another origin', { origin: 'example.com/other' }],
  ['another profile', { profile: 'predecessor' }],
  ['another root', { root: 'ab'.repeat(32) }],
  ['a size that does not fit its tiles', { size: 701 }],
  ['bytes that do not fit its tiles', { bytes: good.bytes + 1024 * 1024 }],
  ['an offset twice', { tile_offsets: good.tile_offsets.map(() => 0) }],
  ['a missing leaf', { open_leaves: good.open_leaves.slice(0, -44) }],
  ['no head', { head_hash: '' }],
  ['other peaks', { peaks: Buffer.alloc(32, 1).toString('base64') }],
  ['other tiles', { leaf_tiles: Buffer.alloc(64, 1).toString('base64') }],
])('a seal with %s is refused, though every record is good', (_, change) => {
  const { report } = verify(lines, { level: 'sealed', seal: { ...good, ...change } });
  expect(report).toMatchObject({ ok: false, level: 'deep', records: 1500, problem: { code: 'seal.invalid' } });
});

test.each<[string, Partial<LogSeal>]>([
  ['head', { head_hash: 'ab'.repeat(32) }],
  ['raw tile', { raw_tiles: Buffer.alloc(Buffer.from(good.raw_tiles, 'base64').length, 1).toString('base64') }],
])('a seal with a forged %s is refused', (_, change) => {
  const { report } = verify(lines, { level: 'sealed', seal: { ...good, ...change } });
  expect(report).toMatchObject({ ok: false, problem: { code: 'seal.changed' } });
});

test('a seal whose tree is of other records than its chain is refused', () => {
  const { leaf_tiles, peaks, open_leaves, root } = sealOf(buildLog(700, 'eve'));
  const { report } = verify(lines, { level: 'sealed', seal: { ...good, leaf_tiles, peaks, open_leaves, root } });
  expect(report).toMatchObject({ ok: false, problem: { code: 'seal.changed' } });
});

test('fewer records than the seal are seen at level deep, too', () => {
  const { report } = verify(lines.slice(0, 600), { level: 'deep', seal: good });
  expect(report).toMatchObject({ ok: false, first_bad_index: 600, problem: { code: 'seal.cut' } });
});

test('fewer bytes than sealed: cut, with the number of the first missing record', () => {
  const { report } = verify(lines.slice(0, 512), { level: 'sealed', seal: good });
  expect(report).toMatchObject({ ok: false, first_bad_index: 512, bad_range: null, problem: { code: 'seal.cut' } });
});

function anchor(size: number, of: readonly Buffer[] = lines, kind: Anchor['kind'] = 'checkpoint'): Anchor {
  return { kind, size, root: rootOver(of.slice(0, size)) };
}

test.each<[string, Request, object]>([
  ['no anchor', {}, { ok: true, anchored_through: 0, anchor_kind: 'none', unanchored_tail: 1500 }],
  ['an anchor over nothing', { anchors: [anchor(0)] }, { ok: true, anchored_through: 0, anchor_kind: 'none' }],
  ['all anchored', { anchors: [anchor(1500)] }, { ok: true, anchored_through: 1500, unanchored_tail: 0 }],
  [
    'the larger of two',
    { anchors: [anchor(1200), anchor(700, lines, 'last_seen')] },
    { ok: true, anchored_through: 1200, anchor_kind: 'checkpoint', unanchored_tail: 300 },
  ],
  [
    'below, at and above a seal',
    { seal: good, level: 'sealed', anchors: [anchor(3), anchor(700), anchor(1499)] },
    { ok: true, level: 'sealed', anchored_through: 1499 },
  ],
  ['0 below a seal', { seal: good, level: 'tail', anchors: [anchor(0)] }, { ok: true, level: 'tail' }],
  [
    'more than there is',
    { anchors: [{ kind: 'last_seen', size: 1501, root: 'ab'.repeat(32) }] },
    {
      ok: false,
      first_bad_index: 1500,
      problem: { code: 'anchor.cut' },
      both_heads: { anchor: { size: 1501 }, log: { size: 1500 } },
    },
  ],
  [
    'another history',
    { anchors: [anchor(600), anchor(1000, buildLog(1000, 'eve'))] },
    {
      ok: false,
      anchored_through: 600,
      bad_range: { from: 600, to: 1000 },
      problem: { code: 'anchor.fork' },
      both_heads: { anchor: { size: 1000 }, log: { size: 1000 } },
    },
  ],
  [
    'another history below a seal',
    { seal: good, level: 'sealed', anchors: [anchor(100, buildLog(100, 'eve'))] },
    { ok: false, problem: { code: 'anchor.fork' }, bad_range: { from: 0, to: 100 } },
  ],
  [
    'two that contradict each other',
    { anchors: [anchor(9), { kind: 'last_seen', size: 9, root: 'ab'.repeat(32) }] },
    { ok: false, problem: { code: 'anchor.conflict' } },
  ],
])('anchors: %s', (_, request, expected) => {
  expect(verify(lines, request).report).toMatchObject(expected);
});

test('a log that ends in half a line below an anchor was cut, not torn', () => {
  const torn = [...lines.slice(0, 9), (lines[9] as Buffer).subarray(0, 50)];
  expect(verify(torn, { anchors: [anchor(9)] }).report).toMatchObject({
    problem: { code: 'line.torn' },
    anchored_through: 9,
  });
  expect(verify(torn, { anchors: [anchor(10)] }).report).toMatchObject({
    problem: { code: 'anchor.cut', index: 9 },
    torn_tail: { bytes: 50 },
  });
});

test('proofs for any record and any two sizes, from a sealed start as from a deep pass', () => {
  const deep = verify(lines);
  const resumed = verify(lines, { seal: good, level: 'sealed' });
  for (const { rangeRoot, report } of [deep, resumed]) {
    const root = Buffer.from(report.root, 'hex');
    for (const index of [0, 1, 255, 256, 699, 700, 1023, 1024, 1279, 1280, 1499]) {
      const proof = buildInclusionProof(index, 1500, rangeRoot);
      const leaf = leafOf(lines[index] as Buffer);
      expect(isIncluded({ index, size: 1500, leafHash: leaf, root, proof })).toBe(true);
    }
    for (const size1 of [1, 2, 255, 256, 300, 700, 1024, 1499, 1500]) {
      const proof = buildConsistencyProof(size1, 1500, rangeRoot);
      const root1 = Buffer.from(rootOver(lines.slice(0, size1)), 'hex');
      expect(isConsistent({ size1, size2: 1500, root1, root2: root, proof })).toBe(true);
    }
    expect(() => rangeRoot(0, 1501)).toThrow(RangeError);
  }
});

test('tail believes the peaks above the tiles, but builds no proof from tiles that do not make them up', () => {
  const seal = { ...good, leaf_tiles: Buffer.alloc(64, 1).toString('base64') };
  const { report, rangeRoot } = verify(lines, { level: 'tail', seal });
  expect(report).toMatchObject({ ok: true, level: 'tail' });
  expect(() => buildInclusionProof(1400, 1500, rangeRoot)).toThrow(/as they were sealed/);
  const forged = { ...good, peaks: Buffer.alloc(32, 1).toString('base64') };
  expect(verify(lines, { level: 'tail', seal: forged }).report).toMatchObject({
    ok: false,
    problem: { code: 'seal.invalid' },
  });
});

test('a proof is not built from records that changed after they were verified', () => {
  const bytes = Buffer.concat(lines);
  const source = toByteSource(bytes);
  const { rangeRoot } = verifyLog(source, { profile: 'release-gates', level: 'deep', origin: ORIGIN });
  bytes[100] = (bytes[100] as number) ^ 1;
  expect(() => buildInclusionProof(5, 1500, rangeRoot)).toThrow(/as they were sealed/);
});

test('never reads more than one chunk and one line at a time', () => {
  const source = toByteSource(Buffer.concat(lines));
  let largest = 0;
  const watched: ByteSource = {
    size: source.size,
    read(into, offset) {
      largest = Math.max(largest, into.length);
      return source.read(into, offset);
    },
  };
  verifyLog(watched, { profile: 'release-gates', level: 'sealed', origin: ORIGIN, seal: good, reseal: true });
  expect(largest).toBeLessThanOrEqual(1024 * 1024);
});

/** By the standard, from the entry's bytes. */
function leafOf(line: Uint8Array): Uint8Array {
  const { seq, entry_hash: entryHash } = JSON.parse(Buffer.from(line).toString()) as {
    seq: number;
    entry_hash: string;
  };
  return leafHash(Buffer.from(formatEntry({ seq, entryHash })));
}
