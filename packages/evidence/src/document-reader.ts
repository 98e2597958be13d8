import { InputError, parseStrictJson, validateDocument, type ParsedDocument } from '@release-gates/core';
import type * as z from 'zod';
import { canonicalFormDifference } from './canonical-file.ts';
import { toDifference, toProblem, type Difference } from './difference.ts';

/** What a file says, and everything in it that does not hold. A document with differences must not be trusted. */
export interface DocumentReading<T> {
  /** Null where the file does not even have the shape. */
  readonly document: T | null;
  readonly differences: readonly Difference[];
}

/** One kind of document of ours, in its one form on disk. */
export interface DocumentReader<T> {
  /** @throws InputError `json.*`, `schema.*` and the kind's own codes: every problem at once */
  parse(bytes: Uint8Array, file: string): T;
  /** As `parse`, where the JSON was parsed already. */
  validate(parsed: ParsedDocument, bytes: Uint8Array): T;
  /** As `parse`, but tells instead of throwing, and keeps what could be read. */
  read(bytes: Uint8Array, file: string): DocumentReading<T>;
}

export interface DocumentKind<S extends z.ZodType, C extends string> {
  readonly schema: S;
  readonly maxBytes: number;
  readonly notCanonical: C;
  /** What the document says against itself. */
  readonly disagreements: (
    document: z.output<S>,
    file: string,
    bytes: Uint8Array,
  ) => readonly (Difference & { readonly code: C })[];
}

/** Strict JSON, the schema, the canonical form and the document's agreement with itself, for every kind alike. */
export function documentReader<S extends z.ZodType, C extends string>(
  kind: DocumentKind<S, C>,
): DocumentReader<z.output<S>> {
  type Found = Difference & { readonly code: C };
  const toJson = (bytes: Uint8Array, file: string): ParsedDocument =>
    parseStrictJson(bytes, { file, maxBytes: kind.maxBytes });
  const differencesOf = (document: z.output<S>, parsed: ParsedDocument, bytes: Uint8Array): readonly Found[] => {
    const { file } = parsed;
    const form = canonicalFormDifference(bytes, parsed.value, { file, code: kind.notCanonical });
    return [...(form === undefined ? [] : [form]), ...kind.disagreements(document, file, bytes)];
  };
  const validate = (parsed: ParsedDocument, bytes: Uint8Array): z.output<S> => {
    const document = validateDocument(kind.schema, parsed);
    const [first, ...rest] = differencesOf(document, parsed, bytes).map((found) => toProblem(found, parsed));
    if (first !== undefined) throw new InputError([first, ...rest]);
    return document;
  };
  return {
    validate,
    parse: (bytes, file) => validate(toJson(bytes, file), bytes),
    read: (bytes, file) => {
      try {
        const parsed = toJson(bytes, file);
        const document = validateDocument(kind.schema, parsed);
        return { document, differences: differencesOf(document, parsed, bytes) };
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        return { document: null, differences: error.problems.map((problem) => toDifference(problem, file)) };
      }
    },
  };
}
