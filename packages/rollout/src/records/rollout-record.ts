import * as z from 'zod';
import {
  blessedSchema,
  freezeSchema,
  pinSchema,
  STRATEGIES,
  START_KINDS,
  TIERS,
  TRIGGERS,
} from '../state/channel-state.ts';
import { readyListSchema, readySchema } from '../state/ledger-state.ts';
import { releaseSchema } from '../state/release.ts';
import { ROLLBACK_TYPES } from '../step/event.ts';
import { SIGNATURE_STATES } from '../step/proof.ts';
import {
  approvedBySchema,
  blockerSchema,
  envelope,
  hookSchema,
  id,
  instant,
  measuredSchema,
  observedSchema,
  overrideSchema,
  percent,
  placeSchema,
  sha256,
  shortText,
  slot,
  stagingSchema,
  text,
} from './envelope.ts';
import { signatureSchema } from './signature.ts';
import { validationsSchema } from './validations.ts';

const candidate = z
  .strictObject({
    kind: z.enum(START_KINDS),
    strategy: z.enum(STRATEGIES),
    ladder: z.array(percent).max(64),
    stage: z.int().min(0),
    started_at: instant,
    stage_started_at: instant,
    incident: shortText.nullable().describe('What a hotfix repairs'),
    reason: text,
    by: shortText,
  })
  .describe('What was going out');

const acted = {
  observed: observedSchema.nullable(),
  hooks: z.array(hookSchema).max(8),
  overrides: z.array(overrideSchema).max(32),
  measured: measuredSchema.nullable(),
};

const postCheck = z.enum(['pass', 'fail', 'inconclusive', 'absent', 'not_told']);

/** Statuses are kept apart; none of them is a yes or no over all of them. */
const statuses = z
  .strictObject({
    validation: z
      .enum(['open', 'closed', 'expired', 'unverified', 'not_told'])
      .describe('What the manifest said when the activation was decided'),
    integrity: z
      .enum(['verified', 'not_verified', 'not_told'])
      .describe('Whether manifest and all evidence were derived again then'),
    signature: z.enum([...SIGNATURE_STATES, 'not_told']).describe('As signature.state; not_told: nobody looked'),
    post_check: postCheck,
    activation: z.enum(['active', 'not_active', 'unknown']),
  })
  .describe('Each status for itself');

const activated = {
  from: placeSchema.nullable().describe('What was live before; null for the first'),
  to: placeSchema.describe('What shall be live'),
  artifacts: releaseSchema.shape.artifacts,
  commit: releaseSchema.shape.commit,
  build_id: shortText.nullable(),
  config_sha256: sha256.nullable(),
  manifest: releaseSchema.shape.manifest,
  statuses,
  signature: z
    .strictObject({
      ...signatureSchema.shape,
      seen: z
        .enum(['start', 'stage', 'promotion'])
        .describe('The newest decision that looked at them: behind a start, only where statements lay there'),
      transition: id.describe('Of that decision; an earlier one than the start where this began again from the ledger'),
      at: instant.describe('When that was'),
    })
    .nullable()
    .describe('Who signed it; null: it was imported, or a version that did not say started it'),
  validations: validationsSchema.nullable().describe('null: as of the signature'),
  candidate: candidate.nullable(),
  approved_by: approvedBySchema,
  executor: z.record(z.string(), z.json()).nullable().describe('Machine and process that carried it out'),
  initiated_at: instant,
  audit: z
    .strictObject({ opens_at: instant, earliest_end: instant, latest_end: instant })
    .nullable()
    .describe('Window in which the release is watched'),
  ...acted,
};

export const activationRecordSchema = z
  .strictObject({ ...envelope, kind: z.literal('activation'), ...activated })
  .describe('The pointer of a channel was moved to a candidate, or should have been');

export const downgradeRecordSchema = z
  .strictObject({
    ...envelope,
    kind: z.literal('downgrade'),
    ...activated,
    from_generation: z.string().min(1).max(64).nullable(),
    to_generation: z.string().min(1).max(64),
    rule_id: shortText.nullable().describe('Row of the compatibility policy; null where the generation is the same'),
    blessing: blessedSchema.nullable().describe('Entry of the list of approved targets'),
    staging_done: z.boolean().nullable().describe('Whether the target ran through staging first'),
    staging: stagingSchema.nullable().describe('Where it did; null: it did not, or nobody asked'),
    authorisation: shortText.nullable(),
  })
  .describe('An activation of an older release that was approved as a target');

export const rollbackRecordSchema = z
  .strictObject({
    ...envelope,
    kind: z.literal('rollback'),
    rollback_id: id,
    type: z.enum(ROLLBACK_TYPES).nullable().describe('Of the machine: full; null in version 1'),
    trigger: z.enum(TRIGGERS).nullable(),
    severity: z.enum(TIERS).nullable(),
    from: placeSchema,
    to: placeSchema.nullable().describe('null: there was nothing else to give the traffic to'),
    moves_pointer: z.boolean().describe('false: only a candidate lost its traffic'),
    initiator: shortText,
    approved_by: approvedBySchema,
    authorisation: shortText.nullable(),
    initiated_at: instant,
    completed_at: instant.nullable(),
    duration_sec: z.number().min(0).nullable(),
    candidate_kept: z.boolean().describe('Whether what was rolled back still stands in its slot'),
    watch_until: instant.nullable(),
    post_check: postCheck.describe('Of what has the traffic now'),
    ...acted,
  })
  .describe('Traffic was taken away from a release that is bad, or should have been');

