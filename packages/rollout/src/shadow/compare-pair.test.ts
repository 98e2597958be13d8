import { describe, expect, it } from 'vitest';
import { comparePair } from './compare-pair.ts';
import { type OutputPair, type Side, toOutput } from './output.ts';

const RULES = { ignore: [], tolerance: 0 };

function answer(body: string | Uint8Array, status = 200, type: string | null = 'application/json'): Side {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  return toOutput(bytes, { status, headers: { 'content-type': type } });
}

function compare(live: Side, candidate: Side, liveAgain?: Side) {
  const pair: OutputPair = { id: 'x', live, candidate, ...(liveAgain !== undefined && { liveAgain }) };
  const found = comparePair(pair, RULES);
  if (found.outcome === 'unclear') return found.why;
  return [found.outcome, ...found.differences.map(({ kind, path }) => [kind, ...path].join(' '))].join(', ');
}

const text = (body: string) => answer(body, 200, 'text/plain');

describe('one answer against the other', () => {
  it.each<[string, Side, Side, string]>([
    ['the same bytes', text('a'), text('a'), 'same'],
    ['the same JSON, written differently', answer('{"a": 1}'), answer('{"a":1}'), 'same'],
    ['other bytes', text('a'), text('b'), 'different, body'],
    ['JSON and none', answer('{}'), answer('{'), 'different, body'],
    ['an empty body', answer('{}'), answer(''), 'different, body'],
    ['bytes that are no UTF-8', answer(Uint8Array.of(0xff)), answer(Uint8Array.of(0xfe)), 'different, body'],
    ['the same bytes that are no UTF-8', answer(Uint8Array.of(0xff)), answer(Uint8Array.of(0xff)), 'same'],
    ['a key twice is no JSON', answer('{"a":1}'), answer('{"a":2,"a":1}'), 'different, body'],
    ['digits that a double loses', answer('[9007199254740993]'), answer('[9007199254740992]'), 'different, body'],
    ['deeper than is read', answer('['.repeat(99)), answer('['.repeat(98)), 'different, body'],
    ['a status', answer('{}'), answer('{}', 404), 'different, status'],
    ['a redirect is an answer', answer('', 302), answer('', 302), 'same'],
    ['a header', answer('{}'), answer('{}', 200, 'text/html'), 'different, header content-type'],
    ['a header that is gone', answer('{}'), answer('{}', 200, null), 'different, header content-type'],
    ['an error of the candidate alone', answer('{}'), answer('{}', 500), 'different, status'],
    ['an error of both', answer('{}', 500), answer('{}', 500), 'live_error'],
    ['an error of what is live', answer('{}', 503), answer('{}'), 'live_error'],
    ['what is live is away', { silent: 'unreachable' }, answer('{}'), 'live_silent'],
    ['what is live is too slow', { silent: 'no_answer' }, answer('{}'), 'live_silent'],
    ['the candidate is away', answer('{}'), { silent: 'unreachable' }, 'candidate_unreachable'],
    ['the candidate is too slow', answer('{}'), { silent: 'no_answer' }, 'different, answer'],
    ['the candidate says too much', answer('{}'), { silent: 'too_large' }, 'different, answer'],
  ])('%s', (_name, live, candidate, expected) => {
    expect(compare(live, candidate)).toBe(expected);
  });
});

describe('what is live and differs from itself', () => {
  it.each<[string, Side, Side, Side, string]>([
    ['in that place', answer('{"at":1,"p":1}'), answer('{"at":2,"p":1}'), answer('{"at":3,"p":1}'), 'same'],
    ['elsewhere', answer('{"at":1,"p":1}'), answer('{"at":2,"p":1}'), answer('{"at":3,"p":2}'), 'different, number p'],
    ['in another item', answer('[{"t":1},{"t":1}]'), answer('[{"t":2},{"t":1}]'), answer('[{"t":1},{"t":3}]'), 'same'],
    [
      'as a number, and the candidate says a text',
      answer('{"t":1}'),
      answer('{"t":2}'),
      answer('{"t":"3"}'),
      'different, type t',
    ],
    [
      'as a number, and the candidate says nothing',
      answer('{"t":1}'),
      answer('{"t":2}'),
      answer('{}'),
      'different, missing t',
    ],
    ['by having it or not', answer('{"t":{"a":1}}'), answer('{}'), answer('{"t":{"a":2}}'), 'same'],
    ['in length alone', answer('{"l":[1]}'), answer('{"l":[1,1]}'), answer('{"l":[1,1,1]}'), 'same'],
    [
      'in length, and the items of the candidate differ',
      answer('{"l":[1]}'),
      answer('{"l":[1,1]}'),
      answer('{"l":[2]}'),
      'different, number l *',
    ],
    ['in a header', answer('{}', 200, 'a'), answer('{}', 200, 'b'), answer('{}', 200, 'c'), 'same'],
    [
      'in a header, and the candidate in a status',
      answer('{}', 200, 'a'),
      answer('{}', 200, 'b'),
      answer('{}', 404, 'c'),
      'different, status',
    ],
    ['in the whole', text('a'), text('b'), text('a'), 'live_unsteady'],
    ['in its status', answer('{}'), answer('{}', 429), answer('{}'), 'live_unsteady'],
    ['in the type of the whole', answer('{}'), answer('[]'), answer('{}'), 'live_unsteady'],
    ['by being away the second time', answer('{}'), { silent: 'no_answer' }, answer('{}'), 'live_unsteady'],
    [
      'in a place, and the candidate is silent',
      answer('{"t":1}'),
      answer('{"t":2}'),
      { silent: 'no_answer' },
      'different, answer',
    ],
  ])('%s', (_name, live, again, candidate, expected) => {
    expect(compare(live, candidate, again)).toBe(expected);
  });
});
