import { input, trustRootPinInputs } from '@release-gates/core';
import {
  COVERABLE_CODES,
  DEFAULT_POLICY_PATH,
  ROLLBACK_TYPES,
  SCOPES,
  START_KINDS,
  STRATEGIES,
  TIERS,
} from '@release-gates/rollout';
import * as z from 'zod';

export const ACTIONS = [
  'plan',
  'apply',
  'tick',
  'status',
  'freeze',
  'unfreeze',
  'rollback',
  'pause',
  'resume',
  'abort',
  'pin',
  'unpin',
  'bless',
  'unbless',
  'reconcile',
  'record',
  'downgrade',
] as const;
export type Action = (typeof ACTIONS)[number];

/** Look only: what is in the way is told, and closes nothing. */
export const LOOKS: ReadonlySet<Action> = new Set(['plan', 'status']);

const part = (what: string) => input.id().optional().describe(`${what} of the channel; default: none`);

export const executorInputs = z.strictObject({
  action: input
    .choice(ACTIONS)
    .describe(
      'What to do. plan and status change nothing and run no hook, and on the command line leave evidence only where evidence-directory is given; apply starts, tick moves at most one step, downgrade is apply of that kind',
    ),
  policy: input.path().default(DEFAULT_POLICY_PATH).describe('The rollout policy'),
  ...trustRootPinInputs,
  requireSignedApprovals: input
    .boolean()
    .default(false)
    .describe('Count no approval that the person did not sign, whatever the policy says; from such a place as well'),
  tenant: input.id().optional().describe('Tenant of the channel. Default: what the policy says'),
  region: part('Region'),
  segment: part('Segment'),
  reason: input
    .text(1024)
    .optional()
    .describe(
      'Why; everything but plan, status, tick, reconcile and record needs it, and allow-gate-failures with any',
    ),
  ticket: input
    .text(1024)
    .optional()
    .describe(
      'Address or key of the ticket that it belongs to, for the records: https://…, OPS-123, #12. Of a downgrade and a hotfix, given to apply. A freeze and a rollback go on without what is none',
    ),
  manifest: input
    .path()
    .optional()
    .describe('apply, plan: manifest of the candidate, or a folder that holds it. Default: the evidence folder'),
  manifestSha256: input
    .sha256()
    .optional()
    .describe(
      'apply, plan: SHA-256 that the manifest must have, from a place that whoever made the manifest cannot write',
    ),
  evidenceRun: input
    .text(20)
    .optional()
    .describe(
      'apply, plan: id of the workflow run that the evidence was fetched from; GitHub is asked who caused it, and on what',
    ),
  signatureGates: input
    .list()
    .default([])
    .describe(
      'apply, plan: units that verify signatures: one beside the release counts where passing evidence of one of them binds it',
    ),
  apiUrl: input
    .text(200)
    .default('https://api.github.com')
    .describe("Where GitHub is asked about that run: the workflow's github.api_url"),
  kind: input.choice(START_KINDS).default('rollout').describe('apply: a rollout, a hotfix, or a downgrade'),
  strategy: input.choice(STRATEGIES).default('canary').describe('apply: how the candidate gets its traffic'),
  generation: input.id().optional().describe('apply: generation of the candidate, where the policy leaves it to this'),
  buildId: input
    .text(256)
    .optional()
    .describe('apply: id of the build, constant through all stages. Default: the correlation id of its manifest'),
  configSha256: input
    .sha256()
    .optional()
    .describe(
      'apply: SHA-256 of the configuration that changed what was built. Default: that of the configuration that its gates read, as their evidence names it',
    ),
  incident: input.text(256).optional().describe('apply: what a hotfix repairs'),
  expectedRevision: input
    .integer({ min: 0 })
    .optional()
    .describe('apply: revision of the pointer that was seen; another one is a conflict'),
  release: input
    .id()
    .optional()
    .describe(
      'Release id. rollback: where to. apply: of a downgrade, by what the ledger keeps of it or by the manifest that is named. pin, bless: which',
    ),
  badRelease: input.id().optional().describe('rollback: what must go; another release there is a conflict'),
  rollbackType: input.choice(ROLLBACK_TYPES).default('full').describe('rollback: what goes back'),
  reasonCode: input
    .text(64)
    .optional()
    .describe('freeze, rollback: cause as a code, e.g. security, schema, data_quality, person_request'),
  tier: input.choice(TIERS).default('B').describe('freeze: A critical, B high, C medium, D low'),
  scope: input
    .choice(SCOPES)
    .default('component')
    .describe(
      'freeze, unfreeze: this channel, its environment, or all. record: of any but component, the ledger of those freezes',
    ),
  for: input.duration({ minS: 60 }).optional().describe('freeze, pin, bless: ends by itself after: 12h, 30d'),
  freeze: input.id().optional().describe('unfreeze: which one. Default: all of the scope'),
  transition: input
    .id()
    .optional()
    .describe('record: id of the transition. Default: the one that brought what is live'),
  out: input.path().default('.release-gates/records').describe('record: folder to write to, beside the ledger'),
  reject: input.boolean().default(false).describe('abort: whether the release may never come back'),
  allowGateFailures: input
    .choices(COVERABLE_CODES)
    .default([])
    .describe(
      'Codes of blockers to go on in spite of; each needs the input reason and an approval file of a second person, and is recorded',
    ),
});

export type ExecutorInputs = z.output<typeof executorInputs>;
