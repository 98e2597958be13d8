import type { LogRecord } from '@release-gates/audit-log';
import type { Review } from '@release-gates/core';
import * as z from 'zod';
import { MAX_APPROVERS } from '../approvals/approval-file.ts';
import { clipActor, clipReason } from '../state/clip.ts';
import { readyListSchema } from '../state/ledger-state.ts';
import type { SignOff, StagingRun } from '../step/facts.ts';
import { isSamePerson } from '../step/person.ts';
import { ticketSchema } from '../state/ticket.ts';
import { ROLLBACK_TYPES, type RolloutEvent } from '../step/event.ts';
import { approvedBySchema, measuredSchema, shortText, stagingSchema } from './envelope.ts';
import { measuredOf } from './measured.ts';
import { signatureSchema, toSignature } from './signature.ts';
import { lineValidationsSchema, toLineValidations } from './validations.ts';

const MAX_REVIEWS = 3;

/**
 * What of an event must be durable before the act, in `context.given` of its line: the outcome, which another machine
 * may have to write, tells it again.
 */
export const givenSchema = z.strictObject({
  asked: z.string().max(32).describe('Type of the event'),
  approved_by: approvedBySchema,
  approvals: z.array(shortText).max(MAX_APPROVERS).describe('Path or URL of each yes'),
  signatures: z
    .array(z.strictObject({ ref: shortText, key: shortText }))
    .min(1)
    .max(MAX_APPROVERS)
    .exactOptional()
    .describe('Which of them were signed, and by which key; left out where none was'),
  authorisation: shortText.nullable(),
  rollback_type: z.enum(ROLLBACK_TYPES).nullable(),
  rule_id: shortText.nullable().describe('Row of the compatibility policy of a downgrade'),
  staging_done: z.boolean().nullable(),
  staging: stagingSchema.exactOptional(),
  measured: measuredSchema.nullable(),
  signature: signatureSchema.exactOptional().describe('Where signatures were looked at'),
  validations: lineValidationsSchema.exactOptional().describe('Of a start'),
  ticket: ticketSchema.exactOptional(),
  ready: readyListSchema.exactOptional().describe('Environments that were judged for the end of a freeze of many'),
});

export type Given = z.output<typeof givenSchema>;

/** What an event is asked with, for the record alone. */
export interface Beside {
  /** Who said yes to the run. */
  readonly reviews?: readonly Review[];
  readonly ticket?: string;
}

/** `approvals`: those that counted, not those that the event brought. */
export function toGiven(event: RolloutEvent, approvals: readonly SignOff[], { reviews, ticket }: Beside = {}): Given {
  const downgrade = event.type === 'start' ? event.downgrade : null;
  const { rule = null, staging } = downgrade ?? {};
  const authorisation = event.type === 'start' || event.type === 'rollback' ? event.authorisation : null;
  return {
    ...toSigned(event.type, approvals, reviews),
    ...(ticket !== undefined && { ticket }),
    authorisation: authorisation === null ? null : clipReason(authorisation.id),
    rollback_type: event.type === 'rollback' ? event.rollbackType : null,
    rule_id: rule === null ? null : clipReason(rule.id),
    staging_done: downgrade?.stagingDone ?? null,
    ...(staging !== undefined && { staging: toStaging(staging) }),
    measured: measuredOf(event),
    ...vouchedOf(event),
  };
}

/** A tick tells of signatures where some lay there; how a release was validated does not change. */
function vouchedOf(event: RolloutEvent): Pick<Given, 'signature' | 'validations'> {
  if (event.type !== 'start' && event.type !== 'tick') return {};
  const { signature, validations } = event.manifest;
  return {
    ...(signature !== undefined && { signature: toSignature(signature) }),
    ...(event.type === 'start' && validations !== undefined && { validations: toLineValidations(validations) }),
  };
}

/** Of what nothing but people decide on. `approvals`: those that counted. */
export function toSigned(asked: Given['asked'], approvals: readonly SignOff[], reviews: readonly Review[] = []): Given {
  const reviewed = reviews.slice(0, MAX_REVIEWS).map((review) => ({
    by: review.by,
    ref: toRef(review),
    signedBy: null,
  }));
  const all = [...approvals, ...reviewed].slice(0, MAX_APPROVERS);
  const signatures = all.flatMap(({ ref, signedBy }) =>
    signedBy === null ? [] : [{ ref: clipReason(ref), key: clipReason(signedBy) }],
  );
  const people = all.filter(({ by }, at) => all.findIndex((one) => isSamePerson(one.by, by)) === at);
  return {
    asked,
    approved_by: people.map(({ by }) => clipActor(by)),
    approvals: all.map(({ ref }) => clipReason(ref)),
    ...(signatures.length > 0 && { signatures }),
    authorisation: null,
    rollback_type: null,
    rule_id: null,
    staging_done: null,
    measured: null,
  };
}

function toStaging({ channel, transition, activatedAt }: StagingRun): NonNullable<Given['staging']> {
  return { channel, transition, activated_at: activatedAt };
}

/** Reviewers of a GitHub Environment say yes to a run, and to nothing that the policy counts. */
function toRef({ url, environment }: Review): string {
  return `${url}#github-environment=${encodeURIComponent(environment)}`;
}

/** Of a line; null where it says nothing of the kind, e.g. because an older version wrote it. */
export function givenOf(record: Pick<LogRecord, 'context'> | undefined): Given | null {
  const parsed = givenSchema.safeParse(record?.context['given']);
  return parsed.success ? parsed.data : null;
}
