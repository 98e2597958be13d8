import { buildRecord, EMPTY_HEAD, type LogRecord } from '@release-gates/audit-log';
import { canonicalBytes, isJsonObject, type Json, type JsonObject, sha256Hex } from '@release-gates/core';
import { FIXED_NOW_MS } from '@release-gates/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { took } from '../records/books-fixture.ts';
import { Book } from '../records/book-fixture.ts';
import { followUp, freeze, importOf, release, rollback, start, tick } from '../step/case-fixture.ts';
import { Channel } from '../step/channel-fixture.ts';
import { CHANNEL, filesOf, ledgerOf, liveBook, makeCandidate } from './fixtures/ledger.ts';
import type { RecordFinding } from './finding.ts';
import { verifyRecords } from './verify-records.ts';
import { verifyRest } from './verify-rest.ts';

const LEDGER = `${CHANNEL}/ledger.ndjson`;
const RUNS = Number(process.env['RELEASE_GATES_PROPERTY_RUNS'] ?? 30);

type Files = ReadonlyMap<string, Uint8Array>;

async function verify(files: Files, transition: string | null = null) {
  const folder = `${CHANNEL}/records/`;
  const source = {
    read: (path: string) => Promise.resolve(files.get(path)),
    list: () => Promise.resolve([...files.keys()].filter((path) => path.startsWith(folder)).sort()),
  };
  const report = await verifyRecords(source, { channelId: CHANNEL, transition, nowMs: FIXED_NOW_MS });
  const evidence = Object.values(report.walk?.manifest?.evidence ?? {}).flat();
  const all = [...report.findings, ...report.trust.findings, ...(report.walk?.findings ?? []), ...report.rest.findings];
  return { ...report, all, evidence };
}

function flipped(files: Files, file: string, at: (length: number) => number): [Files, number] {
  const bytes = Buffer.from(files.get(file) ?? []);
  const offset = at(bytes.length);
  bytes[offset] = (bytes[offset] ?? 0) ^ 1;
  return [new Map([...files, [file, bytes]]), offset];
}

const book = liveBook(2);
const files = filesOf(book);
const walked = await verify(files);
const onTheWay = walked.walk?.files.map(({ file }) => file) ?? [];

const ON_THE_WAY = ['activation', 'cdevent', 'evidence', 'manifest', 'measurements', 'prov', 'stage'];

