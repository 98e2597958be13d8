import { canonicalBytes } from '@release-gates/core';
import * as z from 'zod';
import { MAX_HOLDER_BYTES } from './clip.ts';
import { actor, code, id, instant, percent, reason, sha256, slot } from './schema.ts';
import { releaseSchema } from './release.ts';

/**
 * Rises with the format of the records: a version that does not know what a line may say reads its state as a stranger's
 * and appends nothing behind it.
 */
export const STATE_FORMAT = 'release-gates/channel-state/v3';
const STATE_FORMATS = ['release-gates/channel-state/v1', 'release-gates/channel-state/v2', STATE_FORMAT] as const;

/** No dot: the parts are joined by dots to the channel's id, which must name one channel only. */
const channelPart = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$/);

export const channelSchema = z.strictObject({
  tenant: channelPart,
  environment: channelPart,
  region: channelPart.nullable(),
  segment: channelPart.nullable(),
});
export type Channel = z.output<typeof channelSchema>;

/** The newest trust root that a step of this channel verified with. It only goes on, version by version. */
export const seenTrustRootSchema = z.strictObject({
  first_sha256: sha256.describe('SHA-256 of its 1.root.json: which trust root it is'),
  version: z.int().min(1),
  sha256: sha256.describe('SHA-256 of <version>.root.json'),
});
export type SeenTrustRoot = z.output<typeof seenTrustRootSchema>;

/** What the users of a channel get. Moves by compare-and-swap alone: `revision` rises with every move. */
export const pointerSchema = z.strictObject({
  release: releaseSchema,
  slot,
  revision: z.int().min(1),
  activated_at: instant,
  /** Id of the transition that moved it: what repairs a crash between the move and its record. */
  transition: id,
  /** Whether its audit window ended well. */
  proven: z.boolean(),
});
export type Pointer = z.output<typeof pointerSchema>;

export const STRATEGIES = ['canary', 'blue_green', 'pin', 'hotfix'] as const;

export const START_KINDS = ['rollout', 'downgrade', 'hotfix'] as const;

export const candidateSchema = z.strictObject({
  release: releaseSchema,
  slot,
  strategy: z.enum(STRATEGIES),
  kind: z.enum(START_KINDS),
  ladder: z.array(percent).min(1).max(64).describe('Rising; the first is shadow (0), the last 100'),
  stage: z.int().min(0).describe('Index into the ladder'),
  started_at: instant,
  stage_started_at: instant.describe('When the exposure of this stage was seen to be set'),
  paused: z.boolean(),
  incident: z.string().max(256).nullable().describe('What a hotfix repairs'),
  reason,
  by: actor,
  beside: slot
    .exactOptional()
    .describe(
      'Of a first candidate: the slot that had all users before it, with a release that the ledger does not know',
    ),
});
export type Candidate = z.output<typeof candidateSchema>;

export const TIERS = ['A', 'B', 'C', 'D'] as const;
export const SCOPES = ['component', 'environment', 'repository'] as const;

export const TRIGGERS = ['person', 'guardrail', 'budget', 'post_check', 'rollback', 'reconcile'] as const;

export const freezeSchema = z.strictObject({
  id,
  tier: z.enum(TIERS),
  scope: z.enum(SCOPES),
  environment: channelPart.nullable().describe('Which one, where the scope is an environment; else null'),
  phase: z.enum(['frozen', 'probation']).describe('probation: promotion stays frozen; shadow, 1 and 5 % may run'),
  trigger: z.enum(TRIGGERS),
  reason_code: code,
  reason,
  by: actor,
  at: instant,
  until: instant.nullable().describe('A freeze that ends by itself; null: until somebody unfreezes'),
});
export type Freeze = z.output<typeof freezeSchema>;

export const pinSchema = z.strictObject({
  release_id: id,
  reason,
  by: actor,
  at: instant,
  until: instant.nullable(),
});

export const blessedSchema = z.strictObject({
  release_id: id,
  artifacts_sha256: sha256.describe('SHA-256 over the canonical form of the artifacts of the release'),
  approved_by: actor,
  reason,
  at: instant,
  expires_at: instant,
});

/** Transitions that touch the world between two lines: an intent and its outcome. */
export const ACT_KINDS = ['start', 'advance', 'promote', 'rollback', 'abort', 'reset', 'reconcile'] as const;