const freezeEvidence = z
  .strictObject({
    basis: z
      .enum(['judgement', 'outcome', 'word', 'time'])
      .describe(
        'What it rests on. judgement: on what was measured; outcome: on what hooks said and what was read back of the traffic; word: on the word of the actor and of who agreed, nothing was measured; time: a freeze that was limited in time is over',
      ),
    files: z
      .array(
        z.strictObject({
          what: z
            .enum(['measurements', 'manifest', 'record'])
            .describe(
              'measurements: all that was measured; manifest: of the release that was judged, with its evidence; record: of the same line, with hooks and what was read back',
            ),
          path: shortText.describe('Below the folder of the channel'),
          sha256,
        }),
      )
      .max(4)
      .describe('Files of the ledger; none where it rests on a word or on time'),
  })
  .describe('From what evidence the freeze was brought, eased or ended');

export const freezeRecordSchema = z
  .strictObject({
    ...envelope,
    kind: z.enum(['freeze', 'unfreeze']),
    changes: z
      .array(
        z.strictObject({
          change: z.enum(['engaged', 'probation', 'ended']),
          freeze: freezeSchema,
          ended_at: instant.nullable(),
          duration_sec: z.number().min(0).nullable(),
        }),
      )
      .min(1)
      .max(16),
    evidence: freezeEvidence,
    reverted_to: placeSchema.nullable().describe('What the users get while it is frozen'),
    sign_offs: approvedBySchema,
    measured: measuredSchema.nullable(),
    blockers: z.array(blockerSchema).max(64).describe('What stood in the way of going back, where that was wanted'),
    ready: readyListSchema
      .exactOptional()
      .describe('Of the end of a freeze of an environment or the repository: the environments that were judged for it'),
  })
  .describe('Going on was forbidden, or allowed again');

export const readinessRecordSchema = z
  .strictObject({
    ...envelope,
    kind: z.literal('readiness'),
    ready: readySchema,
  })
  .describe('Every condition of the end of a freeze of the repository held in one environment');

export const stageRecordSchema = z
  .strictObject({
    ...envelope,
    kind: z.literal('stage'),
    slot: slot.nullable(),
    from_percent: percent,
    to_percent: percent.nullable(),
    candidate: candidate.nullable(),
    approved_by: approvedBySchema,
    rule_id: shortText.nullable(),
    staging_done: z.boolean().nullable(),
    authorisation: shortText.nullable(),
    blockers: z.array(blockerSchema).max(64),
    ...acted,
  })
  .describe('Observation of a stage: what was seen, what was decided on it, what came of it');

export const auditRecordSchema = z
  .strictObject({
    ...envelope,
    kind: z.literal('audit'),
    window: z.enum(['after_promotion', 'after_rollback']),
    opens_at: instant.nullable(),
    closes_at: instant,
    outcome: z.enum(['settled']),
    breaches: z.array(blockerSchema).max(64),
    measured: measuredSchema.nullable(),
  })
  .describe('A window of watching ended');

export const markRecordSchema = z
  .strictObject({
    ...envelope,
    kind: z.enum(['pin', 'bless']),
    change: z.enum(['set', 'removed']),
    pin: pinSchema.nullable(),
    blessing: blessedSchema.nullable(),
    approved_by: approvedBySchema,
  })
  .describe('A release was pinned, or approved as the target of a downgrade; or that was taken back');

export const followUpRecordSchema = z
  .strictObject({
    ...envelope,
    kind: z.literal('follow-up'),
    rollback_id: id.describe('Of the record of the rollback'),
  })
  .describe('The ticket of a rollback that got it after its record was written');

export const channelRecordSchema = z
  .strictObject({
    ...envelope,
    kind: z.literal('channel'),
    exposure: z.strictObject({ slot: slot.nullable(), percent, known: z.boolean() }),
    paused: z.boolean().nullable().describe('null: there is no candidate'),
    executor: z.record(z.string(), z.json()).nullable().describe('Of a takeover: whose place was taken'),
    blockers: z.array(blockerSchema).max(64),
  })
  .describe('Everything else: paused, resumed, taken over, where the traffic goes was lost or found');

/** Every document that travels with a line, by its kind. */
export const rolloutRecordSchema = z
  .discriminatedUnion('kind', [
    activationRecordSchema,
    downgradeRecordSchema,
    rollbackRecordSchema,
    freezeRecordSchema,
    readinessRecordSchema,
    stageRecordSchema,
    auditRecordSchema,
    markRecordSchema,
    followUpRecordSchema,
    channelRecordSchema,
  ])
  .describe('Record of one transition of a rollout, version 3');

export type RolloutRecord = z.output<typeof rolloutRecordSchema>;
export type RecordKind = RolloutRecord['kind'];
export type ActivationRecord = z.output<typeof activationRecordSchema> | z.output<typeof downgradeRecordSchema>;
export type RollbackRecord = z.output<typeof rollbackRecordSchema>;
export type FreezeRecord = z.output<typeof freezeRecordSchema>;
export type ReadinessRecord = z.output<typeof readinessRecordSchema>;
