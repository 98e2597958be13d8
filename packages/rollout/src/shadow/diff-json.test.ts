import { canonicalText, type Json, parseStrictJson } from '@release-gates/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffJson } from './diff-json.ts';
import { Differences } from './difference.ts';
import { toPatterns } from './ignore.ts';

interface Rules {
  readonly ignore?: readonly string[];
  readonly tolerance?: number;
}

function diff(live: Json, candidate: Json, { ignore = [], tolerance = 0 }: Rules = {}): Differences {
  const found = new Differences();
  diffJson(live, candidate, { rules: { ignore: toPatterns(ignore), tolerance }, found });
  return found;
}

const told = (found: Differences) => found.all.map(({ kind, path }) => `${kind} /${path.join('/')}`);
const parse = (text: string): Json => parseStrictJson(Buffer.from(text), { file: 'test' }).value;

describe('two JSON bodies', () => {
  it.each<[string, string, string, Rules, readonly string[]]>([
    ['order of keys is nothing', '{"a":1,"b":2}', '{"b":2,"a":1}', {}, []],
    ['spelling of numbers is nothing', '[1.0, 1e2, -0]', '[1, 100, 0]', {}, []],
    [
      'a price',
      '{"items":[{"price":1},{"price":2}]}',
      '{"items":[{"price":1},{"price":3}]}',
      {},
      ['number /items/*/price'],
    ],
    ['all prices are one place', '[{"p":1},{"p":2}]', '[{"p":3},{"p":4}]', {}, ['number /*/p']],
    ['a text, a boolean, a null', '["a",true,null]', '["b",false,0]', {}, ['text /*', 'boolean /*', 'type /*']],
    ['missing and new', '{"a":1}', '{"b":1}', {}, ['missing /a', 'added /b']],
    ['another length, and what both have', '[1,2,3]', '[9,2]', {}, ['length /', 'number /*']],
    ['another type of the whole', '{}', '[]', {}, ['type /']],
    ['an empty list and an object', '{"a":[]}', '{"a":{}}', {}, ['type /a']],
    ['a key that is none of ours', '{"__proto__":{"a":1}}', '{"__proto__":{"a":2}}', {}, ['number /__proto__/a']],
    ['a key of every object', '{}', '{"constructor":1,"toString":2}', {}, ['added /constructor', 'added /toString']],
    ['ignored', '{"at":1,"x":{"at":1}}', '{"at":2,"x":{"at":2}}', { ignore: ['/at'] }, ['number /x/at']],
    ['ignored below', '{"x":{"y":{"z":1}}}', '{"x":{"y":{"z":2}}}', { ignore: ['/x'] }, []],
    ['ignored in every item', '[{"at":1},{"at":1}]', '[{"at":2},{"at":3}]', { ignore: ['/*/at'] }, []],
    ['ignored in one item', '[1,1]', '[2,2]', { ignore: ['/1'] }, ['number /*']],
    ['ignored where it is missing', '{"a":1}', '{"b":1}', { ignore: ['/a', '/b'] }, []],
    ['an escaped pointer', '{"a/b":{"~":1}}', '{"a/b":{"~":2}}', { ignore: ['/a~1b/~0'] }, []],
    ['within the tolerance', '[100, -100, 0]', '[101, -101, 0]', { tolerance: 0.01 }, []],
    ['beyond it', '[100]', '[102]', { tolerance: 0.01 }, ['number /*']],
    ['zero is near to zero alone', '[0]', '[0.0001]', { tolerance: 0.01 }, ['number /*']],
  ])('%s', (_name, live, candidate, rules, expected) => {
    expect(told(diff(parse(live), parse(candidate), rules))).toEqual(expected);
  });

  it('that differ in more places than are kept say that they do', () => {
    const many = Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`k${at}`, at]));
    const found = diff(many, {});
    expect([found.size, found.isCut]).toEqual([1000, true]);
  });
});

const key = fc.constantFrom('a', 'b', '__proto__', 'a/b', '~', '');
const leaf = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.boolean(), fc.constantFrom(null, 'x', ''));
const { tree } = fc.letrec<{ tree: Json }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    leaf as fc.Arbitrary<Json>,
    fc.array(tie('tree'), { maxLength: 3 }),
    fc
      .array(fc.tuple(key, tie('tree')), { maxLength: 3 })
      .map((entries) => entries.reduce((object, [name, value]) => withKey(object, name, value), empty())),
  ),
}));
const segment = fc.constantFrom('*', 'a', 'b', '__proto__', 'a~1b', '~0', '', '0', '1');
const pointer = fc.array(segment, { minLength: 1, maxLength: 3 }).map((segments) => `/${segments.join('/')}`);

function empty(): Record<string, Json> {
  return Object.create(null) as Record<string, Json>;
}

function withKey(object: Record<string, Json>, name: string, value: Json): Record<string, Json> {
  return Object.assign(object, { [name]: value });
}

/** The other way to say it: what is ignored is taken out, and the rest is equal. */
function without(value: Json, ignored: readonly string[], at: readonly string[] = []): Json {
  const isOut = (name: string) =>
    ignored.some((one) => {
      const parts = one.split('/').slice(1);
      const names = parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
      const place = [...at, name];
      return names.length === place.length && names.every((part, index) => part === '*' || part === place[index]);
    });
  if (Array.isArray(value)) {
    return (value as readonly Json[]).map((item, index) =>
      isOut(String(index)) ? 'ignored' : without(item, ignored, [...at, String(index)]),
    );
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value as Record<string, Json>).reduce(
    (object, [name, item]) => (isOut(name) ? object : withKey(object, name, without(item, ignored, [...at, name]))),
    empty(),
  );
}

it('differ in no place exactly if they are equal but for what is ignored', () => {
  fc.assert(
    fc.property(tree, tree, fc.array(pointer, { maxLength: 3 }), fc.boolean(), (live, other, ignore, isSame) => {
      const candidate = isSame ? parse(canonicalText(live)) : other;
      const isEqual = canonicalText(without(live, ignore)) === canonicalText(without(candidate, ignore));
      expect(diff(live, candidate, { ignore }).size === 0).toBe(isEqual);
    }),
    { seed: 93, numRuns: 2000 },
  );
});
