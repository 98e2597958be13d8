import { type Check, formatDuration, formatRfc3339 } from '@release-gates/core';
import type { ChannelRegistry, RegistryChange } from '@release-gates/rollout';
import type { DocumentFact } from '../_shared/document-fact.ts';
import { placeOf } from '../_shared/loaded-check.ts';
import { type Row, toCheck } from '../_shared/row.ts';
import { canaryEvidence, mayBeCut, stableChangeOf, wasInCanary, wasStableBefore } from './lineage.ts';
import { findKeyword, type GuardSettings } from './settings.ts';

type Registry = Extract<DocumentFact<ChannelRegistry>, { state: 'valid' }>;

/** How stable came to what it serves, and what is made of it. */
interface Judged {
  readonly registry: Registry;
  readonly settings: GuardSettings;
  readonly change: RegistryChange | undefined;
  /** Both channels serve one version. */
  readonly isEqual: boolean;
  readonly version: string;
}

export function checkPromotion(registry: Registry, settings: GuardSettings): Check[] {
  const { canary, stable } = registry.value;
  const version = stable?.version ?? '';
  const isEqual = stable !== null && version !== '' && canary?.version === version;
  const judged: Judged = { registry, settings, change: stableChangeOf(registry.value), isEqual, version };
  return [
    lineagePresent(judged),
    directSetAllowed(judged),
    rollbackTargetKnown(judged),
    observed(judged),
    initialState(judged),
  ];
}

function notApplicable(row: Pick<Row, 'id' | 'level'>, reason: string): Check {
  return toCheck({ ...row, outcome: 'not_applicable', reason });
}

function lineagePresent({ registry, settings, change, isEqual, version }: Judged): Check {
  const row = { id: 'stable_version_lineage_present', level: 'should' } as const;
  if (!settings.requireCanary) return notApplicable(row, 'the policy does not require a canary before stable');
  const isKnown = isEqual || change !== undefined;
  return toCheck({
    ...row,
    outcome: isKnown || !mayBeCut(registry.value) ? isKnown : 'inconclusive',
    reason:
      change !== undefined
        ? `row ${change.position} (${change.action}) brought ${version} to stable`
        : isEqual
          ? `the canary serves ${version} too`
          : `no row says how stable came to ${JSON.stringify(version)}${mayBeCut(registry.value) ? '; older rows may have been cut' : ''}`,
    expected: `a row that brings ${version} to stable, or the same version in the canary`,
    actual: change === undefined ? null : `/history/${change.position}`,
    location: placeOf(registry, change === undefined ? '/channels/stable' : `/history/${change.position}`),
    remedy: 'Restore the row from an earlier commit of the file, or promote the version anew by channel-control',
  });
}

/** Whoever set stable directly said one of the words that the policy lists, or the policy or this run allows it. */
function excuseOf({ settings, change }: Judged): string | undefined {
  const keyword = findKeyword(change?.reason ?? null, settings.directStableKeywords);
  if (keyword !== undefined) return `its reason has the word ${JSON.stringify(keyword)}`;
  if (!settings.allowDirectStable) return undefined;
  return settings.overridden.includes('allow-direct-stable') ? 'allow-direct-stable is given' : 'the policy allows it';
}

function directSetAllowed(judged: Judged): Check {
  const { registry, settings, change } = judged;
  const row = { id: 'direct_stable_set_allowed', level: 'should' } as const;
  if (!settings.requireCanary) return notApplicable(row, 'the policy does not require a canary before stable');
  if (change?.action !== 'set') return notApplicable(row, 'stable was not set directly');
  const excuse = excuseOf(judged);
  return toCheck({
    ...row,
    outcome: excuse !== undefined,
    reason: `stable was set directly to ${judged.version}, and ${excuse ?? 'nothing excuses that'}`,
    expected: { one_of: [...settings.directStableKeywords] },
    actual: change.reason,
    location: placeOf(registry, `/history/${change.position}`),
    remedy:
      'Bring versions to stable through the canary; in an emergency, say so in the reason with a word of the list',
  });
}

