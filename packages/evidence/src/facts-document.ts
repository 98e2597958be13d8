import { type Json, type JsonObject, parseStrictJson } from '@release-gates/core';
import * as z from 'zod';
import { canonicalFile } from './canonical-file.ts';
import { documentReader } from './document-reader.ts';
import type { EvidenceErrorCode } from './error.ts';
import { MAX_FACTS_BYTES } from './limits.ts';
import { FACTS_FORMAT, json, unitId } from './schema.ts';

/**
 * What a gate decided on. It lies beside the evidence, which names its digest: readers of evidence need not read it,
 * and a gate over evidence would otherwise hold the facts of all others again.
 */
export const factsSchema = z
  .strictObject({
    format: z.literal(FACTS_FORMAT),
    unit: unitId,
    masked: z
      .boolean()
      .describe('Whether a secret stood in the facts: the gate then decided on other text than is here'),
    facts: json.describe('As the gate collected them'),
  })
  .describe('release-gates facts document, version 1');

export type FactsDocument = z.output<typeof factsSchema>;

const READER = documentReader<typeof factsSchema, EvidenceErrorCode>({
  schema: factsSchema,
  maxBytes: MAX_FACTS_BYTES,
  notCanonical: 'facts.not_canonical',
  disagreements: () => [],
});

/** @throws InputError `json.*`, `schema.*`, `facts.not_canonical` */
export function parseFacts(bytes: Uint8Array, file: string): FactsDocument {
  const parsed = parseStrictJson(bytes, { file, maxBytes: MAX_FACTS_BYTES });
  // zod leaves out what is called __proto__; a gate may have decided on it.
  const { facts } = parsed.value as JsonObject;
  return { ...READER.validate(parsed, bytes), facts };
}

/** @throws InputError `canonical.*` where the facts are no JSON data */
export function serializeFacts(document: Omit<FactsDocument, 'format'>): Uint8Array {
  return canonicalFile({ format: FACTS_FORMAT, ...document } as Json);
}

/** Relative to the folder of the evidence. Two documents have one name only if they are one document. */
export function factsPath(unit: string, sha256: string): string {
  return `facts/${unit}-${sha256.slice(0, 12)}.json`;
}
