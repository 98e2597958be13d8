import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  judgeGrowth,
  openCheckpoint,
  parseTlogProof,
  parseVerifierKey,
  readCarried,
  tilePath,
  tilesForGrowth,
  verifyTlogProof,
} from '@release-gates/audit-log';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRandom } from '../support/random.ts';
import { KEY, ORIGIN, PublishedLog, SIGNER, WITNESS, WITNESS_KEY } from './published-log.ts';
import { askPeer, isPeerThere, type PeerRequest } from './tlog-peer.ts';
import { byteVariants } from './variants.ts';

/**
 * golang.org/x/mod/sumdb (note, tlog) and transparency-dev (formats, merkle, tessera's fsck) over what we publish, and we
 * over what they make. tools/ci-tools.sh compiles the program that asks them.
 */

const inCi = process.env['CI'] === 'true';
const VARIANTS = inCi ? 1500 : 300;
const RECORDS = 700;
const KEYS = [SIGNER.vkey, WITNESS.vkey].map(parseVerifierKey);
const trust = { origin: ORIGIN, vkey: SIGNER.vkey, witnesses: [WITNESS.vkey], threshold: 1 };

let scratch: string;
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'release-gates-tlog-'));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function weOpen(note: Uint8Array): boolean {
  const opened = openCheckpoint(note, ORIGIN, KEYS);
  return opened.ok && opened.signatures.some(({ timeS }) => timeS !== null);
}

function weProve(proof: Uint8Array, entry: Uint8Array): boolean {
  const verified = verifyTlogProof(proof, { origin: ORIGIN, keys: KEYS }, entry);
  return verified.ok && verified.signatures.some(({ timeS }) => timeS !== null);
}

/** Of the record that the proof carries: the bytes that the tree is over. */
function entryOf(proof: Uint8Array): Uint8Array {
  const { entry, record } = readCarried(parseTlogProof(Buffer.from(proof).toString())?.extra ?? Buffer.alloc(0));
  if (record === null) throw new Error('the proof carries no record');
  return entry;
}

/** One line is another, is gone, or is there twice; two of them change places. */
function lineVariants(bytes: Uint8Array): readonly Uint8Array[] {
  const lines = Buffer.from(bytes).toString().split('\n');
  const without = lines.map((_, at) => lines.toSpliced(at, 1));
  const twice = lines.map((line, at) => lines.toSpliced(at, 0, line));
  const swapped = lines.slice(1).map((line, at) => lines.toSpliced(at, 2, line, lines[at] as string));
  const others = [
    '',
    ' ',
    '0',
    '1',
    '-1',
    '00',
    '1 ',
    'x',
    '— x AAAA',
    `${'A'.repeat(43)}=`,
    ORIGIN,
    '9007199254740993',
  ];
  const replaced = lines.flatMap((_, at) => others.map((other) => lines.with(at, other)));
  return [...without, ...twice, ...swapped, ...replaced].map((variant) => Buffer.from(variant.join('\n')));
}

function theyTakeTree(folder: string): boolean {
  return askPeer([{ do: 'tree', origin: ORIGIN, vkey: SIGNER.vkey, folder }])[0]?.ok === true;
}

function growthFrom(head: { readonly size: number; readonly root: string }, folder: string): PeerRequest {
  const { size, root } = head;
  return { do: 'growth', origin: ORIGIN, vkey: SIGNER.vkey, folder, size, root: Buffer.from(root, 'hex') };
}

interface Opinions {
  readonly onlyWeAccept: readonly string[];
  readonly onlyTheyAccept: readonly string[];
  readonly refused: number;
}

function compare(
  variants: readonly Uint8Array[],
  ours: (bytes: Uint8Array) => boolean,
  request: (bytes: Uint8Array) => PeerRequest,
): Opinions {
  const theirs = askPeer(variants.map(request));
  const opinions = variants.map((bytes, at) => ({
    text: Buffer.from(bytes).toString(),
    we: ours(bytes),
    they: theirs[at]?.ok === true,
  }));
  return {
    onlyWeAccept: opinions.filter(({ we, they }) => we && !they).map(({ text }) => text),
    onlyTheyAccept: opinions.filter(({ we, they }) => they && !we).map(({ text }) => text),
    refused: opinions.filter(({ we, they }) => !we && !they).length,
  };
}

/** Stray bits at the end of base64, a missing last newline and the unsigned extra line are no other content. */
function respell(text: string): string {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('extra '));
  return lines
    .map((line) => line.replace(/[A-Za-z0-9+/]+=+$/, (last) => Buffer.from(last, 'base64').toString('base64')))
    .join('\n');
}

it.runIf(inCi)('tlog-peer is there in CI', () => {
  expect(isPeerThere).toBe(true);
});