describe('the records of what is live', () => {
  it('lead to every record on its way, to its manifest and to the evidence of every gate', () => {
    expect(walked).toMatchObject({ findings: [], unnamed: [], walk: { findings: [], notMade: [], result: 'done' } });
    expect(walked.walk).toMatchObject({ action: 'rollout.promote', release: { id: 'rc-2' } });
    expect(Object.keys(walked.walk?.manifest?.evidence ?? {})).toEqual(['compat-matrix', 'slo-guard']);
    expect(walked).toMatchObject({ evidence: [], walk: { manifest: { decision: 'open', differences: [] } } });
    const kinds = new Set(walked.walk?.files.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(ON_THE_WAY);
    expect(walked.walk?.record?.file).toMatch(/records\/activation-/);
  });

  it('are enough: nothing else is read', async () => {
    const needed = new Map([...files].filter(([path]) => path === LEDGER || onTheWay.includes(path)));
    expect(needed.size).toBeLessThan(files.size);
    expect((await verify(needed)).all).toEqual([]);
  });

  it('name the one byte that was changed, wherever it is', async () => {
    const places = fc.tuple(fc.constantFrom(LEDGER, ...onTheWay), fc.double({ min: 0, max: 1, noNaN: true }));
    await fc.assert(
      fc.asyncProperty(places, async ([file, share]) => {
        const [changed, offset] = flipped(files, file, (length) => Math.floor(share * (length - 1)));
        const { all } = await verify(changed);
        expect(all[0]).toMatchObject({ file, byte: { offset } });
      }),
      { numRuns: RUNS, seed: 20_261_121 },
    );
  });

  it.each(onTheWay)('miss %s', async (file) => {
    const { all } = await verify(new Map([...files].filter(([path]) => path !== file)));
    expect(all[0]).toMatchObject({ code: 'record.absent', file });
  });

  it.each([
    ['half a line of a writer that crashed', '{"action":"roll', []],
    ['something else', 'x', ['ledger.broken']],
  ])('may end in %s', async (_name, tail, codes) => {
    const torn = Buffer.concat([files.get(LEDGER) ?? new Uint8Array(), Buffer.from(tail)]);
    const { all, walk } = await verify(new Map([...files, [LEDGER, torn]]));
    expect(all.map(({ code }) => code)).toEqual(codes);
    expect(walk?.transition).toBe(walked.walk?.transition);
  });

  it('name the end of a file that was cut, and what was put behind it', async () => {
    const file = walked.walk?.record?.file ?? '';
    const bytes = Buffer.from(files.get(file) ?? []);
    const cut = await verify(new Map([...files, [file, bytes.subarray(0, 100)]]));
    expect(cut.all[0]).toMatchObject({ file, byte: { offset: 100, found: 'the end of the file' } });
    const longer = await verify(new Map([...files, [file, Buffer.concat([bytes, Buffer.from('\n')])]]));
    expect(longer.all[0]).toMatchObject({ file, byte: { offset: bytes.length, expected: 'the end of the file' } });
  });
});

/** The same history as a forger who knows the format would write it: every digest fits. */
function forged(change: (context: JsonObject, kept: Map<string, Uint8Array>) => JsonObject): Files {
  const kept = new Map(files);
  const lines: LogRecord[] = [];
  for (const { record } of book.written) {
    const last = lines.at(-1);
    const head = last === undefined ? EMPTY_HEAD : { seq: last.seq, hash: last.entry_hash };
    const context = change(structuredClone(record.context), kept);
    lines.push(buildRecord({ ...record, context }, head, record.ts * 1000));
  }
  return new Map([...kept, [LEDGER, ledgerOf(lines)]]);
}

/** Another content of the record of one kind, under its own right digest. */
function forgedRecord(kind: string, change: JsonObject): Files {
  return forged((context, kept) => {
    const records = (context['records'] as JsonObject[]).map((name) => {
      if (name['kind'] !== kind) return name;
      const path = `${CHANNEL}/${name['path'] as string}`;
      const document = JSON.parse(Buffer.from(kept.get(path) ?? []).toString('utf8')) as Json;
      if (!isJsonObject(document)) return name;
      const bytes = canonicalBytes({ ...document, ...change });
      const other = `records/${kind}-${sha256Hex(bytes).slice(0, 12)}.json`;
      kept.set(`${CHANNEL}/${other}`, bytes);
      return { ...name, path: other, sha256: sha256Hex(bytes) };
    });
    return { ...context, records };
  });
}

const isLast = ({ transition }: JsonObject): boolean => transition === book.written.at(-1)?.line.transition.id;

describe('a history that was written anew, with digests that fit', () => {
  it.each<[string, () => Files, RecordFinding['code']]>([
    ['an approver who never approved', () => forgedRecord('activation', { approved_by: ['mallory'] }), 'record.other'],
    ['the record of another channel', () => forgedRecord('activation', { channel: { tenant: 'u' } }), 'record.other'],
    [
      'the record of another candidate',
      () => forgedRecord('activation', { subject: { release_id: 'rc-1' } }),
      'record.other',
    ],
    ['an event of another result', () => forgedRecord('cdevent', { customData: {} }), 'record.other'],
    ['lines without their records', () => forged((context) => ({ ...context, records: [] })), 'record.other'],
    [
      'the manifest of another candidate',
      () => {
        const [one, two] = [makeCandidate(1).release.manifest, makeCandidate(2).release.manifest];
        const swap = (text: string) =>
          text.replaceAll(two.sha256, one.sha256).replaceAll(two.evidence_sha256, one.evidence_sha256);
        return forged((context) => JSON.parse(swap(JSON.stringify(context))) as JsonObject);
      },
      'manifest.other',
    ],
    [
      'a line in an older format than the one before it',
      () => {
        const older = { record_format: 'release-gates/rollout-record/v1' };
        return forged((context) => (isLast(context) ? { ...context, ...older } : context));
      },
      'ledger.older',
    ],
    [
      'a last line that names no format',
      () =>
        forged(({ record_format: format, ...context }) =>
          isLast(context) ? context : { ...context, record_format: format ?? null },
        ),
      'ledger.older',
    ],
    [
      'a last line that goes back behind a trust root',
      () => {
        const one = { first_sha256: '1'.repeat(64), sha256: '1'.repeat(64) };
        const seen = (context: JsonObject) => ({ trust_root: { ...one, version: isLast(context) ? 1 : 2 } });
        return forged((line) => ({ ...line, state: { ...(line['state'] as JsonObject), ...seen(line) } }));
      },
      'trust.older',
    ],
    ['a ledger of another channel', () => forged((context) => ({ ...context, channel: 'u.prod' })), 'ledger.broken'],
  ])('shows %s', async (_name, make, code) => {
    const { all } = await verify(make());
    expect(all.map((finding) => finding.code)).toContain(code);
  });

  it('is not made good by a record of a version that nobody knows', async () => {
    const strange = forged((context) => ({ ...context, record_format: 'release-gates/rollout-record/v9' }));
    expect((await verify(strange)).walk).toMatchObject({ release: null, manifest: null });
    expect((await verify(strange)).walk?.notMade.length).toBeGreaterThan(0);
  });
});

describe('the records of another transition', () => {
  it('of a rollback lead to what it went back to', async () => {
    const back = took(liveBook(2), rollback());
    const transition = back.written.at(-1)?.line.transition.id ?? '';
    expect(await verify(filesOf(back), transition)).toMatchObject({
      all: [],
      walk: { action: 'rollout.rollback', result: 'done', transition },
    });
  });

  it('of a rollback lead to the ticket that was opened for it later', async () => {
    const back = took(liveBook(2), rollback());
    const transition = back.written.at(-1)?.line.transition.id ?? '';
    const ticket = 'https://forge.example/o/r/issues/7';
    took(back, followUp(transition, ticket));
    const one = await verify(filesOf(back), transition);
    expect(one).toMatchObject({
      all: [],
      walk: { action: 'rollout.rollback', followUps: [{ rollback: transition, ticket }] },
    });
    const file = one.walk?.files.find(({ kind }) => kind === 'follow-up')?.file ?? '';
    const [changed] = flipped(filesOf(back), file, () => 40);
    expect((await verify(changed, transition)).all).toMatchObject([{ code: 'record.changed', file }]);
  });

  it('of a freeze that was judged lead to what was measured', async () => {
    const judged = liveBook(1);
    took(judged, tick(judged.channel, { budget: { state: 'red', remaining: 0.1, reasons: ['burnt'] } }));
    const frozen = filesOf(judged);
    const transition = judged.written.at(-1)?.line.transition.id ?? '';
    const { all, walk } = await verify(frozen, transition);
    expect({ all, kinds: walk?.files.map(({ kind }) => kind) }).toMatchObject({
      all: [],
      kinds: expect.arrayContaining(['freeze', 'measurements', 'manifest']),
    });
    const measured = judged.written.at(-1)?.files.find(({ kind }) => kind === 'measurements')?.path ?? '';
    const [changed, offset] = flipped(frozen, `${CHANNEL}/${measured}`, (length) => length >> 1);
    expect((await verify(changed, transition)).all).toMatchObject([{ code: 'record.changed', byte: { offset } }]);
  });

  it('of an import hold what was imported beside what was made of it', async () => {
    const imported = release(1, { imported: true });
    const bytes = Buffer.from('{"old":1}');
    const document = { kind: 'imported', path: `records/imported-${sha256Hex(bytes).slice(0, 12)}.json`, bytes };
    const one = took(new Book(new Channel(), new Map([['rc-1', [document]]])), importOf(imported));
    const untouched = await verify(filesOf(one));
    expect(untouched).toMatchObject({ all: [], walk: { action: 'rollout.import', manifest: null } });
    expect(untouched.walk?.files.map(({ kind }) => kind)).toContain('imported');
    const [changed] = flipped(filesOf(one), `${CHANNEL}/${document.path}`, () => 3);
    expect((await verify(changed)).all).toMatchObject([{ code: 'record.changed', byte: { offset: 3 } }]);
  });

  it('of a freeze rest on no manifest', async () => {
    const frozen = took(new Book(), freeze());
    const transition = frozen.written.at(-1)?.line.transition.id ?? '';
    expect(await verify(filesOf(frozen), transition)).toMatchObject({
      all: [],
      walk: { manifest: null, release: null },
    });
  });

  it.each<[string, Files, string | null]>([
    ['one that never was', files, 'promote-1'],
    ['what is live where nothing is', filesOf(took(new Book(), start(makeCandidate(1).release))), null],
  ])('are not found for %s', async (_name, given, transition) => {
    expect((await verify(given, transition)).walk).toBeNull();
  });

  it('are none where there is no ledger', async () => {
    expect(await verify(new Map())).toMatchObject({ lines: null, walk: null });
  });
});

describe('the files that are not on the way', () => {
  const back = filesOf(took(liveBook(2), rollback()));
  const whole: Files = new Map([...back, [`${CHANNEL}/state.json`, new Uint8Array()]]);
  const named = [...back.keys()].filter((path) => path !== LEDGER);

  it('of a release that was rolled back are looked at as well', async () => {
    const { all, walk, rest } = await verify(back);
    expect(all).toEqual([]);
    const way = walk?.files.map(({ file }) => file) ?? [];
    const off = named.filter((file) => !way.includes(file));
    expect(rest).toMatchObject({ checked: off.length, absent: 0, unread: 0 });
    const kinds = [...new Set(off.map((file) => /records\/([a-z]+)-/.exec(file)?.[1]))];
    expect(kinds).toEqual(expect.arrayContaining(['stage', 'prov', 'cdevent', 'manifest', 'evidence']));
  });

  it.each(named)('name the byte that was changed in %s', async (file) => {
    const [changed, offset] = flipped(back, file, (length) => length >> 1);
    expect((await verify(changed)).all).toMatchObject([{ code: 'record.changed', file, byte: { offset } }]);
  });

  it('may be left out of an export, which says how many, and not of a ledger', async () => {
    const { walk } = await verify(back);
    const gone = named.find((path) => !walk?.files.some(({ file }) => file === path)) ?? '';
    const without = (given: Files) => new Map([...given].filter(([path]) => path !== gone));
    expect(await verify(without(back))).toMatchObject({ all: [], rest: { absent: 1 } });
    expect((await verify(without(whole))).rest.findings).toMatchObject([{ code: 'record.absent', file: gone }]);
  });

  it('are told by number where they are more than are read', async () => {
    const [lines, channelId] = [book.written.map(({ record }) => record), CHANNEL];
    const source = { read: (path: string) => Promise.resolve(files.get(path)) };
    const rest = await verifyRest(source, { lines, channelId, known: [], max: 3 });
    expect(rest).toMatchObject({ checked: 3, findings: [] });
    expect(rest.unread).toBe(files.size - 1 - 3);
  });
});
