import type { ReleaseRolloutPolicy } from '@release-gates/formats';
import type { RolloutGuardInputs } from './inputs.ts';

/** The policy with the overrides of this run. */
export interface GuardSettings {
  readonly canary: { readonly minPercent: number; readonly maxPercent: number };
  readonly stablePercent: number;
  readonly history: ReleaseRolloutPolicy['history'];
  readonly maxHistoryAgeS: number;
  readonly requireCanary: boolean;
  readonly minCanaryObserveS: number;
  readonly allowDirectStable: boolean;
  readonly directStableKeywords: readonly string[];
  readonly canaryStages: readonly number[];
  /** Inputs that took the place of what the policy says. */
  readonly overridden: readonly string[];
}

export function settingsOf(policy: ReleaseRolloutPolicy, inputs: RolloutGuardInputs): GuardSettings {
  const { channels, history, promotion, stages } = policy;
  const overrides: Readonly<Record<string, boolean>> = {
    'max-history-age-s': inputs.maxHistoryAgeS !== undefined,
    'min-canary-observe-s': inputs.minCanaryObserveS !== undefined,
    'allow-direct-stable': inputs.allowDirectStable,
  };
  return {
    canary: { minPercent: channels.canary.min_rollout_percent, maxPercent: channels.canary.max_rollout_percent },
    stablePercent: channels.stable.required_rollout_percent,
    history,
    maxHistoryAgeS: inputs.maxHistoryAgeS ?? history.max_age_s,
    requireCanary: promotion.require_canary_for_stable,
    minCanaryObserveS: inputs.minCanaryObserveS ?? promotion.min_canary_observe_s,
    allowDirectStable: inputs.allowDirectStable || promotion.allow_direct_stable_set,
    directStableKeywords: promotion.direct_stable_reason_keywords,
    canaryStages: stages.canary,
    overridden: Object.keys(overrides).filter((name) => overrides[name] === true),
  };
}

/** The word of the list that the reason has, as a whole word: "insecurity" does not have "security". */
export function findKeyword(reason: string | null, keywords: readonly string[]): string | undefined {
  if (reason === null) return undefined;
  return keywords.find((keyword) => {
    const literal = keyword.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    return new RegExp(String.raw`(?<![\p{L}\p{N}_])${literal}(?![\p{L}\p{N}_])`, 'iu').test(reason);
  });
}
