import { parseRfc3339 } from '@release-gates/core';
import type { Candidate } from '../state/channel-state.ts';
import { because, blocker } from './blocker.ts';
import { checkClock, elapsedS } from './clock-rules.ts';
import type { Blocker } from './decision.ts';
import type { HealthFact, ShadowFact } from './facts.ts';
import { checkHealth, checkSamples, checkShadow } from './judgement-rules.ts';
import type { StepPolicy } from './policy.ts';

/** Time and samples and measurements of the stage that the candidate is at: all of them, not one of them. */
export function checkStage(
  candidate: Candidate,
  { health, shadow }: { readonly health: HealthFact; readonly shadow: ShadowFact },
  policy: StepPolicy,
  nowMs: number,
): Blocker[] {
  const { shortOf = [] } = health;
  const judged = checkHealth(health, { maxMetricAgeS: policy.maxMetricAgeS, nowMs });
  const found = [
    ...checkClock(candidate.stage_started_at, nowMs, 'the stage'),
    ...(shortOf.length === 0 ? judged : judged.filter(({ code }) => code !== 'health_inconclusive')),
    // In shadow nobody is sent to the candidate: what mirrored traffic must show is for the guardrails to say.
    ...(isInShadow(candidate) ? checkShadow(shadow) : checkSamples(health, policy.minSamples)),
    ...checkStageTime(candidate, health, policy, nowMs),
  ];
  // A rule may ask for more samples than the stage.
  const untold = shortOf.filter((short) => !found.some(({ code }) => code === short));
  return [...found, ...untold.map((code) => blocker(code, `the measurements wait for it${because(health.reasons)}`))];
}

export function isInShadow({ ladder, stage }: Candidate): boolean {
  return ladder[stage] === 0;
}

function checkStageTime(candidate: Candidate, health: HealthFact, policy: StepPolicy, nowMs: number): Blocker[] {
  const sinceMs = parseRfc3339(candidate.stage_started_at) ?? nowMs;
  const lastedS = elapsedS(sinceMs, nowMs, health.measuredUntilMs);
  if (lastedS >= policy.minStageS) return [];
  return [
    blocker('min_time', `${Math.floor(lastedS)} s of ${policy.minStageS} s measured at this stage`, {
      untilMs: sinceMs + policy.minStageS * 1000,
    }),
  ];
}
