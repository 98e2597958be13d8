import { describe, expect, it } from 'vitest';
import { parseChecksums } from './parse-checksums.ts';

const SHA256 = 'AB'.repeat(32);
const parse = (text: string) => parseChecksums(Buffer.from(text), { file: 'SHA256SUMS' });

describe('checksum files', () => {
  it.each([
    ['coreutils', `${SHA256}  dist/app.tgz\n`, 'dist/app.tgz', 'sha256'],
    ['coreutils, binary', `${SHA256} *app.tgz`, 'app.tgz', 'sha256'],
    ['a name with spaces', `${SHA256}  my app.tgz\r\n`, 'my app.tgz', 'sha256'],
    ['an escaped name', `\\${SHA256}  a\\\\b\\nc`, 'a\\b\nc', 'sha256'],
    ['tagged', `SHA256 (app.tgz) = ${SHA256}`, 'app.tgz', 'sha256'],
    ['the digest alone', `\n${SHA256}\n\n`, null, 'sha256'],
    ['SHA-1', 'a'.repeat(40), null, 'sha1'],
    ['SHA-384', 'a'.repeat(96), null, 'sha384'],
    ['SHA-512', `${'a'.repeat(128)}  x`, 'x', 'sha512'],
    ['MD5', `${'a'.repeat(32)}  x`, 'x', 'md5'],
  ])('reads %s', (_name, text, name, algorithm) => {
    const [found, ...more] = parse(text);
    expect(found).toMatchObject({ name, algorithm, hex: found?.hex.toLowerCase() });
    expect(more).toEqual([]);
  });

  it('keeps the number of each line', () => {
    expect(parse(`${SHA256}  a\n\n${SHA256}  b`).map(({ line }) => line)).toEqual([1, 3]);
  });

  it.each([
    ['nothing', '', 'checksums.empty'],
    ['a digest of no length that we know', `${'a'.repeat(60)}  x`, 'checksums.malformed'],
    ['a word', 'latest', 'checksums.malformed'],
    ['one bad line among good ones', `${SHA256}  a\n# signed\n`, 'checksums.malformed'],
    ['an armoured signature', `-----BEGIN PGP SIGNED MESSAGE-----\n${SHA256}  a`, 'checksums.malformed'],
    ['too many lines', '\n'.repeat(100_001), 'checksums.too_many'],
  ])('refuses %s', (_name, text, code) => {
    expect(() => parse(text)).toThrow(expect.objectContaining({ code }));
  });

  it('refuses what is no UTF-8', () => {
    expect(() => parseChecksums(Uint8Array.of(0xff, 0xfe), { file: 'x' })).toThrow(
      expect.objectContaining({ kind: 'input' }),
    );
  });
});
