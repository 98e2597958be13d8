import * as z from 'zod';
import { ticketSchema } from '../state/ticket.ts';
import { actor, code, id, instant, sha256 } from '../state/schema.ts';

/** The line holds them beside the state. The version rules refuse what is older than the last hundred of them. */
export const MAX_REJECTED_VERSIONS = 100;

/** What a line of the ledger adds to the history. Stands in `context.marks` of the line. */
export const markSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('seen'), release_id: id, artifacts_sha256: sha256 }),
  /** `context.state.current` of the same line is an activation. */
  z.strictObject({ type: z.literal('activated'), revision: z.int().min(1) }),
  /** The audit window of the activation with this revision ended well. */
  z.strictObject({ type: z.literal('proven'), revision: z.int().min(1) }),
  z.strictObject({
    type: z.literal('rejected'),
    release_id: id,
    at: instant,
    by: actor,
    reason_code: code,
    transition: id,
    target_release_id: id.nullable().describe('Where the rollback goes; null where only a candidate was taken back'),
  }),
  /** Rolled back where the channel was kept before: known by version alone. */
  z.strictObject({
    type: z.literal('versions_rejected'),
    versions: z.array(z.string().min(1).max(128)).min(1).max(MAX_REJECTED_VERSIONS),
    at: instant,
    by: actor,
    transition: id,
  }),
  z.strictObject({ type: z.literal('followed_up'), rollback: id.describe('Its transition'), ticket: ticketSchema }),
]);

export type Mark = z.output<typeof markSchema>;
