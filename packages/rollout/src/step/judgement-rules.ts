import { MAX_FUTURE_SKEW_MS } from '@release-gates/core';
import type { StartKind } from '../state/channel-state.ts';
import { because, blocker } from './blocker.ts';
import type { Blocker } from './decision.ts';
import type { BudgetFact, HealthFact, ManifestFact, ShadowFact } from './facts.ts';
import type { StepPolicy } from './policy.ts';

/** Facts to blockers. What could not be told never counts as good. */

/** Before anything is written: a command without what it declares fails at every attempt, and leaves two lines each time. */
export function checkSecrets(missing: readonly string[]): Blocker[] {
  if (missing.length === 0) return [];
  const names = missing.join(', ');
  return [
    blocker(
      'secret_missing',
      `the policy declares ${names} for its commands, and this run does not have ${missing.length === 1 ? 'it' : 'them'}`,
      {
        remedy: `Give ${names} to the environment of the run (a workflow: env, or secrets of the caller), or take ${missing.length === 1 ? 'it' : 'them'} out of secrets`,
      },
    ),
  ];
}

const RENEW = {
  arrival: 'run the gates again and apply the manifest that they make',
  candidate:
    'abort the candidate, run the gates again, and apply the manifest that they make: it begins in shadow. Where rollouts last longer than evidence counts, raise evidence.max-age in .github/release-gates.yml',
} as const;

const OWN =
  'run the gates in this repository, and apply the manifest that they make. Where the repository was renamed, abort what is going out and do the same; where only the commit is missing, fetch it (git fetch)';

/** A candidate keeps the manifest that it started with. */
export function checkManifest({ state, reasons, isForeign, remedy }: ManifestFact, of: keyof typeof RENEW): Blocker[] {
  const why = because(reasons);
  // One wrong key is one finding in each of a dozen files.
  const whyFirst = `${because(reasons.slice(0, 1))}${reasons.length > 1 ? ' (and more)' : ''}`;
  switch (state) {
    case 'open':
      return [];
    case 'closed':
      return [blocker('manifest_closed', `the manifest is closed${why}`, { remedy: 'repair what the gates name' })];
    case 'expired':
      return [blocker('manifest_expired', `the manifest is out of date${why}`, { remedy: remedy ?? RENEW[of] })];
    case 'unverified':
      return isForeign === true
        ? [blocker('manifest_foreign', `the manifest is that of another repository${why}`, { remedy: OWN })]
        : [
            blocker(
              'manifest_unverified',
              `the manifest could not be verified${whyFirst}`,
              remedy === undefined ? {} : { remedy },
            ),
          ];
  }
}

/** What the end of a freeze of the repository asks nothing of must not be a way around it. */
export function checkRetired({ retired }: Pick<StepPolicy, 'retired'>): Blocker[] {
  if (!retired) return [];
  return [
    blocker('environment_retired', 'the policy says that nothing runs in this environment any more', {
      remedy: 'take retired out of its part of the policy, with a review',
    }),
  ];
}

interface Clock {
  readonly maxMetricAgeS: number;
  readonly nowMs: number;
}

export function checkHealth(health: HealthFact, clock: Clock): Blocker[] {
  const why = because(health.reasons);
  const verdict =
    health.state === 'fail'
      ? [blocker('health_failed', `the measurements say no${why}`)]
      : health.state === 'inconclusive'
        ? [blocker('health_inconclusive', `the measurements do not tell yet${why}`)]
        : [];
  return [...verdict, ...checkFreshness(health, clock)];
}

export function checkFreshness({ measuredUntilMs }: HealthFact, { maxMetricAgeS, nowMs }: Clock): Blocker[] {
  if (measuredUntilMs === null) return [blocker('metrics_missing', 'nothing was measured')];
  if (measuredUntilMs > nowMs + MAX_FUTURE_SKEW_MS) {
    return [
      blocker('metrics_future', 'the newest measurement lies ahead of the clock', {
        remedy: 'set the clocks of this machine and of the metrics server',
      }),
    ];
  }
  const ageS = Math.floor((nowMs - measuredUntilMs) / 1000);
  return ageS <= maxMetricAgeS
    ? []
    : [blocker('metrics_stale', `the newest measurement is ${ageS} s old; at most ${maxMetricAgeS} s`)];
}

export function checkSamples({ samples }: HealthFact, minSamples: number): Blocker[] {
  if (samples === null) return [blocker('metrics_missing', 'samples were not counted')];
  return samples >= minSamples ? [] : [blocker('min_samples', `${samples} of ${minSamples} samples at this stage`)];
}

interface Spend {
  readonly kind: StartKind;
  /** Share after the move; promotion is 100. */
  readonly percent: number;
}

/** Green: all. Yellow: canary only. Red: hotfix only. Black: nothing goes forward. */
export function checkBudget({ state, remaining, reasons }: BudgetFact, { kind, percent }: Spend): Blocker[] {
  const left = remaining === null ? '' : `, ${Math.round(remaining * 1000) / 10} % left`;
  const why = `${left}${because(reasons)}`;
  switch (state) {
    case 'green':
      return [];
    case 'yellow':
      return percent < 100 || kind === 'hotfix'
        ? []
        : [blocker('budget_yellow', `the budget is yellow${why}: canary only`)];
    case 'red':
      return kind === 'hotfix' ? [] : [blocker('budget_red', `the budget is red${why}: hotfix only`)];
    case 'black':
      return [blocker('budget_black', `the objective is missed${why}`)];
    case 'unknown':
      return percent === 0 ? [] : [blocker('budget_unknown', `the budget could not be told${why}`)];
  }
}

export function checkShadow({ state, reasons }: ShadowFact): Blocker[] {
  const why = because(reasons);
  switch (state) {
    case 'absent':
    case 'pass':
      return [];
    case 'fail':
      return [
        blocker('shadow_outputs_differ', `the outputs of the candidate differ${why}`, {
          remedy: 'repair the candidate; or list what may differ under shadow-outputs.ignore, with a review',
        }),
      ];
    case 'unknown':
      return [blocker('shadow_outputs_missing', `the outputs of the candidate could not be compared${why}`)];
  }
}
