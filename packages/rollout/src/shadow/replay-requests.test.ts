import { describe, expect, it } from 'vitest';
import { readRequests } from './replay-requests.ts';

function read(text: string | Uint8Array, { path = 'r.ndjson', unsafe = false } = {}) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return readRequests({ path, bytes, maxBytes: 100_000 }, unsafe);
}

const line = (value: unknown) => JSON.stringify(value);

describe('requests to send again', () => {
  it.each<[string, string, object, readonly object[]]>([
    ['a path alone', line({ path: '/a?b=c' }), {}, [{ id: 'GET /a?b=c', method: 'GET', path: '/a?b=c', headers: {} }]],
    [
      'one object a line',
      `${line({ path: '/a', method: 'HEAD' })}\n\n${line({ id: 'x', path: '/b', headers: { accept: 'text/html' } })}\n`,
      {},
      [{ method: 'HEAD' }, { id: 'x', headers: { accept: 'text/html' } }],
    ],
    ['a list', line([{ path: '/a' }, { path: '/b' }]), { path: 'r.json' }, [{ path: '/a' }, { path: '/b' }]],
    [
      'with a body, where the policy lets it',
      `${line({ path: '/a', method: 'POST', body: { b: 'ü' } })}\n${line({ path: '/a', method: 'PUT', body: 'text' })}`,
      { unsafe: true },
      [{ body: new TextEncoder().encode('{"b":"ü"}') }, { body: new TextEncoder().encode('text') }],
    ],
    ['a path that only looks like a host', line({ path: '//evil.example/' }), {}, [{ path: '//evil.example/' }]],
  ])('%s', (_name, text, options, requests) => {
    expect(read(text, options)).toMatchObject({ requests });
  });

  it.each<[string, string | Uint8Array, object, RegExp]>([
    ['nothing', '', {}, /no request/],
    ['an empty list', '[]', { path: 'r.json' }, /no request/],
    ['no list', '{}', { path: 'r.json' }, /list/],
    ['no JSON', '{', {}, /line 1: no strict JSON/],
    ['no UTF-8', Uint8Array.of(0x22, 0xff, 0x22), {}, /json.encoding/],
    ['no path', line({ method: 'GET' }), {}, /path/],
    ['another host', line({ path: 'http://evil.example/' }), {}, /path/],
    ['a path with a line break', line({ path: '/a\r\nx: y' }), {}, /path/],
    ['a path with a blank', line({ path: '/a b' }), {}, /path/],
    ['a path with a part that is not sent', line({ path: '/a#b' }), {}, /path/],
    ['a method that is none', line({ path: '/', method: 'TRACE' }), {}, /method/],
    ['a method in lower case', line({ path: '/', method: 'get' }), {}, /method/],
    ['what changes something', line({ path: '/', method: 'POST' }), {}, /unsafe-methods/],
    ['a body of GET', line({ path: '/', body: 'x' }), { unsafe: true }, /body/],
    ['a key that is none', line({ path: '/', url: 'x' }), {}, /keys beside/],
    ['a header that ends another', line({ path: '/', headers: { a: 'b\r\nc: d' } }), {}, /header/],
    ['a header that is no text', line({ path: '/', headers: { a: 1 } }), {}, /header/],
    ['a token in the repository', line({ path: '/', headers: { Authorization: 'Bearer x' } }), {}, /token-env/],
    ['the same twice', `${line({ path: '/' })}\n${line({ path: '/' })}`, {}, /request 2 is there twice/],
    ['an id that is no text', line({ path: '/', id: 7 }), {}, /id/],
    ['more than are sent', `${line({ path: '/' })}\n`.repeat(10_001), {}, /more than 10000/],
    ['larger than is read', line({ path: '/', id: 'x'.repeat(100_000) }), {}, /too_large/],
  ])('are refused: %s', (_name, text, options, fault) => {
    expect(read(text, options)).toEqual({ fault: expect.stringMatching(fault) as string });
  });
});