/** A transition that was decided and may not have taken effect yet. Written before the effect, removed with its outcome. */
export const pendingSchema = z.strictObject({
  transition: id,
  kind: z.enum(ACT_KINDS),
  /** Rises with every intent and takeover of the channel: an outcome that names an older one is refused. */
  fence: z.int().min(1),
  holder: z
    .record(z.string(), z.json())
    .refine((holder) => canonicalBytes(holder).length <= MAX_HOLDER_BYTES, `at most ${MAX_HOLDER_BYTES} bytes`)
    .describe('Who carries it out'),
  lease_until: instant.describe(
    'From then on anybody may take it over; a claim of one clock, so safety never rests on it',
  ),
  since: instant,
  target: z.strictObject({
    slot: slot.describe('Where the share below goes; the rest goes to the other slot'),
    percent,
  }),
  candidate: candidateSchema.nullable().describe('Of a start: the candidate once it is done; else null'),
  to: z
    .strictObject({ release: releaseSchema, proven: z.boolean() })
    .nullable()
    .describe('Of a rollback that moves the pointer: where to; else null'),
  freezes: z.array(id).max(16).describe('Of a reset: the freezes that it leads out of'),
  reason_code: code,
  reason,
  by: actor,
});
export type Pending = z.output<typeof pendingSchema>;

export const channelStateSchema = z
  .strictObject({
    format: z.enum(STATE_FORMATS).describe('What is written is version 3; all are read, and say the same'),
    channel: channelSchema,
    revision: z.int().min(0).describe('Of the pointer; 0 before the first activation'),
    fence: z.int().min(0).describe('Highest fencing number given out'),
    current: pointerSchema.nullable(),
    last_good: pointerSchema
      .nullable()
      .describe('Newest activation before the current one whose audit window ended well'),
    previous: pointerSchema.nullable().describe('What was live directly before; target of a rollback'),
    highest_seen: z.string().max(128).nullable().describe('Highest version that ever was a candidate; never lowered'),
    highest_activated: z.string().max(128).nullable().describe('Highest version that ever was live; never lowered'),
    candidate: candidateSchema.nullable(),
    exposure: z.strictObject({
      slot: slot.nullable().describe('Slot that gets `percent`; null before the first activation'),
      percent,
      known: z.boolean().describe('false: what was read back differs or could not be read; needs reconcile'),
      at: instant.nullable().describe('Since when it is so'),
    }),
    standby: z
      .strictObject({ slot, release_id: id })
      .nullable()
      .describe('What is prepared in the slot that is not live; null: nothing that can be relied on'),
    freezes: z.array(freezeSchema).max(16),
    pin: pinSchema.nullable(),
    blessed: z.array(blessedSchema).max(32),
    rollback_mode: z.boolean().describe('Set by a rollback, until a newer release went live'),
    watch_until: instant.nullable().describe('After a rollback: watched until then'),
    audit: z
      .strictObject({ opens_at: instant, earliest_end: instant, latest_end: instant })
      .nullable()
      .describe('After a promotion: its audit window'),
    pending: pendingSchema.nullable(),
    trust_root: seenTrustRootSchema
      .exactOptional()
      .describe('Left out where none was seen yet, as by versions that did not look'),
  })
  .describe('State of one rollout channel, version 3');

export type ChannelState = z.output<typeof channelStateSchema>;
export type StartKind = (typeof START_KINDS)[number];
export type Strategy = (typeof STRATEGIES)[number];
export type Tier = (typeof TIERS)[number];
export type Scope = (typeof SCOPES)[number];
export type Trigger = (typeof TRIGGERS)[number];
export type ActKind = (typeof ACT_KINDS)[number];
export type Pin = z.output<typeof pinSchema>;
export type Blessed = z.output<typeof blessedSchema>;

/** `<tenant>.<environment>[.<region>[.<segment>]]`; a channel without region but with segment has `-` for the region. */
export function channelId({ tenant, environment, region, segment }: Channel): string {
  const parts = [tenant, environment];
  if (region !== null || segment !== null) parts.push(region ?? '-');
  if (segment !== null) parts.push(segment);
  return parts.join('.');
}

export function emptyState<C extends Channel | null>(channel: C): Omit<ChannelState, 'channel'> & { channel: C } {
  return {
    format: STATE_FORMAT,
    channel,
    revision: 0,
    fence: 0,
    current: null,
    last_good: null,
    previous: null,
    highest_seen: null,
    highest_activated: null,
    candidate: null,
    exposure: { slot: null, percent: 0, known: true, at: null },
    standby: null,
    freezes: [],
    pin: null,
    blessed: [],
    rollback_mode: false,
    watch_until: null,
    audit: null,
    pending: null,
  };
}
