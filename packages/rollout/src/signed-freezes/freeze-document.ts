import {
  canonicalBytes,
  InputError,
  isCanonical,
  type Json,
  parseRfc3339,
  parseStrictJson,
  repositoryNameSchema,
  sha256Hex,
  validateDocument,
} from '@release-gates/core';
import * as z from 'zod';
import { channelSchema, SCOPES, TIERS } from '../state/channel-state.ts';
import { actor, reason, sha256 } from '../state/schema.ts';

export const FREEZE_PAYLOAD_TYPE = 'application/vnd.release-gates.freeze.v1+json';
export const THAW_PAYLOAD_TYPE = 'application/vnd.release-gates.thaw.v1+json';

export const MAX_FREEZE_BYTES = 64 * 1024;

const instantText = z
  .string()
  .max(40)
  .refine((text) => parseRfc3339(text) !== undefined, 'a time such as 2026-11-20T12:00:00Z');

const PART = '[A-Za-z0-9][A-Za-z0-9_-]{0,62}';
/** Ids that a channel can have, and no others: a freeze of what cannot be would hold nothing. */
const CHANNEL_ID = new RegExp(`^${PART}\\.${PART}(?:\\.${PART}|\\.(?:${PART}|-)\\.${PART})?$`);

const shared = {
  version: z.literal(1),
  repository: repositoryNameSchema.describe(
    'owner/name of the repository that it is meant for: keys are trusted in many',
  ),
  scope: z.enum(SCOPES).describe('What it binds: one channel, all of an environment, or all of the repository'),
  channel: z
    .string()
    .max(256)
    .regex(CHANNEL_ID)
    .exactOptional()
    .describe('Of the scope component: id of the channel, tenant.environment'),
  environment: channelSchema.shape.environment.exactOptional().describe('Of the scope environment: its name'),
  reason,
  by: actor.describe('Who signs it: the owner of the key'),
  at: instantText.describe('When it was signed'),
};

interface Scoped {
  readonly scope: (typeof SCOPES)[number];
  readonly channel?: string;
  readonly environment?: string;
}

const NAMES_ITS_SCOPE =
  'expected channel with the scope component, environment with the scope environment, and no other';

function namesItsScope({ scope, channel, environment }: Scoped): boolean {
  return (
    (scope === 'component') === (channel !== undefined) && (scope === 'environment') === (environment !== undefined)
  );
}

/** As `freeze` by hand, signed: it counts without a run that somebody may start. */
export const freezeDocumentSchema = z
  .strictObject({
    ...shared,
    tier: z.enum(TIERS).describe('A critical, B high, C medium, D low'),
    until: instantText.exactOptional().describe('When it ends by itself; left out: not by itself'),
  })
  .refine(namesItsScope, { message: NAMES_ITS_SCOPE, path: ['scope'] })
  .refine(({ at, until }) => until === undefined || (parseRfc3339(until) ?? 0) > (parseRfc3339(at) ?? 0), {
    message: 'expected an end after the beginning',
    path: ['until'],
  })
  .describe('Signed freeze, version 1');

export const thawDocumentSchema = z
  .strictObject({
    ...shared,
    freeze: sha256.describe('SHA-256 of the payload of the freeze that it ends'),
  })
  .refine(namesItsScope, { message: NAMES_ITS_SCOPE, path: ['scope'] })
  .describe('Signed end of a signed freeze, version 1');

export type FreezeDocument = z.output<typeof freezeDocumentSchema>;
export type ThawDocument = z.output<typeof thawDocumentSchema>;

/** The payload that is signed, in the one spelling of RFC 8785. */
export interface SignedPayload {
  readonly payload: Uint8Array;
  readonly payloadType: string;
}

export function freezePayload(document: FreezeDocument): SignedPayload {
  return { payload: canonicalBytes(document satisfies Json), payloadType: FREEZE_PAYLOAD_TYPE };
}

export function thawPayload(document: ThawDocument): SignedPayload {
  return { payload: canonicalBytes(document satisfies Json), payloadType: THAW_PAYLOAD_TYPE };
}

export type ReadDocument =
  | { readonly kind: 'freeze'; readonly document: FreezeDocument; readonly sha256: string }
  | { readonly kind: 'thaw'; readonly document: ThawDocument; readonly sha256: string };

/** `sha256`: of the payload, which other signatures beside it do not change. @throws InputError `json.…`, `schema.…`, `freeze.payload` */
export function parseFreezePayload({ payload, payloadType }: SignedPayload, file: string): ReadDocument {
  if (payloadType === FREEZE_PAYLOAD_TYPE || payloadType === THAW_PAYLOAD_TYPE) {
    const parsed = parseStrictJson(payload, { file, maxBytes: MAX_FREEZE_BYTES });
    const digest = sha256Hex(payload);
    const read: ReadDocument =
      payloadType === FREEZE_PAYLOAD_TYPE
        ? { kind: 'freeze', document: validateDocument(freezeDocumentSchema, parsed), sha256: digest }
        : { kind: 'thaw', document: validateDocument(thawDocumentSchema, parsed), sha256: digest };
    // Two spellings of one freeze would have two digests, and a thaw names one of them.
    if (isCanonical(payload, parsed.value)) return read;
  }
  throw new InputError({
    code: 'freeze.payload',
    message: `expected canonical JSON (RFC 8785) of the type ${FREEZE_PAYLOAD_TYPE} or ${THAW_PAYLOAD_TYPE}, found something else`,
    where: { file, pointer: '/payload' },
  });
}
