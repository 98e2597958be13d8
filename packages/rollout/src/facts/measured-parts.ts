import type { HealthPolicy } from '../guardrails/collect-health.ts';
import type { MetricsPorts } from '../metrics/create-metrics.ts';
import { type EnvironmentPolicy, isMeasured } from '../policy/resolve.ts';
import { loadSlos } from '../slo/load-slos.ts';
import { refuseFaultyQueries } from '../slo/refuse-faulty-queries.ts';

/** What a policy says of measuring, with its objectives read; undefined where it says nothing. @throws InputError `slo.…` */
export async function loadParts(policy: EnvironmentPolicy, ports: MetricsPorts): Promise<HealthPolicy | undefined> {
  if (!isMeasured(policy)) return undefined;
  const { metrics, slo, budget, guardrails, canary } = policy;
  const slos = await loadSlos(slo, ports.workspace);
  refuseFaultyQueries(slos, metrics.provider === 'prometheus' ? 'promql' : 'name');
  return {
    metrics,
    slo,
    budget,
    guardrails,
    slos,
    minStageS: canary['min-time'],
    minSamples: canary['min-samples'],
    maxMetricAgeS: canary['max-metric-age'],
  };
}
