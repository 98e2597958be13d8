import { expect, test } from 'vitest';
import { openCheckpoint, parseCheckpointText, parseDecimal, signCheckpoint } from './checkpoint.ts';
import { formatSignerKey, keyIdOf, parseSignerKey, parseVerifierKey } from './note-key.ts';
import { signNote } from './note.ts';
import { formatTlogProof, parseTlogProof, type TlogProof } from './tlog-proof.ts';

const ORIGIN = 'example.com/log';
const signer = parseSignerKey(formatSignerKey(ORIGIN, Buffer.alloc(32, 1)));
const key = parseVerifierKey(signer.vkey);
const ROOT = 'ab'.repeat(32);
const ROOT64 = Buffer.from(ROOT, 'hex').toString('base64');
const EMPTY64 = '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';

function open(text: string, origin = ORIGIN) {
  return openCheckpoint(Buffer.from(text), origin, [key]);
}

test('round trip', () => {
  const note = signCheckpoint({ origin: ORIGIN, size: 7, root: ROOT }, [signer]);
  expect(open(note)).toEqual({
    ok: true,
    checkpoint: { origin: ORIGIN, size: 7, root: ROOT, extensions: [] },
    text: `${ORIGIN}\n7\n${ROOT64}\n`,
    verifiedBy: [`${ORIGIN}+${signer.keyId}`],
    signatures: [
      {
        key: expect.objectContaining({ name: ORIGIN, keyId: signer.keyId }),
        line: note.trimEnd().split('\n').at(-1),
        timeS: null,
      },
    ],
  });
});

test.each<[string, string, string]>([
  ['another origin', signNote(`example.com/other\n7\n${ROOT64}\n`, [signer]), 'checkpoint.origin'],
  ['no size', signNote(`${ORIGIN}\n${ROOT64}\n`, [signer]), 'checkpoint.malformed'],
  ['a size with a leading zero', signNote(`${ORIGIN}\n07\n${ROOT64}\n`, [signer]), 'checkpoint.malformed'],
  ['a negative size', signNote(`${ORIGIN}\n-7\n${ROOT64}\n`, [signer]), 'checkpoint.malformed'],
  ['a size beyond 2^53', signNote(`${ORIGIN}\n9007199254740992\n${ROOT64}\n`, [signer]), 'checkpoint.malformed'],
  ['a short root', signNote(`${ORIGIN}\n7\n${ROOT64.slice(4)}\n`, [signer]), 'checkpoint.malformed'],
  ['a root of nothing that is another', signNote(`${ORIGIN}\n0\n${ROOT64}\n`, [signer]), 'checkpoint.malformed'],
  ['an empty extension line', signNote(`${ORIGIN}\n7\n${ROOT64}\n\nx\n`, [signer]), 'checkpoint.malformed'],
  [
    'an edited size',
    signCheckpoint({ origin: ORIGIN, size: 7, root: ROOT }, [signer]).replace('\n7\n', '\n8\n'),
    'note.bad_signature',
  ],
])('%s is refused', (_, note, code) => {
  expect(open(note)).toMatchObject({ ok: false, code });
});

test('an empty log and an extension line are read', () => {
  expect(open(signNote(`${ORIGIN}\n0\n${EMPTY64}\nhello\n`, [signer]))).toMatchObject({
    ok: true,
    checkpoint: { size: 0, extensions: ['hello'] },
  });
});

test('a witness alone does not make a checkpoint', () => {
  const typed = Buffer.concat([Buffer.of(4), Buffer.from(key.publicKey, 'hex')]);
  const witness = parseVerifierKey(`w+${keyIdOf('w', typed)}+${typed.toString('base64')}`);
  const text = `${ORIGIN}\n7\n${ROOT64}\n`;
  const time = Buffer.alloc(8);
  const sign = (): Buffer => Buffer.concat([time, signer.sign(`cosignature/v1\ntime 0\n${text}`)]);
  const note = signNote(text, [{ ...signer, name: 'w', keyId: witness.keyId, sign }]);
  expect(openCheckpoint(Buffer.from(note), ORIGIN, [witness])).toMatchObject({ ok: false, code: 'checkpoint.log_key' });
});

test('what no checkpoint can hold is not signed', () => {
  for (const head of [
    { origin: 'a b', size: 1, root: ROOT },
    { origin: ORIGIN, size: -1, root: ROOT },
    { origin: ORIGIN, size: 1, root: 'ab' },
    { origin: `${ORIGIN}\n1`, size: 1, root: ROOT },
  ]) {
    expect(() => signCheckpoint(head, [signer])).toThrow(RangeError);
  }
});

test.each([
  ['0', 0],
  ['9007199254740991', 9007199254740991],
  ['9007199254740992', undefined],
  ['00', undefined],
  ['1e3', undefined],
  [' 1', undefined],
  ['', undefined],
])('decimal %j', (text, expected) => {
  expect(parseDecimal(text)).toBe(expected);
});

test('a checkpoint text without its final newline is none', () => {
  expect(parseCheckpointText(`${ORIGIN}\n7\n${ROOT64}`)).toBeUndefined();
});

const proof: TlogProof = {
  index: 5,
  hashes: [Buffer.alloc(32, 1), Buffer.alloc(32, 2)],
  checkpoint: signCheckpoint({ origin: ORIGIN, size: 7, root: ROOT }, [signer]),
};

test.each<[string, TlogProof]>([
  ['plain', proof],
  ['with data', { ...proof, extra: Buffer.from('more') }],
  ['without hashes', { ...proof, index: 0, hashes: [] }],
])('proof file, %s: round trip', (_, value) => {
  expect(parseTlogProof(formatTlogProof(value))).toEqual(value);
});

test.each<[string, (text: string) => string]>([
  ['another version', (text) => text.replace('@v1', '@v2')],
  ['no index', (text) => text.replace(/index \d+\n/, '')],
  ['an index with a leading zero', (text) => text.replace('index 5', 'index 05')],
  ['a short hash', (text) => text.replace(/AQE/, '')],
  ['a carriage return', (text) => text.replaceAll('\n', '\r\n')],
  ['a stray line', (text) => text.replace('\n\n', '\nstray\n\n')],
  ['64 hashes', (text) => text.replace('\n\n', `\n${`${Buffer.alloc(32).toString('base64')}\n`.repeat(62)}\n`)],
  ['data that is not base64', (text) => text.replace('index', 'extra ?\nindex')],
  ['no checkpoint', (text) => text.slice(0, text.indexOf('\n\n'))],
])('proof file, %s: refused', (_, mangle) => {
  expect(parseTlogProof(mangle(formatTlogProof(proof)))).toBeUndefined();
});
