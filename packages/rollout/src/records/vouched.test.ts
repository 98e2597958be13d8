import { formatLine, type LogRecord, MAX_LINE_BYTES } from '@release-gates/audit-log';
import { canonicalBytes, sha256Hex } from '@release-gates/core';
import { describe, expect, it } from 'vitest';
import { abort, HOUR, release, rollback, start, tick } from '../step/case-fixture.ts';
import type { ManifestFact } from '../step/facts.ts';
import type { SignatureFact, Signer, Validation, ValidationFact } from '../step/proof.ts';
import { Book } from './book-fixture.ts';
import { live, until } from './books-fixture.ts';
import { lineOf } from './line-of.ts';
import { MADE_KINDS } from './made-kinds.ts';
import { provSchema } from './prov.ts';
import type { RecordFile } from './record-file.ts';
import { recordsOf } from './records-of.ts';
import { lastOf } from './told-fixture.ts';

const KEY = `SHA256:${'k'.repeat(43)}`;
const ANN: Signer = {
  type: 'key',
  by: 'Ann',
  keyName: 'release-1',
  keyId: KEY,
  authority: ['root', 'evidence'],
  signs: 'manifest',
};
const CI: Signer = {
  type: 'certificate',
  by: 'https://example.com/o/r/.github/workflows/release.yml@refs/heads/main',
  issuer: 'https://token.example.com',
  authority: ['evidence'],
  signs: 'manifest',
};
const UNIT: Signer = { type: 'unit', by: 'attestation-verify', file: 'dist/app.tgz', signs: 'file' };
const ROOT = { version: 3, sha256: 'a'.repeat(64) };
const SIGNED: SignatureFact = { state: 'verified', signers: [ANN, CI, UNIT], trustRoot: ROOT };

const EVIDENCE = canonicalBytes({ evidence: 1 });
const DIGEST = sha256Hex(EVIDENCE);
const PATH = `records/evidence-${DIGEST.slice(0, 12)}.json`;
const MANIFEST: RecordFile = {
  kind: 'manifest',
  path: 'records/manifest-0.json',
  bytes: canonicalBytes({ manifest: 1 }),
};
const KEPT: ReadonlyMap<string, readonly RecordFile[]> = new Map([
  ['rc-1', [{ kind: 'evidence', path: PATH, bytes: EVIDENCE }]],
]);

function unit(name: string, more: Partial<Validation> = {}): Validation {
  return { unit: name, outcome: 'pass', mode: 'enforce', required: true, evidenceSha256: DIGEST, ...more };
}

const JUDGED: ValidationFact = {
  profile: 'prod',
  strict: true,
  decision: 'open',
  units: [
    unit('licences', { outcome: 'missing', required: false, mode: 'warn', evidenceSha256: null }),
    unit('docs', { outcome: 'waived', evidenceSha256: 'b'.repeat(64) }),
    unit('compat-matrix'),
  ],
};

function started(manifest: Partial<ManifestFact>, book: Book = new Book(undefined, KEPT)): Book {
  const decision = book.take(start(release(1), { manifest: { state: 'open', reasons: [], ...manifest } }));
  if (decision.outcome !== 'act') throw new Error(JSON.stringify(decision));
  return book;
}

const isLive = ({ state }: Book['channel']) => state.current !== null;

/** Every record, from the lines of the ledger alone. */
function again(book: Book): void {
  const lines = book.written.map(({ record }) => JSON.parse(JSON.stringify(record)) as LogRecord);
  for (const [index, { files }] of book.written.entries()) {
    expect(recordsOf(lineOf(lines, index))).toEqual(files.filter(({ kind }) => MADE_KINDS.has(kind)));
    expect(formatLine(lines[index] as LogRecord).length).toBeLessThanOrEqual(MAX_LINE_BYTES);
  }
}

