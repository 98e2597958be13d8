import {
  canonicalBytes,
  InputError,
  isCanonical,
  type Json,
  type ParsedDocument,
  parseRfc3339,
  parseStrictJson,
  repositoryNameSchema,
  validateDocument,
} from '@release-gates/core';
import * as z from 'zod';

export const WAIVER_PAYLOAD_TYPE = 'application/vnd.release-gates.waiver.v2+json';

/** Of before a signed waiver named its repository: read, and counted for nothing. */
export const OLD_WAIVER_PAYLOAD_TYPE = 'application/vnd.release-gates.waiver.v1+json';

const DAY_MS = 86_400_000;

/** A day means its last millisecond, UTC. @returns Unix milliseconds */
export function parseExpiry(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return parseRfc3339(text);
  const midnight = parseRfc3339(`${text}T00:00:00Z`);
  return midnight === undefined ? undefined : midnight + DAY_MS - 1;
}

function buildSchema() {
  return z
    .strictObject({
      version: z.literal(1).describe('1, the only version of this format'),
      gate: z
        .string()
        .regex(/^[a-z][a-z0-9-]{1,63}$/)
        .describe('Unit whose check is waived'),
      check: z.string().min(1).max(512).describe('Exact id of the check; there are no wild cards'),
      owner: z.string().min(1).max(256).describe('Who answers for it, e.g. @octocat or a team'),
      ticket: z.string().min(1).max(512).describe('Where the fix is tracked'),
      reason: z.string().min(1).max(4096).describe('Why it is acceptable until then, for whoever reads the evidence'),
      expires: z
        .string()
        .max(40)
        .refine((text) => parseExpiry(text) !== undefined, 'a day such as 2026-12-31, or an RFC 3339 time')
        .describe('Last day (UTC), or an RFC 3339 time. Mandatory: nothing is waived for ever'),
    })
    .describe('release-gates waiver, version 1');
}

let built: ReturnType<typeof buildSchema> | undefined;

/**
 * One file in `.github/release-waivers/`; its id is the file's name without the extension. Built by the first waiver that
 * is read: most repositories have none.
 */
export function waiverSchema(): ReturnType<typeof buildSchema> {
  built ??= buildSchema();
  return built;
}

export type WaiverDocument = z.output<ReturnType<typeof buildSchema>>;

function buildSignedSchema() {
  return waiverSchema()
    .extend({ repository: repositoryNameSchema })
    .describe('release-gates waiver as it is signed, version 2');
}

let builtSigned: ReturnType<typeof buildSignedSchema> | undefined;

/** A plain waiver lies in its repository; a signature is worth the same in every one that trusts the key. */
export function signedWaiverSchema(): ReturnType<typeof buildSignedSchema> {
  builtSigned ??= buildSignedSchema();
  return builtSigned;
}

export type SignedWaiverDocument = z.output<ReturnType<typeof buildSignedSchema>>;

/** What is signed: the fields of a waiver and its repository, in the one spelling of RFC 8785. */
export function waiverPayload(document: SignedWaiverDocument): Uint8Array {
  return canonicalBytes(document satisfies Json);
}

/** What stands under the signatures of a waiver. */
export interface SignedWaiverPayload {
  readonly document: WaiverDocument;
  /** That it is signed for; null of one of before a signed waiver named it. */
  readonly repository: string | null;
}

/**
 * In the one spelling that can be signed: of two, one would be read and the other signed.
 *
 * @throws InputError `json.…`, `schema.…`, `waiver.payload`
 */
export function parseWaiverPayload(
  { payload, payloadType }: { readonly payload: Uint8Array; readonly payloadType: string },
  file: string,
): SignedWaiverPayload {
  if (payloadType === WAIVER_PAYLOAD_TYPE || payloadType === OLD_WAIVER_PAYLOAD_TYPE) {
    const parsed = parseStrictJson(payload, { file });
    const read = payloadType === WAIVER_PAYLOAD_TYPE ? withRepository(parsed) : withoutRepository(parsed);
    if (isCanonical(payload, parsed.value)) return read;
  }
  throw new InputError({
    code: 'waiver.payload',
    message: `expected a waiver as canonical JSON (RFC 8785) of the type ${WAIVER_PAYLOAD_TYPE}, found something else`,
    where: { file, pointer: '/payload' },
    remedy: 'Make it of the plain waiver: release-gates waiver-sign',
  });
}

function withRepository(parsed: ParsedDocument): SignedWaiverPayload {
  const { repository, ...document } = validateDocument(signedWaiverSchema(), parsed);
  return { document, repository };
}

function withoutRepository(parsed: ParsedDocument): SignedWaiverPayload {
  return { document: validateDocument(waiverSchema(), parsed), repository: null };
}
