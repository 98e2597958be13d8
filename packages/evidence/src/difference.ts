import { toPointer, type Json, type ParsedDocument, type Problem } from '@release-gates/core';

/** One thing that a document says and that does not hold. `expected` and `found` are data, for a person and a tool. */
export interface Difference {
  /** Dotted, stable: `evidence.digest`, `manifest.decision`, `json.duplicate_key`, … */
  readonly code: string;
  /** The file that differs, as the document that binds it names it. */
  readonly file: string;
  /** RFC 6901; empty for the document as a whole; null where bytes differ and not a value. */
  readonly pointer: string | null;
  readonly expected: Json;
  readonly found: Json;
  readonly message: string;
}

export function toDifference(problem: Problem, file: string): Difference {
  return {
    code: problem.code,
    file: problem.where?.file ?? file,
    pointer: problem.where?.pointer ?? null,
    expected: null,
    found: null,
    message: problem.message,
  };
}

/** In one line, for a person: `file at /pointer: what is wrong`. */
export function describeDifference({ file, pointer, message }: Difference): string {
  return `${file}${pointer === null || pointer === '' ? '' : ` at ${pointer}`}: ${message}`.slice(0, 2000);
}

/** One value is not what it has to be. `pointer` is null where a file differs as a whole. */
export function differ<C extends string>(
  code: C,
  difference: Omit<Difference, 'code' | 'message'>,
): Difference & { readonly code: C } {
  const { expected, found } = difference;
  return { code, ...difference, message: `expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}` };
}

/** With the line at which the document that differs says it. */
export function toProblem<C extends string>(
  difference: Difference & { readonly code: C },
  parsed: ParsedDocument,
): Problem & { readonly code: C } {
  const { code, message, file, pointer } = difference;
  const line = pointer === null ? undefined : parsed.lineOf(pointer);
  return { code, message, where: { file, ...(pointer !== null && { pointer }), ...(line !== undefined && { line }) } };
}

/**
 * The first place where two JSON values differ, in key order; undefined where they are equal. Objects are compared by
 * own keys, so a key that only one side has is a difference at that key.
 */
export function firstDifference(
  expected: unknown,
  found: unknown,
  path: readonly PropertyKey[] = [],
): { readonly pointer: string; readonly expected: Json; readonly found: Json } | undefined {
  if (isTree(expected) && isTree(found) && Array.isArray(expected) === Array.isArray(found)) {
    const keys = [...new Set([...Object.keys(expected), ...Object.keys(found)])].sort();
    for (const key of keys) {
      const inner = firstDifference(own(expected, key), own(found, key), [...path, key]);
      if (inner !== undefined) return inner;
    }
    return undefined;
  }
  if (Object.is(expected, found) || (expected === 0 && found === 0)) return undefined;
  return { pointer: toPointer(path), expected: (expected ?? null) as Json, found: (found ?? null) as Json };
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function own(tree: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(tree, key) ? tree[key] : undefined;
}

/** Offset of the first byte in which two texts differ; undefined where they are equal. */
export function firstDifferingByte(left: Uint8Array, right: Uint8Array): number | undefined {
  const shorter = Math.min(left.length, right.length);
  for (let offset = 0; offset < shorter; offset += 1) if (left[offset] !== right[offset]) return offset;
  return left.length === right.length ? undefined : shorter;
}