/** A rollback is excused from the canary, so it must be one: back to what stable served. */
function rollbackTargetKnown({ registry, change, version }: Judged): Check {
  const row = { id: 'stable_rollback_target_known', level: 'should' } as const;
  if (change?.action !== 'rollback') return notApplicable(row, 'stable was not rolled back');
  const isKnown = wasStableBefore(registry.value, change);
  return toCheck({
    ...row,
    outcome: isKnown || !mayBeCut(registry.value) ? isKnown : 'inconclusive',
    reason: isKnown
      ? `stable served ${version} before`
      : `no row says that stable served ${version} before it was rolled back to it${mayBeCut(registry.value) ? '; older rows may have been cut' : ''}`,
    expected: `an earlier row with ${version} in stable`,
    actual: change.reason,
    location: placeOf(registry, `/history/${change.position}`),
    remedy: 'A version that stable never served is no rollback: bring it through the canary',
  });
}

function observed(judged: Judged): Check {
  const { registry, settings, change, isEqual, version } = judged;
  const row = { id: 'canary_observation_window_met', level: 'should' } as const;
  const skip = whyNotObserved(judged);
  if (skip !== undefined) return notApplicable(row, skip);
  const expected = `${formatDuration(settings.minCanaryObserveS)} in the canary`;
  const remedy = 'Leave a version in the canary for as long as the policy says before it is promoted';
  const untilMs = change?.atMs ?? (isEqual ? (registry.value.stable?.updatedAtMs ?? null) : null);
  if (untilMs === null) {
    const reason = `when stable got ${version} cannot be told`;
    return toCheck({
      ...row,
      outcome: 'inconclusive',
      reason,
      expected,
      location: placeOf(registry, '/channels/stable'),
      remedy,
    });
  }
  const evidence = canaryEvidence(registry.value, { version, change, untilMs });
  const location = placeOf(registry, change === undefined ? '/channels/stable' : `/history/${change.position}`);
  const got = `stable got ${version} at ${formatRfc3339(untilMs)}`;
  if (evidence.state === 'missing') {
    const isUnknown = change === undefined || mayBeCut(registry.value);
    const outcome = isUnknown ? 'inconclusive' : 'fail';
    return toCheck({ ...row, outcome, reason: `${got}, and ${evidence.reason}`, expected, location, remedy });
  }
  const seconds = Math.floor((untilMs - evidence.fromMs) / 1000);
  return toCheck({
    ...row,
    outcome: seconds >= settings.minCanaryObserveS,
    reason: `${got}, ${formatDuration(seconds)} after the canary`,
    expected,
    actual: { observed_s: seconds, since: formatRfc3339(evidence.fromMs) },
    location,
    remedy,
  });
}

function whyNotObserved(judged: Judged): string | undefined {
  const { registry, settings, change, version } = judged;
  if (!settings.requireCanary) return 'the policy does not require a canary before stable';
  if (registry.value.history.length === 0) return 'there is no history';
  if (change?.action === 'rollback') return 'stable was rolled back';
  const isExcused = change?.action === 'set' && excuseOf(judged) !== undefined;
  if (isExcused && !wasInCanary(registry.value, version))
    return `stable was set directly to ${version}, which the canary never had`;
  return undefined;
}

function initialState({ registry, settings, isEqual }: Judged): Check {
  const row = { id: 'initial_state_allowed_without_history' } as const;
  const isInitial = registry.value.history.length === 0 && isEqual;
  if (!isInitial) return notApplicable({ ...row, level: 'may' }, 'this is not the initial state');
  const isAllowed = settings.history.allow_initial_equal_without_history;
  return toCheck({
    ...row,
    level: isAllowed ? 'may' : 'should',
    outcome: isAllowed,
    reason: `both channels serve one version and there is no history, which the policy ${isAllowed ? 'allows' : 'does not allow'}`,
    expected: 'a history, or leave to begin without one',
    actual: 0,
    location: placeOf(registry, '/history'),
    remedy: 'Record how the channels came to their version, or set history.allow_initial_equal_without_history',
  });
}
