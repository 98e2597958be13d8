import {
  InputError,
  type ParsedDocument,
  parseRfc3339,
  repositoryNameSchema,
  validateDocument,
} from '@release-gates/core';
import { parseByExtension } from '@release-gates/formats';
import * as z from 'zod';
import { COVERABLE_CODES } from '../state/coverable-codes.ts';
import { actor, id, reason } from '../state/schema.ts';

export const APPROVED_ACTIONS = [
  'start',
  'promote',
  'advance',
  'hotfix',
  'downgrade',
  'rollback',
  'unfreeze',
  'unpin',
  'bless',
  'override',
] as const;
export type ApprovedAction = (typeof APPROVED_ACTIONS)[number];

/** The most that a policy may ask for, and that a line of the ledger names. */
export const MAX_APPROVERS = 8;

const instant = z
  .string()
  .max(40)
  .refine((text) => parseRfc3339(text) !== undefined, 'a time such as 2026-11-20T12:00:00Z');

/** A file of any other action that names no release never counts, nor one of these that does. */
const OF_NO_RELEASE: ReadonlySet<ApprovedAction> = new Set(['unfreeze', 'unpin']);

/** One person's yes to one action on one channel, reviewed into the repository. */
export const approvalFileSchema = z
  .strictObject({
    version: z.literal(1),
    action: z.enum(APPROVED_ACTIONS).describe('What is approved'),
    channel: z
      .string()
      .min(1)
      .max(256)
      .describe(
        'Id of the channel: tenant.environment. Of the end of a freeze that binds many: repository, or environment:NAME',
      ),
    repository: repositoryNameSchema
      .exactOptional()
      .describe('owner/name of the repository that it is given in, where others trust the same people'),
    release: id
      .exactOptional()
      .describe('Release it is given for; left out where the action has none: unfreeze, unpin'),
    covers: z.enum(COVERABLE_CODES).exactOptional().describe('Of an override: the reason code that it covers'),
    by: actor.describe('Who approves: never who asks'),
    reason,
    at: instant.describe('Since when'),
    expires: instant.describe('Until when; mandatory'),
  })
  .refine((file) => (file.action === 'override') === (file.covers !== undefined), {
    message: 'expected covers with the action override, and with no other',
    path: ['covers'],
  })
  .refine((file) => (file.release !== undefined) === !OF_NO_RELEASE.has(file.action), {
    message: 'expected release with every action but unfreeze and unpin, and not with those',
    path: ['release'],
  })
  .describe('Approval of one action of a rollout, version 1');

/** As it is written, and as it is signed. */
export type ApprovalDocument = z.input<typeof approvalFileSchema>;

export interface ApprovalFile extends Omit<z.output<typeof approvalFileSchema>, 'at' | 'expires'> {
  readonly atMs: number;
  readonly expiresAtMs: number;
  readonly path: string;
  /** Fingerprint of the key of the person; null where nobody signed. */
  readonly signedBy: string | null;
}

export const MAX_APPROVAL_BYTES = 64 * 1024;

const MAX_VALID_MS = 92 * 86_400_000;

/** @throws InputError `schema.…`, `approval.too_long`, those of the parser */
export async function parseApprovalFile(bytes: Uint8Array, path: string): Promise<ApprovalFile> {
  return toApprovalFile(await parseByExtension(bytes, { file: path }), path);
}

/** Of a document that nobody signed. @throws InputError `schema.…`, `approval.too_long` */
export function toApprovalFile(document: ParsedDocument, path: string): ApprovalFile {
  const { at, expires, ...rest } = validateDocument(approvalFileSchema, document);
  const [atMs, expiresAtMs] = [parseRfc3339(at) ?? 0, parseRfc3339(expires) ?? 0];
  if (expiresAtMs > atMs && expiresAtMs - atMs <= MAX_VALID_MS) {
    return { ...rest, atMs, expiresAtMs, path, signedBy: null };
  }
  throw new InputError({
    code: 'approval.too_long',
    message: `expected an approval that ends within 92 days after it begins, found ${at} to ${expires}`,
    where: { file: path, pointer: '/expires' },
    remedy: 'Name a day soon after the action',
  });
}
