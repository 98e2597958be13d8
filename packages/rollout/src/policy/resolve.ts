import type { StepPolicy } from '../step/policy.ts';
import { longestTransitionS } from './longest-transition.ts';
import type { RolloutPolicy } from './schema.ts';

/** The policy as it is in one environment. */
export interface EnvironmentPolicy extends Omit<RolloutPolicy, 'environments'> {
  /** Nothing runs there any more. */
  readonly retired?: boolean | undefined;
}

const MERGED = [
  'releases',
  'canary',
  'rollback',
  'follow-up',
  'audit',
  'unfreeze',
  'approvals',
  'downgrade',
  'freezes',
  'signatures',
] as const;

/** What an environment says wins, key by key in the knobs, whole in everything that names another system. */
export function resolvePolicy({ environments, ...shared }: RolloutPolicy, environment: string): EnvironmentPolicy {
  const own = environments[environment];
  if (own === undefined) return shared;
  const merged = Object.fromEntries(MERGED.map((name) => [name, { ...shared[name], ...own[name] }]));
  const stated = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
  return { ...shared, ...stated, ...merged };
}

/**
 * The policy of what binds all environments: none of them loosens it. The one that asks for most people counts, and
 * probation for every tier that one of them has it for, and signatures and thaws where one of them asks for them. Their
 * folders of approvals do not count.
 */
export function resolveRepository({ environments, ...shared }: RolloutPolicy): EnvironmentPolicy {
  const all = [shared, ...Object.values(environments)];
  const people = all.map(({ approvals }) => approvals?.['unfreeze-critical'] ?? 0);
  const tiers = new Set(all.flatMap(({ unfreeze }) => unfreeze?.['probation-tiers'] ?? []));
  return {
    ...shared,
    approvals: {
      ...shared.approvals,
      'unfreeze-critical': Math.max(...people),
      ...(all.some(({ approvals }) => approvals?.signed === 'required') && { signed: 'required' }),
    },
    freezes: all.some(({ freezes }) => freezes?.thaw === 'required') ? { thaw: 'required' } : shared.freezes,
    signatures: { ...shared.signatures, ...latestTrustRoot(shared, all) },
    unfreeze: { ...shared.unfreeze, 'probation-tiers': [...tiers].sort() },
  };
}

/** Versions of one trust root compare, and those of another say nothing about it. */
function latestTrustRoot(
  { signatures: { 'trust-root': folder } }: Pick<RolloutPolicy, 'signatures'>,
  all: readonly Pick<RolloutPolicy['environments'][string], 'signatures'>[],
): Pick<RolloutPolicy['signatures'], 'trust-root-version'> {
  const own = all.filter(({ signatures }) => (signatures?.['trust-root'] ?? folder) === folder);
  const versions = own.flatMap(({ signatures }) => signatures?.['trust-root-version'] ?? []);
  return versions.length === 0 ? {} : { 'trust-root-version': Math.max(...versions) };
}

type Measuring = Pick<EnvironmentPolicy, 'metrics' | 'slo' | 'budget' | 'guardrails'>;
type MeasuredPolicy = EnvironmentPolicy & { readonly [Part in keyof Measuring]-?: NonNullable<Measuring[Part]> };

/** Metrics alone say nothing; objectives, budget and guardrails say what they mean. */
export function isMeasured(policy: EnvironmentPolicy): policy is MeasuredPolicy {
  const { metrics, slo, budget, guardrails } = policy;
  return metrics !== undefined && slo !== undefined && budget !== undefined && guardrails !== undefined;
}

/** Those that can be had: a pointer gives nothing or all. */
function sharesOf({ traffic }: EnvironmentPolicy, ladder: readonly number[]): readonly number[] {
  return traffic.adapter === 'none' && traffic['pointer-only'] ? [0, 100] : ladder;
}

const MIN_LEASE_S = 600;

export function toStepPolicy(policy: EnvironmentPolicy): StepPolicy {
  const { releases, canary, rollback, audit, unfreeze, approvals, downgrade } = policy;
  return {
    ladder: sharesOf(policy, canary.ladder),
    hotfixLadder: sharesOf(policy, canary['hotfix-ladder']),
    scheme: releases.scheme,
    slots: policy.slots,
    retired: policy.retired ?? false,
    measures: isMeasured(policy),
    minStageS: canary['min-time'],
    minSamples: canary['min-samples'],
    maxMetricAgeS: canary['max-metric-age'],
    leaseS: canary.lease ?? Math.max(MIN_LEASE_S, longestTransitionS(policy) + 60),
    watchS: rollback.watch,
    auditMinS: audit.min,
    auditMaxS: audit.max,
    startInAudit: audit['start-during'],
    probationMaxPercent: canary['probation-percent'],
    probationTiers: unfreeze['probation-tiers'],
    unfreezeStableS: unfreeze['stable-for'],
    unfreezeMaxBurn: unfreeze['max-burn-percent'] / 100,
    floorVersion: releases.floor ?? null,
    ceilingVersion: releases.ceiling ?? null,
    floorOverride: releases['below-floor-with-authorisation'],
    monotone: releases['not-below'] === 'highest-seen' ? 'highest_seen' : 'highest_activated',
    reissueAllowed: releases['reissue-allowed'],
    revokedReleaseIds: releases.revoked,
    rollbackAuthorisation: rollback.authorisation,
    rollbackAuthorisationMaxS: rollback['authorisation-max-age'],
    automaticRollback: rollback.automatic,
    abortOnDifference: policy['shadow-outputs']?.['on-difference'] === 'abort',
    downgrade: {
      needsStaging: downgrade['needs-staging'],
      parts: downgrade.parts,
      schemaPart: downgrade['schema-part'] ?? null,
      barriers: downgrade.barriers,
    },
    blessMaxS: downgrade['bless-max'],
    approvals: {
      start: approvals.start,
      promote: approvals.promote,
      yellow: approvals.yellow,
      hotfix: approvals.hotfix,
      downgrade: approvals.downgrade,
      unfreezeCritical: approvals['unfreeze-critical'],
      unpin: approvals.unpin,
      bless: approvals.bless,
    },
    approvalFolder: approvals.folder,
    signedApprovals: approvals.signed,
    thaw: policy.freezes.thaw,
    overridable: policy.overridable,
  };
}

/** Of what binds an environment; null: the repository. */
export function resolveScope(document: RolloutPolicy, environment: string | null): EnvironmentPolicy {
  return environment === null ? resolveRepository(document) : resolvePolicy(document, environment);
}
