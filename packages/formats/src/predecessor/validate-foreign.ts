import { InputError, type ParsedDocument, type Problem, validateDocument } from '@release-gates/core';
import type * as z from 'zod';
import { findNearMisses } from './near-miss.ts';

/**
 * Validates a file whose format others own: unknown keys are theirs to have, unless one is a slip away from a key we
 * would have read.
 *
 * @throws InputError `schema.invalid`, `schema.unknown_key`: every problem at once, with pointer and line
 */
export function validateForeign<S extends z.ZodType>(schema: S, document: ParsedDocument): z.output<S> {
  const value = validateDocument(schema, document);
  const [first, ...rest] = findNearMisses(schema, document.value).map((miss): Problem => {
    const line = document.lineOf(miss.pointer);
    return {
      code: 'schema.unknown_key',
      message: `nothing reads the key ${JSON.stringify(miss.key)}; did you mean ${JSON.stringify(miss.known)}?`,
      where: { file: document.file, pointer: miss.pointer, ...(line !== undefined && { line }) },
    };
  });
  if (first !== undefined) throw new InputError([first, ...rest]);
  return value;
}
