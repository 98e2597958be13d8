import {
  canonicalBytes,
  isJsonObject,
  type Json,
  type JsonObject,
  parseStrictJson,
  validateDocument,
} from '@release-gates/core';
import * as z from 'zod';
import { OLD_STATEMENT_TYPE, STATEMENT_TYPE } from './predicate-types.ts';

export const MAX_STATEMENT_BYTES = 12 * 1024 * 1024;

const hex = z.string().regex(/^[0-9a-f]{8,256}$/, 'lower-case hex');
const digestSet = z
  .record(z.string().regex(/^[A-Za-z0-9_-]{1,64}$/), hex)
  .refine((set) => Object.keys(set).length > 0, 'at least one digest');

/** in-toto Statement v1, or v0.1, as it was before. Fields that are not known are left alone, as the specification asks. */
export const statementSchema = z.looseObject({
  _type: z.enum([STATEMENT_TYPE, OLD_STATEMENT_TYPE]),
  subject: z
    .array(
      z.looseObject({ name: z.string().max(4096).optional(), uri: z.string().max(4096).optional(), digest: digestSet }),
    )
    .min(1)
    .max(100_000)
    .describe('What the statement is about; found by digest, never by name'),
  predicateType: z.string().min(1).max(1024).describe('URI'),
  // Whatever parsed is JSON already; walking a predicate again costs as much as parsing it.
  predicate: z.custom<JsonObject>(isJsonObject, 'an object').optional(),
});

export type Statement = z.output<typeof statementSchema>;

/** What in-toto calls a resource descriptor: at least one of uri and digest. */
export interface ResourceDescriptor {
  readonly name?: string;
  readonly uri?: string;
  readonly digest?: Readonly<Record<string, string>>;
  readonly mediaType?: string;
  readonly downloadLocation?: string;
  readonly annotations?: JsonObject;
}

export type StatementSubject = ResourceDescriptor & { readonly digest: Readonly<Record<string, string>> };

/** @throws InputError `json.*`, `schema.invalid` */
export function parseStatement(payload: Uint8Array, file: string): Statement {
  return validateDocument(statementSchema, parseStrictJson(payload, { file, maxBytes: MAX_STATEMENT_BYTES }));
}

/** The bytes to be signed. Canonical, so that the same facts give the same payload; nobody needs them to be. */
export function buildStatement(
  subject: readonly [StatementSubject, ...StatementSubject[]],
  { type, predicate }: { readonly type: string; readonly predicate: object },
): Uint8Array {
  return canonicalBytes({ _type: STATEMENT_TYPE, subject, predicateType: type, predicate } as unknown as Json);
}
