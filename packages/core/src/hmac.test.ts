import { expect, test } from 'vitest';
import { hmacSha256Hex, verifyHmacSha256 } from './hmac.ts';

const key = Buffer.alloc(32, 7);
const bytes = Buffer.from('evidence');
const mac = hmacSha256Hex(key, bytes);

test('is the HMAC of RFC 4231, test case 2', () => {
  expect(hmacSha256Hex(Buffer.from('Jefe'), Buffer.from('what do ya want for nothing?'))).toBe(
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  );
});

test.each<[string, unknown, boolean]>([
  ['the tag', mac, true],
  ['upper case', mac.toUpperCase(), false],
  ['the first 128 bits', mac.slice(0, 32), false],
  ['one bit off', `${mac.slice(0, 63)}${(Number.parseInt(mac.slice(63), 16) ^ 1).toString(16)}`, false],
  ['a byte too many', `${mac}00`, false],
  ['white space around it', ` ${mac}`, false],
  ['a final newline', `${mac}\n`, false],
  ['nothing', '', false],
  ['no string', undefined, false],
  ['bytes', Buffer.from(mac, 'hex'), false],
])('%s', (_, candidate, accepted) => {
  expect(verifyHmacSha256(key, bytes, candidate)).toBe(accepted);
});
