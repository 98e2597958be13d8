import { expect, test } from 'vitest';
import { leafHash, openCheckpoint, openNote, parseVerifierKey, rootOf } from '@release-gates/audit-log';
import { describeVectors } from '../support/vectors.ts';

interface NoteVector {
  readonly name: string;
  readonly note_b64: string;
  readonly trusted_vkeys: readonly string[];
  readonly expect: 'accept' | 'reject';
  readonly verified?: readonly string[];
}

interface LogVector {
  readonly vkey: string;
  readonly leaves: readonly string[];
  readonly checkpoints: Readonly<Record<string, string>>;
}

describeVectors('signed-note', (vectors) => {
  const notes = vectors.json('notes.json') as NoteVector[];
  const log = vectors.json('tlog-0-7.json') as LogVector;

  test('are all there', () => {
    expect([notes.length, Object.keys(log.checkpoints).length]).toEqual([14, 8]);
  });

  test.each(notes)('$name', (vector) => {
    const opened = openNote(Buffer.from(vector.note_b64, 'base64'), vector.trusted_vkeys.map(parseVerifierKey));
    expect(opened.ok ? opened.verifiedBy.map((key) => key.name) : 'reject').toEqual(vector.verified ?? 'reject');
  });

  test.each(Object.entries(log.checkpoints))('checkpoint of %s entries', (size, text) => {
    const key = parseVerifierKey(log.vkey);
    const opened = openCheckpoint(Buffer.from(text), key.name, [key]);
    const leaves = log.leaves.slice(0, Number(size)).map((leaf) => leafHash(Buffer.from(leaf)));
    expect(opened).toMatchObject({
      ok: true,
      checkpoint: { origin: key.name, size: Number(size), root: Buffer.from(rootOf(leaves)).toString('hex') },
    });
  });
});
