import { expect, test } from 'vitest';
import { toCosigner } from './cosigner.ts';
import { formatSignerKey, parseSignerKey, parseVerifierKey } from './note-key.ts';
import { formatNote, formatSignatureLine, openNote } from './note.ts';

const TEXT = 'example.com/log\n1\nAAAA\n';
const witness = toCosigner(parseSignerKey(formatSignerKey('witness.example', Buffer.alloc(32, 2))));
const cosign = (timeS: number): string => formatSignatureLine(witness, witness.cosign(TEXT, timeS));
const open = (...lines: string[]) => openNote(Buffer.from(formatNote(TEXT, lines)), [parseVerifierKey(witness.vkey)]);

test('a cosignature says when it was made, and a witness that signed twice is one key', () => {
  const opened = open(cosign(1), cosign(1_800_000_000));
  if (!opened.ok) throw new Error(opened.message);
  expect(opened.signatures.map(({ timeS }) => timeS)).toEqual([1, 1_800_000_000]);
  expect(opened.verifiedBy).toHaveLength(1);
});

test('another time than the one that was signed is refused, and so is a plain signature of the same key', () => {
  const value = Buffer.from(witness.cosign(TEXT, 1));
  value.writeBigUInt64BE(2n);
  const signer = parseSignerKey(formatSignerKey('witness.example', Buffer.alloc(32, 2)));
  expect(open(formatSignatureLine(witness, value))).toMatchObject({ ok: false, code: 'note.bad_signature' });
  expect(open(formatSignatureLine(witness, signer.sign(TEXT)))).toMatchObject({
    ok: false,
    code: 'note.bad_signature',
  });
  expect(open(formatSignatureLine(signer, signer.sign(TEXT)))).toMatchObject({ ok: false, code: 'note.no_known_key' });
});
