import * as z from 'zod';
import { alertsConfigSchema } from '../alerts/config.ts';
import { budgetConfigSchema } from '../budget/config.ts';
import { guardrailsConfigSchema } from '../guardrails/config.ts';
import { metricsConfigSchema } from '../metrics/config.ts';
import { shadowConfigSchema } from '../shadow/config.ts';
import { sloConfigSchema } from '../slo/config.ts';
import { slot } from '../state/schema.ts';
import { hooksConfigSchema } from '../traffic/hooks.ts';
import { trafficConfigSchema } from '../traffic/traffic-config.ts';
import { downgradeShape } from './downgrade.ts';
import {
  approvalsShape,
  auditShape,
  canaryShape,
  followUpShape,
  freezesShape,
  overridable,
  releasesShape,
  rollbackShape,
  unfreezeShape,
} from './knobs.ts';
import { postChecksSchema } from './post-checks.ts';
import { signaturesShape } from './signatures.ts';
import { withoutDefaults } from './without-defaults.ts';

/** Of the id of a channel. */
export const channelWord = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$/);

export const storeSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('folder').describe('Files of this machine: for a long-lived runner, and for trying it out'),
      path: z.string().min(1).max(1024).default('.release-gates/rollout').describe('Relative to the workspace'),
    }),
    z.strictObject({
      kind: z
        .literal('git')
        .describe('A ref of its own, changed by compare-and-swap pushes alone: for ephemeral runners'),
      ref: z
        .string()
        .regex(/^refs\/heads\/[A-Za-z0-9._/-]{1,200}$/)
        .default('refs/heads/release-state')
        .describe('Full name of the ref'),
      remote: z
        .string()
        .min(1)
        .max(200)
        .nullable()
        .default('origin')
        .describe('Name of the remote; null: this repository'),
    }),
  ])
  .describe('Where the state of all channels is kept');

const environmentSchema = z.strictObject({
  retired: z
    .boolean()
    .optional()
    .describe(
      'true: nothing runs here any more, whatever the ledger says. Nothing goes out here, and the end of a freeze of the repository asks nothing of it',
    ),
  releases: withoutDefaults(releasesShape).optional(),
  canary: withoutDefaults(canaryShape).optional(),
  rollback: withoutDefaults(rollbackShape).optional(),
  'follow-up': withoutDefaults(followUpShape).optional(),
  audit: withoutDefaults(auditShape).optional(),
  unfreeze: withoutDefaults(unfreezeShape).optional(),
  approvals: withoutDefaults(approvalsShape).optional(),
  downgrade: withoutDefaults(downgradeShape).optional(),
  freezes: withoutDefaults(freezesShape).optional(),
  signatures: withoutDefaults(signaturesShape).optional(),
  overridable: overridable.unwrap().optional(),
  traffic: trafficConfigSchema.optional(),
  hooks: hooksConfigSchema.optional(),
  'post-checks': postChecksSchema.optional(),
  metrics: metricsConfigSchema.optional(),
  slo: sloConfigSchema.optional(),
  budget: budgetConfigSchema.optional(),
  guardrails: guardrailsConfigSchema.optional(),
  alerts: alertsConfigSchema.optional(),
  'shadow-outputs': shadowConfigSchema.optional(),
});

const MEASURED = ['metrics', 'slo', 'budget', 'guardrails'] as const;

/** `.github/release-rollout.yml`. What an environment says counts there, key by key; traffic, metrics and the like whole. */
export const rolloutPolicySchema = z
  .strictObject({
    version: z.literal(1),
    tenant: channelWord.default('default').describe('Tenant of a channel where none is named'),
    store: storeSchema.prefault({ kind: 'folder' }),
    slots: z
      .tuple([slot, slot])
      .refine(([left, right]) => left !== right, 'two different names')
      .default(['blue', 'green'])
      .describe('The two places that releases run in; the one without traffic takes the next candidate'),
    generation: z
      .enum(['major', 'given'])
      .default('major')
      .describe('Releases that can take each other’s place: same major version, or what the input generation says'),
    releases: z.strictObject(releasesShape).prefault({}),
    canary: z.strictObject(canaryShape),
    rollback: z.strictObject(rollbackShape).prefault({}),
    'follow-up': z.strictObject(followUpShape).prefault({}).describe('What is left to do after a rollback'),
    audit: z.strictObject(auditShape).prefault({}),
    unfreeze: z.strictObject(unfreezeShape).prefault({}),
    approvals: z.strictObject(approvalsShape).prefault({}),
    downgrade: z.strictObject(downgradeShape).prefault({}),
    freezes: z.strictObject(freezesShape).prefault({}).describe('Freezes that were signed'),
    signatures: z.strictObject(signaturesShape).prefault({}),
    overridable,
    traffic: trafficConfigSchema.describe('How traffic is moved and read back'),
    hooks: hooksConfigSchema.prefault({}),
    'post-checks': postChecksSchema.prefault({}),
    metrics: metricsConfigSchema
      .optional()
      .describe('Without it every judgement of health waits: no data is not good data'),
    slo: sloConfigSchema.optional(),
    budget: budgetConfigSchema.optional(),
    guardrails: guardrailsConfigSchema.optional(),
    alerts: alertsConfigSchema.optional(),
    'shadow-outputs': shadowConfigSchema.optional(),
    environments: z.record(channelWord, environmentSchema).default({}).describe('What differs in one environment'),
  })
  .superRefine((policy, context) => {
    const parts = MEASURED.filter((name) => policy[name] !== undefined);
    if (parts.length === 0 || parts.length === MEASURED.length) return;
    const missing = MEASURED.filter((name) => policy[name] === undefined);
    for (const name of missing) {
      const message = `expected ${name} beside ${parts.join(', ')}: a release is judged by all of them or not at all`;
      context.addIssue({ code: 'custom', message, path: [name] });
    }
  })
  .describe('release-gates rollout policy, version 1');

export type RolloutPolicy = z.output<typeof rolloutPolicySchema>;