describe.runIf(isPeerThere)('what we publish', () => {
  const log = new PublishedLog(RECORDS);
  const shorter = new PublishedLog(300);
  let folder: string;
  let paths: string[];
  beforeAll(() => {
    folder = join(scratch, 'ours');
    paths = log.writeTo(folder);
  });

  it('the checkpoint and its cosignature open for them, not under another name or with fewer witnesses', () => {
    const note = log.cosigned();
    const ask = (changes: Partial<PeerRequest>): boolean =>
      askPeer([{ do: 'checkpoint', ...trust, note, ...changes }])[0]?.ok === true;
    expect([
      ask({}),
      ask({ origin: 'example.com/other' }),
      ask({ threshold: 2 }),
      ask({ note: log.checkpoint }),
    ]).toEqual([true, false, false, false]);
  });

  it(`of ${VARIANTS} changed bytes and every changed line of a cosigned checkpoint, they and we take the same`, () => {
    const note = log.cosigned();
    const variants = [...byteVariants(note, VARIANTS), ...lineVariants(note)];
    const opinions = compare(variants, weOpen, (bytes) => ({ do: 'checkpoint', ...trust, note: bytes }));
    expect(opinions.onlyWeAccept).toEqual([]);
    expect(opinions.onlyTheyAccept.filter((text) => respell(text) !== respell(note.toString()))).toEqual([]);
    expect(opinions.refused).toBeGreaterThan(VARIANTS * 0.9);
  });

  it.each([0, 1, 255, 256, 511, 699])('the proof of entry %i holds for them', (index) => {
    const proof = log.proof(index);
    const entry = entryOf(proof);
    const answers = askPeer([
      { do: 'proof', ...trust, proof, entry },
      { do: 'proof', ...trust, proof, entry: Buffer.concat([entry, Buffer.from(' ')]) },
      { do: 'proof', ...trust, proof: log.proof((index + 1) % RECORDS), entry },
    ]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, false, false]);
  });

  it(`of ${VARIANTS} changed bytes and every changed line of a proof, they and we take the same`, () => {
    const proof = log.proof(300);
    const entry = entryOf(proof);
    const variants = [...byteVariants(proof, VARIANTS), ...lineVariants(proof)];
    const opinions = compare(
      variants,
      (bytes) => weProve(bytes, entry),
      (bytes) => ({ do: 'proof', ...trust, proof: bytes, entry }),
    );
    expect(opinions.onlyWeAccept).toEqual([]);
    // Theirs forgives another spelling of the same proof.
    expect(opinions.onlyTheyAccept.filter((text) => respell(text) !== respell(proof.toString()))).toEqual([]);
    expect(opinions.refused).toBeGreaterThan(VARIANTS * 0.7);
  });

  it('tessera re-derives the whole tree from the entries, and sees any changed byte of any file', () => {
    const random = createRandom(7);
    expect(theyTakeTree(folder)).toBe(true);
    const taken = paths.filter((path) => {
      const at = join(folder, path);
      const good = readFileSync(at);
      const bad = Buffer.from(good);
      const offset = random.below(bad.length);
      bad[offset] = ((bad[offset] ?? 0) + 1) % 256;
      writeFileSync(at, bad);
      const isTaken = theyTakeTree(folder);
      writeFileSync(at, good);
      return isTaken;
    });
    expect([taken, theyTakeTree(folder)]).toEqual([[], true]);
  });

  it('Go proves from the tiles that the log grew out of every earlier one, and not out of another', () => {
    const other = new PublishedLog(300, 'other');
    const grown = [1, 2, 255, 256, 257, 300, 512, 699, 700].map((size) => new PublishedLog(size).head);
    expect(new Set(askPeer(grown.map((head) => growthFrom(head, folder))).map(({ ok }) => ok))).toEqual(
      new Set([true]),
    );
    const refused = [
      other.head,
      { ...shorter.head, size: 299 },
      { ...shorter.head, size: 301 },
      { size: 701, root: shorter.head.root },
    ];
    expect(new Set(askPeer(refused.map((head) => growthFrom(head, folder))).map(({ ok }) => ok))).toEqual(
      new Set([false]),
    );
  });
});

describe.runIf(isPeerThere)('what they make', () => {
  const count = 1300;
  let folder: string;
  beforeAll(() => {
    folder = join(scratch, 'theirs');
    const made = askPeer([{ do: 'make', origin: ORIGIN, folder, count, skey: KEY, witnessSkey: WITNESS_KEY }]);
    if (made[0]?.ok !== true) throw new Error(made[0]?.why);
  });

  it('a checkpoint that their witness cosigned opens, and none of its variants that they refuse', () => {
    const note = readFileSync(join(folder, 'checkpoint'));
    const variants = byteVariants(note, VARIANTS);
    expect(weOpen(note)).toBe(true);
    const opinions = compare(variants, weOpen, (bytes) => ({ do: 'checkpoint', ...trust, note: bytes }));
    expect(opinions.onlyWeAccept).toEqual([]);
    expect(opinions.onlyTheyAccept.filter((text) => respell(text) !== respell(note.toString()))).toEqual([]);
  });

  it('their proofs hold, for their entry only', () => {
    for (let index = 0; index < count; index += 100) {
      const proof = readFileSync(join(folder, `${index}.tlog-proof`));
      const entry = Buffer.from(`entry ${index}`);
      expect([weProve(proof, entry), weProve(proof, Buffer.from(`entry ${index + 1}`))]).toEqual([true, false]);
    }
  });

  it('their tiles prove growth to our witness', () => {
    const opened = openCheckpoint(readFileSync(join(folder, 'checkpoint')), ORIGIN, KEYS);
    if (!opened.ok) throw new Error(opened.message);
    const found = opened.checkpoint;
    for (const size of [1, 255, 256, 700, 1280, 1299]) {
      const smaller = join(scratch, `theirs-${size}`);
      askPeer([{ do: 'make', origin: ORIGIN, folder: smaller, count: size, skey: KEY, witnessSkey: WITNESS_KEY }]);
      const last = openCheckpoint(readFileSync(join(smaller, 'checkpoint')), ORIGIN, KEYS);
      if (!last.ok) throw new Error(last.message);
      const judge = (growth: Parameters<typeof judgeGrowth>[0]) => {
        const tiles = tilesForGrowth(growth).map(tilePath);
        return judgeGrowth(growth, new Map(tiles.map((path) => [path, readFileSync(join(folder, path))])));
      };
      expect(judge({ last: last.checkpoint, found })).toEqual({ ok: true, kind: 'grown' });
      expect(judge({ last: { size, root: found.root }, found })).toMatchObject({ ok: false, kind: 'fork' });
    }
  });
});
