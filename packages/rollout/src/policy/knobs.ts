import { SIGNING_MODES } from '@release-gates/core';
import * as z from 'zod';
import { MAX_APPROVERS } from '../approvals/approval-file.ts';
import { TIERS } from '../state/channel-state.ts';
import { COVERABLE_CODES } from '../state/coverable-codes.ts';
import { percent } from '../state/schema.ts';
import { duration } from './duration.ts';

/** Sections of knobs. Each can be narrowed per environment, key by key; what has no default here must be set. */

const version = z.string().min(1).max(128);
const people = z.int().min(0).max(MAX_APPROVERS);
const ladder = z.array(percent).min(2).max(64);
const rises = (rungs: readonly number[]): boolean =>
  rungs.every((rung, at) => at === 0 || rung > (rungs[at - 1] ?? -1));

export const releasesShape = {
  scheme: z.enum(['integer', 'semver']).default('semver').describe('How versions are ordered; never as text'),
  floor: version.optional().describe('Lowest version that may go out'),
  ceiling: version.optional().describe('Highest version that may go out'),
  'below-floor-with-authorisation': z.boolean().default(false).describe('Whether an authorised rollback may go below'),
  'not-below': z
    .enum(['highest-activated', 'highest-seen'])
    .default('highest-activated')
    .describe('What a new release is held against; going below needs an authorisation'),
  'reissue-allowed': z
    .literal(false, 'false: nothing makes the signed leave yet that would replace what an id stands for')
    .default(false)
    .describe('Whether an authorisation may replace what an id stands for. So far never'),
  revoked: z
    .array(z.string().min(1).max(128))
    .max(1000)
    .default([])
    .describe('Release ids, and digests of artifacts (sha256:…), that never go out again'),
};

export const canaryShape = {
  ladder: ladder
    .refine((rungs) => rises(rungs) && rungs[0] === 0 && rungs.at(-1) === 100, 'rising percentages from 0 to 100')
    .default([0, 1, 5, 25, 50, 100])
    .describe('Shares of the traffic; 0 is shadow'),
  'hotfix-ladder': ladder
    .refine((rungs) => rises(rungs) && rungs[0] === 0, 'rising percentages from 0')
    .default([0, 1])
    .describe('Shares of a hotfix before everybody gets it'),
  'min-time': duration().describe('At each share. Must be set: 30m'),
  'min-samples': z.int().min(0).describe('Requests of the candidate at each share above 0. Must be set'),
  'max-metric-age': duration({ minS: 1 }).describe(
    'A newest measurement older than this holds the rollout. Must be set',
  ),
  lease: duration({ minS: 10, maxS: 86_400 })
    .optional()
    .describe(
      'An executor on another machine that was not heard of for so long is taken for dead. Default: as long as hooks and traffic commands of one transition may take together, and a minute; at least 10m',
    ),
  'probation-percent': percent.default(5).describe('Highest share while a freeze is on probation'),
};

export const rollbackShape = {
  automatic: z.boolean().default(true).describe('Whether a missed objective or guardrail rolls back without a person'),
  authorisation: z
    // Signed and indexed records are known to the decision, and nothing makes them yet: a policy that asks for them would
    // keep everybody from rolling back.
    .array(z.enum(['operator_approval']))
    .max(1)
    .default(['operator_approval'])
    .describe('What allows a person to go back below what was live; so far the leave of the person who asks for it'),
  'authorisation-max-age': duration({ minS: 60 }).prefault('24h').describe('Older ones do not count'),
  watch: duration({ minS: 0, maxS: 7 * 86_400 })
    .prefault('1h')
    .describe('Time of watching after a rollback'),
};

export const auditShape = {
  min: duration().prefault('24h').describe('Shortest audit window after everybody got a release'),
  max: duration().prefault('72h').describe('Longest audit window; undecided by then means not proven'),
  'start-during': z.boolean().default(false).describe('Whether the next rollout may start in it'),
};

export const followUpShape = {
  issues: z
    .boolean()
    .default(false)
    .describe('Whether a GitHub issue is opened for each rollback; needs a token with issues: write'),
  labels: z
    .array(z.string().trim().min(1).max(50))
    .max(10)
    .default([])
    .describe('Labels of those issues, beside release-gates/rollback, by which they are found again'),
};

export const unfreezeShape = {
  'stable-for': duration().prefault('72h').describe('Time with little burn before a freeze ends'),
  'max-burn-percent': z
    .number()
    .min(0)
    .max(100)
    .default(10)
    .describe('Share of the budget burnt in that time, exclusive'),
  'ready-for': duration({ minS: 60, maxS: 86_400 })
    .prefault('1h')
    .describe('How long the word of this environment counts for the end of a freeze of the repository'),
  'probation-tiers': z.array(z.enum(TIERS)).max(4).default(['A', 'B']).describe('Freezes that end through probation'),
};

export const approvalsShape = {
  folder: z
    .string()
    .min(1)
    .max(1024)
    .default('.github/release-approvals')
    .describe('Approval files, one for each person and action, reviewed into the repository'),
  signed: z
    .enum(SIGNING_MODES)
    .default('optional')
    .describe(
      'required: only approvals count that the person signed, by the trust root of signatures. optional: others, too. disabled: signed ones do not. A signed one that does not verify stops the action always',
    ),
  start: people.default(0).describe('Other people who must have approved the start of a rollout'),
  promote: people.default(0).describe('… the step to everybody'),
  yellow: people.default(1).describe('… each step while the error budget is yellow'),
  hotfix: people.default(0).describe('… a hotfix'),
  downgrade: people.default(1).describe('… a downgrade'),
  'unfreeze-critical': people.default(1).describe('… the end of a freeze of tier A'),
  unpin: people.default(1).describe('… unpinning'),
  bless: people.default(1).describe('… a new target of downgrades'),
};

export const freezesShape = {
  thaw: z
    .enum(['optional', 'required'])
    .default('optional')
    .describe(
      'required: a freeze that was signed ends by a signed thaw, or by its own end, alone. optional: by unfreeze with all its conditions, too. Signed freezes count in both',
    ),
};

/** Codes that a person and a second one may go on in spite of. */
export const overridable = z
  .array(z.enum(COVERABLE_CODES))
  .max(COVERABLE_CODES.length)
  .describe('Blockers that an override with a reason and a second person may cover; none by default')
  .default([]);
