import * as z from 'zod';
import { actor, code, id, instant, sha256 } from '../state/schema.ts';

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
]);

export type Mark = z.output<typeof markSchema>;
