import {
  type Json,
  type JsonObject,
  InputError,
  isJsonObject,
  nearest,
  type Problem,
  toPointer,
} from '@release-gates/core';

type Position = 'schema' | 'list' | 'map' | 'data';

/** Every keyword of draft 2020-12 and what stands under it. `definitions` is kept from older drafts, as the draft does. */
const KEYWORDS: Readonly<Record<string, Position>> = {
  $anchor: 'data',
  $comment: 'data',
  $defs: 'map',
  $dynamicAnchor: 'data',
  $dynamicRef: 'data',
  $id: 'data',
  $ref: 'data',
  $schema: 'data',
  $vocabulary: 'data',
  additionalProperties: 'schema',
  allOf: 'list',
  anyOf: 'list',
  const: 'data',
  contains: 'schema',
  contentEncoding: 'data',
  contentMediaType: 'data',
  contentSchema: 'schema',
  default: 'data',
  definitions: 'map',
  dependentRequired: 'data',
  dependentSchemas: 'map',
  deprecated: 'data',
  description: 'data',
  else: 'schema',
  enum: 'data',
  examples: 'data',
  exclusiveMaximum: 'data',
  exclusiveMinimum: 'data',
  format: 'data',
  if: 'schema',
  items: 'schema',
  maxContains: 'data',
  maximum: 'data',
  maxItems: 'data',
  maxLength: 'data',
  maxProperties: 'data',
  minContains: 'data',
  minimum: 'data',
  minItems: 'data',
  minLength: 'data',
  minProperties: 'data',
  multipleOf: 'data',
  not: 'schema',
  oneOf: 'list',
  pattern: 'data',
  patternProperties: 'map',
  prefixItems: 'list',
  properties: 'map',
  propertyNames: 'schema',
  readOnly: 'data',
  required: 'data',
  // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
  then: 'schema',
  title: 'data',
  type: 'data',
  unevaluatedItems: 'schema',
  unevaluatedProperties: 'schema',
  uniqueItems: 'data',
  writeOnly: 'data',
};

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

type Path = readonly (string | number)[];

/**
 * Refuses what nobody would check (a misspelt keyword, another draft) and rewrites, without a change of meaning, the
 * three things of draft 2020-12 that the validator library gets wrong: an empty `enum` (it throws), `$ref` beside `$id`
 * (it recurses without end), and a property named `__proto__` (it overlooks it).
 *
 * Keywords that begin with `x-` are the user's own and are dropped.
 *
 * @throws InputError `schema.keyword`, `schema.dialect`, `schema.shape`: every problem at once
 */
export function normalizeSchema(schema: Json, file: string): JsonObject | boolean {
  const problems: Problem[] = [];
  const normal = normalizeAt(schema, [], problems);
  const [first, ...rest] = problems.map((problem) => ({ ...problem, where: { file, ...problem.where } }));
  if (first !== undefined) throw new InputError([first, ...rest]);
  return normal;
}

function normalizeAt(schema: Json, path: Path, problems: Problem[]): JsonObject | boolean {
  if (typeof schema === 'boolean') return schema;
  if (!isJsonObject(schema)) {
    problems.push(problemAt('schema.shape', path, 'expected a schema: an object, true or false'));
    return true;
  }
  const normal: Record<string, Json> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword.startsWith('x-')) continue;
    const position = Object.hasOwn(KEYWORDS, keyword) ? KEYWORDS[keyword] : undefined;
    if (position === undefined) problems.push(unknownKeyword(keyword, path));
    else normal[keyword] = normalizeUnder(value, position, { path: [...path, keyword], problems });
  }
  if (typeof normal['$schema'] === 'string' && normal['$schema'].replace(/#$/, '') !== DIALECT) {
    problems.push(
      problemAt('schema.dialect', path, `expected the dialect ${DIALECT}, found ${normal['$schema'].slice(0, 200)}`),
    );
  }
  return workAround(normal);
}

function normalizeUnder(value: Json, position: Position, at: { path: Path; problems: Problem[] }): Json {
  const { path, problems } = at;
  switch (position) {
    case 'data':
      return value;
    case 'schema':
      return normalizeAt(value, path, problems);
    case 'list':
      if (Array.isArray(value)) return value.map((item: Json, index) => normalizeAt(item, [...path, index], problems));
      problems.push(problemAt('schema.shape', path, 'expected a list of schemas'));
      return [];
    case 'map':
      if (isJsonObject(value)) {
        const entries = Object.entries(value);
        // fromEntries defines properties, so that `__proto__` stays one.
        return Object.fromEntries(entries.map(([name, item]) => [name, normalizeAt(item, [...path, name], problems)]));
      }
      problems.push(problemAt('schema.shape', path, 'expected an object of schemas'));
      return {};
  }
}

function workAround(schema: Record<string, Json>): JsonObject {
  const { $ref: reference, allOf, enum: allowed, properties, patternProperties, ...rest } = schema;
  const all = Array.isArray(allOf) ? [...(allOf as readonly Json[])] : [];
  if (reference !== undefined && schema['$id'] !== undefined) all.push({ $ref: reference });
  else if (reference !== undefined) rest['$ref'] = reference;
  if (Array.isArray(allowed) && allowed.length === 0) all.push(false);
  else if (allowed !== undefined) rest['enum'] = allowed;
  if (all.length > 0 || allOf !== undefined) rest['allOf'] = all;
  const patterns = isJsonObject(patternProperties) ? { ...patternProperties } : {};
  if (isJsonObject(properties)) {
    const proto = Object.hasOwn(properties, '__proto__') ? properties['__proto__'] : undefined;
    if (proto !== undefined) patterns['^__proto__$'] = proto;
    rest['properties'] = Object.fromEntries(Object.entries(properties).filter(([name]) => name !== '__proto__'));
  }
  if (patternProperties !== undefined || Object.keys(patterns).length > 0) rest['patternProperties'] = patterns;
  return rest;
}

function unknownKeyword(keyword: string, path: Path): Problem {
  const suggestion = nearest(keyword, Object.keys(KEYWORDS));
  const found = `found ${JSON.stringify(keyword.slice(0, 100))}`;
  const message = `expected a keyword of JSON Schema draft 2020-12, ${found}${suggestion === undefined ? '' : `; did you mean "${suggestion}"?`}`;
  return { ...problemAt('schema.keyword', [...path, keyword], message), remedy: 'Name keywords of your own x-…' };
}

function problemAt(code: string, path: Path, message: string): Problem & { readonly code: string } {
  return { code, message, where: { pointer: toPointer(path) } };
}
