import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeEitherBase64 } from './base64.ts';

/** Every text of four characters over a few that matter, against the definition: one spelling for each bytes and alphabet. */
function isSpelling(text: string): boolean {
  return (['base64', 'base64url'] as const).some((alphabet) => {
    const bytes = Buffer.from(text, alphabet);
    const bare = bytes.toString(alphabet).replace(/=+$/, '');
    const padded = bare + '='.repeat((4 - (bare.length % 4)) % 4);
    return text === bare || text === padded;
  });
}

describe('decodeEitherBase64', () => {
  const some = 'AQZaz09+/-_=g \n'.split('');

  it('takes exactly the spellings of some bytes', () => {
    for (const first of ['', ...some]) {
      for (const second of ['', ...some]) {
        for (const third of ['', ...some]) {
          for (const tail of ['', 'A', '=', '==', '===', '-', '+', 'AAAA', 'AAA=']) {
            const text = first + second + third + tail;
            expect([text, decodeEitherBase64(text) !== undefined]).toEqual([text, isSpelling(text)]);
          }
        }
      }
    }
  });

  it('gives back the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom('base64', 'base64url'), (bytes, alphabet) => {
        const text = Buffer.from(bytes).toString(alphabet);
        expect(decodeEitherBase64(text)).toEqual(Buffer.from(bytes));
        expect(decodeEitherBase64(text.replace(/=+$/, ''))).toEqual(Buffer.from(bytes));
      }),
      { seed: 20_261_121 },
    );
  });
});
