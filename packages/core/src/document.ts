import * as z from 'zod';
import { expectationOf } from './expectation.ts';
import { InputError, type Problem } from './error.ts';
import { nearest } from './inputs/names.ts';
import type { Json } from './json.ts';

/** A parsed file that still knows where each value stood. */
export interface ParsedDocument {
  readonly file: string;
  readonly value: Json;
  /** 1-based line of the value that an RFC 6901 pointer names; undefined where the pointer names nothing. */
  lineOf(pointer: string): number | undefined;
}

/** RFC 6901. */
export function toPointer(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/**
 * Checks a parsed file against a schema, all problems at once, each with pointer, line and "did you mean".
 *
 * @throws InputError `schema.invalid`, `schema.unknown_key`
 */
export function validateDocument<S extends z.ZodType>(schema: S, document: ParsedDocument): z.output<S> {
  const result = schema.safeParse(document.value);
  if (result.success) return result.data;
  const [first, ...rest] = result.error.issues.flatMap((issue) => toProblems(issue, schema, document));
  throw new InputError([first as Problem, ...rest]);
}

function toProblems(issue: z.core.$ZodIssue, schema: z.ZodType, document: ParsedDocument): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(key, [...issue.path, key], schema, document));
  }
  return [{ code: 'schema.invalid', message: describeIssue(issue, document), where: whereOf(issue.path, document) }];
}

function describeIssue(issue: z.core.$ZodIssue, document: ParsedDocument): string {
  const found = valueAt(document.value, issue.path);
  return `expected ${expectationOf(issue.message)}, found ${found === undefined ? 'nothing' : JSON.stringify(found).slice(0, 120)}`;
}

function unknownKey(key: string, path: readonly PropertyKey[], schema: z.ZodType, document: ParsedDocument): Problem {
  const suggestion = nearest(key, knownKeys(schema, path.slice(0, -1)));
  return {
    code: 'schema.unknown_key',
    message: `there is no key ${JSON.stringify(key)}${suggestion === undefined ? '' : `; did you mean ${JSON.stringify(suggestion)}?`}`,
    where: whereOf(path, document),
  };
}

function whereOf(path: readonly PropertyKey[], document: ParsedDocument): Problem['where'] & object {
  const pointer = toPointer(path);
  const line = lineNear(path, document);
  return { file: document.file, pointer, ...(line !== undefined && { line }) };
}

/** What is missing has no line of its own: that of what it should stand in. */
function lineNear(path: readonly PropertyKey[], document: ParsedDocument): number | undefined {
  for (let length = path.length; length >= 0; length--) {
    const line = document.lineOf(toPointer(path.slice(0, length)));
    if (line !== undefined) return line;
  }
  return undefined;
}

function valueAt(value: Json, path: readonly PropertyKey[]): Json | undefined {
  let current: unknown = value;
  for (const part of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, part)) return undefined;
    current = (current as Record<PropertyKey, unknown>)[part];
  }
  return current as Json;
}

/** Keys of the object schema at a path, for the suggestion only; unions and wrappers are looked through. */
function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return knownKeys(schema.unwrap() as z.ZodType, path);
  }
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => knownKeys(option as z.ZodType, path));
  const [head, ...tail] = path;
  if (schema instanceof z.ZodObject) {
    if (head === undefined) return Object.keys(schema.shape);
    const child = schema.shape[String(head)] as z.ZodType | undefined;
    return child === undefined ? [] : knownKeys(child, tail);
  }
  if (schema instanceof z.ZodRecord && head !== undefined) return knownKeys(schema.valueType as z.ZodType, tail);
  if (schema instanceof z.ZodArray && head !== undefined) return knownKeys(schema.element as z.ZodType, tail);
  return [];
}