describe('the record of an activation', () => {
  it('tells who signed, by which key of which trust root, and what that one lets them do', () => {
    const book = until(started({ signature: SIGNED }), isLive);
    expect(lastOf(book, 'activation')).toMatchObject({
      statuses: { signature: 'verified' },
      signature: {
        state: 'verified',
        seen: 'start',
        at: book.written[0]?.record === undefined ? '' : lineOf([book.written[0].record], 0).state.pending?.since,
        trust_root: ROOT,
        more: 0,
        signers: [
          {
            type: 'key',
            by: 'Ann',
            key_name: 'release-1',
            key_id: KEY,
            authority: ['root', 'evidence'],
            signs: 'manifest',
          },
          { type: 'certificate', by: CI.by, issuer: CI.issuer, authority: ['evidence'], signs: 'manifest' },
          { type: 'unit', by: 'attestation-verify', file: 'dist/app.tgz', signs: 'file' },
        ],
      },
    });
    again(book);
  });

  it('tells of every unit what it came to and where its evidence lies, where the ledger has it', () => {
    const book = until(started({ validations: JUDGED }), isLive);
    expect(lastOf(book, 'activation')).toMatchObject({
      validations: {
        profile: 'prod',
        strict: true,
        decision: 'open',
        counts: { missing: 1, waived: 1, pass: 1 },
        units: [
          { unit: 'licences', outcome: 'missing', mode: 'warn', required: false, evidence: null },
          { unit: 'docs', outcome: 'waived', mode: 'enforce', required: true, evidence: null },
          {
            unit: 'compat-matrix',
            outcome: 'pass',
            mode: 'enforce',
            required: true,
            evidence: { path: PATH, sha256: DIGEST },
          },
        ],
      },
    });
    again(book);
  });

  it('tells of the promotion where statements lay there, too, and of nobody where nobody looked', () => {
    const book = until(
      started({ signature: SIGNED }),
      ({ state: { candidate } }) => candidate?.ladder[candidate.stage] === 100,
    );
    book.channel.later(2 * HOUR);
    const signature = { ...SIGNED, signers: [CI] };
    book.take(tick(book.channel, { manifest: { state: 'open', reasons: [], signature } }));
    expect(lastOf(book, 'activation')).toMatchObject({
      signature: { seen: 'promotion', signers: [{ type: 'certificate' }] },
    });
    again(book);
    expect(lastOf(until(started({}), isLive), 'activation')).toMatchObject({
      statuses: { signature: 'not_told' },
      signature: null,
      validations: null,
    });
  });

  it('tells of a release that was started again from the ledger who signed the very same manifest', () => {
    const documents = new Map([['rc-1', [...(KEPT.get('rc-1') ?? []), MANIFEST]]]);
    const book = started({ signature: SIGNED, validations: JUDGED }, new Book(undefined, documents));
    const first = book.written[0]?.line.transition.id;
    book.take(abort({ reject: false }));
    documents.clear();
    const restarted = { ...release(1), manifest: { ...release(1).manifest, sha256: sha256Hex(MANIFEST.bytes) } };
    book.take(start(restarted, { manifest: { state: 'open', reasons: [], validations: JUDGED } }));
    expect(lastOf(until(book, isLive), 'activation')).toMatchObject({
      signature: { state: 'verified', seen: 'start', transition: first },
      validations: { units: [{}, {}, { evidence: { path: PATH, sha256: DIGEST } }] },
    });
  });

  it('counts what does not fit into a line', () => {
    const signers = Array.from({ length: 100 }, (_, at): Signer => ({
      ...ANN,
      by: `"${'é'.repeat(900)}`,
      keyId: `${KEY}${at}`,
    }));
    const units = Array.from({ length: 1000 }, (_, at) => unit(`gate-${'x'.repeat(50)}-${at}`));
    const book = started({ signature: { ...SIGNED, signers }, validations: { ...JUDGED, units } });
    const record = lastOf(until(book, isLive), 'activation');
    if (record.kind !== 'activation') throw new Error(record.kind);
    expect(record.validations?.counts).toEqual({ pass: 1000 });
    expect(record.validations?.units.length).toBeGreaterThan(20);
    expect((record.signature?.signers.length ?? 0) + (record.signature?.more ?? 0)).toBe(100);
    again(book);
  });

  it('stands in PROV with who vouches for the manifest', () => {
    const book = until(started({ signature: SIGNED }), isLive);
    const promoted = book.written.findLast(({ files }) => files.some(({ kind }) => kind === 'activation'));
    const file = promoted?.files.find(({ kind }) => kind === 'prov');
    const prov = provSchema.parse(JSON.parse(String(Buffer.from(file?.bytes ?? []))));
    expect(Object.values(prov.wasAttributedTo ?? {}).map((one) => prov.agent[one['prov:agent']])).toMatchObject([
      { 'prov:label': 'Ann', 'rg:key_id': KEY, 'rg:authority': 'root evidence' },
      { 'prov:label': CI.by, 'rg:issuer': CI.issuer },
    ]);
  });
});

it('names in a rollback the record by which what it goes back to went live', () => {
  const book = live(2);
  const first = lastOf(live(1), 'activation');
  book.take(rollback());
  const target = lastOf(book, 'rollback').refs.find(({ rel }) => rel === 'target');
  const file = book.written.flatMap(({ files }) => files).find(({ path }) => path === target?.ref);
  expect(JSON.parse(String(Buffer.from(file?.bytes ?? [])))).toMatchObject({ kind: 'activation', id: first.id });
  again(book);
});
