import { budgetConfigSchema } from '../budget/config.ts';
import { metricsConfigSchema } from '../metrics/config.ts';
import { withLimits } from '../metrics/with-limits.ts';
import { collectHealth, type HealthPolicy, type HealthRequest } from './collect-health.ts';
import { guardrailsConfigSchema } from './config.ts';
import { type Answers, HEALTHY, metricsOf, NOW_S, SLO, START_S } from './health-fixture.ts';

const SIDES = (name: string) => ({
  candidate: `${name}{s="{slot}"}[{window}]`,
  baseline: `${name}{s="{other_slot}"}[{window}]`,
});
export const RULES = {
  success: { id: 'success', preset: 'success-ratio', ...SIDES('good'), margin: 0.002 },
  integrity: { id: 'integrity', preset: 'integrity-mismatches', candidate: SIDES('mismatch').candidate },
  latency: { id: 'latency', preset: 'latency-p95', candidate: 'p95{s="{slot}"}', baseline: 'p95{s="{other_slot}"}' },
};

export interface Case {
  readonly answers?: Answers;
  readonly rules?: readonly object[];
  readonly guardrails?: object;
  readonly policy?: Partial<HealthPolicy>;
  readonly request?: Partial<HealthRequest>;
}

export async function judge({
  answers = {},
  rules = Object.values(RULES),
  guardrails = {},
  policy = {},
  request = {},
}: Case = {}) {
  const { health, budget } = await collectHealth({
    policy: {
      metrics: metricsConfigSchema.parse({ provider: 'prometheus', url: 'http://127.0.0.1:9' }),
      slo: { files: [], measures: {} },
      slos: [SLO],
      budget: budgetConfigSchema.parse({ 'fast-burn': [{ long: '1h', short: '5m', rate: 14.4 }] }),
      guardrails: guardrailsConfigSchema.parse({ samples: SIDES('all'), rules, ...guardrails }),
      minStageS: 3600,
      minSamples: 10_000,
      maxMetricAgeS: 120,
      ...policy,
    },
    metrics: withLimits(metricsOf({ ...HEALTHY, ...answers }), { nowS: NOW_S, maxAgeS: 120 }),
    channel: { tenant: 'acme', environment: 'prod', region: null, segment: null },
    candidate: { releaseId: 'rc-2', version: '2.0.0', slot: 'green' },
    baseline: { releaseId: 'rc-1', version: '1.0.0', slot: 'blue' },
    otherSlot: 'blue',
    percent: 5,
    stageStartedS: START_S,
    aloneSinceS: START_S,
    nowS: NOW_S,
    ...request,
  });
  const codes = Object.fromEntries(health.findings.map(({ id, code }) => [id, code]));
  return { health, budget, codes, state: health.state };
}
