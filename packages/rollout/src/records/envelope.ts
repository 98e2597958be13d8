import * as z from 'zod';
import { MAX_APPROVERS } from '../approvals/approval-file.ts';
import { channelSchema } from '../state/channel-state.ts';
import { code, id, instant, percent, sha256, slot } from '../state/schema.ts';
import { ACT_KINDS } from '../state/channel-state.ts';
import { COMMIT_KINDS } from '../step/decision.ts';
import { ticketSchema } from '../state/ticket.ts';
import { HOOKS } from '../traffic/traffic-port.ts';
import { MAX_TEXT } from './bounded.ts';
import { RECORD_FORMAT } from './record-format.ts';

/** Of the line that the record travels with. */
export const RESULTS = ['intent', 'done', 'failed', 'unknown', 'takeover'] as const;

export const text = z.string().min(1).max(MAX_TEXT);
export const shortText = z.string().min(1).max(256);
export const artifactId = z
  .string()
  .regex(/^sha256:[0-9a-f]{64}$/)
  .describe('SHA-256 over the canonical form of all artifacts of the release: what it is, whatever it is called');

export const actorSchema = z.strictObject({
  type: z.enum(['person', 'automation']).describe('automation: a tick that moved by itself, or a bot'),
  id: shortText.describe('Who'),
});

export const REFERENCES = [
  'manifest',
  'measurements',
  'decision',
  'start',
  'before',
  'target',
  'rollback',
  'approval',
  'authorisation',
] as const;

export const refSchema = z.strictObject({
  rel: z
    .enum(REFERENCES)
    .describe(
      'manifest: what the release is proven by; measurements: all that was measured for the decision; decision: the record of the intent; start: the record of the start of the rollout; before: the record of what was live before; target: of a rollback, the record by which what it goes back to went live; rollback: the record of what is followed up',
    ),
  ref: shortText.describe('Path of a record of this ledger, path or URL of an approval, or an id'),
  sha256: sha256.nullable().describe('Of its bytes, where they are kept'),
  key: shortText
    .exactOptional()
    .describe('Of an approval: fingerprint of the key that signed it; left out where nobody did'),
});

export const placeSchema = z
  .strictObject({
    release_id: id,
    version: z.string().min(1).max(128),
    generation: z.string().min(1).max(64),
    artifact_id: artifactId,
    revision: z.int().min(1).nullable().describe('Of the pointer that names it; null where none does'),
    slot: slot.nullable(),
  })
  .describe('A release and where it stands');

export const observedSchema = z
  .strictObject({
    state: z.enum(['read', 'unknown']),
    percent: z.number().min(0).max(100).nullable().describe('Share of the slot as it was read back'),
    proven: z.boolean().nullable().describe('false: nobody looked at the router'),
    detail: z.string().max(256),
  })
  .describe('What was read back of the traffic');

export const hookSchema = z.strictObject({
  name: z.enum(HOOKS),
  state: z.enum(['done', 'failed', 'unknown', 'absent']),
  reason: z.string().max(256),
  measured: z.record(z.string().max(64), z.number()).describe('Numbers that it printed'),
});

const judged = { reasons: z.array(z.string().min(1).max(256)).max(5) };

export const measuredSchema = z
  .strictObject({
    manifest: z.strictObject({ state: z.enum(['open', 'closed', 'expired', 'unverified']), ...judged }).nullable(),
    health: z
      .strictObject({
        state: z.enum(['pass', 'fail', 'inconclusive']),
        samples: z.number().min(0).nullable(),
        measured_until: instant.nullable(),
        ...judged,
      })
      .nullable(),
    budget: z
      .strictObject({
        state: z.enum(['green', 'yellow', 'red', 'black', 'unknown']),
        remaining: z.number().nullable(),
        ...judged,
      })
      .nullable(),
    post_checks: z.strictObject({ state: z.enum(['pass', 'fail', 'inconclusive', 'absent']), ...judged }).nullable(),
    shadow_outputs: z
      .strictObject({
        state: z.enum(['pass', 'fail', 'unknown']),
        compared: z.int().min(0),
        different: z.int().min(0),
        unclear: z.int().min(0).describe('Pairs that tell nothing'),
        ...judged,
      })
      .exactOptional()
      .describe('Only where outputs are compared in shadow'),
  })
  .describe('What the decision was made on; null where it was not asked for');

export const stagingSchema = z
  .strictObject({
    channel: z.string().min(1).max(256).describe('Id of the channel, whose ledger lies beside this one'),
    transition: id.describe('That brought it live there'),
    activated_at: instant,
  })
  .describe('Activation of the same release, with the same digests, in the staging environment');

export const overrideSchema = z.strictObject({
  code,
  reason: text,
  by: shortText,
  approved_by: shortText.nullable(),
  ref: shortText,
  signed_by: shortText
    .exactOptional()
    .describe('Fingerprint of the key that signed the approval; left out where nobody did'),
});

export const blockerSchema = z.strictObject({ code, message: z.string().max(256) });

export const approvedBySchema = z.array(shortText).max(MAX_APPROVERS).describe('Other people who said yes');

/** What every record has, whatever happened. */
export const envelope = {
  schema: z.literal(RECORD_FORMAT),
  id: id.describe('Unique in its channel'),
  created_at: instant,
  prev_hash: sha256
    .nullable()
    .describe(
      'entry_hash of the last line of the ledger before this one, so that it binds the whole history; null: none',
    ),
  correlation_id: shortText,
  actor: actorSchema.describe('Who asked for the transition'),
  channel: channelSchema.nullable().describe('null: freezes of environments or of the repository are of no channel'),
  subject: z
    .strictObject({ artifact_id: artifactId.nullable(), release_id: id, version: z.string().min(1).max(128) })
    .nullable()
    .describe('The release that it is about'),
  refs: z.array(refSchema).max(32),
  transition: id.describe('The same for intent, takeover and outcome'),
  transition_kind: z.enum([...ACT_KINDS, ...COMMIT_KINDS]),
  fence: z.int().min(1),
  result: z.enum(RESULTS).describe('Of the line of the ledger that names this record'),
  reason_code: code,
  reason: text,
  ticket: ticketSchema.nullable().describe('Where people go on about it; null: nobody named one'),
};

export { code, id, instant, percent, sha256, slot };
